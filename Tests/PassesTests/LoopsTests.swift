import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `unroll-loops` and `split-loops` keep what loops do, in order, and take the tests out of them.
final class LoopsTests: XCTestCase {
  /// A module with function `f`.
  private func program(_ text: String) throws -> Module {
    try Reader.read("site s1 overflowError \"\" in \"f\"\nfunc @f -> \(text)")
  }

  /// The loops of the function called `f`.
  private func loops(_ m: Module) throws -> Loops {
    let f = try XCTUnwrap(m.functions.elements.first { $0.name == "f" })
    return Loops(f, Dominators(f))
  }

  /// The passes, which look at loops with checks too.
  private let unroll = Pass(
    "unroll",
    .function { f, m, _ in
      guard LoopUnrolling.run(&f, &m, evenChecked: true) else { return false }
      return ProvenBranches.fold(&f, m.types) || CheckRemoval.run(&f, &m.types)
    })
  private let split = Pass(
    "split",
    .function { f, m, _ in
      guard LoopSplitting.run(&f, &m.types, evenChecked: true) else { return false }
      return ProvenBranches.fold(&f, m.types) || f.simplify(&m)
    })

  func testRandomLoops() throws {
    var (fewer, more) = (0, 0)
    for seed in 0..<400 {
      let m = LoopProgram.make(seed: seed)
      let simple = try apply(.simplify, to: "f", of: m)
      let flat = try apply(unroll, to: "f", of: simple)
      let both = try apply(split, to: "f", of: flat)
      fewer += try loops(flat).loops.ids.count < loops(simple).loops.ids.count ? 1 : 0
      more += try loops(both).loops.ids.count > loops(flat).loops.ids.count ? 1 : 0
      for turn in 0..<4 {
        let make = { (i: Interpreter) throws -> [Datum] in
          var r = Random(seed * 5 + turn)
          let (n, k) = (turn == 0 ? 6 : r.below(7), turn == 0 ? 6 : r.below(7))
          let arrays = try [[n], [k], [n, k]].map { Datum.array(try i.filled($0, .c, &r)) }
          let large: [Int64] = [.max, .min, .max - 1, .min + 1, -3]
          let n2 = turn == 3 ? r.of(large) : Int64(r.below(8) - 2)
          return arrays + [.integer(n2), .integer(Int64(r.below(4)))]
        }
        guard let x = try? execute(m, "f", fuel: 6000, make) else { continue }
        for new in [flat, both] {
          let y = try execute(new, "f", make)
          if x != y {
            return XCTFail(
              "seed \(seed)\n\(x)\n\(y)\n\(Printer(m).text())\n\(Printer(new).text())")
          }
        }
      }
    }
    XCTAssertGreaterThan(fewer, 20)
    XCTAssertGreaterThan(more, 20)
  }

  /// The number of `true` in the window of three times three around each cell; each count is
  /// checked to fit a byte.
  private let neighbours = """
    none raises {
    b0(v0: bool[:, ::1], v1: int64[:, ::1]):
      v2: int64 = integer 0
      v3: int64 = integer 1
      v4: int64 = integer 2
      v5: int64 = integer 255
      v6: int64 = extent v0, 0
      v7: int64 = extent v0, 1
      jump b1(v2)
    b1(v10: int64):
      v11: bool = less v10, v6
      branch v11, b2, b20
    b2:
      jump b3(v2)
    b3(v12: int64):
      v13: bool = less v12, v7
      branch v13, b4, b19
    b4:
      v14: int64 = subtract v10, v3
      v15: int64 = add v10, v4
      jump b5(v14, v2)
    b5(v16: int64, v17: int64):
      v18: bool = less v16, v15
      branch v18, b6, b17
    b6:
      v19: int64 = subtract v12, v3
      v20: int64 = add v12, v4
      jump b7(v19, v17)
    b7(v21: int64, v22: int64):
      v23: bool = less v21, v20
      branch v23, b8, b16
    b8:
      v24: bool = less v16, v2
      branch v24, b15(v2), b9
    b9:
      v25: bool = greaterOrEqual v16, v6
      branch v25, b15(v2), b10
    b10:
      v26: bool = less v21, v2
      branch v26, b15(v2), b11
    b11:
      v27: bool = greaterOrEqual v21, v7
      branch v27, b15(v2), b12
    b12:
      v28: bool = load v0, v16, v21
      v29: int64 = convert v28
      jump b15(v29)
    b15(v30: int64):
      v31: int64 = add v22, v30
      v32: int64 = add v21, v3
      jump b7(v32, v31)
    b16:
      v33: int64 = add v16, v3
      jump b5(v33, v22)
    b17:
      v34: bool = lessOrEqual v17, v5
      v35 = check v34, s1
      v36 = store v1, v17, v10, v12
      v37: int64 = add v12, v3
      jump b3(v37)
    b19:
      v38: int64 = add v10, v3
      jump b1(v38)
    b20:
      v39 = unit
      return v39
    }
    """

  func testNeighboursAwayFromTheEdgeAreCountedWithoutTests() throws {
    let m = try apply(.simplify, to: "f", of: program(neighbours))
    let flat = try apply(.unrollLoops, to: "f", of: m)
    XCTAssertEqual(try loops(flat).loops.ids.count, 2)
    XCTAssertEqual(count(flat, "f") { if case .check = $0 { true } else { false } }, 0)
    let both = try apply(.splitLoops, to: "f", of: flat)
    let f = both.functions.elements[0]
    let all = try loops(both)
    let inner = try XCTUnwrap(all.loops.ids.max { all[$0].depth < all[$1].depth })
    // The header's test is all that is left.
    let branches = all[inner].blocks.count {
      if case .branch? = f[$0].terminator { true } else { false }
    }
    XCTAssertEqual(branches, 1)
    for (rows, columns) in [(0, 0), (1, 1), (1, 5), (5, 1), (2, 2), (3, 3), (5, 6)] {
      let make = { (i: Interpreter) throws -> [Datum] in
        let grid = i.makeArray([rows, columns], .bool)
        for n in 0..<rows * columns { try grid.write(.integer(n % 3 == 1 ? 0 : 1), n) }
        return [.array(grid), .array(i.makeArray([rows, columns], .int64))]
      }
      let x = try execute(m, "f", make)
      XCTAssertEqual(x, try execute(flat, "f", make))
      XCTAssertEqual(x, try execute(both, "f", make))
    }
  }

  /// Returns how many loops are left of `for i in range(first, last): sum += v1`.
  private func loopsLeft(_ first: String, _ last: String) throws -> Int {
    let m = try program(
      """
      int64 {
      b0(v0: int64, v1: int64, v11: int64[:]):
        v2: int64 = integer 1
        v4: int64 = integer 0
        v12: int64 = extent v11, 0
        v9: int64 = \(first)
        v3: int64 = \(last)
        jump b1(v9, v4)
      b1(v5: int64, v6: int64):
        v7: bool = less v5, v3
        branch v7, b2, b3
      b2:
        v8: int64 = add v6, v1
        v10: int64 = add v5, v2
        jump b1(v10, v8)
      b3:
        return v6
      }
      """)
    for n in [0, 1, -5, Int64.max, .min] {
      try assertUnchanged(by: .unrollLoops, m, "f") {
        [.integer(n), .integer(3), .array($0.makeArray([4], .int64))]
      }
    }
    let simple = try apply(.simplify, to: "f", of: m)
    return try loops(apply(.unrollLoops, to: "f", of: simple)).loops.ids.count
  }

  func testLoopsOfUnknownOrManyIterationsStay() throws {
    XCTAssertEqual(try loopsLeft("integer 0", "integer 16"), 0)
    XCTAssertEqual(try loopsLeft("integer 0", "integer 17"), 1)
    XCTAssertEqual(try loopsLeft("integer 3", "integer 3"), 0)
    XCTAssertEqual(try loopsLeft("integer 0", "extent v11, 0"), 1)
    // The sum of an extent and 1 does not wrap, that of any number may.
    XCTAssertEqual(try loopsLeft("extent v11, 0", "add v12, v2"), 0)
    XCTAssertEqual(try loopsLeft("integer -3", "add v0, v2"), 1)
  }

  func testUnlikelyLoopsStay() throws {
    let text = """
      int64 {
      b0(v0: int64, v1: bool):
        v2: int64 = integer 0
        v3: int64 = integer 1
        v4: int64 = integer 3
        branch v1, b4, b1(v2, v2) HINT
      b1(v5: int64, v6: int64):
        v7: bool = less v5, v4
        branch v7, b2, b3
      b2:
        v8: int64 = add v6, v0
        v10: int64 = add v5, v3
        jump b1(v10, v8)
      b3:
        return v6
      b4:
        return v0
      }
      """
    for (hint, count) in [("", 0), (" unlikely", 0), (" likely", 1)] {
      let m = try program(text.replacing(" HINT", with: hint))
      XCTAssertEqual(try loops(apply(.unrollLoops, to: "f", of: m)).loops.ids.count, count, hint)
    }
  }

  /// What `f` makes of a test in its loop: the number of loops.
  private func loopsOfTest(_ test: String, in header: String = "") throws -> Int {
    let m = try program(
      """
      float64 {
      b0(v0: float64[::1], v1: int64, v2: int64):
        v3: int64 = integer 0
        v4: int64 = integer 1
        v5: float64 = float 0.0
        v6: int64 = extent v0, 0
        v20: float64 = float 3.0
        jump b1(v3, v5)
      b1(v7: int64, v8: float64):
        \(header)
        v9: bool = less v7, v6
        branch v9, b2, b6
      b2:
        v10: int64 = subtract v7, v4
        v11: int64 = add v7, v4
        v12: float64 = load v0, v7
        v13: bool = \(test)
        branch v13, b3, b4
      b3:
        jump b5(v5)
      b4:
        jump b5(v12)
      b5(v14: float64):
        v15: float64 = add v8, v14
        jump b1(v11, v15)
      b6:
        return v8
      }
      """)
    for n in [0, 1, 2, 3, Int64.max, .min] {
      for k in [0, 2, Int64.max, .min] {
        try assertUnchanged(by: .splitLoops, m, "f") {
          [.array(try $0.vector([1, 2, 4, 8, 16])), .integer(n), .integer(k)]
        }
      }
    }
    return try loops(apply(.splitLoops, to: "f", of: m)).loops.ids.count
  }

  func testWhichTestsSplit() throws {
    XCTAssertEqual(try loopsOfTest("less v10, v3"), 2)
    XCTAssertEqual(try loopsOfTest("greaterOrEqual v11, v6"), 2)
    XCTAssertEqual(try loopsOfTest("greater v7, v1"), 2)
    XCTAssertEqual(try loopsOfTest("equal v7, v1"), 2)
    XCTAssertEqual(try loopsOfTest("notEqual v1, v7"), 2)
    // Nothing is expected of numbers that nothing counts, nor of elements.
    XCTAssertEqual(try loopsOfTest("less v1, v2"), 1)
    XCTAssertEqual(try loopsOfTest("less v12, v20"), 1)
    // What the header does is done again when the copy ends.
    XCTAssertEqual(try loopsOfTest("less v10, v3", in: "v21 = store v0, v5, v3"), 1)
  }

  func testBoolsAreCounted() throws {
    // Sixteen bools and a number of a byte are at most 271.
    var text = "int64 raises {\nb0(v0: bool, v1: uint8):\n  v2: int64 = convert v1\n"
    text += "  v100: int64 = convert v0\n"
    for n in 3..<19 { text += "  v\(n): int64 = add v\(n - 1), v100\n" }
    for (limit, checks) in [(271, 0), (270, 1)] {
      let end = "  v90: int64 = integer \(limit)\n  v91: bool = lessOrEqual v18, v90\n"
      let m = try program(text + end + "  v92 = check v91, s1\n  return v18\n}")
      let new = try apply(.optimizeChecks, to: "f", of: m)
      XCTAssertEqual(count(new, "f") { if case .check = $0 { true } else { false } }, checks)
    }
  }
}
