import Diagnostics

/// A word of a signature.
struct Token: Sendable {
  /// The kinds of words.
  enum Kind: Hashable, Sendable {
    /// A name, also a keyword.
    case name(String)

    /// A number as written.
    case number(String)

    /// The value of a text in quotes.
    case string(String)

    /// One of `( ) [ ] : , = | - + * ? . ;`.
    case mark(Character)

    /// `->`.
    case arrow

    /// The end of a line, also inside brackets.
    case newline

    /// The end of the text.
    case end

    /// Something that no signature contains.
    case invalid(String)
  }

  /// The kind, with the text.
  var kind: Kind

  /// The place.
  var span: SourceSpan

  /// The 0-based column in bytes if the token is the first of its line, else `nil`.
  var indentation: Int?

  /// The token as messages show it.
  var shown: String {
    switch kind {
    case .name(let n): "'\(n)'"
    case .number(let n): "'\(n)'"
    case .string: "a text in quotes"
    case .mark(let m): "'\(m)'"
    case .arrow: "'->'"
    case .newline: "the end of the line"
    case .end: "the end of the text"
    case .invalid(let t): "'\(t)'"
    }
  }
}
