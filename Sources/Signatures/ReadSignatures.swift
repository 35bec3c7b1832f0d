public import Diagnostics
public import Types
import Utilities

/// Returns what the signature file `file` says.
///
/// - Parameter scope: the types that the file may name beside those that all know.
///
/// Never fails: what is wrong is reported into `diagnostics`; a declaration whose types are
/// refused keeps its place, with `nil` for those types.
public func readSignatures(
  _ file: SourceFile, as id: FileID, in scope: TypeScope = TypeScope(),
  into diagnostics: inout DiagnosticSet
) -> SignatureFile {
  var reader = SignatureReader(Lexer.tokens(of: file.text[...], in: id))
  let raw = reader.declarations()
  return resolve(raw, in: scope, reported: reader.diagnostics, into: &diagnostics)
}

/// Returns the type written `text`, or `nil` if there is an error in it.
public func readType(_ text: String, in scope: TypeScope = TypeScope()) -> Type? {
  let file = FileID(0)
  var reader = SignatureReader(Lexer.tokens(of: Array(text.utf8)[...], in: file))
  guard let t = reader.type(), reader.isAtEnd else { return nil }
  var resolver = TypeResolver(in: scope)
  return resolver.argument(t)
}

/// Returns the type written `text` in the description of a finished module, where it may also be
/// one that only results have; `nil` if there is an error in it.
public func readFinishedType(_ text: String, in scope: TypeScope) -> Type? {
  var reader = SignatureReader(Lexer.tokens(of: Array(text.utf8)[...], in: FileID(0)))
  guard let t = reader.type(), reader.isAtEnd else { return nil }
  var resolver = TypeResolver(in: scope)
  return resolver.resolve(t)
}

/// Returns the declarations of `raw` with their types, and reports everything in order of place.
func resolve(
  _ raw: [RawDeclaration], in scope: TypeScope = TypeScope(), reported: DiagnosticSet,
  into diagnostics: inout DiagnosticSet
) -> SignatureFile {
  var resolver = TypeResolver(in: scope)
  resolver.declareRecords(raw)
  let declarations = raw.flatMap { resolver.declarations($0) }
  let externals = resolver.externals(raw.filter { $0.kind == .extern })
  let all = reported.elements + resolver.diagnostics.elements
  for d in all.sorted(by: { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }) {
    diagnostics.insert(d)
  }
  return SignatureFile(declarations: declarations, externals: externals)
}

extension TypeResolver {
  /// Returns the declarations written `d`: two for a field that is read and set, none for what is
  /// no function of the module.
  fileprivate mutating func declarations(_ d: RawDeclaration) -> [Declaration] {
    switch d.kind {
    case .extern, .record: return []
    case .function, .kernel, .attribute: break
    }
    checkNames(of: d)
    let symbol = cName(of: d)
    let main = Declaration(
      name: d.name, parameters: d.parametersOfCallers.map { parameter($0) },
      result: d.result.map { Spelling(result($0), at: $0.span) }, cName: symbol,
      traits: d.traits, span: d.span, isAttribute: d.kind == .attribute)
    guard d.isAssignable, let written = d.result else { return [main] }
    let type = main.result?.value == nil ? nil : argument(written)
    let setter = Declaration(
      name: Spelling(d.name.value + "=", at: d.name.span),
      parameters: [DeclaredParameter(name: nil, role: .argument(type), span: written.span)],
      result: nil, cName: symbol.map { Spelling($0.value + "_set", at: $0.span) },
      traits: d.traits, span: d.span)
    return [main, setter]
  }

  /// Returns the parameter written `p`.
  private mutating func parameter(_ p: RawDeclaration.Parameter) -> DeclaredParameter {
    let role: DeclaredParameter.Role =
      if let value = p.literal { .constant(value) } else {
        .argument(p.type.flatMap { argument($0) })
      }
    return DeclaredParameter(name: p.name, role: role, span: p.span)
  }

  /// Reports parameters of one name.
  mutating func checkNames(of d: RawDeclaration) {
    var seen: [String: SourceSpan] = [:]
    for n in d.parameters.compactMap(\.name) {
      if let first = seen[n.value] {
        diagnostics.insert(.repeatedParameter(n.value, at: n.span, first: first))
      }
      seen[n.value] = n.span
    }
  }

  /// Returns the C functions that `list` declares, without those whose types are refused.
  fileprivate mutating func externals(_ list: [RawDeclaration]) -> [ExternalDeclaration] {
    var seen: [String: SourceSpan] = [:]
    return list.compactMap { d in
      if let first = seen[d.name.value] {
        diagnostics.insert(.repeatedExternal(d.name.value, at: d.span, first: first))
        return nil
      }
      seen[d.name.value] = d.span
      return external(d)
    }
  }

  /// Returns the C function that `d` declares, or `nil` after a report.
  private mutating func external(_ d: RawDeclaration) -> ExternalDeclaration? {
    checkNames(of: d)
    if !d.traits.isEmpty { diagnostics.insert(.traitsOfExternal(d.name.value, at: d.span)) }
    var parameters: [Type] = []
    for p in d.parameters {
      guard let written = p.type else {
        diagnostics.insert(.malformedType("the type of a C function's parameter", at: p.span))
        return nil
      }
      guard let t = foreign(written, as: "an argument", \.isForeignParameter) else { return nil }
      parameters.append(t)
    }
    var result = Type.none
    if let written = d.result {
      guard let t = foreign(written, as: "a result", \.isForeignResult) else { return nil }
      result = t
    }
    let symbol = cName(of: d)?.value ?? d.name.value
    if d.cName == nil, CIdentifier.isReserved(symbol) {
      diagnostics.insert(.badCName(symbol, at: d.name.span))
    }
    return ExternalDeclaration(
      name: d.name.value, symbol: symbol, parameters: parameters, result: result, span: d.span)
  }

  /// Returns the C name of `d`, or `nil` if it has none or one that C does not accept.
  private mutating func cName(of d: RawDeclaration) -> Spelling<String>? {
    guard let n = d.cName else { return nil }
    if CIdentifier.isWellFormed(n.value), !CIdentifier.isReserved(n.value) { return n }
    diagnostics.insert(.badCName(n.value, at: n.span))
    return nil
  }
}

/// Returns the literal written `text`, or `nil` if there is an error in it.
public func readLiteral(_ text: String) -> Literal? {
  var reader = SignatureReader(Lexer.tokens(of: Array(text.utf8)[...], in: FileID(0)))
  guard let l = reader.literal(), reader.isAtEnd else { return nil }
  return l
}
