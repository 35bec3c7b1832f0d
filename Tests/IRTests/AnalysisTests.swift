import IR
import Utilities
import XCTest

/// Dominators, loops, uses and editing.
final class AnalysisTests: XCTestCase {
  /// Two nested counted loops; v9 is the inner body's value.
  static let nest = """
    func @f -> int64 {
    b0(v0: int64):
      v1: int64 = integer 0
      v2: int64 = integer 1
      jump b1(v1, v1)
    b1(v3: int64, v4: int64):
      v5: bool = less v3, v0
      branch v5, b2, b6
    b2:
      jump b3(v1, v4)
    b3(v6: int64, v7: int64):
      v8: bool = greaterOrEqual v6, v0
      branch v8, b5, b4
    b4:
      v9: int64 = add v7, v6
      v10: int64 = add v2, v6
      jump b3(v10, v9)
    b5:
      v11: int64 = add v3, v2
      jump b1(v11, v7)
    b6:
      return v4
    b7:
      jump b6
    }
    """

  /// The only function of `text`.
  private func function(_ text: String) throws -> Function {
    try Reader.read(text).functions.elements[0]
  }

  /// The block numbered `n`.
  private func b(_ n: Int) -> BlockID { BlockID(n) }

  /// The value numbered `n`.
  private func v(_ n: Int) -> ValueID { ValueID(n) }

  func testDominators() throws {
    let d = Dominators(try function(Self.nest))
    XCTAssertEqual(d.immediateDominator(of: b(3)), b(2))
    XCTAssertEqual(d.immediateDominator(of: b(5)), b(3))
    XCTAssertEqual(d.immediateDominator(of: b(6)), b(1))
    XCTAssertNil(d.immediateDominator(of: b(0)))
    XCTAssertTrue(d.dominates(b(1), b(5)))
    XCTAssertTrue(d.dominates(b(4), b(4)))
    XCTAssertFalse(d.dominates(b(4), b(5)))
    XCTAssertFalse(d.flow.isReachable(b(7)))
    XCTAssertEqual(d.preorder.count, 7)
  }

  func testLoopsWithInductionVariablesAndBounds() throws {
    let f = try function(Self.nest)
    let d = Dominators(f)
    let p = Placement(f)
    let l = Loops(f, d)
    XCTAssertEqual(l.loops.count, 2)
    let (outer, inner) = (LoopID(0), LoopID(1))
    XCTAssertEqual(l[outer].blocks, [b(1), b(2), b(3), b(5), b(4)])
    XCTAssertEqual(l[inner].blocks, [b(3), b(4)])
    XCTAssertEqual(l[inner].parent, outer)
    XCTAssertEqual(l[outer].preheader, b(0))
    XCTAssertEqual(l[inner].preheader, b(2))
    XCTAssertEqual(l[inner].exits.map(\.block), [b(3)])
    let variables = l.inductionVariables(of: inner, f, d, p)
    XCTAssertEqual(variables.map(\.parameter), [v(6)])
    XCTAssertEqual(variables.first?.step, v(2))
    let bound = l.bound(of: inner, variables, f, p)
    XCTAssertEqual(bound?.predicate, .less)
    XCTAssertEqual(bound?.limit, v(0))
    XCTAssertEqual(bound?.inside, 1)
  }

  func testUsesAndPlacement() throws {
    let f = try function(Self.nest)
    let u = Uses(f)
    XCTAssertEqual(Array(u[v(2)]), [.instruction(v(10)), .instruction(v(11))])
    XCTAssertEqual(Array(u[v(1)]), [.terminator(b(0)), .terminator(b(0)), .terminator(b(2))])
    XCTAssertTrue(u[v(0)].count == 2 && !u.isUnused(v(4)))
    XCTAssertEqual(Placement(f).block(of: v(9)), b(4))
  }

  func testDeepGraphsNeedNoStack() throws {
    let result = try function(Self.nest).result
    var f = Function(name: "f", pythonName: "f", result: result)
    for _ in 0..<100_000 { _ = f.appendBlock() }
    for n in 0..<99_999 {
      f[b(n)].terminator = .jump(BlockTarget(b(n + 1), f.list([])))
    }
    f[b(99_999)].terminator = .unreachable
    let d = Dominators(f)
    XCTAssertTrue(d.dominates(b(0), b(99_999)))
    XCTAssertEqual(Loops(f, d).loops.count, 0)
  }

  func testSplittingKeepsTheProgram() throws {
    var m = try Reader.read(Self.nest)
    let id = FunctionID(0)
    m.edit(id) { f, _ in
      let tail = f.split(b(4), at: 1)
      f[b(4)].terminator = .jump(BlockTarget(tail, f.list([])))
      f.splitEdge(from: b(1), target: 1)
      XCTAssertTrue(f.removeUnreachableBlocks())
    }
    XCTAssertEqual(Verifier.violations(in: m).map(\.description), [])
    XCTAssertEqual(m[id].order.count, 9)
  }

  func testCopiesOfBodiesHaveValuesOfTheirOwn() throws {
    var m = try Reader.read(Self.nest)
    let id = FunctionID(0)
    let source = m[id]
    m.edit(id) { f, _ in
      // A second version of the inner loop, entered in place of the first.
      var c = BodyCopier()
      let new = c.copy([b(3), b(4)], of: source, into: &f)
      f.order.insert(contentsOf: new, at: 3)
      f[b(2)].terminator = .jump(BlockTarget(new[0], f.list([v(1), v(4)])))
      // Behind the loop its parameter v7 is needed, from either version.
      let merged = f.appendParameter(to: b(5), type: f[v(7)].type, from: [b(3), new[0]]) {
        $0 == b(3) ? v(7) : c.copy(of: v(7))
      }
      f.mapTerminatorOperands(of: b(5)) { $0 == v(7) ? merged : $0 }
      f.removeUnreachableBlocks()
    }
    XCTAssertEqual(Verifier.violations(in: m).map(\.description), [])
  }

  func testBuilderWritesAtItsPlace() throws {
    var m = try Reader.read(Self.nest)
    m.edit(FunctionID(0)) { f, m in
      Builder.edit(&f, &m.types, at: .at(0, of: b(4))) { builder in
        let two = builder.integer(2)
        let x = builder.binary(.multiply, v(6), two)
        _ = builder.compare(.less, x, v(7))
      }
      XCTAssertEqual(f[b(4)].instructions.count, 5)
      XCTAssertEqual(f.instruction(f[b(4)].instructions[3]), .binary(.add, v(7), v(6)))
    }
    XCTAssertEqual(Verifier.violations(in: m).map(\.description), [])
  }
}
