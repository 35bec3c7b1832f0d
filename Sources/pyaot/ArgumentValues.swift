public import ArgumentParser
public import Driver

/// The argument of one `--emit`: kinds of artifacts, separated by commas.
struct ArtifactList: ExpressibleByArgument {
  /// The kinds, in the order given.
  let kinds: [ArtifactKind]

  /// Creates the list written `argument`, or `nil` if it names something else.
  init?(argument: String) {
    var kinds: [ArtifactKind] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let k = ArtifactKind(rawValue: String(name)) else { return nil }
      if !kinds.contains(k) { kinds.append(k) }
    }
    self.kinds = kinds
  }

  /// What shells offer as completions.
  static var allValueStrings: [String] { ArtifactKind.allCases.map(\.rawValue) }
}

extension OptimizationLevel: EnumerableFlag {
  /// `-O0` to `-O3`.
  public static func name(for value: OptimizationLevel) -> NameSpecification {
    .customLong("O\(value.rawValue)", withSingleDash: true)
  }
}

extension CheckLevel: ExpressibleByArgument {}

extension GPUTarget: ExpressibleByArgument {
  /// Creates the target written `argument`.
  public init?(argument: String) { self.init(argument) }
}
