/// The kind of a token.
enum TokenKind: UInt8, Sendable, BitwiseCopyable {
  /// The end of the file; stands behind all other tokens.
  case endOfFile

  /// The end of a logical line, and the changes of indentation that follow it.
  case newline, indent, dedent

  /// Something that the lexer has reported.
  case error

  /// An identifier, a soft keyword among them.
  case name

  case number

  /// A literal of text or bytes without replacement fields, with prefix and quotes.
  case string

  /// The prefix and opening quotes of an f-string or t-string, a run of its literal text, and its
  /// closing quotes.
  case fstringStart, fstringMiddle, fstringEnd

  /// Brackets: `( ) [ ] { }`.
  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace

  /// Punctuation: `: , ; . ... -> = := !`.
  case colon, comma, semicolon, dot, ellipsis, arrow, equal, colonEqual, exclamation

  /// Operators: `+ - * / % @ ** // << >> | ^ & ~`.
  case plus, minus, star, slash, percent, at, doubleStar, doubleSlash, leftShift, rightShift
  case pipe, caret, ampersand, tilde

  /// Assignments: `+= -= *= /= %= @= **= //= <<= >>= |= ^= &=`, in the order of the operators.
  case plusEqual, minusEqual, starEqual, slashEqual, percentEqual, atEqual, doubleStarEqual
  case doubleSlashEqual, leftShiftEqual, rightShiftEqual, pipeEqual, caretEqual, ampersandEqual

  /// Comparisons: `== != < <= > >=`.
  case equalEqual, notEqual, less, lessEqual, greater, greaterEqual

  /// A character that no token starts with: `$`, `?` or a backtick.
  case unknown

  // The keywords.
  case keywordFalse, keywordNone, keywordTrue, keywordAnd, keywordAs, keywordAssert, keywordAsync
  case keywordAwait, keywordBreak, keywordClass, keywordContinue, keywordDef, keywordDel
  case keywordElif, keywordElse, keywordExcept, keywordFinally, keywordFor, keywordFrom
  case keywordGlobal, keywordIf, keywordImport, keywordIn, keywordIs, keywordLambda
  case keywordNonlocal, keywordNot, keywordOr, keywordPass, keywordRaise, keywordReturn
  case keywordTry, keywordWhile, keywordWith, keywordYield
}

/// One token: a kind and the bytes `start..<end` of the file.
struct Token: Sendable, BitwiseCopyable {
  /// What it is.
  var kind: TokenKind

  /// The offset of its first byte.
  var start: UInt32

  /// The offset behind its last byte.
  var end: UInt32
}
