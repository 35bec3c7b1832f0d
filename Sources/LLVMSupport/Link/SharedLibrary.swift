import CLLD
import Glibc

/// Links objects into shared libraries by lld, in this process.
public enum SharedLibrary {
  /// Returns the code object of an AMD processor that holds `object`; it has no undefined symbol.
  public static func deviceImage(of object: [UInt8]) throws(LLVMError) -> [UInt8] {
    try link([object], ["-shared", "--no-undefined"])
  }

  /// Returns the shared library called `name` of `objects`, made for `target`.
  ///
  /// It names those of the C library, the maths library, and `libraries` (such as `gomp`) that it
  /// needs. They are looked for in `folders` and then where the system of the target keeps its
  /// libraries; one that is not there is left to the program that loads the result.
  public static func library(
    _ name: String, of objects: [[UInt8]], for target: Target, libraries: [String] = [],
    folders: [String] = []
  ) throws(LLVMError) -> [UInt8] {
    guard target.usesELF else {
      throw LLVMError("shared libraries are linked for ELF targets only, not '\(target.triple)'")
    }
    var options = ["-shared", "-soname", name, "-z", "noexecstack", "-z", "relro", "--as-needed"]
    options += ["--hash-style=gnu", "--build-id=sha1"]
    let places = folders + systemFolders(of: target)
    let wanted = libraries.map { "lib\($0).so" } + Self.platformLibraries
    options += wanted.compactMap { locate($0, in: places) }
    return try link(objects, options)
  }

  /// The libraries that compiled code may need on Linux: for mathematics, arithmetic that the
  /// processor lacks, and memory.
  private static let platformLibraries = [
    "libm.so.6", "libmvec.so.1", "libgcc_s.so.1", "libc.so.6",
  ]

  /// Returns the library that lld makes of `objects` with `options`.
  private static func link(
    _ objects: [[UInt8]], _ options: [String]
  ) throws(LLVMError) -> [UInt8] {
    let folder = try TemporaryFolder()
    var arguments = ["ld.lld", "-o", folder.path(of: "output")]
    for (i, object) in objects.enumerated() {
      arguments.append(try folder.write(object, to: "\(i).o"))
    }
    try run(arguments + options)
    return try folder.read("output")
  }

  /// Runs lld with `arguments`, the first of which is its name.
  private static func run(_ arguments: [String]) throws(LLVMError) {
    let copies = arguments.map { strdup($0) }
    defer { for c in copies { free(c) } }
    let pointers = copies.map { UnsafePointer<CChar>($0) }
    var messages: UnsafeMutablePointer<CChar>?
    let succeeded = clld_link_elf(pointers, pointers.count, &messages)
    let text = takeAllocatedString(messages)
    if !succeeded { throw LLVMError(text) }
  }

  /// The folders in which systems of `target` keep their libraries.
  private static func systemFolders(of target: Target) -> [String] {
    let machine = target.triple.prefix { $0 != "-" }
    let names = ["\(machine)-linux-gnu"]
    let folders = names.flatMap { ["/lib/\($0)", "/usr/lib/\($0)", "/usr/\($0)/lib"] }
    let isNative = Backend(triple: hostTriple()) == target.backend
    return folders + (isNative ? ["/lib64", "/usr/lib64", "/lib", "/usr/lib"] : [])
  }

  /// Returns the path of the library `name` in the first of `folders` that has it, with or without
  /// a version behind its name.
  private static func locate(_ name: String, in folders: [String]) -> String? {
    for folder in folders {
      let path = "\(folder)/\(name)"
      if access(path, R_OK) == 0 { return path }
      if name.hasSuffix(".so"), let versioned = expand("\(path).*").first { return versioned }
    }
    return nil
  }
}

/// Returns the paths that match `pattern`, as a shell would expand it.
func expand(_ pattern: String) -> [String] {
  var result = glob_t()
  defer { globfree(&result) }
  guard glob(pattern, 0, nil, &result) == 0 else { return [] }
  return (0..<Int(result.gl_pathc)).compactMap { i in
    result.gl_pathv[i].map { String(cString: $0) }
  }
}

/// Returns the text at `text`, which was allocated by `malloc`, and frees it.
func takeAllocatedString(_ text: UnsafeMutablePointer<CChar>?) -> String {
  guard let text else { return "" }
  defer { free(text) }
  return String(cString: text)
}
