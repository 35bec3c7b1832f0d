import Diagnostics
import Types

/// What the reader of signatures reports.
extension Diagnostic {
  /// A token that does not fit.
  static func unexpectedInSignature(_ t: Token, expected what: String) -> Diagnostic {
    .error(.signatureSyntax, "expected \(what), found \(t.shown)", at: t.span)
  }

  /// Types nested too deep to be read.
  static func typeTooDeep(at span: SourceSpan) -> Diagnostic {
    .error(.signatureSyntax, "the type is nested too deep", at: span)
  }

  /// A number that is no extent.
  static func badExtent(_ text: String, at span: SourceSpan) -> Diagnostic {
    .error(.malformedType, "'\(text)' is not an extent", at: span)
  }

  /// A number that no literal can be.
  static func badNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .badBinding, "'\(text)' is not a number that a parameter can be bound to", at: span,
      notes: [Note("integers have 64 bits and floats are finite")])
  }

  /// A type that means nothing.
  static func malformedType(_ message: String, at span: SourceSpan) -> Diagnostic {
    .error(.malformedType, message, at: span)
  }

  /// A name that stands for no type.
  static func unknownType(_ name: String, nearest: String?, at span: SourceSpan) -> Diagnostic {
    let note = nearest.map { Note("did you mean '\($0)'?") }
    return .error(
      .unknownType, "unknown type '\(name)'", at: span,
      notes: [note ?? Note("scalar types are named as in NumPy, such as 'float64'")])
  }

  /// A type that is understood and not compiled.
  static func unsupportedType(_ what: String, at span: SourceSpan) -> Diagnostic {
    .error(.unsupportedType, "\(what) is not supported", at: span)
  }

  /// A class whose instances can't cross the boundary.
  static func refusedClass(_ c: SourceClass, at span: SourceSpan) -> Diagnostic {
    let reason = c.refusal.map { ": \($0)" } ?? ""
    var notes = [Note("'\(c.name)' is defined here", at: c.span)]
    if let advice = c.advice { notes.append(Note(advice)) }
    return .error(
      .refusedClass, "'\(c.name)' can't be passed or returned\(reason)", at: span,
      notes: notes)
  }

  /// A container in a signature for callers from C.
  static func containerInC(_ t: Type, at span: SourceSpan) -> Diagnostic {
    .error(
      .unsupportedType, "C callers can't pass or receive a '\(t)'", at: span,
      notes: [
        Note("those of a Python extension can: compile with '--emit python' alone"),
        Note("pass an array, or its address and length: 'float64[::1]'"),
      ])
  }

  /// Two records of one name.
  static func repeatedRecord(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    .error(
      .badRecord, "the record '\(name)' is declared twice", at: span,
      notes: [Note("it is first declared here", at: first)])
  }

  /// A record that means nothing.
  static func badRecord(_ message: String, at span: SourceSpan) -> Diagnostic {
    .error(.badRecord, message, at: span)
  }

  /// Words behind the declaration of a record.
  static func traitsOfRecord(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .badRecord, "the declaration of the record '\(name)' ends behind its fields",
      at: span)
  }

  /// Two parameters of one name.
  static func repeatedParameter(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    .error(
      .repeatedParameter, "parameter '\(name)' is given twice", at: span,
      notes: [Note("it is first given here", at: first)])
  }

  /// Two C functions of one name.
  static func repeatedExternal(
    _ name: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    .error(
      .duplicateSpecialisation, "the C function '\(name)' is declared twice", at: span,
      notes: [Note("it is first declared here", at: first)])
  }

  /// Words behind the declaration of a C function.
  static func traitsOfExternal(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .signatureSyntax,
      "the declaration of the C function '\(name)' has no words behind it but 'as'",
      at: span)
  }

  /// A name behind `as` that C does not accept.
  static func badCName(_ name: String, at span: SourceSpan) -> Diagnostic {
    .error(.badCName, "'\(name)' can't be the name of a C function", at: span)
  }
}
