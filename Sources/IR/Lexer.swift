/// A mistake in text IR.
public struct ReadError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The 1-based line.
  public var line: Int

  /// What is wrong.
  public var message: String

  /// The line and the message.
  public var description: String { "line \(line): \(message)" }
}

/// A token of text IR.
enum Token: Hashable {
  case word(String)
  case function(String)
  case string(String)
  case integer(Int64)
  case float(UInt64)
  case mark(UInt8)
  case arrow
  case end
}

/// Splits text IR into tokens; `//` begins a comment.
struct Lexer {
  /// The text, UTF-8.
  private let text: [UInt8]

  /// The offset of the next byte.
  private var at = 0

  /// The 1-based line of the next byte.
  private var line = 1

  /// The tokens of `source`, with their lines.
  static func tokens(of source: String) throws(ReadError) -> [(token: Token, line: Int)] {
    var l = Lexer(text: Array(source.utf8))
    var list: [(token: Token, line: Int)] = []
    while true {
      l.skipSpace()
      let line = l.line
      let t = try l.next()
      list.append((t, line))
      if t == .end { return list }
    }
  }

  /// Creates a lexer of `text`.
  private init(text: [UInt8]) { self.text = text }

  /// `true` iff `c` may stand in the name of a function that is not quoted.
  static func isName(_ c: UInt8) -> Bool {
    isWord(c) || c == UInt8(ascii: ".") || c == UInt8(ascii: "$") || c == UInt8(ascii: "<")
      || c == UInt8(ascii: ">")
  }

  /// `true` iff `c` may stand in a word.
  private static func isWord(_ c: UInt8) -> Bool {
    isDigit(c) || c == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(c | 32)
  }

  /// `true` iff `c` is a decimal digit.
  private static func isDigit(_ c: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(c)
  }

  /// The byte `n` behind the next, or 0 behind the end.
  private func peek(_ n: Int = 0) -> UInt8 { at + n < text.count ? text[at + n] : 0 }

  /// Skips blanks, line ends and comments.
  private mutating func skipSpace() {
    while at < text.count {
      let c = text[at]
      if c == UInt8(ascii: "/") && peek(1) == UInt8(ascii: "/") {
        while at < text.count && text[at] != 10 { at += 1 }
      } else if c == 10 || c == 13 || c == 32 || c == 9 {
        if c == 10 { line += 1 }
        at += 1
      } else {
        return
      }
    }
  }

  /// Returns the bytes from the next on for which `isPart` holds.
  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let start = at
    while at < text.count && isPart(text[at]) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  /// Returns the next token.
  private mutating func next() throws(ReadError) -> Token {
    guard at < text.count else { return .end }
    let c = text[at]
    if c == UInt8(ascii: "\"") { return .string(try string()) }
    if c == UInt8(ascii: "@") {
      at += 1
      return .function(peek() == UInt8(ascii: "\"") ? try string() : take(while: Self.isName))
    }
    if c == UInt8(ascii: "-") && peek(1) == UInt8(ascii: ">") {
      at += 2
      return .arrow
    }
    let isSigned = c == UInt8(ascii: "-") && (Self.isDigit(peek(1)) || peek(1) | 32 == 0x69)
    if Self.isDigit(c) || isSigned { return try number() }
    if Self.isWord(c) { return .word(take(while: Self.isWord)) }
    at += 1
    return .mark(c)
  }

  /// Returns the number that comes next: an integer, `0x` and the bits of a float, or a float.
  private mutating func number() throws(ReadError) -> Token {
    let start = at
    at += 1
    func isExponentSign(_ c: UInt8) -> Bool {
      (c == UInt8(ascii: "-") || c == UInt8(ascii: "+")) && text[at - 1] | 32 == UInt8(ascii: "e")
        && text[start + 1] | 32 != UInt8(ascii: "x")
    }
    while at < text.count
      && (Self.isWord(text[at]) || text[at] == UInt8(ascii: ".") || isExponentSign(text[at]))
    { at += 1 }
    let s = String(decoding: text[start..<at], as: UTF8.self)
    if let n = Int64(s) { return .integer(n) }
    if s.hasPrefix("0x"), let bits = UInt64(s.dropFirst(2), radix: 16) { return .float(bits) }
    if let x = Double(s) { return .float(x.bitPattern) }
    throw ReadError(line: line, message: "bad number '\(s)'")
  }

  /// Returns the contents of the string that comes next.
  private mutating func string() throws(ReadError) -> String {
    at += 1
    var bytes: [UInt8] = []
    while at < text.count, text[at] != UInt8(ascii: "\""), text[at] != 10 {
      guard text[at] == UInt8(ascii: "\\") else {
        bytes.append(text[at])
        at += 1
        continue
      }
      at += 1
      let c = peek()
      at += 1
      if c == UInt8(ascii: "u"), peek() == UInt8(ascii: "{") {
        at += 1
        let hex = take { $0 != UInt8(ascii: "}") && $0 != 10 }
        at += 1
        bytes.append(UInt8(hex, radix: 16) ?? 0)
      } else {
        bytes.append(c == UInt8(ascii: "n") ? 10 : c)
      }
    }
    guard peek() == UInt8(ascii: "\"") else {
      throw ReadError(line: line, message: "string without end")
    }
    at += 1
    return String(decoding: bytes, as: UTF8.self)
  }
}
