public import Diagnostics
public import Syntax
import Types

/// Returns the declarations that the first argument of a Numba decorator of `function` gives: a
/// text, a signature written as an expression such as `float64(float64[:])` or `(f8, f8)`, or a
/// list of these; none for other expressions, such as names.
///
/// - Parameters:
///   - file: the text that `tree` was read from.
///   - scope: the types that they may name beside those that all know and the file's records.
public func readNumbaSignatures(
  _ e: ExpressionID, in tree: Tree, _ file: SourceFile, of function: Spelling<String>,
  types scope: TypeScope = TypeScope(), into diagnostics: inout DiagnosticSet
) -> [Declaration] {
  let span = tree.span(of: e)
  var scope = scope
  scope.records = SourceRecords(in: tree, file).declarations
  switch tree[e] {
  case .list(let elements, _):
    return tree[elements].flatMap {
      readNumbaSignatures($0, in: tree, file, of: function, types: scope, into: &diagnostics)
    }
  case .constant(let c, _):
    guard case .string(let text) = tree[c] else { return [] }
    let d = readNumbaSignature(
      tree.string(text), of: function, at: span, in: scope, into: &diagnostics)
    return d.map { [$0] } ?? []
  case .call, .tuple:
    let d = readNumbaSignature(
      file, of: function, at: span, in: scope, into: &diagnostics)
    return d.map { [$0] } ?? []
  default: return []
  }
}

/// Returns declarations of the functions at the top level of a module whose parameters are all
/// annotated with types that signatures know; parameters with a default may have no annotation
/// and are that constant then.
///
/// Nothing is reported: an annotation that is no type of a signature just makes the function none
/// that can be compiled by itself. Functions whose names begin with `_` are private.
///
/// - Parameters:
///   - file: the text that `tree` was read from.
///   - scope: the types that they may name beside those that all know and the file's records.
public func readAnnotations(
  of tree: Tree, _ file: SourceFile, types scope: TypeScope = TypeScope()
) -> [Declaration] {
  var scope = scope
  scope.records = SourceRecords(in: tree, file).declarations
  return tree[tree.body].compactMap { s in
    guard case .functionDef(let id) = tree[s] else { return nil }
    let f = tree[id]
    let name = tree.name(f.name)
    if name.hasPrefix("_") { return nil }
    return AnnotationReader(tree: tree, file: file, scope: scope).declaration(of: f, named: name)
  }
}

/// Reads the annotations of functions.
private struct AnnotationReader {
  /// The tree.
  let tree: Tree

  /// The text that the tree was read from.
  let file: SourceFile

  /// What annotations may name: also the module's structured dtypes.
  let scope: TypeScope

  /// Returns the declaration that the annotations of `f` give, if they are complete.
  func declaration(of f: FunctionDefinition, named name: String) -> Declaration? {
    let a = tree[f.args]
    if a.vararg != nil || a.kwarg != nil { return nil }
    let plain = Array(tree[a.posonlyargs]) + Array(tree[a.args])
    let defaults = tree[a.defaults].count
    var parameters: [DeclaredParameter] = []
    for (i, p) in plain.enumerated() {
      let hasDefault = i >= plain.count - defaults
      guard append(p, hasDefault, to: &parameters) else { return nil }
    }
    for (p, value) in zip(tree[a.kwonlyargs], tree[a.kwDefaults]) {
      guard append(p, value != nil, to: &parameters) else { return nil }
    }
    // Without any annotation the function says nothing, not even that it has no arguments.
    if parameters.isEmpty && f.returns == nil { return nil }
    let span = tree.located(f.nameSpan)
    var d = Declaration(
      name: Spelling(name, at: span), parameters: parameters, result: nil, cName: nil, traits: [],
      span: span)
    if let r = f.returns {
      guard let type = type(r) else { return nil }
      d.result = Spelling(type, at: tree.span(of: r))
    }
    return d
  }

  /// Adds the declaration of `p` to `list`, unless it is left out; `false` iff it has no type.
  private func append(
    _ p: ParameterID, _ hasDefault: Bool, to list: inout [DeclaredParameter]
  ) -> Bool {
    guard let annotation = tree[p].annotation else { return hasDefault }
    guard let type = type(annotation) else { return false }
    let span = tree.span(of: p)
    list.append(
      DeclaredParameter(
        name: Spelling(tree.name(tree[p].arg), at: span), role: .argument(type), span: span))
    return true
  }

  /// Returns the type that the annotation `e` writes, as an expression or as a text.
  private func type(_ e: ExpressionID) -> Type? {
    if case .string(let text)? = tree.constant(of: e) {
      return readType(tree.string(text), in: scope)
    }
    let span = tree.span(of: e)
    guard Int(span.end) <= file.text.count else { return nil }
    let text = String(decoding: file.text[Int(span.start)..<Int(span.end)], as: UTF8.self)
    return readType(text, in: scope)
  }
}
