internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Deletes checks that are proven, and moves those of loops in front of them.
  ///
  /// 1. `CheckRemoval` deletes checked indices and checks that the ranges of counters and what
  ///    branches established prove, and those that an equal one dominates.
  /// 2. `InvariantCode` moves what indices are made of in front of loops, and
  ///    `LoopVersioning` tests in front of a loop whether all its affine indices stay in range, and
  ///    gives it a copy without those checks; the loop as it was runs if the test fails, so that
  ///    the exception and its place are the same.
  /// 3. What remains is deleted again, by what the copies know; and an index that is never negative
  ///    loses the test for that.
  public static let optimizeChecks = Pass(
    "optimize-checks",
    .function { f, m, _ in
      guard CheckRemoval.hasChecks(f) else { return false }
      var changed = CheckRemoval.run(&f, &m.types)
      if !f.traits.contains(.device) && CheckRemoval.hasChecks(f) {
        changed = InvariantCode.hoist(&f) || changed
        if LoopVersioning.run(&f, &m.types) { changed = CheckRemoval.run(&f, &m.types) || true }
      }
      return CheckRemoval.simplifyIndices(&f, &m.types) || changed
    })
}

/// The deletion of proven checks.
enum CheckRemoval {
  /// `true` iff `f` contains a check.
  static func hasChecks(_ f: Function) -> Bool { f.order.contains { hasChecks(in: $0, f) } }

  /// `true` iff block `b` of `f` contains a check.
  static func hasChecks(in b: BlockID, _ f: Function) -> Bool {
    f[b].instructions.contains {
      switch f.instruction($0) {
      case .check, .index: true
      default: false
      }
    }
  }

  /// What a check becomes.
  private enum Finding {
    /// It goes, and so do the uses of its result, none.
    case removed

    /// The value stands for its result.
    case replaced(ValueID)

    /// Its result is the index plus the extent.
    case wrapped(ValueID, ValueID)
  }

  /// What makes two checks equal.
  private enum Key: Hashable {
    case check(ValueID)
    case index(Offset, ExtentKey)
  }

  /// Deletes the checks of `f` that are proven; `true` iff there was one.
  static func run(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let findings = self.findings(f, types)
    if findings.isEmpty { return false }
    var replacements: [ValueID: ValueID] = [:]
    for b in f.order {
      f[b].instructions.removeAll {
        switch findings[$0] {
        case .removed: return true
        case .replaced(let v):
          replacements[$0] = v
          return true
        case .wrapped, nil: return false
        }
      }
    }
    for (v, finding) in findings {
      if case .wrapped(let i, let e) = finding {
        f[v].definition = .instruction(.binary(.add, i, e))
      }
    }
    if !replacements.isEmpty {
      f.mapAllOperands { v in
        var v = v
        while let r = replacements[v] { v = r }
        return v
      }
    }
    return true
  }

  /// Returns what becomes of the checks of `f` that are proven.
  private static func findings(_ f: Function, _ types: TypeTable) -> [ValueID: Finding] {
    let d = Dominators(f)
    var prover = RangeProver(f, types, d)
    var findings: [ValueID: Finding] = [:]
    var seen: [Key: [(place: Place, value: ValueID)]] = [:]
    for b in d.preorder {
      for (n, v) in f[b].instructions.enumerated() {
        let place = Place(block: b, position: n)
        guard let key = key(of: v, f, types) else { continue }
        if let earlier = seen[key]?.last(where: {
          $0.place.block == b || d.dominates($0.place.block, b)
        }) {
          findings[v] = isIndex(v, f) ? .replaced(earlier.value) : .removed
        } else if let found = finding(v, f, types, &prover, place) {
          findings[v] = found
        } else {
          seen[key, default: []].append((place, v))
        }
      }
    }
    return findings
  }

  /// `true` iff `v` is a checked index.
  private static func isIndex(_ v: ValueID, _ f: Function) -> Bool {
    if case .index = f.instruction(v) { true } else { false }
  }

  /// Returns what check `v` is about; `nil` if it is none.
  private static func key(of v: ValueID, _ f: Function, _ types: TypeTable) -> Key? {
    switch f.instruction(v) {
    case .check(let c, _): .check(c)
    case .index(let i, let e, _):
      f.offset(i, types).map { .index($0, ExtentKey(e, in: f, types)) }
    default: nil
    }
  }

  /// Returns what check `v` becomes if it is proven.
  private static func finding(
    _ v: ValueID, _ f: Function, _ types: TypeTable, _ prover: inout RangeProver, _ place: Place
  ) -> Finding? {
    switch f.instruction(v) {
    case .check(let c, _):
      return holds(c, true, f, types, &prover, place) ? .removed : nil
    case .index(let i, let e, _):
      guard let x = f.offset(i, types), let y = f.offset(e, types) else { return nil }
      let zero = Offset(term: .zero, constant: 0)
      if x.term == .zero && x.constant < 0 {
        let wanted = Offset(term: .zero, constant: 0 &- x.constant)
        return prover.proves(wanted, isAtMost: y, at: place) ? .wrapped(i, e) : nil
      }
      guard prover.proves(zero, isAtMost: x, at: place),
        prover.proves(x, isAtMost: y, plus: -1, at: place)
      else { return nil }
      return .replaced(i)
    default: return nil
    }
  }

  /// `true` iff the bool `c` is proven to be `wanted` at `place`.
  static func holds(
    _ c: ValueID, _ wanted: Bool, _ f: Function, _ types: TypeTable, _ prover: inout RangeProver,
    _ place: Place, depth: Int = 8
  ) -> Bool {
    guard depth > 0 else { return false }
    func both(_ a: ValueID, _ b: ValueID) -> Bool {
      holds(a, wanted, f, types, &prover, place, depth: depth - 1)
        && holds(b, wanted, f, types, &prover, place, depth: depth - 1)
    }
    func either(_ a: ValueID, _ b: ValueID) -> Bool {
      holds(a, wanted, f, types, &prover, place, depth: depth - 1)
        || holds(b, wanted, f, types, &prover, place, depth: depth - 1)
    }
    switch f.instruction(c) {
    case .integer(let n): return (n != 0) == wanted
    case .unary(.not, let a):
      return holds(a, !wanted, f, types, &prover, place, depth: depth - 1)
    case .binary(.and, let a, let b): return wanted ? both(a, b) : either(a, b)
    case .binary(.or, let a, let b): return wanted ? either(a, b) : both(a, b)
    case .compare(let p, let a, let b):
      guard let x = f.offset(a, types), let y = f.offset(b, types) else { return false }
      return holds(wanted ? p : p.negated, x, y, &prover, place)
    default: return false
    }
  }

  /// `true` iff `x p y` is proven at `place`.
  private static func holds(
    _ p: Predicate, _ x: Offset, _ y: Offset, _ prover: inout RangeProver, _ place: Place
  ) -> Bool {
    switch p {
    case .less: prover.proves(x, isAtMost: y, plus: -1, at: place)
    case .lessOrEqual: prover.proves(x, isAtMost: y, at: place)
    case .greater: prover.proves(y, isAtMost: x, plus: -1, at: place)
    case .greaterOrEqual: prover.proves(y, isAtMost: x, at: place)
    case .equal:
      prover.proves(x, isAtMost: y, at: place) && prover.proves(y, isAtMost: x, at: place)
    case .notEqual:
      prover.proves(x, isAtMost: y, plus: -1, at: place)
        || prover.proves(y, isAtMost: x, plus: -1, at: place)
    }
  }

  /// Makes a plain check of each index of `f` that is proven not to be negative; `true` iff there
  /// was one.
  static func simplifyIndices(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let old = f
    var prover = RangeProver(f, types, Dominators(f))
    let (bool, none) = (types.demand(.scalar(.bool)), types.demand(.none))
    var replacements: [ValueID: ValueID] = [:]
    for b in prover.facts.dominators.flow.order {
      var new: [ValueID] = []
      for (n, v) in old[b].instructions.enumerated() {
        let place = Place(block: b, position: n)
        guard case .index(let i, let e, let site) = old.instruction(v),
          let x = old.offset(i, types),
          prover.proves(Offset(term: .zero, constant: 0), isAtMost: x, at: place)
        else {
          new.append(v)
          continue
        }
        let span = old[v].span
        let test = f.make(.compare(.less, i, e), type: bool, span: span)
        new += [test, f.make(.check(test, site), type: none, span: span)]
        replacements[v] = i
      }
      f[b].instructions = new
    }
    if replacements.isEmpty { return false }
    f.mapAllOperands { v in
      var v = v
      while let r = replacements[v] { v = r }
      return v
    }
    return true
  }
}
