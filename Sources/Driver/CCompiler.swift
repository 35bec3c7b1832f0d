import Glibc
internal import LLVMSupport

/// The C compiler of the machine, which links Python extensions.
struct CCompiler {
  /// Why an extension could not be linked.
  enum Failure: Error {
    /// There is no program of the name.
    case missing(String)

    /// The compiler, or the system, said this.
    case failed(String)
  }

  /// The program and the arguments that come before all others.
  private let command: [String]

  /// Creates the compiler that the variable `CC` names, or the machine's usual one.
  init() {
    let named = getenv("CC").map { String(cString: $0) } ?? ""
    let words = named.split(separator: " ").map(String.init)
    command = words.isEmpty ? ["cc"] : words
  }

  /// Returns the library called `name` of the C text `source` and `object`, linked with
  /// `libraries`.
  func sharedLibrary(
    _ name: String, source: String, object: [UInt8], libraries: [String]
  ) throws(Failure) -> [UInt8] {
    do {
      let folder = try TemporaryFolder()
      let files = [
        try folder.write(Array(source.utf8), to: "extension.c"),
        try folder.write(object, to: "module.o"),
      ]
      let words =
        command + ["-shared", "-fPIC", "-O2", "-o", folder.path(of: name)] + files + ["-lm"]
        + libraries.filter { $0 != "m" }.map { "-l\($0)" }
      switch Self.run(words, log: folder.path(of: "log")) {
      case .exit(0): return try folder.read(name)
      case .exit: throw Failure.failed(String(decoding: try folder.read("log"), as: UTF8.self))
      case .notStarted(ENOENT): throw Failure.missing(words[0])
      case .notStarted(let reason): throw Failure.failed(String(cString: strerror(reason)))
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .failed("\(error)")
    }
  }

  /// How a program ended.
  private enum Outcome {
    /// It ended with the code, which is 128 and the number for a signal.
    case exit(Int32)

    /// It was not started, for the system's reason.
    case notStarted(Int32)
  }

  /// Runs the program `words[0]`; what it says goes to the file `log`.
  private static func run(_ words: [String], log: String) -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let copies = words.map { strdup($0) }
    defer { for c in copies { free(c) } }
    var process = pid_t()
    let reason = posix_spawnp(&process, words[0], &actions, nil, copies + [nil], environ)
    if reason != 0 { return .notStarted(reason) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return .exit(signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }
}
