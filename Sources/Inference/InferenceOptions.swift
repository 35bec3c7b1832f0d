public import Signatures
public import Types

/// Which errors compiled code looks for.
public enum CheckLevel: String, Sendable, CaseIterable {
  /// Those of `normal`, and integer overflow.
  case all

  /// Index bounds, division by zero, domains of `math`.
  case normal = "default"

  /// None: an index out of range is the caller's fault.
  case none
}

/// How a function is compiled, beside its types.
struct CompilationMode: Hashable {
  /// Which errors compiled code looks for.
  var checks: CheckLevel

  /// `true` iff floats may be reassociated and contracted.
  var isFast = false

  /// `true` iff it may run on a device, where exceptions carry nothing but constants.
  var isKernel = false
}

/// What shapes inference beside the program.
public struct InferenceOptions: Sendable {
  /// Which errors compiled code looks for.
  public var checks: CheckLevel

  /// `true` iff functions may be inlined that debuggers would rather see.
  public var inlines: Bool

  /// The C functions that the user's module may call.
  public var externals: [ExternalDeclaration]

  /// `true` iff callers are Python's, who pass and receive lists, sets and dicts.
  public var hasContainers: Bool

  /// How symbols are named.
  public var names: ModuleNames

  /// Creates options.
  public init(
    checks: CheckLevel = .normal, inlines: Bool = true, externals: [ExternalDeclaration] = [],
    hasContainers: Bool = false, names: ModuleNames = ModuleNames(module: "")
  ) {
    self.hasContainers = hasContainers
    self.names = names
    self.checks = checks
    self.inlines = inlines
    self.externals = externals
  }
}
