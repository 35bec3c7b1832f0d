import IR
import Types

/// One of several values, by a position that is known at run time only.
extension Evaluator {
  /// `true` iff the elements are texts, or scalars of one type: then no list on the heap is needed
  /// for choosing one.
  func areAlike(_ e: [Operand]) -> Bool {
    if e.allSatisfy(\.abstract.isText) { return true }
    let first = e[0].abstract.generalised
    return first.leafCount == 1 && e.allSatisfy { $0.abstract.generalised == first }
  }

  /// `true` iff the elements are instances of one class, or one of several objects or functions.
  private func haveCases(_ e: [Operand]) -> Bool {
    let first = e[0].abstract.generalised
    if e[0].abstract.isInstance, e.allSatisfy({ $0.abstract.generalised == first }) { return true }
    return union(of: e) != nil
  }

  /// `true` iff one type stands for all elements: they are alike, or tuples whose parts are.
  func canBeChosen(_ e: [Operand]) -> Bool {
    if areAlike(e) || haveCases(e) { return true }
    guard case .tuple(let first) = e[0].abstract, !first.isEmpty else { return false }
    let rows = e.map { $0.elements ?? [] }
    guard e.allSatisfy({ $0.abstract.isTuple }), rows.allSatisfy({ $0.count == first.count }) else {
      return false
    }
    return first.indices.allSatisfy { i in canBeChosen(rows.map { $0[i] }) }
  }

  /// Returns the one of `e` at the valid position `position`.
  func choose(_ e: [Operand], at position: ValueID) throws(EvaluationError) -> Operand {
    guard areAlike(e) || haveCases(e) else {
      var parts: [Operand] = []
      for i in (e[0].elements ?? []).indices {
        parts.append(try choose(e.compactMap { $0.elements?[i] }, at: position))
      }
      return .tuple(parts)
    }
    let t =
      e.allSatisfy(\.abstract.isText)
      ? .value(.string) : union(of: e) ?? e[0].abstract.generalised
    if let table = constantTable(e, t) {
      let list = emitter.list([table, position])
      return Operand(t, [emitter.emit(.load(list), t.leafTypes[0])])
    }
    var result = try coerce(e[0], to: t)
    for (k, o) in e.enumerated().dropFirst() {
      let isThis = emitter.emit(
        .compare(.equal, position, emitter.integer(Int64(k))), .scalar(.bool))
      let other = try coerce(o, to: t)
      var chosen: [ValueID] = []
      for (n, u) in t.leafTypes.enumerated() {
        chosen.append(emitter.emit(.select(isThis, other.leaves[n], result.leaves[n]), u))
      }
      result = Operand(t, chosen)
    }
    return result
  }

  /// Returns the array of the elements `e` of type `t` if all are constants, and not few.
  private func constantTable(_ e: [Operand], _ t: Abstract) -> ValueID? {
    let constants = e.compactMap { o in
      if case .constant(let c) = o.abstract { c } else { nil }
    }
    guard constants.count == e.count, e.count > 3, let d = t.scalar?.dtype else { return nil }
    return constantArray(constants, [e.count], d)?.leaves.first
  }
}

extension Abstract {
  /// `true` iff the value is a tuple of known length.
  fileprivate var isTuple: Bool { if case .tuple = self { true } else { false } }
}

extension [Abstract] {
  /// `true` iff texts, numbers and tuples stand beside each other: no list on the heap holds them.
  var areMixed: Bool {
    let kinds = Set(
      compactMap { a -> Int? in
        if a.isText { return 0 }
        if a.scalar != nil { return 1 }
        if case .tuple = a { return 2 }
        return nil
      })
    return kinds.count > 1
  }
}
