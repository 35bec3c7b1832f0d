/// Which errors compiled code looks for.
public enum CheckLevel: String, Sendable, CaseIterable {
  /// Those of `normal`, and integer overflow.
  case all

  /// Index bounds, division by zero, domains of `math`.
  case normal = "default"

  /// None: an index out of range is the caller's fault.
  case none
}

/// What shapes inference beside the program.
public struct InferenceOptions: Sendable {
  /// Which errors compiled code looks for.
  public var checks: CheckLevel

  /// Creates options.
  public init(checks: CheckLevel = .normal) { self.checks = checks }
}
