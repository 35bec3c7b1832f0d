import Diagnostics

/// String literals.
extension Lexer {
  /// Reads the string whose one or two letters of prefix start at `start`; `false` if they are
  /// no prefix.
  mutating func lexPrefixedString(from start: Int) -> Bool {
    let first = source[start] | 0x20
    let second = i - start == 2 ? source[start + 1] | 0x20 : 0
    let other = first == 0x72 ? second : second == 0x72 ? first : 0
    let isRaw = first == 0x72 || second == 0x72
    if second == 0 || second == 0x72 || first == 0x72 {
      let letter = second == 0 ? first : other
      switch letter {
      case 0x66, 0x74:
        startFString(from: start, isRaw: isRaw, isTemplate: letter == 0x74)
        return true
      case 0x62:
        lexString(from: start)
        return true
      case 0x72 where second == 0, 0x75 where second == 0:
        lexString(from: start)
        return true
      default: return false
      }
    }
    return false
  }

  /// Reads a string without replacement fields whose quotes start at the next byte.
  mutating func lexString(from start: Int) {
    let quote = source[i]
    let isTriple = byte(i + 1) == quote && byte(i + 2) == quote
    let body = i + (isTriple ? 3 : 1)
    i = body
    while i < source.count {
      let c = source[i]
      if c == 0x5c {
        i += byte(i + 1) == 0x0d && byte(i + 2) == 0x0a ? 3 : 2
        continue
      }
      if c == quote {
        if !isTriple {
          i += 1
          return append(.string, from: start)
        }
        if byte(i + 1) == quote && byte(i + 2) == quote {
          i += 3
          return append(.string, from: start)
        }
      } else if !isTriple && (c == 0x0a || c == 0x0d) {
        return failPlainString(from: start, body: body, isTriple: false)
      }
      i += 1
    }
    i = source.count
    failPlainString(from: start, body: body, isTriple: isTriple)
  }

  /// Reports a string without fields that does not end, unless its quotes are rather those that
  /// end the f-string around it.
  private mutating func failPlainString(from start: Int, body: Int, isTriple: Bool) {
    let quote = source[body - 1]
    if let f = fstrings.last, f.quote == quote, f.isTriple == isTriple {
      i = body
      reports.append(.unclosedField(prefix: f.prefix, at: span(start, start + 1)))
      return abandon(f)
    }
    var hasEscapedQuote = false
    for k in body..<max(body, i - 1) where source[k] == 0x5c && source[k + 1] == quote {
      hasEscapedQuote = true
    }
    failString(
      from: start, isTriple: isTriple, prefix: "", hasEscapedQuote: hasEscapedQuote && !isTriple)
  }

  /// Reports a string that does not end; `prefix` is `f-` or `t-` where it is one.
  mutating func failString(
    from start: Int, isTriple: Bool, prefix: String, hasEscapedQuote: Bool = false
  ) {
    reports.append(
      .unterminatedString(
        isTriple: isTriple, prefix: prefix, detectedAtLine: line(of: i),
        hasEscapedQuote: hasEscapedQuote, at: span(start, min(start + 1, source.count))))
    append(.error, from: start)
  }
}
