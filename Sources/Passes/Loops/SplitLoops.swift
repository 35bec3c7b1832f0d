internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Gives innermost loops a copy for the iterations that are not at an edge.
  ///
  /// Code that looks at neighbours asks in each iteration whether there are some. In all iterations
  /// but a few the answers are the same: these are run by a loop that does not ask, and of which
  /// LLVM makes vector code.
  ///
  /// 1. `EdgeTests` finds the tests of the loop, what holds away from the edges, and how a loop
  ///    knows that it does.
  /// 2. Behind the header's test, a guard enters the copy if all of that holds. The copy's header
  ///    goes back to the loop as it was when it ends, or when a test against a limit fails.
  /// 3. In the copy the tests become jumps: those of invariants and limits at once, those against
  ///    constants where ranges prove them.
  ///
  /// So each iteration is run once, in order, whatever was expected of the tests.
  public static let splitLoops = Pass(
    "split-loops",
    .function { f, m, _ in
      guard LoopSplitting.run(&f, &m.types) else { return false }
      _ = f.simplify(&m)
      if ProvenBranches.fold(&f, m.types) { _ = f.simplify(&m) }
      return true
    })
}

/// The work of `splitLoops`.
struct LoopSplitting {
  /// The most instructions of a loop that is copied, and of all copies in a function.
  private static let sizeLimit = 400
  private static let growthLimit = 1600

  /// `true` iff loops with checks are split too.
  private let evenChecked: Bool

  /// The headers of loops that are done.
  private var done: Set<BlockID> = []

  /// The instructions added so far.
  private var growth = 0

  /// Prepares the work.
  private init(evenChecked: Bool) { self.evenChecked = evenChecked }

  /// Splits the loops of `f`; true iff there was one.
  ///
  /// - Parameter evenChecked: `true` to split loops with checks too, which is right, but no gain.
  static func run(
    _ f: inout Function, _ types: inout TypeTable, evenChecked: Bool = false
  ) -> Bool {
    var splitting = LoopSplitting(evenChecked: evenChecked)
    var changed = false
    while splitting.step(&f, &types) { changed = true }
    return changed
  }

  /// Splits one loop; `false` if none is left.
  private mutating func step(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let dominators = Dominators(f)
    let loops = Loops(f, dominators)
    let parents = Set(loops.loops.ids.compactMap { loops[$0].parent })
    let ids = loops.loops.ids.filter { !parents.contains($0) && !done.contains(loops[$0].header) }
    if ids.isEmpty { return false }
    let placement = Placement(f)
    let cold = ColdBlocks(f, dominators)
    let facts = FactTable(f, types, dominators)
    for id in ids {
      let loop = loops[id]
      done.insert(loop.header)
      let size = loop.blocks.reduce(0) { $0 + f[$1].instructions.count + 1 }
      guard size <= Self.sizeLimit, growth + size <= Self.growthLimit, !cold[loop.header],
        evenChecked || !loop.blocks.contains(where: { CheckRemoval.hasChecks(in: $0, f) }),
        let tests = EdgeTests(of: id, f, types, loops, placement, facts),
        let copy = LoopCopy(loop, id, f, loops, dominators, placement)
      else { continue }
      growth += size
      done.insert(Self.split(&f, &types, loop, copy, tests))
      return true
    }
    return false
  }

  /// Gives `loop` a copy in which the results of `tests` are known; returns the copy's header.
  private static func split(
    _ f: inout Function, _ types: inout TypeTable, _ loop: Loop, _ copy: LoopCopy,
    _ tests: EdgeTests
  ) -> BlockID {
    copy.close(&f)
    let source = f
    var copier = BodyCopier()
    f.order += copier.copy(loop.blocks, of: source, into: &f)
    let header = copier.blocks[loop.header] ?? loop.header
    enter(&f, &types, loop, header, tests)
    limit(&f, &types, loop, header, copier, tests)
    for t in tests.list where !t.isAgainstConstant {
      for b in loop.blocks {
        guard case .branch(t.condition, _, _, _) = source[b].terminator,
          let n = copier.blocks[b], case .branch(_, let yes, let no, _) = f[n].terminator
        else { continue }
        f[n].terminator = .jump(t.expected ? yes : no)
      }
    }
    f.order = ControlFlow(f).order
    return header
  }

  /// Puts a guard behind the test of `loop`, which enters the copy with `header`.
  private static func enter(
    _ f: inout Function, _ types: inout TypeTable, _ loop: Loop, _ header: BlockID,
    _ tests: EdgeTests
  ) {
    guard let guardBlock = f.splitEdge(from: loop.header, target: tests.inside),
      case .jump(let body) = f[guardBlock].terminator
    else { return }
    let condition = Builder.edit(&f, &types, at: .end(of: guardBlock)) { b in
      b.all(tests.list.map { b.result(of: $0) { $0 } })
    }
    let inner = BlockTarget(header, f.list(f[loop.header].parameters))
    f[guardBlock].terminator = .branch(condition, inner, body, .likely)
  }

  /// Lets the copy with `header` go on while the tests against limits hold, and then go back.
  private static func limit(
    _ f: inout Function, _ types: inout TypeTable, _ loop: Loop, _ header: BlockID,
    _ copier: BodyCopier, _ tests: EdgeTests
  ) {
    guard case .branch(let c, let yes, let no, let hint) = f[header].terminator else { return }
    let limits = tests.list.filter { $0.isAgainstLimit }
    let condition = Builder.edit(&f, &types, at: .end(of: header)) { b in
      let goesOn = tests.inside == 0 ? c : b.unary(.not, c)
      return b.all([goesOn] + limits.map { b.result(of: $0, copier.copy(of:)) })
    }
    let back = BlockTarget(loop.header, f.list(f[header].parameters))
    f[header].terminator = .branch(
      condition, tests.inside == 0 ? yes : no, back, tests.inside == 0 ? hint : hint.reversed)
  }
}

extension Builder {
  /// Returns whether `test` comes out as expected, made at the cursor of the values that `value`
  /// gives for those of the loop's header and of what is outside.
  fileprivate mutating func result(
    of test: EdgeTests.Test, _ value: (ValueID) -> ValueID
  ) -> ValueID {
    if let (p, i, n) = test.counter {
      let limit = integer(n)
      return compare(p, value(i), limit)
    }
    let c = again(test.condition, test.isOutside, value)
    return test.expected ? c : unary(.not, c)
  }

  /// Returns `v`, made at the cursor of what `isOutside`.
  private mutating func again(
    _ v: ValueID, _ isOutside: (ValueID) -> Bool, _ value: (ValueID) -> ValueID
  ) -> ValueID {
    guard !isOutside(v), let i = function.instruction(v) else { return value(v) }
    var operands: [ValueID: ValueID] = [:]
    i.forEachOperand(in: function) { operands[$0] = $0 }
    for x in operands.keys.sorted() { operands[x] = again(x, isOutside, value) }
    let type = function[v].type
    return insert(i.map(value: { operands[$0] ?? $0 }, list: { $0 }), type)
  }
}
