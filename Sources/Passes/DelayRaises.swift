import IR
import Types
import Utilities

extension Pass {
  /// Lets computations of floats look for all errors at once, and look less.
  ///
  /// `log(x / y)`, `sqrt(z)` and `exp(w)` are three branches that are never taken, and four blocks
  /// within which LLVM looks for vector code. What stands between such branches can't fail itself:
  /// what the tests need is done in front of all of them, the rest behind them, in one block. The
  /// tests keep their order, so that the first that holds raises, as it did.
  public static let delayRaises = Pass(
    "delay-raises",
    .function { f, m, _ in
      if f.traits.contains(.device) || !f.traits.contains(.raises) { return false }
      guard RaiseDelay.run(&f, &m.types) else { return false }
      _ = f.removeDeadValues(m, ControlFlow(f))
      return true
    })
}

/// The work of `delayRaises`.
private struct RaiseDelay {
  /// A branch to an error.
  private struct Test {
    /// The block that it ends.
    let block: BlockID

    /// The condition, and what it is in the case of the error.
    let condition: ValueID
    let raisesIf: Bool

    /// Where it leads in the case of the error, and without one.
    let error: BlockTarget
    var next: BlockTarget

    /// The position of the target without an error.
    let position: Int

    /// The test for an infinite result, if it is one.
    var overflow: FloatRanges.Overflow?

    /// What the test needs.
    var operands: [ValueID] {
      guard let o = overflow else { return [condition] }
      return o.isArgument ? [o.value] : [o.value, condition]
    }
  }

  /// The most instructions on both ways of a choice that is made in front of the tests.
  private static let choiceLimit = 8

  /// The most tests that are delayed together.
  private static let testLimit = 16

  /// The function's graph, as it was.
  private let flow: ControlFlow

  /// The tests that are done.
  private var isDone = SecondaryTable<BlockID, Bool>(false)

  /// Delays the tests of `f`; true iff there were some.
  static func run(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let d = Dominators(f)
    let cold = ColdBlocks(f, d)
    var delay = RaiseDelay(flow: d.flow)
    let bool = types.demand(.scalar(.bool))
    var changed = false
    for b in d.flow.order where !cold[b] && !delay.isDone[b] {
      let tests = delay.delay(from: b, &f, types)
      for t in tests { ease(t, &f, bool) }
      changed = changed || !tests.isEmpty
    }
    if changed { f.order = ControlFlow(f).order }
    return changed
  }

  /// Prepares the work on a function whose graph is `flow`.
  private init(flow: ControlFlow) { self.flow = flow }

  /// Moves what stands between the test at the end of `b` and the tests that follow in front of and
  /// behind all of them; returns the tests.
  private mutating func delay(
    from b: BlockID, _ f: inout Function, _ types: TypeTable
  ) -> [Test] {
    guard let first = test(at: b, f, types) else { return [] }
    // What is found is done on a copy, and forgotten if it leads to no other test.
    var new = f
    var tests = [first]
    var between: [ValueID] = []
    while tests.count < Self.testLimit {
      let s = tests[tests.count - 1].next
      guard s.arguments.count == 0, flow.onlyPredecessor(s.block) != nil else { break }
      var attempt = new
      var taken = Self.take(from: s.block, &attempt)
      while let more = choose(at: s.block, &attempt, types) { taken += more }
      guard attempt[s.block].instructions.isEmpty, let next = test(at: s.block, attempt, types)
      else { break }
      between += taken
      tests.append(next)
      isDone[s.block] = true
      new = attempt
    }
    if tests.count < 2 { return tests }
    f = new
    tests[tests.count - 1].next = Self.place(between, around: tests, &f)
    return tests
  }

  /// Takes the instructions out of `s` up to the first that must stay behind its test, and returns
  /// them.
  private static func take(from s: BlockID, _ f: inout Function) -> ArraySlice<ValueID> {
    let old = f[s].instructions
    let count = old.firstIndex { !isSpeculatable($0, f) } ?? old.count
    f[s].instructions.removeFirst(count)
    return old[..<count]
  }

  /// Puts what `tests` need of `list` in front of the first of them, the rest behind the last;
  /// returns where that leads then.
  private static func place(
    _ list: [ValueID], around tests: [Test], _ f: inout Function
  ) -> BlockTarget {
    let (first, last) = (tests[0], tests[tests.count - 1])
    var needed: Set<ValueID> = []
    for t in tests {
      needed.formUnion(t.operands)
      f[t.error.block].terminator?.forEachOperand(in: f) { needed.insert($0) }
    }
    for v in list.reversed() where needed.contains(v) {
      f.instruction(v)?.forEachOperand(in: f) { needed.insert($0) }
    }
    f[first.block].instructions += list.filter { needed.contains($0) }
    guard let behind = f.splitEdge(from: last.block, target: last.position) else {
      return last.next
    }
    f[behind].instructions = list.filter { !needed.contains($0) }
    return BlockTarget(behind, f.list([]))
  }

  /// Makes a choice of the branch at the end of `s`, if both ways are short and meet at once, and
  /// returns what it is made of and what stands behind it; `s` then ends as the meeting did.
  private func choose(
    at s: BlockID, _ f: inout Function, _ types: TypeTable
  ) -> [ValueID]? {
    guard f[s].instructions.isEmpty,
      case .branch(let c, let yes, let no, .none) = f[s].terminator, yes.block != no.block,
      let left = way(yes, f), let right = way(no, f), left.block == right.block,
      f[yes.block].instructions.count + f[no.block].instructions.count <= Self.choiceLimit,
      Set(flow.predecessors(left.block)).count == 2,
      f[left.block].parameters.allSatisfy({ types[f[$0].type].dtype != nil })
    else { return nil }
    let meeting = left.block
    var list = f[yes.block].instructions + f[no.block].instructions
    for (n, p) in f[meeting].parameters.enumerated() {
      let (x, y) = (f.operand(n, of: left.arguments), f.operand(n, of: right.arguments))
      f[p].definition = .instruction(.select(c, x, y))
      list.append(p)
    }
    f[s].instructions = f[meeting].instructions
    f[s].terminator = f[meeting].terminator
    f[s].terminatorSpan = f[meeting].terminatorSpan
    for gone in [yes.block, no.block, meeting] { f[gone] = Block() }
    f.order.removeAll { [yes.block, no.block, meeting].contains($0) }
    return list + Self.take(from: s, &f)
  }

  /// Where the block of `target` jumps to, if only this branch leads there, and it is cheap to go
  /// this way in vain.
  private func way(_ target: BlockTarget, _ f: Function) -> BlockTarget? {
    let b = target.block
    guard target.arguments.count == 0, flow.onlyPredecessor(b) != nil,
      case .jump(let next) = f[b].terminator,
      f[b].instructions.allSatisfy({ Self.isSpeculatable($0, f) && !isMath($0, f) })
    else { return nil }
    return next
  }

  /// `true` iff `v` is an elementary function.
  private func isMath(_ v: ValueID, _ f: Function) -> Bool {
    if case .math = f.instruction(v) { true } else { false }
  }

  /// Returns the test at the end of `b`: a comparison of floats, one way of which only raises.
  private func test(at b: BlockID, _ f: Function, _ types: TypeTable) -> Test? {
    guard case .branch(var c, let yes, let no, _) = f[b].terminator, yes.block != no.block else {
      return nil
    }
    let isFirst = isError(yes, f)
    guard isFirst || isError(no, f) else { return nil }
    var raisesIf = isFirst
    while case .unary(.not, let x) = f.instruction(c) { (c, raisesIf) = (x, !raisesIf) }
    guard case .compare(_, let a, _) = f.instruction(c), types[f[a].type].dtype?.kind == .float
    else { return nil }
    let ranges = FloatRanges(function: f, types: types)
    return Test(
      block: b, condition: c, raisesIf: raisesIf, error: isFirst ? yes : no,
      next: isFirst ? no : yes, position: isFirst ? 1 : 0,
      overflow: raisesIf ? ranges.overflow(c) : nil)
  }

  /// `true` iff `target` does nothing but raise.
  private func isError(_ target: BlockTarget, _ f: Function) -> Bool {
    guard f[target.block].instructions.isEmpty, target.arguments.count == 0 else { return false }
    switch f[target.block].terminator {
    case .raise, .propagate: return true
    default: return false
    }
  }

  /// Says that the error of `t` is unlikely, and makes the easier test, if there is one, in front.
  private static func ease(_ t: Test, _ f: inout Function, _ bool: TypeID) {
    guard let o = t.overflow else {
      f[t.block].terminator =
        t.raisesIf
        ? .branch(t.condition, t.error, t.next, .unlikely)
        : .branch(t.condition, t.next, t.error, .likely)
      return
    }
    let span = f[t.block].terminatorSpan
    let type = f[o.value].type
    let limit = f.append(.float(o.limit.bitPattern), type: type, to: t.block, span: span)
    let isLarge = f.append(
      .compare(.greater, o.value, limit), type: bool, to: t.block, span: span)
    let exact = f.blocks.append(Block())
    f[t.block].terminator = .branch(isLarge, BlockTarget(exact, f.list([])), t.next, .unlikely)
    var isError = t.condition
    if o.isArgument {
      let largest = Double.greatestFiniteMagnitude.bitPattern
      let end = f.append(.float(largest), type: type, to: exact, span: span)
      isError = f.append(
        .compare(.lessOrEqual, o.value, end), type: bool, to: exact, span: span)
    }
    f[exact].terminator = .branch(isError, t.error, t.next, .none)
    f[exact].terminatorSpan = span
  }

  /// `true` iff `v` is defined whatever its operands are, does nothing else, and is no trap.
  private static func isSpeculatable(_ v: ValueID, _ f: Function) -> Bool {
    switch f.instruction(v) {
    case .integer, .float, .unit, .undefined, .unary, .compare, .convert, .select, .math, .complex,
      .realPart, .imaginaryPart, .tuple, .element, .siteStatus:
      true
    case .binary(let o, _, _):
      switch o {
      case .divideTruncating, .remainderTruncating, .shiftLeft, .shiftRight, .addExact,
        .subtractExact:
        false
      default: true
      }
    default: false
    }
  }
}
