import IR
import Types
import Utilities

extension Pass {
  /// Turns branches to errors into checks, which other passes prove and move.
  ///
  /// 1. `i + n if i < 0 else i`, the wrapping of an index, becomes a `select`; just `i` where that
  ///    is proven not to be negative.
  /// 2. A branch on a comparison of integers to a block that does nothing but raise becomes a
  ///    `check`. What is asked of floats depends on what loops compute; such branches are for
  ///    `delay-raises`.
  public static let formChecks = Pass(
    "form-checks",
    .function { f, m, _ in
      if f.traits.contains(.device) || !f.traits.contains(.raises) { return false }
      var changed = CheckFormation.formSelects(&f, &m)
      if CheckFormation.formChecks(&f, &m.types) { changed = true }
      return changed ? f.simplify(&m) || true : false
    })
}

/// The work of `formChecks` on one function.
private enum CheckFormation {
  /// The most wrapped indices of a function that are looked at: each takes a proof.
  private static let limit = 1024

  /// The wrapping of an index at the end of a block.
  private struct Wrapping {
    /// The block that asks whether the index is negative.
    let block: BlockID

    /// The condition.
    let condition: ValueID

    /// The index, and the sum that takes its place.
    let index, sum: ValueID

    /// The way to the block behind, with the index.
    let target: BlockTarget

    /// `true` iff the index is proven not to be negative.
    let isProven: Bool
  }

  // MARK: Wrapped indices

  /// Makes selects of wrapped indices; true iff there was one.
  static func formSelects(_ f: inout Function, _ m: inout Module) -> Bool {
    let found = wrappings(f, m)
    for w in found {
      let arguments = Array(f[w.target.arguments])
      guard case .branch(_, let yes, _, _)? = f[w.block].terminator else { continue }
      if w.isProven {
        f[w.block].terminator = .jump(w.target)
        continue
      }
      f[w.block].instructions += f[yes.block].instructions
      let chosen = f.append(
        .select(w.condition, w.sum, w.index), type: f[w.index].type, to: w.block,
        span: f[w.sum].span)
      let list = f.list(arguments.map { $0 == w.index ? chosen : $0 })
      f[w.block].terminator = .jump(BlockTarget(w.target.block, list))
      f[yes.block].instructions = []
    }
    if found.isEmpty { return false }
    f.removeUnreachableBlocks()
    return true
  }

  /// Finds the wrapped indices of `f`.
  private static func wrappings(_ f: Function, _ m: Module) -> [Wrapping] {
    var list: [Wrapping] = []
    var prover: RangeProver?
    let flow = ControlFlow(f)
    for b in flow.order where list.count < limit {
      guard case .branch(let c, let yes, let no, _)? = f[b].terminator,
        case .compare(.less, let i, let zero)? = f.instruction(c),
        f.instruction(zero) == .integer(0), m.types[f[i].type].dtype == .int64,
        yes.arguments.count == 0, flow.onlyPredecessor(yes.block) != nil,
        let target = behind(no, f, flow), let (sum, wrapped) = sum(in: yes.block, of: i, f),
        wrapped.block == target.block, differs(f, wrapped, target, in: sum, i)
      else { continue }
      var p = prover ?? RangeProver(f, m.types, Dominators(f, flow))
      let end = Place(block: b, position: f[b].instructions.count)
      let isProven =
        f.offset(i, m.types).map {
          p.proves(Offset(term: .zero, constant: 0), isAtMost: $0, at: end)
        } ?? false
      prover = p
      list.append(
        Wrapping(
          block: b, condition: c, index: i, sum: sum, target: target, isProven: isProven))
    }
    return list
  }

  /// The way that `t` leads, past a block that does nothing.
  private static func behind(
    _ t: BlockTarget, _ f: Function, _ flow: ControlFlow
  ) -> BlockTarget? {
    guard flow.onlyPredecessor(t.block) != nil else { return t }
    guard f[t.block].instructions.isEmpty, f[t.block].parameters.isEmpty,
      case .jump(let next)? = f[t.block].terminator
    else { return nil }
    return next
  }

  /// The sum of `i` and another number, and the way behind, if `b` computes nothing else.
  private static func sum(
    in b: BlockID, of i: ValueID, _ f: Function
  ) -> (ValueID, BlockTarget)? {
    guard f[b].instructions.count == 1, let v = f[b].instructions.first,
      case .binary(.add, let x, let y)? = f.instruction(v), x == i || y == i,
      case .jump(let t)? = f[b].terminator
    else { return nil }
    return (v, t)
  }

  /// `true` iff the arguments of `a` and `b` differ by `sum` in the place of `i` only, once.
  private static func differs(
    _ f: Function, _ a: BlockTarget, _ b: BlockTarget, in sum: ValueID, _ i: ValueID
  ) -> Bool {
    let pairs = zip(f[a.arguments], f[b.arguments]).filter { $0 != $1 }
    return pairs.count == 1 && pairs[0] == (sum, i) && f[b.arguments].count { $0 == i } == 1
  }

  // MARK: Checks

  /// Makes checks of the branches of `f` to errors; true iff there was one.
  static func formChecks(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let bool = types.demand(.scalar(.bool))
    let none = types.demand(.none)
    var changed = false
    for b in f.order {
      guard case .branch(let c, let yes, let no, _)? = f[b].terminator, yes.block != no.block,
        case .compare(let p, let x, let y)? = f.instruction(c),
        types[f[x].type].dtype?.isInteger == true
      else { continue }
      let span = f[b].terminatorSpan
      if let s = raised(yes.block, f) {
        let contrary = f.append(.compare(p.negated, x, y), type: bool, to: b, span: span)
        f.append(.check(contrary, s), type: none, to: b, span: span)
        f[b].terminator = .jump(no)
      } else if let s = raised(no.block, f) {
        f.append(.check(c, s), type: none, to: b, span: span)
        f[b].terminator = .jump(yes)
      } else {
        continue
      }
      changed = true
    }
    if changed { f.removeUnreachableBlocks() }
    return changed
  }

  /// The site that is raised from `b` on, if nothing else happens there.
  private static func raised(_ b: BlockID, _ f: Function) -> SiteID? {
    var b = b
    for _ in 0..<8 where f[b].instructions.isEmpty {
      switch f[b].terminator {
      case .raise(let s)?: return s
      case .jump(let t)?: b = t.block
      default: return nil
      }
    }
    return nil
  }
}
