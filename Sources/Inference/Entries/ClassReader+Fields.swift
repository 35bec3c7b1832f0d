import Diagnostics
import PythonSSA
import Signatures
import Syntax
import Types

/// What the source says of the types of fields.
extension ClassReader {
  /// Returns the type that the annotation of `f` says, which may be one of containers if
  /// `hasContainers` holds.
  func fieldType(_ f: ClassField, hasContainers: Bool = false) -> Type? {
    f.annotation.flatMap { type($0, hasContainers: hasContainers) }
  }

  /// Returns the types of the fields of the objects of the class of `f`, if the source says them of
  /// all.
  func declaredFields(_ f: Facts) -> [ClassType.Field]? {
    let specified = specification(of: f.source)
    var fields: [ClassType.Field] = []
    for n in Set(attributes(f)).sorted() {
      let annotated = f.fields.first { $0.name == n }.flatMap { fieldType($0) }
      guard let t = specified[n] ?? annotated else { return nil }
      fields.append(ClassType.Field(name: n, type: t))
    }
    return fields
  }

  /// Returns the type that the expression `e` writes, as one or as a text.
  private func type(_ e: ExpressionID, hasContainers: Bool = false) -> Type? {
    let scope = TypeScope(classes: classes, hasContainers: hasContainers)
    if case .string(let text)? = module.tree.constant(of: e) {
      return readType(module.tree.string(text), in: scope)
    }
    let span = module.tree.span(of: e)
    guard Int(span.end) <= file.text.count else { return nil }
    let text = file.text[Int(span.start)..<Int(span.end)]
    return readType(String(decoding: text, as: UTF8.self), in: scope)
  }

  /// Returns the types that the decorator `@jitclass` of `c` gives to fields: a list of pairs.
  private func specification(of c: ClassSource) -> [String: Type] {
    var types: [String: Type] = [:]
    for d in module.decorators(of: c.statement) where d.name?.hasSuffix(".jitclass") == true {
      guard var e = d.arguments.first else { continue }
      if case .name(let n, _) = module.tree[e],
        case .value(_, let value, let position) = module.globals[module.tree.name(n)],
        position.isEmpty
      {
        e = value
      }
      guard case .list(let pairs, _) = module.tree[e] else { continue }
      for p in module.tree[pairs] {
        guard case .tuple(let parts, _) = module.tree[p], module.tree[parts].count == 2,
          let first = module.tree[parts].first, let second = module.tree[parts].last,
          case .string(let name)? = module.tree.constant(of: first), let t = type(second)
        else { continue }
        types[module.tree.string(name)] = t
      }
    }
    return types
  }
}
