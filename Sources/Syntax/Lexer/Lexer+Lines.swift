import Diagnostics

/// Lines, indentation and comments.
extension Lexer {
  /// The number of levels of indentation that CPython allows.
  private static var maximumIndentation: Int { 100 }

  /// Skips blank lines and reads the indentation of the next line; `false` at the end of the file.
  mutating func lexLineStart() -> Bool {
    while true {
      let start = i
      let indentation = readIndentation()
      switch byte(i) {
      case 0x23:
        skipComment()
        skipLineEnd()
      case 0x0a, 0x0d: skipLineEnd()
      default:
        if i >= source.count { return false }
        apply(indentation, from: start)
        return true
      }
    }
  }

  /// Reads the blanks at the start of a line, continued lines among them.
  private mutating func readIndentation() -> Indentation {
    var width = Indentation(column: 0, alternative: 0)
    var continued: Indentation?
    while true {
      switch byte(i) {
      case 0x20:
        width.column += 1
        width.alternative += 1
      case 0x09:
        width.column = (width.column / 8 + 1) * 8
        width.alternative += 1
      case 0x0c: width = Indentation(column: 0, alternative: 0)
      case 0x5c where byte(i + 1) == 0x0a || byte(i + 1) == 0x0d:
        if continued == nil && width.column > 0 { continued = width }
        i += byte(i + 1) == 0x0d && byte(i + 2) == 0x0a ? 2 : 1
        if i + 1 >= source.count { reports.append(.unexpectedEndOfFile(at: span(i - 1, i))) }
      default: return continued ?? width
      }
      i += 1
    }
  }

  /// Opens or closes blocks so that the line that starts at `start` is in the right one.
  private mutating func apply(_ width: Indentation, from start: Int) {
    guard let top = indents.last else { return }
    if width.column == top.column {
      if width.alternative != top.alternative { reportTabs(from: start) }
    } else if width.column > top.column {
      if width.alternative <= top.alternative { reportTabs(from: start) }
      if indents.count >= Lexer.maximumIndentation {
        reports.append(.tooManyIndents(at: span(start, i)))
        return
      }
      indents.append(width)
      append(.indent, from: start)
    } else {
      close(to: width, from: start)
    }
  }

  /// Closes the blocks that are deeper than `width`.
  private mutating func close(to width: Indentation, from start: Int) {
    while let top = indents.last, width.column < top.column {
      indents.removeLast()
      append(.dedent, from: i)
    }
    guard let top = indents.last else { return }
    if width.column != top.column {
      reports.append(.inconsistentDedent(at: span(start, i)))
    } else if width.alternative != top.alternative {
      reportTabs(from: start)
    }
  }

  /// Reports indentation that depends on the width of a tab.
  private mutating func reportTabs(from start: Int) {
    reports.append(.inconsistentTabs(at: span(start, i)))
  }

  /// Skips the end of a line, if there is one.
  mutating func skipLineEnd() {
    if byte(i) == 0x0d { i += 1 }
    if byte(i) == 0x0a { i += 1 }
  }

  /// Skips a comment up to the end of its line.
  mutating func skipComment() {
    while i < source.count && source[i] != 0x0a && source[i] != 0x0d { i += 1 }
  }

  /// Reads the end of a line; returns `true` iff it ends a logical line, which it does outside of
  /// brackets.
  mutating func lexNewline() -> Bool {
    let start = i
    i += byte(i) == 0x0d && byte(i + 1) == 0x0a ? 2 : 1
    if brackets.isEmpty || endsUnclosedBracket() {
      tokens.append(Token(kind: .newline, start: UInt32(start), end: UInt32(i)))
      return true
    }
    return false
  }

  /// Gives up on the open brackets if the line that starts here is clearly another statement:
  /// it starts with a keyword that no expression contains, and no deeper than the statement.
  private mutating func endsUnclosedBracket() -> Bool {
    var k = i
    while byte(k) == 0x20 || byte(k) == 0x09 { k += 1 }
    var packed: UInt64 = 0
    let start = k
    while byte(k) >= 0x61 && byte(k) <= 0x7a && k - start < 9 {
      packed = packed << 8 | UInt64(byte(k))
      k += 1
    }
    guard k > start, k - start <= 8, TokenKind.keyword(packed).isStatementKeyword,
      !isNameByte(byte(k)), fstrings.isEmpty, start - i <= indents.last?.column ?? 0,
      let open = brackets.last
    else { return false }
    reports.append(.unclosedBracket(open.byte, at: span(open.offset, open.offset + 1)))
    unclosed.append(TextSpan(start: UInt32(open.offset), end: UInt32(i)))
    brackets.removeAll()
    return true
  }

  /// Reads a backslash, which must end its line.
  mutating func lexContinuation() {
    let start = i
    i += 1
    if byte(i) == 0x0a || byte(i) == 0x0d {
      i += byte(i) == 0x0d && byte(i + 1) == 0x0a ? 2 : 1
      if i < source.count { return }
      reports.append(.unexpectedEndOfFile(at: span(start, start + 1)))
    } else if i >= source.count {
      reports.append(.unexpectedEndOfFile(at: span(start, start + 1)))
    } else {
      reports.append(.continuation(at: span(start, start + 1)))
    }
    append(.error, from: start)
  }
}
