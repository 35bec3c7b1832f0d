import PythonSSA

/// The parts of a constant text as `str.format` reads it.
///
/// - Source: Python library reference, "Format String Syntax"; CPython,
///   Objects/stringlib/unicode_format.h.
struct FormatString {
  /// What is wrong with a text, as CPython says it.
  struct Mistake: Error { var message: String }

  /// The code points that are left.
  private var rest: ArraySlice<Unicode.Scalar>

  /// The way in which fields without a name are numbered, once it is known.
  private enum Numbering {
    case automatic(next: Int)
    case manual
  }

  /// The way in which fields are numbered.
  private var numbering: Numbering?

  /// Returns the parts of `text`: texts, and for each field the tuple of its name or number, the
  /// attributes and items that are taken of it, the letter of its conversion, and the parts of its
  /// specification.
  static func parts(of text: String) throws(Mistake) -> Operand {
    var reader = FormatString(rest: Array(text.unicodeScalars)[...])
    return try reader.parts(depth: 2)
  }

  /// Reads everything that is left.
  private mutating func parts(depth: Int) throws(Mistake) -> Operand {
    if depth == 0 { throw Mistake(message: "Max string recursion exceeded") }
    var found: [Operand] = []
    var literal = String.UnicodeScalarView()
    while let c = rest.popFirst() {
      guard c == "{" || c == "}" else {
        literal.append(c)
        continue
      }
      if rest.first == c {
        literal.append(c)
        rest.removeFirst()
        continue
      }
      if c == "}" || rest.isEmpty {
        throw Mistake(message: "Single '\(c)' encountered in format string")
      }
      if !literal.isEmpty { found.append(Self.text(String(literal))) }
      literal = String.UnicodeScalarView()
      found.append(try field(depth: depth))
    }
    if !literal.isEmpty { found.append(Self.text(String(literal))) }
    return .tuple(found)
  }

  /// Reads a field behind its bracket.
  private mutating func field(depth: Int) throws(Mistake) -> Operand {
    let name = try fieldName()
    let (key, path) = try split(name)
    var conversion = ""
    if rest.first == "!" {
      rest.removeFirst()
      guard let c = rest.popFirst(), let next = rest.first else {
        throw Mistake(message: "end of string while looking for conversion specifier")
      }
      guard next == ":" || next == "}" else {
        throw Mistake(message: "expected ':' after conversion specifier")
      }
      guard c == "r" || c == "s" || c == "a" else {
        throw Mistake(message: "Unknown conversion specifier '\(c)'")
      }
      conversion = String(c)
    }
    var spec = Operand.tuple([])
    if rest.first == ":" {
      rest.removeFirst()
      let outer = try specification()
      let behind = rest
      rest = outer
      spec = try parts(depth: depth - 1)
      rest = behind
    }
    guard rest.popFirst() == "}" else {
      throw Mistake(message: "expected '}' before end of string")
    }
    return .tuple([key, path, Self.text(conversion), spec])
  }

  /// Reads the name of a field, up to what ends it.
  private mutating func fieldName() throws(Mistake) -> ArraySlice<Unicode.Scalar> {
    let start = rest
    var isInside = false
    while let c = rest.first {
      if isInside {
        isInside = c != "]"
      } else if c == "[" {
        isInside = true
      } else if c == "{" {
        throw Mistake(message: "unexpected '{' in field name")
      } else if c == "}" || c == ":" || c == "!" {
        break
      }
      rest.removeFirst()
    }
    if rest.isEmpty { throw Mistake(message: "expected '}' before end of string") }
    return start[start.startIndex..<rest.startIndex]
  }

  /// Takes the specification of a field, up to the bracket that ends the field.
  private mutating func specification() throws(Mistake) -> ArraySlice<Unicode.Scalar> {
    let start = rest
    var depth = 0
    while let c = rest.first {
      if c == "{" { depth += 1 }
      if c == "}" {
        if depth == 0 { return start[start.startIndex..<rest.startIndex] }
        depth -= 1
      }
      rest.removeFirst()
    }
    throw Mistake(message: "expected '}' before end of string")
  }

  /// Takes the name of a field apart: its key, and the attributes and items behind.
  private mutating func split(
    _ name: ArraySlice<Unicode.Scalar>
  ) throws(Mistake) -> (key: Operand, path: Operand) {
    var rest = name
    let first = rest.prefix { $0 != "." && $0 != "[" }
    rest = rest.dropFirst(first.count)
    var path: [Operand] = []
    while let c = rest.popFirst() {
      guard c == "." || c == "[" else {
        throw Mistake(
          message: "Only '.' or '[' may follow ']' in format field specifier")
      }
      let part = rest.prefix { c == "." ? $0 != "." && $0 != "[" : $0 != "]" }
      rest = rest.dropFirst(part.count)
      if c == "[" && rest.popFirst() == nil {
        throw Mistake(message: "Missing ']' in format string")
      }
      if part.isEmpty { throw Mistake(message: "Empty attribute in format string") }
      path.append(
        .tuple([.bool(c == "."), c == "." ? Self.text(Self.string(part)) : Self.key(part)]))
    }
    return (try numbered(first), .tuple(path))
  }

  /// Returns the key that a field of the name `s` has.
  private mutating func numbered(
    _ s: ArraySlice<Unicode.Scalar>
  ) throws(Mistake) -> Operand {
    let key = Self.key(s)
    let isNumber = key.abstract.int != nil
    guard s.isEmpty || isNumber else { return key }
    switch (numbering, s.isEmpty) {
    case (nil, true), (.automatic?, true):
      var n = 0
      if case .automatic(let next)? = numbering { n = next }
      numbering = .automatic(next: n + 1)
      return .int(n)
    case (nil, false), (.manual?, false):
      numbering = .manual
      return key
    case (.automatic?, false):
      throw Mistake(
        message: "cannot switch from automatic field numbering to manual field specification")
    case (.manual?, true):
      throw Mistake(
        message: "cannot switch from manual field specification to automatic field numbering")
    }
  }

  /// Returns the number that `s` is, or else the text.
  private static func key(_ s: ArraySlice<Unicode.Scalar>) -> Operand {
    let isNumber = !s.isEmpty && s.allSatisfy { ("0"..."9").contains($0) }
    if isNumber, let n = Int(string(s)) { return .int(n) }
    return text(string(s))
  }

  /// Returns `s` as a string.
  private static func string(_ s: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: s)
    return String(view)
  }

  /// Returns the constant text `s`.
  private static func text(_ s: String) -> Operand { Operand(.constant(.string(s))) }
}
