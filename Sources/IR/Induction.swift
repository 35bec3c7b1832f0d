/// A parameter of a loop's header that grows by the same amount in each iteration.
public struct InductionVariable: Sendable {
  /// The header's parameter.
  public var parameter: ValueID

  /// Its position among the header's parameters.
  public var position: Int

  /// The value in the first iteration.
  public var initial: ValueID

  /// What is added in each iteration; invariant.
  public var step: ValueID

  /// `true` iff the step is subtracted.
  public var isDescending: Bool

  /// The value in the next iteration: the `add` or `subtract`.
  public var next: ValueID
}

/// The test in a loop's header that lets the loop go on.
public struct LoopBound: Sendable {
  /// The loop goes on while `variable predicate limit` holds.
  public var predicate: Predicate

  /// The header's parameter.
  public var variable: InductionVariable

  /// The limit; invariant.
  public var limit: ValueID

  /// The position of the target in the loop.
  public var inside: Int
}

extension Loops {
  /// The induction variables of loop `id`, by the position of the parameter.
  ///
  /// Found are loops with one edge from outside and one back edge.
  public func inductionVariables(
    of id: LoopID, _ f: Function, _ d: Dominators, _ p: Placement
  ) -> [InductionVariable] {
    let l = self[id]
    let entries = d.flow.predecessors(l.header).filter { !contains($0, in: id) }
    guard l.latches.count == 1, entries.count == 1,
      let first = arguments(of: entries[0], to: l.header, f),
      let again = arguments(of: l.latches[0], to: l.header, f)
    else { return [] }
    var list: [InductionVariable] = []
    for (n, v) in f[l.header].parameters.enumerated() {
      guard let (step, descending) = self.step(from: v, to: again[n], in: id, f, p) else {
        continue
      }
      list.append(
        InductionVariable(
          parameter: v, position: n, initial: first[n], step: step, isDescending: descending,
          next: again[n]))
    }
    return list
  }

  /// Returns the arguments that the only edge from `b` to `target` passes.
  private func arguments(of b: BlockID, to target: BlockID, _ f: Function) -> [ValueID]? {
    let edges = (f[b].terminator?.targets ?? []).filter { $0.block == target }
    return edges.count == 1 ? Array(f[edges[0].arguments]) : nil
  }

  /// Returns the invariant that leads from `v` to `next`, and whether it is subtracted.
  private func step(
    from v: ValueID, to next: ValueID, in id: LoopID, _ f: Function, _ p: Placement
  ) -> (ValueID, Bool)? {
    func constantOrInvariant(_ x: ValueID) -> Bool {
      if case .integer? = f.instruction(x) { return true }
      return isInvariant(x, in: id, p)
    }
    switch f.instruction(next) {
    case .binary(.add, v, let s)? where constantOrInvariant(s): return (s, false)
    case .binary(.add, let s, v)? where constantOrInvariant(s): return (s, false)
    case .binary(.subtract, v, let s)? where constantOrInvariant(s): return (s, true)
    default: return nil
    }
  }

  /// The bound of loop `id`, if its header ends with a test of one of `variables` against an
  /// invariant, of which one way leaves the loop.
  public func bound(
    of id: LoopID, _ variables: [InductionVariable], _ f: Function, _ p: Placement
  ) -> LoopBound? {
    guard case .branch(let c, let yes, let no, _)? = f[self[id].header].terminator,
      contains(yes.block, in: id) != contains(no.block, in: id),
      case .compare(let predicate, let a, let b)? = f.instruction(c)
    else { return nil }
    let stays = contains(yes.block, in: id)
    func invariant(_ x: ValueID) -> Bool {
      if case .integer? = f.instruction(x) { return true }
      return isInvariant(x, in: id, p)
    }
    func found(_ x: ValueID, _ q: Predicate, _ limit: ValueID) -> LoopBound? {
      guard let v = variables.first(where: { $0.parameter == x }), invariant(limit) else {
        return nil
      }
      return LoopBound(
        predicate: stays ? q : q.negated, variable: v, limit: limit, inside: stays ? 0 : 1)
    }
    return found(a, predicate, b) ?? found(b, predicate.swapped, a)
  }
}

extension Predicate {
  /// The predicate that holds for `b, a` where `self` does for `a, b`.
  public var swapped: Predicate {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// The predicate that holds where `self` does not: of integers and bools, not of floats.
  public var negated: Predicate {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}
