public import Diagnostics
public import IR

/// What kind of code a pipeline makes.
public enum TargetKind: Sendable, Hashable {
  /// A processor with a heap.
  case host

  /// A GPU.
  case device
}

/// What passes know beside the module, and where they report to.
public struct PassContext: Sendable {
  /// The kind of target.
  public var target: TargetKind

  /// `true` iff functions of the user's that are more than a line stay functions, for debuggers.
  public var keepsFunctions = false

  /// What users are told: remarks of optimisations, and limits of targets.
  public var diagnostics = DiagnosticSet()

  /// Creates the context of a run for `target`.
  public init(target: TargetKind = .host) { self.target = target }
}

/// A transformation of typed IR.
public struct Pass: Sendable {
  /// What a pass works on.
  public enum Body: Sendable {
    /// The whole module; gives true iff something changed.
    case module(@Sendable (inout Module, inout PassContext) -> Bool)

    /// One function, taken out of the module, where its stub stands meanwhile; gives true iff
    /// something changed.
    case function(@Sendable (inout Function, inout Module, inout PassContext) -> Bool)
  }

  /// The name, in kebab case: of the option, the golden folder and the timing row.
  public let name: String

  /// `true` iff code generation needs what the pass does, so that it can't be disabled.
  public let isRequired: Bool

  /// What it does.
  public let body: Body

  /// Creates a pass.
  public init(_ name: String, isRequired: Bool = false, _ body: Body) {
    self.name = name
    self.isRequired = isRequired
    self.body = body
  }
}
