/// Where the targets that are checked stand.
enum TargetPlace {
  case assignment, forLoop, deletion
}

/// Targets, which are read as expressions first.
extension Parser {
  /// Makes `id` a target of the kind `context`, with all that it is made of.
  mutating func setContext(
    of id: ExpressionID, _ context: ExpressionContext, _ place: TargetPlace
  ) throws(SyntaxFailure) {
    switch tree[id] {
    case .name(let name, _): tree.expressions[id] = .name(id: name, context)
    case .attribute(let value, let attr, _):
      tree.expressions[id] = .attribute(value: value, attr: attr, context)
    case .subscript(let value, let slice, _):
      tree.expressions[id] = .subscript(value: value, slice: slice, context)
    case .starred(let value, _) where place != .deletion:
      if case .starred = tree[value] { throw failTarget(value, place) }
      tree.expressions[id] = .starred(value: value, context)
      try setContext(of: value, context, place)
    case .list(let elts, _):
      tree.expressions[id] = .list(elts: elts, context)
      for e in tree[elts] { try setContext(of: e, context, place) }
    case .tuple(let elts, _):
      tree.expressions[id] = .tuple(elts: elts, context)
      for e in tree[elts] { try setContext(of: e, context, place) }
    default: throw failTarget(id, place)
    }
  }
}
