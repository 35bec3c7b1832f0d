import Diagnostics
import Types

extension SignatureReader {
  /// Reads a literal: a number, a text, `None`, `True`, `False`, or a tuple of literals.
  mutating func literal() -> Literal? {
    let t = current
    if take("-") { return number(negative: true) }
    if take("+") { return number(negative: false) }
    switch t.kind {
    case .number: return number(negative: false)
    case .string(let s):
      advance()
      return .string(s)
    case .mark("("): return tuple()
    case .name(let n):
      guard let value = Self.names[n] else { break }
      advance()
      return value
    default: break
    }
    report(expected: "a literal")
    return nil
  }

  /// The names that are literals.
  private static var names: [String: Literal] {
    ["None": .none, "none": .none, "True": .bool(true), "False": .bool(false)]
  }

  /// Reads the digits of a number.
  private mutating func number(negative: Bool) -> Literal? {
    let t = current
    guard case .number(let text) = t.kind else {
      report(expected: "a number")
      return nil
    }
    let digits = text.filter { $0 != "_" }
    let sign = negative ? "-" : ""
    if let i = integer(digits, sign) {
      advance()
      return .int(i)
    }
    guard !digits.lowercased().hasPrefix("0x"), !digits.allSatisfy(\.isNumber),
      let f = Double(sign + padded(digits)), f.isFinite
    else {
      diagnostics.insert(.badNumber(text, at: t.span))
      return nil
    }
    advance()
    return .float(f)
  }

  /// Returns `digits` with the zeros that Swift wants around a point.
  private func padded(_ digits: String) -> String {
    if digits.hasPrefix(".") { return "0" + digits }
    return digits.hasSuffix(".") ? digits + "0" : digits.replacing(".e", with: ".0e")
  }

  /// Returns the value of an integer in one of Python's bases, or `nil`.
  private func integer(_ digits: String, _ sign: String) -> Int64? {
    let bases: [(String, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    let lower = digits.lowercased()
    for (prefix, radix) in bases where lower.hasPrefix(prefix) {
      return Int64(sign + lower.dropFirst(2), radix: radix)
    }
    return Int64(sign + digits)
  }

  /// Reads a tuple of literals.
  private mutating func tuple() -> Literal? {
    guard typeDepth < 64, expect("(") else { return nil }
    typeDepth += 1
    defer { typeDepth -= 1 }
    var elements: [Literal] = []
    var hasComma = false
    while !take(")") {
      guard let e = literal() else { return nil }
      elements.append(e)
      if take(")") { break }
      guard expect(",") else { return nil }
      hasComma = true
    }
    return elements.count == 1 && !hasComma ? elements[0] : .tuple(elements)
  }
}
