import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `promote-local-arrays` moves what does not escape, and nothing else.
final class ArraysPromotionTests: XCTestCase {
  /// Applies the pass to `body`, and returns the number of arrays in the frame and on the heap.
  private func promoted(
    _ header: String, _ body: String, _ make: (Interpreter) throws -> [Datum]
  ) throws -> [Int] {
    let m = try Reader.read(
      """
      site s1 memoryError "" in "f"

      func @first -> float64[::1] {
      b0(v0: float64[::1]):
        return v0
      }

      func @sum -> float64 {
      b0(v0: float64[::1]):
        v1: int64 = integer 0
        v2: float64 = load v0, v1
        return v2
      }

      func @f -> \(header) {
      b0\(body)
      }
      """)
    let new = try assertUnchanged(by: .promoteLocalArrays, m, "f", make).module
    return [
      count(new, "f") { if case .allocateLocal = $0 { true } else { false } },
      count(new, "f") { if case .allocate = $0 { true } else { false } },
    ]
  }

  func testArrayThatStaysMovesToTheFrame() throws {
    let n = try promoted(
      "float64",
      """
      (v0: float64):
        v1: int64 = integer 2
        v2: float64[2] = allocate v1, s1
        v3: int64 = integer 1
        v4 = store v2, v0, v3
        v5: float64 = load v2, v3
        return v5
      """
    ) { _ in [.float(3)] }
    XCTAssertEqual(n, [1, 0])
  }

  func testBorrowingCallIsNoEscape() throws {
    let n = try promoted(
      "float64",
      """
      (v0: float64):
        v1: int64 = integer 2
        v2: float64[::1] = allocate v1, s1
        v3: int64 = integer 0
        v4 = store v2, v0, v3
        v5: float64 = call @sum, v2
        return v5
      """
    ) { _ in [.float(3)] }
    XCTAssertEqual(n, [1, 0])
  }

  func testReturnedArraysStayOnTheHeap() throws {
    let n = try promoted(
      "(float64[::1], float64[::1])",
      """
      (v0: float64):
        v1: int64 = integer 1
        v2: float64[::1] = allocate v1, s1
        v3: float64[::1] = allocate v1, s1
        v4: int64 = integer 0
        v5 = store v2, v0, v4
        v6 = store v3, v0, v4
        v7: float64[::1] = call @first, v2
        v8: (float64[::1], float64[::1]) = tuple v3, v7
        return v8
      """
    ) { _ in [.float(3)] }
    XCTAssertEqual(n, [0, 2])
  }

  func testArrayOfThePreviousIterationStaysOnTheHeap() throws {
    // Each iteration reads the array of the one before.
    let n = try promoted(
      "float64",
      """
      (v0: float64, v1: int64):
        v2: int64 = integer 1
        v3: int64 = integer 0
        v4: float64[1] = allocate v2, s1
        v5 = store v4, v0, v3
        jump b1(v3, v4)
      b1(v6: int64, v7: float64[1]):
        v8: bool = less v6, v1
        branch v8, b2, b3
      b2:
        v9: float64[1] = allocate v2, s1
        v10: float64 = load v7, v3
        v11: float64 = add v10, v10
        v12 = store v9, v11, v3
        v13: int64 = add v6, v2
        jump b1(v13, v9)
      b3:
        v14: float64 = load v7, v3
        return v14
      """
    ) { _ in [.float(3), .integer(4)] }
    XCTAssertEqual(n, [1, 1])
  }

  func testLargeArraysStayOnTheHeap() throws {
    let n = try promoted(
      "float64",
      """
      (v0: float64):
        v1: int64 = integer 1000
        v2: float64[1000] = allocate v1, s1
        v3: int64 = integer 0
        v4 = store v2, v0, v3
        v5: float64 = load v2, v3
        return v5
      """
    ) { _ in [.float(3)] }
    XCTAssertEqual(n, [0, 1])
  }
}
