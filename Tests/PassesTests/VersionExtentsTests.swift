import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `version-extents` keeps the meaning of functions, and lets `lower-arrays` share nests.
final class VersionExtentsTests: XCTestCase {
  private func isAllocation(_ i: Instruction) -> Bool {
    if case .allocate = i { true } else { false }
  }

  func testRandomPrograms() throws {
    var versions = 0
    for seed in 1000..<1200 {
      let (m, parameters) = try ArrayProgram.make(seed: seed)
      let make = { (i: Interpreter) -> [Datum] in
        var r = Random(seed + 1)
        return try parameters.map { .array(try i.filled($0.0, $0.1, &r)) }
      }
      let new = try assertUnchanged(by: .versionExtents, m, "f", make)
      try assertUnchanged(by: .lowerArrays, new.module, "f", make)
      versions += new.module[FunctionID(3)].order.count > m[FunctionID(3)].order.count ? 1 : 0
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)") }
    }
    XCTAssertGreaterThan(versions, 20)
  }

  /// Two results of the same difference, as NumPy broadcasts `a` and `b`.
  private let text = """

    site s2 valueError "operands could not be broadcast together" in "f"

    func @f -> (float64[::1], float64[::1]) raises {
    b0(v0: float64[::1], v1: float64[::1]):
      v2: int64 = extent v0, 0
      v3: int64 = extent v1, 0
      v4: int64 = integer 1
      v5: bool = equal v2, v4
      v6: int64 = select v5, v3, v2
      v7: bool = equal v2, v3
      v8: bool = equal v3, v4
      v9: bool = or v5, v8
      v10: bool = or v7, v9
      v11 = check v10, s2
      v12: float64[::1] = map @subtract, v6, v0, v1
      v13: float64[::1] = map @wave, v6, v12
      v14: float64[::1] = map @add, v6, v13, v0
      v15: bool = equal v6, v4
      v16: int64 = select v15, v3, v6
      v17: float64[::1] = map @add, v16, v13, v1
      v18: (float64[::1], float64[::1]) = tuple v14, v17
      return v18
    }

    """

  func testResultsOfCommonValuesShareOneLoop() throws {
    let m = try Reader.read(ArrayProgram.elements + text)
    let new = try apply(.versionExtents, to: "f", of: m)
    for (x, y) in [([1.0, 2, 3], [4.0, 5, 6]), ([1, 2, 3], [4]), ([], []), ([7], [1, 2])] {
      let lowered = try assertUnchanged(by: .lowerArrays, new, "f") {
        [.array(try $0.vector(x)), .array(try $0.vector(y))]
      }
      XCTAssertEqual(
        try execute(m, "f") { [.array(try $0.vector(x)), .array(try $0.vector(y))] },
        lowered.after)
      // The results, and where they may have unequal extents also what they share.
      XCTAssertEqual(count(lowered.module, "f", isAllocation), 2 + 3)
    }
    let refused = try execute(new, "f") {
      [.array(try $0.vector([1, 2])), .array(try $0.vector([1, 2, 3]))]
    }
    XCTAssertTrue(refused.outcome.contains("raise"), refused.outcome)
  }

  func testArrayThatIsNeededBeforeStays() throws {
    let m = try Reader.read(
      ArrayProgram.elements + """


        func @f -> (float64[::1], float64[::1]) {
        b0(v0: float64[::1]):
          v1: int64 = extent v0, 0
          v2: float64[::1] = map @wave, v1, v0
          v3: int64 = integer 0
          v4: float64 = float 9.0
          v5 = store v2, v4, v3
          v6: float64[::1] = map @add, v1, v2, v0
          v7: (float64[::1], float64[::1]) = tuple v2, v6
          return v7
        }

        """)
    try assertUnchanged(by: .lowerArrays, m, "f") { [.array(try $0.vector([1, 2, 3]))] }
  }
}
