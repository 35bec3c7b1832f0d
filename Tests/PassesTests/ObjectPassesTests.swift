import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// What passes do with objects and with references in arrays.
final class ObjectPassesTests: PassTestCase {
  /// The layouts of boxes of arrays, and of lists of them.
  private let layouts = """
    site s1 memoryError "" in "f"
    site s2 indexError "" in "f"
    layout Box(int64[::1], int64)
    layout list[Box](Box[::1], int64)


    """

  /// Returns how many references `text`'s last function counts behind the pass.
  private func counts(_ text: String) throws -> (retained: Int, released: Int) {
    let m = try run([.expandChecks, .insertOwnership], on: layouts + text)
    let f = try XCTUnwrap(m.functions.elements.last)
    return (count("retain", f), count("release", f))
  }

  // MARK: Counting

  func testReadsBeforeWritesAreBorrowed() throws {
    let c = try counts(
      """
      func @f -> int64 {
      b0(v0: list[Box], v1: int64):
        v2: Box[::1] = field v0, 0
        v3: Box = loadFlat v2, v1
        v4: int64[::1] = field v3, 0
        v5: int64 = loadFlat v4, v1
        v6 = storeFlat v4, v1, v5
        v7 = setField v3, v5, 1
        v8: int64 = field v3, 1
        return v8
      }
      """)
    XCTAssertEqual(c.retained, 0)
    XCTAssertEqual(c.released, 0)
  }

  func testReadsThatOutliveAWriteAreCounted() throws {
    let c = try counts(
      """
      func @f -> int64 {
      b0(v0: Box, v1: int64[::1], v2: int64):
        v3: int64[::1] = field v0, 0
        v4 = setField v0, v1, 0
        v5: int64 = loadFlat v3, v2
        return v5
      }
      """)
    XCTAssertEqual(c.retained, 1)
    XCTAssertEqual(c.released, 1)
  }

  func testWritesInALoopComeBeforeTheNextUse() throws {
    let c = try counts(
      """
      func @f -> none {
      b0(v0: Box, v1: int64[::1], v2: int64, v3: bool):
        v4: int64[::1] = field v0, 0
        jump b1
      b1:
        v5: int64 = loadFlat v4, v2
        v6 = setField v0, v1, 0
        branch v3, b1, b2
      b2:
        v7 = unit
        return v7
      }
      """)
    XCTAssertEqual(c.retained, 1)
    XCTAssertEqual(c.released, 1)
  }

  func testCallsThatWriteNothingOfItLeaveItBorrowed() throws {
    let callees = """
      func @other -> none {
      b0(v0: Box, v1: int64):
        v2 = setField v0, v1, 1
        v3 = unit
        return v3
      }

      func @same -> none {
      b0(v0: Box, v1: int64[::1]):
        v2 = setField v0, v1, 0
        v3 = unit
        return v3
      }


      """
    func body(_ call: String) -> String {
      callees + """
        func @f -> int64 {
        b0(v0: Box, v1: int64[::1], v2: int64):
          v3: int64[::1] = field v0, 0
          v4 = \(call)
          v5: int64 = loadFlat v3, v2
          return v5
        }
        """
    }
    XCTAssertEqual(try counts(body("call @other, v0, v2")).retained, 0)
    XCTAssertEqual(try counts(body("call @same, v0, v1")).retained, 1)
  }

  func testArgumentsOfWritingCallsAreCounted() throws {
    let c = try counts(
      """
      func @swap -> int64 {
      b0(v0: Box, v1: int64[::1], v2: int64[::1], v3: int64):
        v4 = setField v0, v2, 0
        v5: int64 = loadFlat v1, v3
        return v5
      }

      func @f -> int64 {
      b0(v0: Box, v1: int64[::1], v2: int64):
        v3: int64[::1] = field v0, 0
        v4: int64 = call @swap, v0, v3, v1, v2
        return v4
      }
      """)
    XCTAssertEqual(c.retained, 1)
    XCTAssertEqual(c.released, 1)
  }

  // MARK: Reading once

  func testFieldsAreForwarded() throws {
    try check(
      [.forwardFields],
      layouts + """
        func @f -> int64 {
        b0(v0: Box, v1: Box, v2: int64):
          v3 = setField v0, v2, 1
          v4: int64 = field v0, 1
          v5 = setField v1, v4, 1
          v6: int64 = field v0, 1
          v7: int64 = field v0, 1
          v8: int64 = add v6, v7
          return v8
        }
        """,
      gives: """
        b0(v0: Box, v1: Box, v2: int64):
        v3 = setField v0, v2, 1
        v5 = setField v1, v2, 1
        v6: int64 = field v0, 1
        v8: int64 = add v6, v6
        return v8
        """)
  }

  /// The rows of a list are looked up in front of the loop, behind the check, if there is an
  /// iteration.
  func testFirstIterationsReadsLeaveTheLoop() throws {
    let m = try run(
      [.formChecks, .forwardFields],
      on: layouts + """
        func @f -> int64 raises {
        b0(v0: list[Box], v1: int64, v2: int64):
          v3: int64 = integer 0
          v4: int64 = integer 1
          jump b1(v3, v3)
        b1(v5: int64, v6: int64):
          v7: bool = less v5, v2
          branch v7, b2, b5
        b2:
          v8: int64 = field v0, 1
          v9: bool = less v1, v8
          branch v9, b3, b4
        b3:
          v10: Box[::1] = field v0, 0
          v11: Box = loadFlat v10, v1
          v12: int64[::1] = field v11, 0
          v13: int64 = loadFlat v12, v5
          v14: int64 = add v6, v13
          v15: int64 = add v5, v4
          jump b1(v15, v14)
        b4:
          raise s2
        b5:
          return v6
        }
        """)
    let f = try XCTUnwrap(m.functions.elements.last)
    let d = Dominators(f)
    let loops = Loops(f, d)
    let loop = try XCTUnwrap(loops.loops.elements.first)
    let inside = loop.blocks.flatMap { f[$0].instructions }.compactMap { f.instruction($0)?.name }
    XCTAssertEqual(inside.filter { $0 == "field" || $0 == "check" }, [])
    XCTAssertEqual(inside.filter { $0 == "loadFlat" }.count, 1)
    XCTAssertEqual(count("check", f), 1)
  }

  func testWrittenFieldsStayInTheLoop() throws {
    let m = try run(
      [.forwardFields],
      on: layouts + """
        func @f -> int64 {
        b0(v0: Box, v1: Box, v2: int64):
          v3: int64 = integer 0
          jump b1(v3)
        b1(v4: int64):
          v5: int64 = field v0, 1
          v6: bool = less v4, v5
          branch v6, b2, b3
        b2:
          v7: int64 = add v4, v2
          v8 = setField v1, v7, 1
          jump b1(v7)
        b3:
          return v4
        }
        """)
    let f = try XCTUnwrap(m.functions.elements.last)
    let loops = Loops(f, Dominators(f))
    let loop = try XCTUnwrap(loops.loops.elements.first)
    XCTAssertTrue(f[loop.header].instructions.contains { f.instruction($0)?.name == "field" })
  }

  // MARK: Checks

  func testWrappedIndicesBecomeSelects() throws {
    try check(
      [.formChecks],
      layouts + """
        func @f -> int64 raises {
        b0(v0: int64, v1: int64):
          v2: int64 = integer 0
          v3: bool = less v0, v2
          branch v3, b1, b2(v0)
        b1:
          v4: int64 = add v0, v1
          jump b2(v4)
        b2(v5: int64):
          v6: bool = greaterOrEqual v5, v1
          branch v6, b3, b4
        b3:
          raise s2
        b4:
          return v5
        }
        """,
      gives: """
        b0(v0: int64, v1: int64):
        v2: int64 = integer 0
        v3: bool = less v0, v2
        v4: int64 = add v0, v1
        v7: int64 = select v3, v4, v0
        v8: bool = less v7, v1
        v9 = check v8, s2
        return v7
        """)
  }

  func testComparisonsOfFloatsStay() throws {
    let m = try run(
      [.formChecks],
      on: layouts + """
        func @f -> float64 raises {
        b0(v0: float64, v1: float64):
          v2: bool = less v0, v1
          branch v2, b1, b2
        b1:
          raise s2
        b2:
          return v0
        }
        """)
    let f = try XCTUnwrap(m.functions.elements.last)
    XCTAssertEqual(count("check", f), 0)
  }

  // MARK: Arrays

  func testStoredArraysStayOnTheHeap() throws {
    let m = try run(
      [.promoteLocalArrays],
      on: layouts + """
        func @f -> none raises {
        b0(v0: Box, v1: Box[::1]):
          v2: int64 = integer 2
          v3: int64[::1] = allocate v2, s1
          v4 = setField v0, v3, 0
          v5: int64[::1] = allocate v2, s1
          v6: Box = newObject v5, v2, s1
          v7 = storeFlat v1, v2, v6
          v8: Box[::1] = allocate v2, s1
          v9 = storeFlat v8, v2, v6
          v10: int64[::1] = allocate v2, s1
          v11 = storeFlat v10, v2, v2
          v12 = unit
          return v12
        }
        """)
    let f = try XCTUnwrap(m.functions.elements.last)
    XCTAssertEqual(count("allocate", f), 3)
    XCTAssertEqual(count("allocateLocal", f), 1)
  }
}
