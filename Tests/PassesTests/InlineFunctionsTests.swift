import Diagnostics
import IR
import Passes
import Types
import Utilities
import XCTest

/// Bodies take the place of calls.
final class InlineFunctionsTests: PassTestCase {
  func testTinyFunctionsAreInlined() throws {
    try check(
      [.inlineFunctions],
      """
      func @square -> float64 {
      b0(v0: float64):
        v1: float64 = multiply v0, v0
        return v1
      }
      func @f -> float64 {
      b0(v0: float64):
        v1: float64 = call @square, v0
        v2: float64 = call @square, v1
        return v2
      }
      """,
      gives: """
        b0(v0: float64):
        v3: float64 = multiply v0, v0
        v4: float64 = multiply v3, v3
        return v4
        """)
  }

  func testSeveralBlocksAreInlinedIntoLoops() throws {
    try check(
      [.inlineFunctions, .simplify],
      """
      func @clip -> int64 inlined {
      b0(v0: int64, v1: int64):
        v2: bool = less v0, v1
        branch v2, b1, b2
      b1:
        return v0
      b2:
        return v1
      }
      func @f -> int64 {
      b0(v0: int64, v1: bool):
        jump b1(v0)
      b1(v2: int64):
        v3: int64 = call @clip, v2, v0
        branch v1, b1(v3), b2
      b2:
        return v3
      }
      """,
      gives: """
        b0(v0: int64, v1: bool):
        jump b1(v0)
        b1(v2: int64):
        v4: bool = less v2, v0
        branch v4, b5, b6
        b5:
        jump b3(v2)
        b6:
        jump b3(v0)
        b3(v3: int64):
        branch v1, b1(v3), b2
        b2:
        return v3
        """)
  }

  /// A function of `size` sums behind a branch, and one that calls it `calls` times.
  private func callers(of size: Int, calls: Int) throws -> Module {
    var text = "func @g -> int64 {\nb0(v0: int64, v1: bool):\n  branch v1, b1, b2\n"
    text += "b1:\n  return v0\nb2:\n"
    for n in 0..<size { text += "  v\(n + 2): int64 = add v\(n == 0 ? 0 : n + 1), v0\n" }
    text += "  return v\(size + 1)\n}\nfunc @f -> int64 {\nb0(v0: int64, v1: bool):\n"
    for n in 0..<calls { text += "  v\(n + 2): int64 = call @g, v\(n == 0 ? 0 : n + 1), v1\n" }
    return try run([.inlineFunctions], on: text + "  return v\(calls + 1)\n}\n")
  }

  func testSmallFunctionsAreInlinedWhereThereAreFewCalls() throws {
    for (size, calls, left) in [(20, 1, 0), (20, 5, 0), (20, 40, 40), (80, 1, 0), (200, 1, 1)] {
      let m = try callers(of: size, calls: calls)
      XCTAssertEqual(count("call", m.functions.elements[1]), left, "\(size) \(calls)")
    }
  }

  func testSmallFunctionsStayForDebuggersAndEntries() throws {
    let text = """
      entry @e "m_e" "e"(x: int, c: bool) -> int

      func @g -> int64 {
      b0(v0: int64, v1: bool):
        branch v1, b1, b2
      b1:
        return v0
      b2:
        v2: int64 = add v0, v0
        return v2
      }
      func @f -> int64 {
      b0(v0: int64, v1: bool):
        v2: int64 = call @g, v0, v1
        v3: int64 = add v2, v0
        v4: int64 = call @g, v3, v1
        return v4
      }
      func @e -> int64 {
      b0(v0: int64, v1: bool):
        v2: int64 = call @f, v0, v1
        return v2
      }
      """
    for (keeps, calls) in [(false, [0, 0, 1]), (true, [0, 2, 2])] {
      var m = try Reader.read(text)
      _ = m.inlineFunctions(keepsFunctions: keeps)
      XCTAssertEqual(m.functions.elements.map { count("call", $0) }, calls)
    }
  }

  func testRecursiveFunctionsStay() throws {
    let m = try run(
      [.inlineFunctions],
      on: """
        func @even -> bool inlined {
        b0(v0: int64):
          v1: bool = call @odd, v0
          return v1
        }
        func @odd -> bool inlined {
        b0(v0: int64):
          v1: bool = call @even, v0
          return v1
        }
        func @f -> bool {
        b0(v0: int64):
          v1: bool = call @even, v0
          return v1
        }
        """)
    XCTAssertEqual(m.functions.elements.map { count("call", $0) }, [1, 1, 1])
  }

  func testSitesOfTheLibraryMoveToTheCall() throws {
    let m = try run(
      [.inlineFunctions],
      on: """
        file "lib.py"
        file "user.py"
        site s1 valueError "math domain error" in "sqrt" at file0:5-9
        site s2 valueError "mine" in "g" at file1:2-3
        func @sqrt -> int64 inlined raises library at file0:0-90 {
        b0(v0: int64, v1: bool):
          v2: int64 = integer 0
          v3: bool = less v0, v2
          v4 = check v3, s1
          v5 = check v1, s2
          return v0
        }
        func @wrapper -> int64 inlined raises library {
        b0(v0: int64, v1: bool):
          v2: int64 = call @sqrt, v0, v1 at file0:20-30
          return v2
        }
        func @f -> int64 as "compute" raises {
        b0(v0: int64, v1: bool, v2: int64):
          v3: int64 = call @wrapper, v0, v1 at file1:7-8
          v4: int64 = call @wrapper, v2, v1 at file1:9-12
          return v3
        }
        """)
    let f = m.functions.elements[2]
    let sites = f[f.entry].instructions.compactMap { f.instruction($0)?.site }.map { m.sites[$0] }
    // What the user's g, once inlined into the library, raises is its own; its condition is known
    // at the second call.
    XCTAssertEqual(sites.map(\.function), ["compute", "g", "compute"])
    XCTAssertEqual(sites.map { $0.span?.start }, [7, 2, 9])
    XCTAssertEqual(sites.map { $0.span?.file.rawValue }, [1, 1, 1])
    XCTAssertEqual(sites.map(\.message), ["math domain error", "mine", "math domain error"])
  }

  func testErrorsOfTestedCallsBecomeStatuses() throws {
    let m = try run(
      [.inlineFunctions, .simplify],
      on: """
        site s1 indexError "" in "g"
        func @h -> int64 raises {
        b0(v0: int64):
          raise s1
        }
        func @g -> int64 inlined raises {
        b0(v0: int64):
          v1: int64 = index v0, v0, s1
          v2: int64 = call @far, v1
          return v2
        }
        func @f -> int64 {
        b0(v0: int64):
          v1: int64 = call @g, v0
          v2: int32 = status v1
          v3: int32 = integer 0
          v4: bool = notEqual v2, v3
          branch v4, b1, b2
        b1:
          v5: int64 = convert v2
          return v5
        b2:
          return v1
        }
        func @far -> int64 raises {
        b0(v0: int64):
          jump b1
        b1:
          jump b2
        b2:
          v1: int64 = call @far, v0
          return v1
        }
        """)
    let f = m.functions.elements[2]
    XCTAssertEqual(["index", "status", "call", "select"].map { count($0, f) }, [0, 1, 1, 1])
    let ends = f.order.map { f[$0].terminator }
    for e in ends {
      switch e {
      case .raise?, .propagate?: XCTFail("an error that the function catches leaves it")
      default: break
      }
    }
    XCTAssertEqual(count("siteStatus", f), 1)
  }
}
