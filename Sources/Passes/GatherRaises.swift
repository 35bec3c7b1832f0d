import IR
import Types
import Utilities

extension Pass {
  /// Lets computations of floats look for errors once, at their end.
  ///
  /// `log(x / y)`, `sqrt(z)` and `exp(w)` are three branches that are never taken, and three blocks
  /// within which LLVM looks for vector code. What stands between such branches is done whether
  /// there is an error or not, and one branch leads to the three when there is one: the first that
  /// holds raises, as it did.
  public static let gatherRaises = Pass(
    "gather-raises",
    .function { f, m, _ in
      if f.traits.contains(.device) || !f.traits.contains(.raises) { return false }
      return RaiseGathering.run(&f, &m.types)
    })
}

/// The work of `gatherRaises`.
private struct RaiseGathering {
  /// A branch to an error.
  private struct Test {
    /// The condition.
    let condition: ValueID

    /// What it is in the case of the error.
    let raisesIf: Bool

    /// The block that raises.
    let error: BlockTarget
  }

  /// What is appended to the block that is being looked at.
  private enum Step {
    /// The only block behind the last test.
    case block(BlockID)

    /// Two ways by a condition that meet again.
    case diamond(ValueID, BlockTarget, BlockTarget, BlockID)
  }

  /// The most instructions on the shorter ways of a diamond.
  private static let diamondLimit = 8

  /// The most tests that become one.
  private static let testLimit = 16

  /// The function's graph, as it was.
  private let flow: ControlFlow

  /// The blocks that became part of another.
  private var isMerged = SecondaryTable<BlockID, Bool>(false)

  /// Gathers the tests of `f`; true iff there were some.
  static func run(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let d = Dominators(f)
    let cold = ColdBlocks(f, d)
    var gathering = RaiseGathering(flow: d.flow)
    var changed = false
    for b in d.flow.order where !cold[b] && !gathering.isMerged[b] {
      changed = gathering.gather(at: b, &f, &types) || changed
    }
    if changed { f.order = ControlFlow(f).order }
    return changed
  }

  /// Prepares the work on a function whose graph is `flow`.
  private init(flow: ControlFlow) { self.flow = flow }

  /// Gathers the tests that begin with that at the end of `b`; true iff there were two.
  private mutating func gather(
    at b: BlockID, _ f: inout Function, _ types: inout TypeTable
  ) -> Bool {
    guard let (first, next) = test(at: b, f, types) else { return false }
    var tests = [first]
    var steps: [Step] = []
    var used = 0
    var end = next
    var target = next
    while let step = step(to: target, f), tests.count < Self.testLimit {
      steps.append(step)
      let last = self.end(of: step)
      if let (t, next) = test(at: last, f, types) {
        tests.append(t)
        used = steps.count
        end = next
        target = next
      } else if case .branch? = f[last].terminator {
        // Two ways that meet again may stand in front of the next test.
        guard let diamond = diamond(at: last, f, types) else { break }
        steps.append(diamond)
        let meeting = self.end(of: diamond)
        guard let (t, next) = test(at: meeting, f, types),
          f[meeting].instructions.allSatisfy({ Self.isSpeculatable($0, f) })
        else { break }
        tests.append(t)
        used = steps.count
        end = next
        target = next
      } else {
        break
      }
    }
    if tests.count < 2 { return false }
    for s in steps[..<used] { append(s, to: b, &f) }
    branch(from: b, tests, to: end, &f, &types)
    return true
  }

  /// Returns the test at the end of `b`, and where it leads if there is no error.
  private func test(
    at b: BlockID, _ f: Function, _ types: TypeTable
  ) -> (Test, next: BlockTarget)? {
    guard case .branch(let c, let yes, let no, _) = f[b].terminator, yes.block != no.block,
      isOfFloats(c, f, types)
    else { return nil }
    if isError(yes, f) { return (Test(condition: c, raisesIf: true, error: yes), no) }
    if isError(no, f) { return (Test(condition: c, raisesIf: false, error: no), yes) }
    return nil
  }

  /// `true` iff `c` compares floats.
  private func isOfFloats(_ c: ValueID, _ f: Function, _ types: TypeTable) -> Bool {
    guard case .compare(_, let a, _) = f.instruction(c) else { return false }
    return types[f[a].type].dtype?.kind == .float
  }

  /// `true` iff `target` does nothing but raise.
  private func isError(_ target: BlockTarget, _ f: Function) -> Bool {
    guard f[target.block].instructions.isEmpty, target.arguments.count == 0 else { return false }
    switch f[target.block].terminator {
    case .raise, .propagate: return true
    default: return false
    }
  }

  /// Returns the step to `target`, if only this way leads there, and all that it does may be done
  /// in the case of an error too.
  private func step(to target: BlockTarget, _ f: Function) -> Step? {
    let b = target.block
    guard target.arguments.count == 0, flow.onlyPredecessor(b) != nil, !isMerged[b],
      f[b].instructions.allSatisfy({ Self.isSpeculatable($0, f) })
    else { return nil }
    return .block(b)
  }

  /// Returns the two ways behind `b`, if both are short and meet at once.
  private func diamond(at b: BlockID, _ f: Function, _ types: TypeTable) -> Step? {
    guard case .branch(let c, let yes, let no, let hint) = f[b].terminator, hint == .none,
      yes.block != no.block, let (left, a) = way(yes, f), let (right, z) = way(no, f),
      a.block == z.block, !isMerged[a.block], Set(flow.predecessors(a.block)).count == 2,
      left + right <= Self.diamondLimit,
      f[a.block].parameters.allSatisfy({ types[f[$0].type].dtype != nil })
    else { return nil }
    return .diamond(c, yes, no, a.block)
  }

  /// The number of instructions of the block of `target`, and where it jumps to, if it is cheap to
  /// go this way in vain.
  private func way(_ target: BlockTarget, _ f: Function) -> (Int, BlockTarget)? {
    let b = target.block
    guard target.arguments.count == 0, flow.onlyPredecessor(b) != nil,
      case .jump(let next) = f[b].terminator,
      f[b].instructions.allSatisfy({ Self.isSpeculatable($0, f) && !isMath($0, f) })
    else { return nil }
    return (f[b].instructions.count, next)
  }

  /// `true` iff `v` is an elementary function.
  private func isMath(_ v: ValueID, _ f: Function) -> Bool {
    if case .math = f.instruction(v) { true } else { false }
  }

  /// The block whose end is that of `step`.
  private func end(of step: Step) -> BlockID {
    switch step {
    case .block(let b), .diamond(_, _, _, let b): b
    }
  }

  /// Appends what `step` does to `b`.
  private mutating func append(_ step: Step, to b: BlockID, _ f: inout Function) {
    switch step {
    case .block(let s):
      f[b].instructions += f[s].instructions
      isMerged[s] = true
    case .diamond(let c, let yes, let no, let meeting):
      var arguments: [[ValueID]] = []
      for way in [yes.block, no.block] {
        f[b].instructions += f[way].instructions
        if case .jump(let t) = f[way].terminator { arguments.append(Array(f[t.arguments])) }
        isMerged[way] = true
      }
      for (n, p) in f[meeting].parameters.enumerated() where arguments.count == 2 {
        f[p].definition = .instruction(.select(c, arguments[0][n], arguments[1][n]))
        f[b].instructions.append(p)
      }
      f[meeting].parameters = []
      f[b].instructions += f[meeting].instructions
      isMerged[meeting] = true
    }
  }

  /// Ends `b` with one branch for `tests`, to a chain of them or to `end`.
  private func branch(
    from b: BlockID, _ tests: [Test], to end: BlockTarget, _ f: inout Function,
    _ types: inout TypeTable
  ) {
    let span = f[b].terminatorSpan
    let failed = Builder.edit(&f, &types, at: .end(of: b), span: span) { builder in
      let all = tests.map { $0.raisesIf ? $0.condition : builder.unary(.not, $0.condition) }
      return all.dropFirst().reduce(all[0]) { builder.binary(.or, $0, $1) }
    }
    let none = f.list([])
    var next = tests[tests.count - 1].error
    for t in tests.dropLast().reversed() {
      let block = f.appendBlock()
      f[block].terminator =
        t.raisesIf
        ? .branch(t.condition, t.error, next, .none) : .branch(t.condition, next, t.error, .none)
      f[block].terminatorSpan = span
      next = BlockTarget(block, none)
    }
    f[b].terminator = .branch(failed, next, end, .unlikely)
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
