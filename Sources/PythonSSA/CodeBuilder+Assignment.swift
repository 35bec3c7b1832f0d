import Diagnostics
import Syntax
import Utilities

/// Assignments and their targets.
extension CodeBuilder {
  /// Translates `targets[0] = targets[1] = e`.
  mutating func emitAssignment(_ targets: ExpressionList, _ e: ExpressionID) {
    let all = tree[targets]
    if all.count == 1, case .name(let n, _) = tree[all[0]], emitLiftedLambda(n, e) { return }
    if all.count == 1, emitParallelAssignment(all[0], e) { return }
    let v: CodeValueID
    if all.count == 1, case .name(let n, _) = tree[all[0]] {
      v = value(of: e, for: n)
    } else {
      v = steppedValue(of: e)
    }
    for t in all { assign(v, to: t) }
  }

  /// Translates `a, b = x, y` without making the tuple; returns `false` iff it is not of that form.
  private mutating func emitParallelAssignment(_ target: ExpressionID, _ e: ExpressionID) -> Bool {
    guard let targets = sequence(target), let parts = sequence(e), targets.count == parts.count,
      !targets.contains(where: isStarred), !parts.contains(where: isStarred)
    else { return false }
    let values = parts.map { steppedValue(of: $0) }
    for (t, v) in zip(targets, values) { assign(v, to: t) }
    return true
  }

  /// Returns the elements of a tuple or list display.
  private func sequence(_ e: ExpressionID) -> IDListView<ExpressionID>? {
    switch tree[e] {
    case .tuple(let elts, _), .list(let elts, _): tree[elts]
    default: nil
    }
  }

  /// `true` iff `e` is `*x`.
  private func isStarred(_ e: ExpressionID) -> Bool {
    if case .starred = tree[e] { true } else { false }
  }

  /// Assigns `v` to `target`.
  mutating func assign(_ v: CodeValueID, to target: ExpressionID) {
    let span = tree.span(of: target)
    switch tree[target] {
    case .name(let n, _): assign(v, to: n, at: span)
    case .attribute(let base, let attr, _):
      if assignAttributeOfSelf(v, to: target) { return }
      let b = value(of: base)
      emit(.setAttribute(b, tree.name(attr), v), at: span)
    case .subscript(let base, let index, _):
      let b = value(of: base)
      let i = value(of: index)
      emit(.setItem(b, i, v), at: span)
    case .tuple(let elts, _), .list(let elts, _): unpack(v, into: tree[elts], at: span)
    case .starred(let inner, _): assign(v, to: inner)
    default: emit(.unsupported("target of an assignment"), at: span)
    }
  }

  /// Assigns the elements of `v` to `targets`.
  private mutating func unpack(
    _ v: CodeValueID, into targets: IDListView<ExpressionID>, at span: SourceSpan
  ) {
    let star = targets.firstIndex(where: isStarred)
    let u = emit(
      .unpack(v, before: star ?? targets.count, after: star.map { targets.count - $0 - 1 }),
      at: span)
    let parts = targets.indices.map { emit(.unpacked(u, $0), at: tree.span(of: targets[$0])) }
    for (t, part) in zip(targets, parts) { assign(part, to: t) }
  }

  /// Translates `target: annotation = e`; annotations of locals are not evaluated.
  mutating func emitAnnotatedAssignment(_ target: ExpressionID, _ e: ExpressionID?) {
    guard let e else { return }
    let v = steppedValue(of: e)
    assign(v, to: target)
  }

  /// Translates `target op= e`; the parts of the target are evaluated once.
  mutating func emitAugmentedAssignment(
    _ target: ExpressionID, _ op: PythonBinaryOperator, _ e: ExpressionID, at span: SourceSpan
  ) {
    let place = tree.span(of: target)
    switch tree[target] {
    case .name(let n, _):
      let old = read(n, at: place)
      let v = emitInPlace(op, old, e, at: span)
      assign(v, to: n, at: place)
    case .attribute where attributeOfSelf(target) != nil:
      guard let old = attributeOfSelf(target) else { return }
      let v = emitInPlace(op, old, e, at: span)
      assign(v, to: target)
    case .attribute(let base, let attr, _):
      let b = value(of: base)
      let old = emit(.attribute(b, tree.name(attr)), at: place)
      let v = emitInPlace(op, old, e, at: span)
      emit(.setAttribute(b, tree.name(attr), v), at: place)
    case .subscript(let base, let index, _):
      let b = value(of: base)
      let i = value(of: index)
      let old = emit(.item(b, i), at: place)
      let v = emitInPlace(op, old, e, at: span)
      emit(.setItem(b, i, v), at: place)
    default: emit(.unsupported("target of an augmented assignment"), at: place)
    }
  }

  /// Translates `old op= e`.
  private mutating func emitInPlace(
    _ op: PythonBinaryOperator, _ old: CodeValueID, _ e: ExpressionID, at span: SourceSpan
  ) -> CodeValueID {
    let r = value(of: e)
    return emit(.binary(op, old, r, inPlace: true), at: span)
  }

  /// Translates `del target`.
  mutating func emitDelete(_ target: ExpressionID) {
    let span = tree.span(of: target)
    switch tree[target] {
    case .name(let n, _): delete(n, at: span)
    case .subscript(let base, let index, _):
      let b = value(of: base)
      let i = value(of: index)
      emit(.deleteItem(b, i), at: span)
    case .tuple(let elts, _), .list(let elts, _): for t in tree[elts] { emitDelete(t) }
    case .attribute(let base, let name, _):
      let b = value(of: base)
      let n = emit(.string(tree.name(name)), at: span)
      _ = callLibrary("__delete_attribute__", [b, n], at: span)
    default: emitUnsupportedStatement("'del' of this target", at: span)
    }
  }
}
