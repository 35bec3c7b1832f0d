import Diagnostics
import IR
import Passes
import Types
import Utilities
import XCTest

/// Operations that may raise become tests and branches.
final class ExpandChecksTests: PassTestCase {
  /// A site for each kind of check, and a function that raises.
  private let header = """
    site s1 indexError "" in "f"
    site s2 memoryError "" in "f"
    func @g -> int64 raises {
    b0:
      raise s1
    }

    """

  func testCheckBranchesToOneBlockPerSite() throws {
    try check(
      [.expandChecks],
      header + """
        func @f -> bool raises {
        b0(v0: bool, v1: bool):
          v2 = check v0, s1
          v3 = check v1, s1
          return v0
        }
        """,
      gives: """
        b0(v0: bool, v1: bool):
        branch v0, b2, b1 likely
        b2:
        branch v1, b3, b1 likely
        b3:
        return v0
        b1:
        raise s1
        """)
  }

  func testIndexWrapsAndIsComparedUnsigned() throws {
    try check(
      [.expandChecks],
      header + """
        func @f -> int64 raises {
        b0(v0: int64, v1: int64):
          v2: int64 = index v0, v1, s1
          return v2
        }
        """,
      gives: """
        b0(v0: int64, v1: int64):
        v3: int64 = integer 0
        v4: bool = less v0, v3
        v5: int64 = add v0, v1
        v2: int64 = select v4, v5, v0
        v6: uint64 = convert v2
        v7: uint64 = convert v1
        v8: bool = less v6, v7
        branch v8, b2, b1 likely
        b2:
        return v2
        b1:
        raise s1
        """)
  }

  func testAllocationsAndCallsAreTested() throws {
    try check(
      [.expandChecks],
      header + """
        func @f -> int64 raises {
        b0(v0: int64):
          v1: float64[::1] = allocate v0, s2
          v2: int64 = call @g
          return v2
        }
        """,
      gives: """
        b0(v0: int64):
        v1: float64[::1] = allocate v0, s2
        v3: bool = isNull v1
        branch v3, b1, b2 unlikely
        b2:
        v2: int64 = call @g
        v4: int32 = status v2
        v5: int32 = integer 0
        v6: bool = notEqual v4, v5
        branch v6, b3, b4 unlikely
        b4:
        return v2
        b1:
        raise s2
        b3:
        propagate v4
        """)
  }

  func testWhatTheFunctionTestsItselfStays() throws {
    let text =
      header + """
        func @f -> int64 {
        b0(v0: int64):
          v1: float64[::1] = allocate v0, s2
          v2: bool = isNull v1
          v3: int64 = call @g
          v4: int32 = status v3
          return v3
        }
        """
    let m = try run([.expandChecks], on: text)
    XCTAssertEqual(Printer(m).text(), Printer(try Reader.read(text)).text())
  }
}

/// Only functions that may raise have the trait.
final class NarrowRaisesTests: PassTestCase {
  /// f calls g and h, which call each other; u raises and catches.
  private let text = """
    site s1 indexError "" in "f"
    site s2 keyError "" in "f"
    entry @f "f" "f"(x: int64) -> int64

    func @f -> int64 raises {
    b0(v0: int64):
      v1: int64 = call @g, v0
      v2: int32 = status v1
      v3: int64 = call @u, v0
      return v1
    }

    func @g -> int64 raises {
    b0(v0: int64):
      v1: int64 = call @h, v0
      return v1
    }

    func @h -> int64 raises {
    b0(v0: int64):
      v1: int64 = call @g, v0
      return v1
    }

    func @u -> int64 raises {
    b0(v0: int64):
      v1: int64 = call @k, v0
      v2: int32 = status v1
      return v0
    }

    func @k -> int64 {
    b0(v0: int64):
      v1: int64 = index v0, v0, s1
      raise s2
    }
    """

  func testTraitsAndKinds() throws {
    var m = try run([.narrowRaises], on: text)
    let raising = m.functions.elements.filter { $0.traits.contains(.raises) }.map(\.name)
    XCTAssertEqual(raising, ["k"])
    XCTAssertEqual(m.exceptionKinds(of: FunctionID(rawValue: 4)), [.indexError, .keyError])
    XCTAssertEqual(m.exceptionKinds(of: FunctionID(rawValue: 3)), [])
    XCTAssertEqual(count("status", m.functions.elements[0]), 0)
    XCTAssertEqual(count("status", m.functions.elements[3]), 1)
    m.entries[0].function = FunctionID(rawValue: 4)
    m.setExceptionsOfEntries()
    XCTAssertEqual(m.entries[0].point.raises.map(\.kind), [.indexError, .keyError])
  }

  func testFunctionsThatNoEntryReachesLoseTheirBlocks() throws {
    let extra = "\nfunc @unused -> int64 {\nb0(v0: int64):\n return v0\n}\n"
    let m = try run([.removeUnusedFunctions], on: text + extra)
    let kept = m.functions.elements.filter { !$0.order.isEmpty }.map(\.name)
    XCTAssertEqual(kept, ["f", "g", "h", "u", "k"])
  }
}

/// Errors of library functions are shown at the user's call.
final class CallerSitesTests: PassTestCase {
  func testSitesOfCalledLibraryFunctionsBecomeTheCallers() throws {
    let m = try run(
      [.expandChecks],
      on: """
        file "lib.py"
        file "user.py"
        site s1 valueError "empty" in "median" at file0:5-9
        site s2 memoryError "" in "median" at file0:6-9
        func @median -> int64 raises library at file0:0-90 {
        b0(v0: bool):
          branch v0, b1, b2
        b1:
          raise s1
        b2:
          raise s2
        }
        func @f -> int64 as "compute" raises {
        b0(v0: bool):
          v1: int64 = call @median, v0 at file1:7-8
          return v1
        }
        """)
    let f = m.functions.elements[1]
    var raised: [Site] = []
    for b in f.order {
      switch f[b].terminator {
      case .raise(let s)?: raised.append(m.sites[s])
      case .propagate?: XCTFail("the library's status leaves the caller")
      default: break
      }
    }
    XCTAssertEqual(raised.map(\.kind), [.memoryError, .valueError])
    XCTAssertEqual(raised.map(\.function), ["compute", "compute"])
    XCTAssertEqual(raised.map { $0.span?.start }, [7, 7])
    XCTAssertEqual(m.exceptionKinds(of: FunctionID(rawValue: 1)), [.valueError, .memoryError])
  }
}
