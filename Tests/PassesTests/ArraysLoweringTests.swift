import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `lower-arrays` keeps the meaning of array-level operations.
final class ArraysLoweringTests: XCTestCase {
  /// A program of `body` with the functions of elements.
  private func program(_ header: String, _ body: String) throws -> Module {
    try Reader.read(
      ArrayProgram.elements + "\n\nfunc @f -> \(header) {\nb0" + body + "\n}\n")
  }

  /// `true` iff `i` is an array-level operation.
  private func isArrayLevel(_ i: Instruction) -> Bool {
    switch i {
    case .map, .reduce, .assign, .copy: true
    default: false
    }
  }

  private func isAllocation(_ i: Instruction) -> Bool {
    if case .allocate = i { true } else { false }
  }

  func testRandomPrograms() throws {
    for seed in 0..<300 {
      let (m, parameters) = try ArrayProgram.make(seed: seed)
      let new = try assertUnchanged(by: .lowerArrays, m, "f") { i in
        var r = Random(seed + 1)
        let arrays = try parameters.map { try i.filled($0.0, $0.1, &r) }
        // Every other program gets arguments that share memory.
        return seed % 2 == 0 ? arrays.map(Datum.array) : self.overlapping(arrays, &r)
      }
      XCTAssertEqual(count(new.module, "f", isArrayLevel), 0, "seed \(seed)")
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)") }
    }
  }

  /// Moves the strided of `arrays` into the memory of the largest one, where they fit.
  private func overlapping(_ arrays: [ArrayValue], _ r: inout Random) -> [Datum] {
    guard let big = arrays.max(by: { $0.memory.bytes.count < $1.memory.bytes.count }) else {
      return []
    }
    return arrays.map { a in
      var moved = a
      moved.memory = big.memory
      moved.offset += 8 * r.below(4)
      var (low, high) = (moved.offset, moved.offset + 8)
      for (e, s) in zip(a.extents, a.strides) where e > 0 {
        low += Swift.min(0, (e - 1) * s)
        high += Swift.max(0, (e - 1) * s)
      }
      return .array(low >= 0 && high <= big.memory.bytes.count ? moved : a)
    }
  }

  func testChainIsOneLoopWithoutTemporary() throws {
    let m = try program(
      "float64[::1]",
      """
      (v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: float64[::1] = map @wave, v1, v0
        v3: int64 = extent v2, 0
        v4: float64[::1] = map @add, v3, v2, v0
        v5: float64[::1] = map @subtract, v3, v4, v2
        return v5
      """)
    let new = try assertUnchanged(by: .lowerArrays, m, "f") { [.array(try $0.vector([1, 2, 3]))] }
    XCTAssertEqual(count(new.module, "f", isAllocation), 1)
    XCTAssertEqual(new.module[FunctionID(3)].order.count, 4, Printer(new.module).text())
  }

  func testShiftedAssignmentReadsFirst() throws {
    let m = try program(
      "none",
      """
      (v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: int64 = integer 1
        v3: int64 = subtract v1, v2
        v4: int64 = integer 0
        v5: int64 = integer 8
        v6: float64[::1] = view v0, v4, v3, v5
        v7: float64[::1] = view v0, v5, v3, v5
        v8: float64[::1] = map @add, v3, v6, v6
        v9 = assign v7, v8
        v10 = unit
        return v10
      """)
    var seen: [Double] = []
    try assertUnchanged(by: .lowerArrays, m, "f") { i in
      let a = try i.vector([1, 2, 3, 4])
      return [.array(a)]
    }
    let new = try apply(.lowerArrays, to: "f", of: m)
    let i = Interpreter(new)
    let a = try i.vector([1, 2, 3, 4])
    _ = try i.call(FunctionID(3), [.array(a)])
    for case .float(let x) in try a.elements() { seen.append(x) }
    XCTAssertEqual(seen, [1, 2, 4, 6])
  }

  func testInPlaceUpdateNeedsNoTest() throws {
    let m = try program(
      "none",
      """
      (v0: float64[:], v1: float64):
        v2: int64 = extent v0, 0
        v3: float64[::1] = map @add, v2, v0, v1
        v4 = assign v0, v3
        v5 = unit
        return v5
      """)
    let new = try assertUnchanged(by: .lowerArrays, m, "f") {
      [.array(try $0.vector([1, 2, 3])), .float(2)]
    }
    XCTAssertEqual(count(new.module, "f", isAllocation), 0)
    XCTAssertEqual(count(new.module, "f") { if case .address = $0 { true } else { false } }, 0)
  }

  func testSmallArraysHaveNoLoops() throws {
    let m = try program(
      "float64",
      """
      (v0: float64[2, 2], v1: float64[2]):
        v2: int64 = integer 2
        v3: float64[2, 2] = map @add, v2, v2, v0, v1
        v4: float64 = float 0.0
        v5: float64 = reduce @add, v3, v4
        return v5
      """)
    let new = try assertUnchanged(by: .lowerArrays, m, "f") { i in
      var r = Random(1)
      return [.array(try i.filled([2, 2], .c, &r)), .array(try i.filled([2], .c, &r))]
    }
    XCTAssertEqual(new.module[FunctionID(3)].order.count, 1)
    XCTAssertEqual(count(new.module, "f", isAllocation), 0)
  }

  func testWriteBetweenKeepsTheArray() throws {
    let m = try program(
      "float64",
      """
      (v0: float64[::1]):
        v1: int64 = extent v0, 0
        v2: float64[::1] = map @add, v1, v0, v0
        v3: float64 = float 100.0
        v4: int64 = integer 0
        v5 = store v0, v3, v4
        v6: float64 = reduce @add, v2, v3
        return v6
      """)
    let new = try assertUnchanged(by: .lowerArrays, m, "f") { [.array(try $0.vector([1, 2, 3]))] }
    XCTAssertEqual(count(new.module, "f", isAllocation), 1)
    XCTAssertEqual(new.after.outcome, "result 112.0")
  }

  func testExpensiveRowIsComputedOnce() throws {
    let m = try program(
      "float64[:, ::1]",
      """
      (v0: float64[::1], v1: float64[:, ::1]):
        v2: int64 = extent v0, 0
        v3: float64[::1] = map @wave, v2, v0
        v4: int64 = extent v1, 0
        v5: int64 = extent v1, 1
        v6: float64[:, ::1] = map @add, v4, v5, v3, v1
        return v6
      """)
    let new = try assertUnchanged(by: .lowerArrays, m, "f") { i in
      var r = Random(1)
      return [.array(try i.filled([3], .c, &r)), .array(try i.filled([2, 3], .c, &r))]
    }
    XCTAssertEqual(count(new.module, "f", isAllocation), 2)
  }

  func testDevicesUseTheFrame() throws {
    var m = try program(
      "float64",
      """
      (v0: float64[::1]):
        v1: int64 = integer 20
        v2: float64[20] = map @wave, v1, v0
        v3: int64 = integer 0
        v4: float64 = load v2, v3
        return v4
      """)
    m[FunctionID(3)].traits = .device
    let new = try assertUnchanged(by: .lowerArrays, m, "f") { i in
      var r = Random(1)
      return [.array(try i.filled([20], .c, &r))]
    }
    XCTAssertEqual(count(new.module, "f", isAllocation), 0)
  }
}
