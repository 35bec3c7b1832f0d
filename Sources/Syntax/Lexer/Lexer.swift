import Diagnostics

/// Cuts a file's text into tokens, all at once, and reports what no token can be made of.
///
/// The text holds no NUL byte and is valid UTF-8. The rules are those of "The Python Language
/// Reference", chapter 2, and of PEP 701 for f-strings.
struct Lexer {
  /// The text.
  let source: UnsafeBufferPointer<UInt8>

  /// The file, for spans, and its lines.
  let file: FileID
  let text: SourceFile

  /// The offset of the next byte.
  var i = 0

  /// The tokens so far.
  var tokens: [Token] = []

  /// The reports so far.
  var reports: [Diagnostic] = []

  /// The columns of the indentation levels that are open, the outermost first: with tabs of
  /// eight, and with tabs of one column to find indentation that depends on the width of a tab.
  var indents: [Indentation] = [Indentation(column: 0, alternative: 0)]

  /// The brackets that are open, the outermost first.
  var brackets: [OpenBracket] = []

  /// The f-strings that are open, the outermost first.
  var fstrings: [OpenFString] = []

  /// The regions behind brackets that were never closed.
  var unclosed: [TextSpan] = []

  /// Creates a lexer of `source`, the text of `text`.
  init(_ source: UnsafeBufferPointer<UInt8>, of text: SourceFile, file: FileID) {
    self.source = source
    self.text = text
    self.file = file
  }

  /// The width of a line's indentation, in columns.
  struct Indentation {
    /// With tab stops at multiples of eight.
    var column: Int

    /// With a tab as wide as a space.
    var alternative: Int
  }

  /// A bracket that was opened.
  struct OpenBracket {
    /// The byte.
    var byte: UInt8

    /// The offset of the byte.
    var offset: Int
  }

  /// Cuts the text from the line at `start` on.
  mutating func run(from start: Int = 0) {
    tokens.reserveCapacity((source.count - start) / 4 + 16)
    i = start
    let hasMark =
      start == 0 && source.count >= 3
      && source[0] == 0xef && source[1] == 0xbb && source[2] == 0xbf
    if hasMark { i = 3 }
    var isLineStart = true
    while true {
      if let mode = fstrings.last, mode.isInLiteral {
        lexFStringLiteral()
        continue
      }
      if isLineStart && !lexLineStart() { break }
      isLineStart = lexToken()
      if i >= source.count && (fstrings.isEmpty || !(fstrings.last?.isInLiteral ?? false)) {
        break
      }
    }
    finish()
  }

  /// Ends the last line and the blocks that are open.
  private mutating func finish() {
    if let open = brackets.last {
      reports.append(.unclosedBracket(open.byte, at: span(open.offset, open.offset + 1)))
      unclosed.append(TextSpan(start: UInt32(open.offset), end: UInt32(source.count + 1)))
    }
    let end = source.count
    if let last = tokens.last, last.kind != .newline && last.kind != .dedent {
      append(.newline, from: end)
    }
    for _ in 1..<indents.count { append(.dedent, from: end) }
    append(.endOfFile, from: end)
  }

  /// Returns the byte at `offset`, or 0 behind the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset < source.count ? source[offset] : 0 }

  /// Adds the token that reaches from `start` to the next byte.
  @inline(__always)
  mutating func append(_ kind: TokenKind, from start: Int) {
    tokens.append(
      Token(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: i)))
  }

  /// Returns the span of bytes `start..<end`.
  func span(_ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: file, start: UInt32(start), end: UInt32(max(start, end)))
  }

  /// Returns the 1-based number of the line of `offset`, or of the last line with text.
  func line(of offset: Int) -> Int {
    let isBehindText = offset >= source.count && source.last == 0x0a
    return text.position(of: UInt32(isBehindText ? source.count - 1 : offset)).line
  }

  /// Reads one token, with the blanks and comments in front of it; returns `true` iff a logical
  /// line has ended.
  private mutating func lexToken() -> Bool {
    while true {
      let c = byte(i)
      switch c {
      case 0x20, 0x09, 0x0c: i += 1
      case 0x0a, 0x0d: if lexNewline() { return true }
      case 0x23: skipComment()
      case 0x5c: lexContinuation()
      case 0x61...0x7a, 0x41...0x5a, 0x5f:
        lexName()
        return false
      case 0x80...0xff:
        lexUnicodeName(from: i)
        return false
      case 0x30...0x39:
        lexNumber()
        return false
      case 0x22, 0x27:
        lexString(from: i)
        return false
      case 0x2e where byte(i + 1) >= 0x30 && byte(i + 1) <= 0x39:
        lexNumber()
        return false
      default:
        if i >= source.count { return false }
        lexOperator(c)
        return false
      }
    }
  }
}
