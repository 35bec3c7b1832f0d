import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `optimize-checks` keeps exceptions, and takes checks out of loops.
final class ChecksTests: XCTestCase {
  /// A module with function `f`, whose sites are IndexErrors.
  private func program(_ text: String) throws -> Module {
    try Reader.read(
      """
      site s1 indexError "" in "f"
      site s2 zeroDivisionError "" in "f"

      func @f -> \(text)
      """)
  }

  private func isCheck(_ i: Instruction) -> Bool {
    switch i {
    case .check, .index: true
    default: false
    }
  }

  /// The number of checks that ran.
  private func executed(_ r: Run) -> Int { r.counts.values.reduce(0, +) }

  func testRandomLoops() throws {
    var (before, after) = (0, 0)
    for seed in 0..<200 {
      let m = LoopProgram.make(seed: seed)
      let new = try apply(.optimizeChecks, to: "f", of: m)
      for turn in 0..<4 {
        let make = { (i: Interpreter) throws -> [Datum] in
          var r = Random(seed * 3 + turn)
          let (n, k) = (turn == 0 ? 5 : r.below(6), turn == 0 ? 5 : r.below(6))
          let arrays = try [[n], [k], [n, k]].map { Datum.array(try i.filled($0, .c, &r)) }
          let large: [Int64] = [.max, .min, .max - 1, .min + 1, -3]
          let n2 = turn == 3 ? r.of(large) : Int64(r.below(8) - 2)
          return arrays + [.integer(n2), .integer(Int64(r.below(4)))]
        }
        // A loop up to 2**63 that touches no array is not waited for.
        guard let x = try? execute(m, "f", fuel: 20_000, make) else { continue }
        let y = try execute(new, "f", make)
        if x != y {
          return XCTFail(
            "seed \(seed)\n\(x)\n\(y)\n\(Printer(m).text())\n\(Printer(new).text())")
        }
        before += executed(x)
        after += executed(y)
      }
    }
    // Many indices are out of range, and their loops keep the checks.
    XCTAssertLessThan(after * 10, before * 9)
  }

  func testCounterBelowTheExtentNeedsNoCheck() throws {
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: int64 = integer 0
        v3: float64 = float 0.0
        v4: int64 = integer 1
        jump b1(v2, v3)
      b1(v5: int64, v6: float64):
        v7: bool = less v5, v1
        branch v7, b2, b3
      b2:
        v8: int64 = index v5, v1, s1
        v9: float64 = load v0, v8
        v10: float64 = add v6, v9
        v11: int64 = add v5, v4
        jump b1(v11, v10)
      b3:
        return v6
      }
      """)
    let new = try assertUnchanged(by: .optimizeChecks, m, "f") {
      [.array(try $0.vector([1, 2, 3]))]
    }
    XCTAssertEqual(count(new.module, "f", isCheck), 0)
    XCTAssertEqual(new.module[FunctionID(0)].order.count, 4)
  }

  /// `for i in range(n): s += a[i] / d`, with a check of `d`.
  private let bounded = """
    float64 raises {
    b0(v0: float64[::1], v1: int64, v2: int64):
      v3: int64 = integer 0
      v4: float64 = float 0.0
      v5: int64 = integer 1
      jump b1(v3, v4)
    b1(v6: int64, v7: float64):
      v8: bool = less v6, v1
      branch v8, b2, b3
    b2:
      v9: int64 = extent v0, 0
      v10: int64 = index v6, v9, s1
      v11: float64 = load v0, v10
      v12: bool = notEqual v2, v3
      v13 = check v12, s2
      v14: float64 = convert v2
      v15: float64 = divide v11, v14
      v16: float64 = add v7, v15
      v17: int64 = add v6, v5
      jump b1(v17, v16)
    b3:
      return v7
    }
    """

  func testUnknownLimitIsTestedInFrontOfTheLoop() throws {
    let m = try program(bounded)
    for (n, d) in [(3, 2), (0, 0), (-4, 1), (4, 2), (3, 0), (4, 0), (Int.max, 1)] {
      let run = try assertUnchanged(by: .optimizeChecks, m, "f") {
        [.array(try $0.vector([1, 2, 3])), .integer(Int64(n)), .integer(Int64(d))]
      }
      if n == 3 && d == 2 { XCTAssertEqual(executed(run.after), 0) }
    }
  }

  func testGuardsAndStencilsAreProven() throws {
    // for i in range(n): if i > 0: if i < n - 1: s += a[i - 1] + a[i + 1] + a[n - 1 - i]
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: int64 = integer 0
        v3: float64 = float 0.0
        v4: int64 = integer 1
        v5: int64 = subtract v1, v4
        jump b1(v2, v3)
      b1(v6: int64, v7: float64):
        v8: bool = less v6, v1
        branch v8, b2, b6
      b2:
        v9: bool = greater v6, v2
        branch v9, b3, b5(v7)
      b3:
        v10: bool = less v6, v5
        branch v10, b4, b5(v7)
      b4:
        v11: int64 = subtract v6, v4
        v12: int64 = index v11, v1, s1
        v13: float64 = load v0, v12
        v14: int64 = add v6, v4
        v15: int64 = index v14, v1, s1
        v16: float64 = load v0, v15
        v17: int64 = subtract v5, v6
        v18: int64 = index v17, v1, s1
        v19: float64 = load v0, v18
        v20: float64 = add v13, v16
        v21: float64 = add v20, v19
        v22: float64 = add v21, v7
        jump b5(v22)
      b5(v23: float64):
        v24: int64 = add v6, v4
        jump b1(v24, v23)
      b6:
        return v7
      }
      """)
    let new = try assertUnchanged(by: .optimizeChecks, m, "f") {
      [.array(try $0.vector([1, 2, 3, 4, 5]))]
    }
    XCTAssertEqual(count(new.module, "f", isCheck), 0, Printer(new.module).text())
  }

  func testDescendingCounterIsProven() throws {
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: int64 = integer -1
        v3: float64 = float 0.0
        v4: int64 = integer 1
        v5: int64 = subtract v1, v4
        jump b1(v5, v3)
      b1(v6: int64, v7: float64):
        v8: bool = greater v6, v2
        branch v8, b2, b3
      b2:
        v9: int64 = index v6, v1, s1
        v10: float64 = load v0, v9
        v11: float64 = add v7, v10
        v12: int64 = add v6, v2
        jump b1(v12, v11)
      b3:
        return v7
      }
      """)
    let new = try assertUnchanged(by: .optimizeChecks, m, "f") {
      [.array(try $0.vector([1, 2, 3]))]
    }
    XCTAssertEqual(count(new.module, "f", isCheck), 0)
  }

  func testEqualChecksAreMadeOnce() throws {
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1], v1: int64):
        v2: int64 = extent v0, 0
        v3: int64 = index v1, v2, s1
        v4: float64 = load v0, v3
        v5: int64 = extent v0, 0
        v6: int64 = index v1, v5, s1
        v7: float64 = load v0, v6
        v8: float64 = add v4, v7
        return v8
      }
      """)
    for n in [-4, -3, -1, 0, 2, 3] {
      let new = try assertUnchanged(by: .optimizeChecks, m, "f") {
        [.array(try $0.vector([1, 2, 3])), .integer(Int64(n))]
      }
      XCTAssertEqual(count(new.module, "f", isCheck), 1)
    }
  }

  func testWrappingCounterKeepsItsChecks() throws {
    // i starts at 2**63 - 2 and is increased by 2 up to 2**63 - 1: it wraps.
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1], v1: int64, v2: int64):
        v3: int64 = integer 2
        v4: float64 = float 0.0
        v5: int64 = integer 9223372036854775807
        jump b1(v1, v4)
      b1(v6: int64, v7: float64):
        v8: bool = less v6, v2
        branch v8, b2, b3
      b2:
        v9: int64 = subtract v6, v1
        v10: int64 = extent v0, 0
        v11: int64 = index v9, v10, s1
        v12: float64 = load v0, v11
        v13: float64 = add v7, v12
        v14: int64 = add v6, v3
        jump b1(v14, v13)
      b3:
        return v7
      }
      """)
    try assertUnchanged(by: .optimizeChecks, m, "f") {
      [.array(try $0.vector([1, 2, 3])), .integer(.max - 1), .integer(.max)]
    }
    try assertUnchanged(by: .optimizeChecks, m, "f") {
      [.array(try $0.vector([1, 2, 3])), .integer(7), .integer(10)]
    }
  }

  func testSumThatWrapsKeepsItsCheck() throws {
    // if i >= 0: if i + 1 < n: return a[i + 1]
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1], v1: int64):
        v2: int64 = extent v0, 0
        v3: int64 = integer 0
        v4: int64 = integer 1
        v5: float64 = float 0.0
        v6: bool = greaterOrEqual v1, v3
        branch v6, b1, b3
      b1:
        v7: int64 = add v1, v4
        v8: bool = less v7, v2
        branch v8, b2, b3
      b2:
        v9: int64 = index v7, v2, s1
        v10: float64 = load v0, v9
        return v10
      b3:
        return v5
      }
      """)
    for n: Int64 in [.max, 0, 1, 2, -1] {
      try assertUnchanged(by: .optimizeChecks, m, "f") {
        [.array(try $0.vector([1, 2, 3])), .integer(n)]
      }
    }
  }

  func testGrowingValueKeepsItsCheck() throws {
    // k grows by 2 in each iteration of a loop up to the extent.
    let m = try program(
      """
      float64 raises {
      b0(v0: float64[::1], v1: float64[::1]):
        v2: int64 = extent v0, 0
        v3: int64 = integer 0
        v4: int64 = integer 1
        v5: int64 = integer 2
        v6: float64 = float 0.0
        jump b1(v3, v3, v6)
      b1(v7: int64, v8: int64, v9: float64):
        v10: bool = less v7, v2
        branch v10, b2, b3
      b2:
        v11: int64 = index v8, v2, s1
        v12: float64 = load v0, v11
        v13: float64 = add v9, v12
        v14: int64 = add v7, v4
        v15: int64 = add v8, v5
        jump b1(v14, v15, v13)
      b3:
        return v9
      }
      """)
    let lists: [[Double]] = [[], [1], [1, 2], [1, 2, 3]]
    for list in lists {
      try assertUnchanged(by: .optimizeChecks, m, "f") {
        [.array(try $0.vector(list)), .array(try $0.vector([]))]
      }
    }
  }
}
