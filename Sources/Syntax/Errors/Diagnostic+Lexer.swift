import Diagnostics

/// What the lexer reports, in CPython's words.
extension Diagnostic {
  /// A bracket without its partner.
  static func unclosedBracket(_ c: UInt8, at span: SourceSpan) -> Diagnostic {
    .error(.unbalancedBracket, "'\(text(c))' was never closed", at: span)
  }

  /// A closing bracket without an opening one.
  static func unmatched(_ c: UInt8, isInFString: Bool, at span: SourceSpan) -> Diagnostic {
    let prefix = isInFString ? "f-string: " : ""
    return .error(.unbalancedBracket, "\(prefix)unmatched '\(text(c))'", at: span)
  }

  /// A closing bracket behind another opening one; `openLine` is that one's line if it differs.
  static func mismatched(
    _ c: UInt8, open: UInt8, openLine: Int?, at span: SourceSpan
  ) -> Diagnostic {
    var message = "closing parenthesis '\(text(c))' does not match opening parenthesis "
    message += "'\(text(open))'"
    if let openLine { message += " on line \(openLine)" }
    return .error(.unbalancedBracket, message, at: span)
  }

  /// An indentation that is none of the open blocks'.
  static func inconsistentDedent(at span: SourceSpan) -> Diagnostic {
    .error(
      .badIndentation, "unindent does not match any outer indentation level", at: span)
  }

  /// An indentation that depends on the width of a tab.
  static func inconsistentTabs(at span: SourceSpan) -> Diagnostic {
    .error(
      .badIndentation, "inconsistent use of tabs and spaces in indentation", at: span,
      notes: [Note("indent the whole file with spaces")])
  }

  /// An indentation without a header.
  static func unexpectedIndent(at span: SourceSpan) -> Diagnostic {
    .error(.badIndentation, "unexpected indent", at: span)
  }

  /// More blocks inside each other than CPython allows.
  static func tooManyIndents(at span: SourceSpan) -> Diagnostic {
    .error(.syntaxLimit, "too many levels of indentation", at: span)
  }

  /// More brackets inside each other than CPython allows.
  static func tooManyBrackets(at span: SourceSpan) -> Diagnostic {
    .error(.syntaxLimit, "too many nested parentheses", at: span)
  }

  /// More f-strings inside each other than CPython allows.
  static func tooManyFStrings(at span: SourceSpan) -> Diagnostic {
    .error(.syntaxLimit, "too many nested f-strings", at: span)
  }

  /// More formats inside each other than CPython allows.
  static func fieldsTooDeep(prefix: String, at span: SourceSpan) -> Diagnostic {
    .error(.syntaxLimit, "\(prefix)string: expressions nested too deeply", at: span)
  }

  /// A closing brace in the text of an f-string.
  static func singleBrace(prefix: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .badField, "\(prefix)string: single '}' is not allowed", at: span,
      notes: [Note("write '}}' for a brace in the text")])
  }

  /// A string without its end; `line` is the last line that was looked at.
  static func unterminatedString(
    isTriple: Bool, prefix: String, detectedAtLine line: Int, hasEscapedQuote: Bool,
    at span: SourceSpan
  ) -> Diagnostic {
    let quotes = isTriple ? "triple-quoted " : ""
    let kind = prefix.isEmpty ? "string" : "\(prefix)string"
    let hint = hasEscapedQuote ? "; perhaps you escaped the end quote?" : ""
    return .error(
      .unterminatedString,
      "unterminated \(quotes)\(kind) literal (detected at line \(line))\(hint)", at: span)
  }

  /// A field that the end of its f-string follows.
  static func unclosedField(prefix: String, at span: SourceSpan) -> Diagnostic {
    .error(.badField, "\(prefix)string: expecting '}'", at: span)
  }

  /// A character that starts no token.
  static func invalidCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    if scalar.value < 0x20 || scalar.value == 0x7f || !isPrintable(scalar) {
      return .error(.badCharacter, "invalid non-printable character \(code)", at: span)
    }
    return .error(
      .badCharacter, "invalid character '\(scalar)' (\(code))", at: span,
      notes: look(alike: scalar).map { [Note("write \($0)")] } ?? [])
  }

  /// `true` iff `scalar` has a shape, or is the blank.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      scalar == " "
    default: true
    }
  }

  /// Returns the ASCII character that `scalar` looks like, in quotes.
  private static func look(alike scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201a}", "\u{00b4}": "\"'\""
    case "\u{201c}", "\u{201d}", "\u{201e}": "'\"'"
    case "\u{2013}", "\u{2014}", "\u{2212}", "\u{2010}", "\u{2011}": "'-'"
    case "\u{00d7}": "'*'"
    case "\u{00f7}": "'/'"
    case "\u{2264}": "'<='"
    case "\u{2265}": "'>='"
    case "\u{2260}": "'!='"
    case "\u{ff08}": "'('"
    case "\u{ff09}": "')'"
    case "\u{ff0c}": "','"
    case "\u{ff1a}": "':'"
    default: nil
    }
  }

  /// A backslash that does not end its line.
  static func continuation(at span: SourceSpan) -> Diagnostic {
    .error(.badContinuation, "unexpected character after line continuation character", at: span)
  }

  /// A backslash that ends the file.
  static func unexpectedEndOfFile(at span: SourceSpan) -> Diagnostic {
    .error(.badContinuation, "unexpected EOF while parsing", at: span)
  }

  /// A number that is none, with a hint where Python 2 wrote it so.
  static func invalidNumber(
    _ message: String, text range: Range<Int>, of source: UnsafeBufferPointer<UInt8>,
    at span: SourceSpan
  ) -> Diagnostic {
    let text = String(decoding: source[range], as: UTF8.self)
    let digits = text.dropLast()
    if text.last == "L" || text.last == "l", isInteger(digits) {
      return .error(
        .python2, message, at: span,
        notes: [Note("'\(text)' is Python 2; write '\(digits)'"), .python2])
    }
    if text.utf8.count > 1, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x37 }) {
      let octal = text.drop { $0 == "0" }
      return .error(
        .python2, message, at: span,
        notes: [
          Note("'\(text)' is Python 2; write '0o\(octal)' for the octal number"), .python2,
        ])
    }
    return .error(.badNumber, message, at: span)
  }

  /// `true` iff Python 2 reads `text` as an integer, in decimal or with a prefix.
  private static func isInteger(_ text: Substring) -> Bool {
    let prefix = text.prefix(2).lowercased()
    if prefix == "0x" { return UInt64(text.dropFirst(2).prefix(16), radix: 16) != nil }
    return !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Returns the character `c`.
  private static func text(_ c: UInt8) -> String { String(Character(Unicode.Scalar(c))) }
}
