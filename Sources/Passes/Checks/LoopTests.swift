internal import IR
internal import Types
internal import Utilities

/// A test in front of a loop.
enum LoopTest: Hashable {
  /// The form is not negative.
  case notNegative(AffineForm)

  /// The invariant is small enough to compute with.
  case isSmall(Term)

  /// The bool holds.
  case holds(ValueID)

  /// The comparison of invariants or constants holds.
  case compares(Predicate, ValueID, ValueID)

  /// `true` or `false` if it is known at compile time.
  var known: Bool? {
    if case .notNegative(let x) = self, x.isConstant { x.constant >= 0 } else { nil }
  }
}

/// A check of a loop that tests in front of it make unnecessary.
struct HoistedCheck {
  /// The check.
  let value: ValueID

  /// The tests.
  var tests: [LoopTest]
}

extension LoopRanges {
  /// Returns how check `v` at `place` moves in front of the loop, or `nil` if it can't.
  func hoisted(_ v: ValueID, at place: Place) -> HoistedCheck? {
    let tests: [LoopTest]? =
      switch function.instruction(v) {
      case .index(let i, let e, _): indexTests(i, e, place)
      case .check(let c, _): conditionTests(c, place)
      default: nil
      }
    guard let tests, !tests.contains(where: { $0.known == false }) else { return nil }
    return HoistedCheck(value: v, tests: tests.filter { $0.known == nil })
  }

  /// The tests that the index `i` is in `0..<e`; for a negative constant, that it is in `-e..<0`.
  private func indexTests(_ i: ValueID, _ e: ValueID, _ place: Place) -> [LoopTest]? {
    guard let x = form(i), let n = form(e), isInvariant(n), let one = AffineForm(1) else {
      return nil
    }
    if x.isConstant && x.constant < 0 {
      guard case .integer = function.instruction(i) else { return nil }
      return n.adding(x).map { [.notNegative($0)] + smallness(n) }
    }
    guard let premises = premises(of: x, at: place),
      let low = bestBound(x, .least, place, { $0 }),
      let high = bestBound(x, .greatest, place, { n.adding($0, times: -1)?.adding(one, times: -1) })
    else { return nil }
    return [.notNegative(low), .notNegative(high)] + smallness(n) + smallness(premises)
  }

  /// Returns what `test` makes of a bound of `x`: of several, one that is known to be not negative,
  /// or else one that is not known.
  private func bestBound(
    _ x: AffineForm, _ end: End, _ place: Place, _ test: (AffineForm) -> AffineForm?
  ) -> AffineForm? {
    let forms = Preference.allCases.compactMap { bound(x, end, at: place, $0).flatMap(test) }
    return forms.first { $0.isConstant && $0.constant >= 0 } ?? forms.first { !$0.isConstant }
  }

  /// `true` iff `x` contains no counter.
  private func isInvariant(_ x: AffineForm) -> Bool { !x.terms.contains(where: isCounter) }

  /// The tests that the terms of `x` are small.
  private func smallness(_ x: AffineForm) -> [LoopTest] { smallness(Set(x.terms)) }

  /// The tests that `terms` are small, in an order that depends on nothing else.
  private func smallness(_ terms: Set<Term>) -> [LoopTest] {
    terms.filter { $0 != .zero }.sorted { AffineForm.order($0) < AffineForm.order($1) }
      .map { .isSmall($0) }
  }

  /// The tests that the bool `c` holds in all iterations.
  private func conditionTests(_ c: ValueID, _ place: Place) -> [LoopTest]? {
    if isInvariant(c) { return [.holds(c)] }
    guard case .compare(let p, let a, let b) = function.instruction(c) else { return nil }
    if isFixed(a) && isFixed(b) { return [.compares(p, a, b)] }
    guard let x = form(a), let y = form(b), let difference = y.adding(x, times: -1),
      let one = AffineForm(1), let left = premises(of: x, at: place),
      let right = premises(of: y, at: place), premises(of: difference, at: place) != nil
    else { return nil }
    let low = bestBound(difference, .least, place) { $0 }
    let high = bestBound(difference, .greatest, place) { $0.scaled(by: -1) }
    let form: AffineForm? =
      switch p {
      case .lessOrEqual: low
      case .less: low?.adding(one, times: -1)
      case .greaterOrEqual: high
      case .greater: high?.adding(one, times: -1)
      case .equal, .notEqual: nil
      }
    return form.map { [.notNegative($0)] + smallness(left) + smallness(right) }
  }

  /// `true` iff `v` is a constant or computed outside of the loop.
  private func isFixed(_ v: ValueID) -> Bool {
    switch function.instruction(v) {
    case .integer, .float: true
    default: isInvariant(v)
    }
  }
}

extension Builder {
  /// Returns the conjunction of `tests`, made at the cursor.
  mutating func condition(_ tests: [LoopTest]) -> ValueID {
    all(tests.map { condition($0) })
  }

  /// Returns the result of `test`, made at the cursor.
  private mutating func condition(_ test: LoopTest) -> ValueID {
    switch test {
    case .notNegative(let x):
      let sum = value(x)
      return compare(.greaterOrEqual, sum, integer(0))
    case .isSmall(let t):
      let x = value(t)
      let low = compare(.greaterOrEqual, x, integer(-AffineForm.termLimit))
      let high = compare(.lessOrEqual, x, integer(AffineForm.termLimit))
      return binary(.and, low, high)
    case .holds(let c): return c
    case .compares(let p, let a, let b):
      let (x, y) = (again(a), again(b))
      return compare(p, x, y)
    }
  }

  /// Returns `v`, or a copy of it if it is a constant, which may stand in a loop.
  private mutating func again(_ v: ValueID) -> ValueID {
    switch function.instruction(v) {
    case .integer(let n): insert(.integer(n), function[v].type)
    case .float(let x): insert(.float(x), function[v].type)
    default: v
    }
  }

  /// Returns the value of `t`, int64.
  private mutating func value(_ t: Term) -> ValueID {
    switch t {
    case .zero: integer(0)
    case .value(let v): convert(v, to: .int64)
    case .extent(let a, let axis): extent(a, axis)
    }
  }

  /// Returns the value of `x`, int64.
  private mutating func value(_ x: AffineForm) -> ValueID {
    var sum = integer(x.constant)
    for t in x.terms {
      let k = x.factors[t] ?? 0
      let v = value(t)
      sum = binary(.add, sum, k == 1 ? v : binary(.multiply, v, integer(k)))
    }
    return sum
  }
}
