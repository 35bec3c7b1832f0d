import Diagnostics
import Types

/// A declaration whose types are not looked up yet.
struct RawDeclaration {
  /// What it declares.
  enum Kind { case function, kernel, extern, record, attribute }

  /// A parameter.
  struct Parameter {
    var name: Spelling<String>?
    var type: TypeSyntax?
    var literal: Literal?
    var span: SourceSpan
  }

  var kind: Kind
  var name: Spelling<String>
  var parameters: [Parameter] = []
  var result: TypeSyntax?
  var cName: Spelling<String>?
  var traits: DeclarationTraits = []

  /// `true` iff a field or property may be assigned to, too.
  var isAssignable = false

  /// `true` iff the fields of a record lie one behind the other.
  var isPacked = false
  var span: SourceSpan

  /// The parameters without the `self` or `cls` of a method, which has no type there.
  var parametersOfCallers: ArraySlice<Parameter> {
    guard name.value.contains("."), let first = parameters.first, first.name == nil,
      case .name(let n)? = first.type?.form, n == "self" || n == "cls"
    else { return parameters[...] }
    return parameters.dropFirst()
  }
}

extension SignatureReader {
  /// Reads all declarations; those with an error are left out.
  mutating func declarations() -> [RawDeclaration] {
    var list: [RawDeclaration] = []
    while !isAtEnd {
      if take(.newline) || take(";") { continue }
      let start = position
      if let d = declaration() {
        list.append(d)
      } else {
        recover(from: start)
      }
    }
    return list
  }

  /// Reads a declaration to the end of its line.
  private mutating func declaration() -> RawDeclaration? {
    let start = current.span
    let kind = leadingKeyword()
    guard var name = name("a function's name") else { return nil }
    if kind == .function || kind == .kernel, take(".") {
      guard let member = self.name("a name") else { return nil }
      name = Spelling("\(name.value).\(member.value)", at: name.span.union(member.span))
    }
    var d = RawDeclaration(kind: kind, name: name, span: start)
    d.traits = kind == .kernel ? .kernel : []
    if kind == .function, name.value.contains("."), current.kind != .mark("(") {
      d.kind = .attribute
      if take(":") {
        guard let t = type() else { return nil }
        d.isAssignable = true
        d.result = t
      }
    } else {
      guard let parameters = parameters() else { return nil }
      d.parameters = parameters
    }
    if !d.isAssignable, take(.arrow) {
      guard let r = type() else { return nil }
      d.result = r
    }
    guard trailers(of: &d) else { return nil }
    d.span = span(from: start)
    return d
  }

  /// Reads `kernel`, `extern` or `record`, unless it is the name of a function.
  private mutating func leadingKeyword() -> RawDeclaration.Kind {
    let keywords: [String: RawDeclaration.Kind] = [
      "kernel": .kernel, "extern": .extern, "record": .record,
    ]
    guard case .name(let n) = current.kind, let kind = keywords[n],
      case .name = following.kind
    else { return .function }
    advance()
    return kind
  }

  /// Reads the words behind a declaration, to the end of the line.
  private mutating func trailers(of d: inout RawDeclaration) -> Bool {
    while true {
      switch current.kind {
      case .newline, .end, .mark(";"): return true
      case .name("as"):
        advance()
        guard let n = name("a C name") else { return false }
        d.cName = n
      case .name("packed") where d.kind == .record:
        advance()
        d.isPacked = true
      case .name(let n) where DeclarationTraits.words[n] != nil:
        advance()
        d.traits.formUnion(DeclarationTraits.words[n] ?? [])
      default:
        report(expected: d.result == nil ? "'->', 'as' or a flag" : "'as' or a flag")
        return false
      }
    }
  }

  /// Reads parameters in brackets.
  private mutating func parameters() -> [RawDeclaration.Parameter]? {
    guard expect("(") else { return nil }
    var list: [RawDeclaration.Parameter] = []
    while !take(")") {
      guard let p = parameter() else { return nil }
      list.append(p)
      if take(")") { break }
      guard take(",") else {
        report(expected: "',' or ')'")
        return nil
      }
    }
    return list
  }

  /// Reads `name: type`, `name = literal` or a type.
  private mutating func parameter() -> RawDeclaration.Parameter? {
    let start = current.span
    var p = RawDeclaration.Parameter(span: start)
    if case .name(let n) = current.kind {
      let next = following.kind
      if next == .mark(":") || next == .mark("=") {
        advance()
        advance()
        p.name = Spelling(n, at: start)
        if next == .mark("=") {
          guard let value = literal() else { return nil }
          p.literal = value
          p.span = span(from: start)
          return p
        }
      }
    }
    guard let t = type() else { return nil }
    p.type = t
    p.span = span(from: start)
    return p
  }
}
