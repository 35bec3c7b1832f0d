import IR
import Utilities
import XCTest

@testable import Passes

/// `promote-local-objects` makes variables of the fields of objects that nobody else sees.
final class PromoteLocalObjectsTests: PassTestCase {
  /// What modules with objects begin with.
  private let head = """
    site s1 memoryError "unable to allocate" in "f"
    layout box(int64, float64)

    """

  func testFieldsBecomeValues() throws {
    try check(
      [.promoteLocalObjects],
      head + """
        func @f -> float64 raises {
        b0(v0: int64, v1: float64, v2: bool):
          v3: box = newObject v0, v1, s1
          branch v2, b1, b2
        b1:
          v4: float64 = field v3, 1
          v5: float64 = add v4, v1
          v6 = setField v3, v5, 1
          jump b2
        b2:
          v7: float64 = field v3, 1
          return v7
        }
        """,
      gives: """
        b0(v0: int64, v1: float64, v2: bool):
          branch v2, b1, b2(v1)
        b1:
          v5: float64 = add v1, v1
          jump b2(v5)
        b2(v8: float64):
          return v8
        """)
  }

  func testObjectsThatOthersSeeStay() throws {
    let m = try run(
      [.promoteLocalObjects],
      on: head + """
        func @g -> none raises {
        b0(v0: box):
          v1 = unit
          return v1
        }
        func @f -> box raises {
        b0(v0: int64, v1: float64):
          v2: box = newObject v0, v1, s1
          v3: box = newObject v0, v1, s1
          v4 = call @g, v2
          return v3
        }
        """)
    XCTAssertEqual(count("newObject", m.functions.elements[1]), 2)
  }

  /// An object that a parameter of a loop holds, or nothing yet.
  func testObjectsOfLoopsBecomeVariables() throws {
    let m = try run(
      [.promoteLocalObjects],
      on: head + """
        func @f -> float64 raises {
        b0(v0: int64, v1: float64, v2: bool):
          v3: box = undefined
          v4: int64 = integer 0
          v5: int64 = integer 1
          jump b1(v4, v3)
        b1(v6: int64, v7: box):
          v8: bool = equal v6, v4
          branch v8, b2, b3
        b2:
          v9: box = newObject v6, v1, s1
          jump b4(v9)
        b3:
          v10: float64 = field v7, 1
          v11: float64 = add v10, v1
          v12 = setField v7, v11, 1
          jump b4(v7)
        b4(v13: box):
          v14: int64 = add v6, v5
          v15: bool = less v14, v0
          branch v15, b1(v14, v13), b5
        b5:
          v16: float64 = field v13, 1
          return v16
        }
        """)
    XCTAssertEqual(
      ["newObject", "field", "setField"].map { count($0, m.functions.elements[0]) }, [0, 0, 0])
  }

  /// An older object must not be taken for the one made last.
  func testTwoObjectsAtATimeStay() throws {
    let m = try run(
      [.promoteLocalObjects],
      on: head + """
        func @f -> float64 raises {
        b0(v0: int64, v1: float64):
          v2: box = undefined
          v3: int64 = integer 0
          v4: int64 = integer 1
          jump b1(v3, v2, v1)
        b1(v5: int64, v6: box, v7: float64):
          v8: box = newObject v5, v7, s1
          v9: bool = equal v5, v3
          branch v9, b2(v7), b3
        b3:
          v10: float64 = field v6, 1
          jump b2(v10)
        b2(v11: float64):
          v12: int64 = add v5, v4
          v13: bool = less v12, v0
          v14: float64 = add v11, v7
          branch v13, b1(v12, v8, v14), b4
        b4:
          return v14
        }
        """)
    XCTAssertEqual(count("newObject", m.functions.elements[0]), 1)
  }

  /// Where each way to a test knows its outcome, the test goes.
  func testKnownStatesNeedNoTests() throws {
    try check(
      [.promoteLocalObjects],
      head + """
        func @f -> float64 raises {
        b0(v0: int64, v1: float64):
          v2: int64 = integer 0
          v3: int64 = integer 1
          v4: box = newObject v2, v1, s1
          jump b1
        b1:
          v5: int64 = field v4, 0
          v6: bool = equal v5, v2
          branch v6, b2, b3
        b2:
          v7 = setField v4, v3, 0
          jump b4
        b3:
          v8: float64 = field v4, 1
          v9: float64 = add v8, v1
          v10 = setField v4, v9, 1
          v13 = setField v4, v3, 0
          jump b4
        b4:
          v11: float64 = field v4, 1
          v12: bool = less v11, v1
          branch v12, b1, b5
        b5:
          return v11
        }
        """,
      gives: """
        b0(v0: int64, v1: float64):
          jump b4(v1)
        b4(v17: float64):
          v12: bool = less v17, v1
          branch v12, b7, b5
        b7:
          v9: float64 = add v17, v1
          jump b4(v9)
        b5:
          return v17
        """)
  }
}
