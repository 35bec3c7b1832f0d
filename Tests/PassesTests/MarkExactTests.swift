import IR
import Utilities
import XCTest

@testable import Passes

/// `mark-exact` marks what can't wrap, and nothing else.
final class MarkExactTests: PassTestCase {
  /// Returns how many sums and differences of the last function of `text` are marked.
  private func marked(_ text: String) throws -> Int {
    let m = try run([.markExact], on: text)
    let f = try XCTUnwrap(m.functions.elements.last)
    return count("addExact", f) + count("subtractExact", f)
  }

  func testCountersAreMarked() throws {
    XCTAssertEqual(
      try marked(
        """
        func @f -> int64 {
        b0(v0: int64):
          v1: int64 = integer 0
          v2: int64 = integer 1
          jump b1(v1)
        b1(v3: int64):
          v4: bool = less v3, v0
          branch v4, b2, b3
        b2:
          v5: int64 = add v3, v2
          jump b1(v5)
        b3:
          v6: int64 = add v3, v2
          v7: int64 = subtract v0, v2
          return v6
        }
        """), 1)
  }

  func testBoundedNumbersAreMarked() throws {
    XCTAssertEqual(
      try marked(
        """
        func @f -> int64 {
        b0(v0: float64[:], v1: int32, v2: int64, v3: int64):
          v4: int64 = extent v0, 0
          v5: int64 = convert v1
          v6: int64 = integer 3
          v7: int64 = add v4, v6
          v8: int64 = subtract v5, v6
          v9: int64 = subtract v6, v4
          v10: int64 = add v4, v4
          v11: int32 = add v1, v1
          v12: int64 = add v2, v3
          v13: int64 = subtract v2, v3
          v14: int64 = subtract v5, v3
          return v7
        }
        """), 3)
  }

  /// A helper that adds to its parameter, called by `f` with an index and with `argument`.
  private func helper(_ argument: String, entry: Bool = false) throws -> Int {
    try marked(
      """
      site s1 indexError "" in "f"
      entry @f "f" "f"(a: float64[:], n: int) -> int
      \(entry ? "entry @h \"h\" \"h\"(n: int) -> int" : "")
      func @f -> int64 raises {
      b0(v0: float64[:], v1: int64):
        v2: int64 = extent v0, 0
        v3: int64 = index v1, v2, s1
        v4: int64 = call @h, v3
        v5: int64 = call @h, \(argument)
        return v5
      }
      func @h -> int64 {
      b0(v0: int64):
        v1: int64 = integer -1
        v2: int64 = add v0, v1
        v3: int64 = integer 2
        v4: int64 = add v0, v3
        return v4
      }
      """)
  }

  func testParametersAreWhatAllCallsPass() throws {
    XCTAssertEqual(try helper("v3"), 2)
    XCTAssertEqual(try helper("v2"), 2)
    XCTAssertEqual(try helper("v1"), 0)
  }

  func testEntriesAreCalledByOthers() throws {
    XCTAssertEqual(try helper("v3", entry: true), 0)
  }

  func testRecursionTellsNothing() throws {
    XCTAssertEqual(
      try marked(
        """
        entry @f "f" "f"() -> int
        func @f -> int64 {
        b0:
          v0: int64 = integer 1
          v1: int64 = call @h, v0
          return v1
        }
        func @h -> int64 {
        b0(v0: int64):
          v1: int64 = add v0, v0
          v2: int64 = call @h, v1
          return v2
        }
        """), 0)
  }
}
