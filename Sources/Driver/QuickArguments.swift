/// Reads the arguments of a build as most callers write them.
///
/// Setting up the table of all commands and options takes as long as compiling a small module, so
/// that this is tried first. It knows the usual options in their usual form, each once; whatever
/// else there is, and every mistake, is left to that table.
public struct QuickArguments {
  /// What was read so far.
  private var options = BuildOptions(module: "")

  /// The options that were given.
  private var seen: Set<String> = []

  /// Returns what `arguments`, those behind `build`, say; `nil` if they are not all plain.
  public static func options(of arguments: [String]) -> BuildOptions? {
    var reader = QuickArguments()
    var rest = arguments[...]
    while let a = rest.popFirst() {
      guard reader.read(a, &rest) else { return nil }
    }
    return reader.isComplete ? reader.options : nil
  }

  /// Takes `argument`, and its value from `rest`; returns `false` if it is not plain.
  private mutating func read(_ argument: String, _ rest: inout ArraySlice<String>) -> Bool {
    guard argument.utf8.first == UInt8(ascii: "-") else {
      guard options.module.isEmpty else { return false }
      options.module = argument
      return !argument.isEmpty
    }
    let isLevel = argument.hasPrefix("-O")
    guard seen.insert(isLevel ? "-O" : argument).inserted else { return false }
    if isLevel { return readLevel(argument) }
    return readFlag(argument) || readOption(argument, &rest)
  }

  /// Takes `argument` if it is a level of optimisation.
  private mutating func readLevel(_ argument: String) -> Bool {
    guard let level = OptimizationLevel.allCases.first(where: { argument == "-O\($0.rawValue)" })
    else { return false }
    options.optimization = level
    return true
  }

  /// Takes `argument` if it is an option without value.
  private mutating func readFlag(_ argument: String) -> Bool {
    switch argument {
    case "-g": options.emitsDebugInfo = true
    case "-MMD": options.writesDependencies = true
    case "--verbose": options.isVerbose = true
    case "--time-passes": options.timesPasses = true
    case "--werror": options.warningsAreErrors = true
    default: return false
    }
    return true
  }

  /// Takes `argument` if it is an option with a value, and the value from `rest`.
  private mutating func readOption(_ argument: String, _ rest: inout ArraySlice<String>) -> Bool {
    guard let value = rest.popFirst(), let c = value.utf8.first, c != UInt8(ascii: "-") else {
      return false
    }
    switch argument {
    case "--sig": options.signatures = value
    case "-o": options.output = value
    case "--target": options.target = value
    case "--cpu": options.cpu = value
    case "--prefix": options.prefix = value
    case "-MF": options.dependencyFile = value
    case "-MT": options.dependencyTarget = value
    case "--emit": return readKinds(value)
    default: return false
    }
    return true
  }

  /// Takes the kinds of artifacts that `list` names.
  private mutating func readKinds(_ list: String) -> Bool {
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let k = ArtifactKind(rawValue: String(name)) else { return false }
      if !options.emit.contains(k) { options.emit.append(k) }
    }
    return true
  }

  /// `true` iff the arguments make sense together.
  private var isComplete: Bool {
    let namesDependencies = options.dependencyFile != nil || options.dependencyTarget != nil
    return !options.module.isEmpty && (options.writesDependencies || !namesDependencies)
  }
}
