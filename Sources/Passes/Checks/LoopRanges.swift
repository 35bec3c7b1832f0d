internal import IR
internal import Types
internal import Utilities

/// The values that integers in a loop take, as forms of what is invariant in it.
struct LoopRanges {
  /// A counter of a loop or of one inside it.
  private struct Counter {
    /// The loop that counts.
    let loop: LoopID

    /// The value in the first iteration.
    let initial: ValueID

    /// What is added in each iteration.
    let step: Int64
  }

  /// The function.
  let function: Function

  /// The function, for short.
  private var f: Function { function }

  /// The types.
  private let types: TypeTable

  /// The loop that the forms are about.
  private let outer: LoopID

  /// The loops of the function.
  private let loops: Loops

  /// Where values stand.
  private let placement: Placement

  /// What is known where.
  private let facts: FactTable

  /// The counters by their parameters.
  private var counters: [ValueID: Counter] = [:]

  /// Creates the ranges in loop `id` of `f`.
  init(
    _ f: Function, _ types: TypeTable, _ id: LoopID, _ loops: Loops, _ placement: Placement,
    _ facts: FactTable
  ) {
    function = f
    self.types = types
    self.loops = loops
    self.placement = placement
    self.facts = facts
    outer = id
    for l in loops.loops.ids where loops.contains(loops[l].header, in: id) {
      for v in loops.inductionVariables(of: l, f, facts.dominators, placement) {
        guard types[f[v.parameter].type].dtype == .int64,
          let s = f.offset(v.step, types), s.term == .zero, s.constant != 0,
          s.constant.magnitude < 1 << 16
        else { continue }
        let step = v.isDescending ? -s.constant : s.constant
        let counter = Counter(loop: l, initial: v.initial, step: step)
        if isBounded(v.parameter, counter) { counters[v.parameter] = counter }
      }
    }
  }

  /// `true` iff `v` is computed outside of the loop.
  func isInvariant(_ v: ValueID) -> Bool { loops.isInvariant(v, in: outer, placement) }

  /// `true` iff `t` is a counter.
  func isCounter(_ t: Term) -> Bool {
    if case .value(let v) = t { counters[v] != nil } else { false }
  }

  /// The form of invariants and counters that the int64 `v` has; exact modulo 2**64.
  func form(_ v: ValueID, depth: Int = 12) -> AffineForm? {
    guard depth > 0, let o = f.offset(v, types) else { return nil }
    switch o.term {
    case .zero: return AffineForm(o)
    case .extent(let a, _): return isInvariant(a) ? AffineForm(o) : nil
    case .value(let w):
      if isInvariant(w) || counters[w] != nil { return AffineForm(o) }
      guard types[f[w].type].dtype == .int64 else { return nil }
      return sum(w, depth)
    }
  }

  /// The form of the instruction `w`, if it is a sum or a product with a constant.
  private func sum(_ w: ValueID, _ depth: Int) -> AffineForm? {
    switch f.instruction(w) {
    case .binary(.add, let a, let b):
      guard let x = form(a, depth: depth - 1), let y = form(b, depth: depth - 1) else { return nil }
      return x.adding(y)
    case .binary(.subtract, let a, let b):
      guard let x = form(a, depth: depth - 1), let y = form(b, depth: depth - 1) else { return nil }
      return x.adding(y, times: -1)
    case .binary(.multiply, let a, let b):
      guard let x = form(a, depth: depth - 1), let y = form(b, depth: depth - 1) else { return nil }
      if y.isConstant { return x.scaled(by: y.constant) }
      return x.isConstant ? y.scaled(by: x.constant) : nil
    case .unary(.negate, let a): return form(a, depth: depth - 1)?.scaled(by: -1)
    default: return nil
    }
  }

  /// Which end of a range is wanted.
  enum End {
    case least, greatest

    /// The other end.
    var opposite: End { self == .least ? .greatest : .least }
  }

  /// Which bounds of counters are tried first.
  enum Preference: CaseIterable {
    case constants, facts
  }

  /// A form of invariants that is at most (or at least) `x` in all iterations that reach `place`.
  func bound(
    _ x: AffineForm, _ end: End, at place: Place, _ preference: Preference
  ) -> AffineForm? {
    var x = x
    // A counter is replaced by counters of loops around its own, the innermost first.
    while let (t, counter) = innermostCounter(of: x), case .value(let v) = t {
      let wanted = (x.factors[t] ?? 0) > 0 ? end : end.opposite
      guard let b = bound(of: v, counter, wanted, place, preference),
        let y = x.replacing(t, with: b)
      else { return nil }
      x = y
    }
    return x
  }

  /// The counter in `x` that counts the deepest loop.
  private func innermostCounter(of x: AffineForm) -> (Term, Counter)? {
    var best: (term: Term, counter: Counter)?
    for t in x.terms {
      guard case .value(let v) = t, let c = counters[v] else { continue }
      if let b = best, loops[b.counter.loop].depth >= loops[c.loop].depth { continue }
      best = (t, c)
    }
    return best
  }

  /// A bound of counter `v` by invariants and counters of loops around its own.
  private func bound(
    of v: ValueID, _ c: Counter, _ end: End, _ place: Place, _ preference: Preference
  ) -> AffineForm? {
    var candidates = factBounds(of: v, c, end, place)
    if (c.step > 0) == (end == .least), let first = form(c.initial), isOutside(first, c.loop) {
      candidates.append(first)
    }
    let constants = candidates.filter(\.isConstant)
    let pool = preference == .constants && !constants.isEmpty ? constants : candidates
    guard var best = pool.first else { return nil }
    for x in pool.dropFirst() where x.factors == best.factors {
      if end == .least ? x.constant > best.constant : x.constant < best.constant { best = x }
    }
    return best
  }

  /// The bounds of counter `v` that facts at `place` give, the nearest first.
  private func factBounds(
    of v: ValueID, _ c: Counter, _ end: End, _ place: Place
  ) -> [AffineForm] {
    let list =
      end == .greatest ? facts.above(.value(v), at: place) : facts.below(.value(v), at: place)
    return list.compactMap { fact in
      let t = end == .greatest ? fact.larger : fact.smaller
      let distance = end == .greatest ? fact.distance : 0 &- fact.distance
      guard let x = form(of: t), let d = AffineForm(distance), isOutside(x, c.loop) else {
        return nil
      }
      return x.adding(d)
    }
  }

  /// The form of term `t`.
  private func form(of t: Term) -> AffineForm? {
    switch t {
    case .zero: AffineForm(0)
    case .value(let v): form(v)
    case .extent(let a, _): isInvariant(a) ? AffineForm(Offset(term: t, constant: 0)) : nil
    }
  }

  /// `true` iff all counters in `x` are those of loops around `loop`.
  private func isOutside(_ x: AffineForm, _ loop: LoopID) -> Bool {
    x.terms.allSatisfy {
      guard case .value(let v) = $0, let c = counters[v] else { return true }
      return c.loop != loop && loops.contains(loops[loop].header, in: c.loop)
    }
  }

  /// `true` iff counter `v` is bounded where it is increased, so that it never wraps.
  private func isBounded(_ v: ValueID, _ c: Counter) -> Bool { limits(of: v, c) != nil }

  /// The end of the latch of loop `id`.
  private func latchEnd(_ id: LoopID) -> Place? {
    loops[id].latches.first.map { Place(block: $0, position: f[$0].instructions.count) }
  }

  /// The first value of counter `v`, and a bound in its direction at the place where it changes.
  private func limits(of v: ValueID, _ c: Counter) -> (AffineForm, AffineForm)? {
    guard let end = latchEnd(c.loop), let first = form(c.initial), isOutside(first, c.loop),
      let last = factBounds(of: v, c, c.step > 0 ? .greatest : .least, end).first
    else { return nil }
    return (first, last)
  }

  /// The invariants that must be within the limit so that `x`, an integer at `place`, and all
  /// counters that it depends on are exact; `nil` if that can't be told.
  func premises(of x: AffineForm, at place: Place) -> Set<Term>? {
    var premises: Set<Term> = []
    var work = [(x, place)]
    var seen: Set<ValueID> = []
    while let (y, p) = work.popLast() {
      for end in [End.least, .greatest] {
        guard let b = bound(y, end, at: p, .facts) else { return nil }
        premises.formUnion(b.terms)
      }
      for t in y.terms {
        guard case .value(let v) = t, let c = counters[v] else {
          premises.insert(t)
          continue
        }
        guard seen.insert(v).inserted else { continue }
        guard let (first, last) = limits(of: v, c), let end = latchEnd(c.loop) else { return nil }
        work += [(first, end), (last, end)]
      }
    }
    return premises
  }
}
