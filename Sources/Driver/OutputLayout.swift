package import Diagnostics

/// Where the artifacts of a build go.
///
/// The first kind goes to the path given by `-o` itself; the others lie beside it, with the same
/// stem and suffixes of their own. Without `-o` they go to the working directory, into a folder if
/// `-o` names one, in both cases under the module's name.
package struct OutputLayout {
  /// The path of the first artifact, or `nil` if it follows from `stem`.
  private let exact: String?

  /// The path of every other artifact without its suffix.
  private let stem: String

  /// The kinds of files written, the first one first.
  private let kinds: [ArtifactKind]

  /// The GPUs of which there is more than one of a platform: their images carry their names.
  private let gpus: [GPUTarget]

  /// Creates the layout of a build of the module called `name`.
  ///
  /// - Parameters: `output`: the argument of `-o`; `isFolder`: whether it names a folder.
  package init(
    module name: String, output: String?, isFolder: Bool, kinds: [ArtifactKind], gpus: [GPUTarget]
  ) {
    self.kinds = kinds
    self.gpus = gpus
    guard let output else {
      exact = nil
      stem = name
      return
    }
    if isFolder || output.hasSuffix("/") {
      exact = nil
      stem = output.hasSuffix("/") ? output + name : output + "/" + name
    } else {
      exact = output
      let suffix = kinds.first?.suffix ?? ""
      stem =
        output.hasSuffix(suffix) && !output.hasSuffix("/" + suffix) && output != suffix
        ? String(output.dropLast(suffix.count)) : Self.withoutSuffix(output)
    }
  }

  /// The path of the file of dependencies where `-MF` does not name it.
  package var dependencyFile: String { stem + ".d" }

  /// Returns the path of the artifact of `kind`; `gpu` is the one whose image it is.
  package func path(of kind: ArtifactKind, for gpu: GPUTarget? = nil) -> String {
    if let g = gpu, gpus.count(where: { $0.platform == g.platform }) > 1 {
      return stem + "." + g.processor + kind.suffix
    }
    if kind == kinds.first, let e = exact { return e }
    return stem + kind.suffix
  }

  /// The paths of all artifacts, in order.
  package var paths: [String] {
    kinds.flatMap { kind -> [String] in
      let images = gpus.filter { $0.artifactKind == kind }
      return images.isEmpty ? [path(of: kind)] : images.map { path(of: kind, for: $0) }
    }
  }

  /// Returns the reports on paths that fall together, or on one of `inputs`.
  package func problems(inputs: [String], besides others: [String]) -> [Diagnostic] {
    var seen: Set<String> = []
    return (paths + others).compactMap { p in
      let plain = Self.plain(p)
      if inputs.contains(where: { Self.plain($0) == plain }) { return .outputOverwritesInput(p) }
      return seen.insert(plain).inserted ? nil : .outputsCollide(p)
    }
  }

  /// Returns `path` without leading `./`.
  private static func plain(_ path: String) -> String {
    var p = Substring(path)
    while p.hasPrefix("./") { p = p.dropFirst(2).drop { $0 == "/" } }
    return String(p)
  }

  /// Returns `path` without the suffix of its last component.
  private static func withoutSuffix(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return path }
    return String(path[..<dot])
  }
}
