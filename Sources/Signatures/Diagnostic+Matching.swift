import Diagnostics

/// What the comparison of signatures with the module reports.
extension Diagnostic {
  /// A function that the module does not define.
  static func unknownFunction(
    _ name: String, nearest: String?, in file: String, at span: SourceSpan
  ) -> Diagnostic {
    .error(
      .unknownFunction, "'\(file)' defines no function '\(name)'", at: span,
      notes: nearest.map { [Note("did you mean '\($0)'?")] } ?? [])
  }

  /// A kernel with a result.
  static func kernelResult(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .kernelResult, "kernel '\(name)' can't have a result", at: span,
      notes: [Note("a kernel writes into arrays that are passed to it")])
  }

  /// A function of any number of arguments.
  static func variadicFunction(_ f: SourceFunction, at span: SourceSpan) -> Diagnostic {
    .error(
      .variadicFunction, "'\(f.name)' takes any number of arguments, which C callers can't pass",
      at: span, notes: [defined(f)])
  }

  /// Too few arguments.
  static func missingArguments(_ d: Declaration, _ f: SourceFunction) -> Diagnostic {
    .error(.argumentCount, count(d, f), at: d.span, notes: [defined(f)])
  }

  /// Too many arguments.
  static func tooManyArguments(
    _ d: Declaration, _ f: SourceFunction, at span: SourceSpan
  ) -> Diagnostic {
    .error(.argumentCount, count(d, f), at: span, notes: [defined(f)])
  }

  /// Returns the message on the numbers of arguments of `d` and `f`.
  private static func count(_ d: Declaration, _ f: SourceFunction) -> String {
    let most = f.parameters.count
    let least = f.parameters.filter { !$0.hasDefault }.count
    let wanted = least == most ? "\(most)" : "\(least) to \(most)"
    let noun = most == 1 && least == most ? "argument" : "arguments"
    return "'\(f.name)' has \(wanted) \(noun), and the signature gives \(d.parameters.count)"
  }

  /// A parameter that the source names otherwise, or elsewhere if `expected` is `nil`.
  static func parameterName(
    _ name: Spelling<String>, _ expected: String?, _ f: SourceFunction
  ) -> Diagnostic {
    let message =
      if let e = expected {
        "'\(f.name)' has no argument '\(name.value)' here; the source has '\(e)'"
      } else {
        "argument '\(name.value)' of '\(f.name)' is not in the place that it has in the source"
      }
    return .error(.parameterName, message, at: name.span, notes: [defined(f)])
  }

  /// A specialisation that was asked for before.
  static func duplicateSpecialisation(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    .error(
      .duplicateSpecialisation, "this specialisation of '\(name)' is already asked for", at: span,
      notes: [Note("it is first asked for here", at: first)])
  }

  /// A symbol that another function, or a service of the module, has.
  static func cNameClash(_ name: String, at span: SourceSpan, first: SourceSpan?) -> Diagnostic {
    let owner =
      first.map { Note("the name is first used here", at: $0) }
      ?? Note("every module has a function of that name; choose another with 'as'")
    return .error(.cNameClash, "C name '\(name)' is used twice", at: span, notes: [owner])
  }

  /// Returns the note that shows where `f` is defined and with which parameters.
  private static func defined(_ f: SourceFunction) -> Note {
    let list = f.parameters.map { p in
      switch p.kind {
      case .variadic: "*" + p.name
      case .variadicKeyword: "**" + p.name
      default: p.hasDefault ? p.name + "=..." : p.name
      }
    }
    return Note("defined as '\(f.name)(\(list.joined(separator: ", ")))'", at: f.span)
  }
}
