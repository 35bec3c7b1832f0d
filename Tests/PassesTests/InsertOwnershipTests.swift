import IR
import Passes
import Utilities
import XCTest

/// Every path frees what it allocates, once, and no sooner than it is used for the last time.
final class InsertOwnershipTests: PassTestCase {
  /// Checks the counts of the last function of `text` on many paths, and returns it.
  @discardableResult
  private func balance(
    _ text: String, after first: [Pass] = [], mustEnd: Bool = true,
    file: StaticString = #filePath, line: UInt = #line
  ) throws -> Function {
    let header = "site s1 memoryError \"\" in \"f\"\nsite s2 indexError \"\" in \"f\"\n"
    let callees = """
      func @make -> float64[::1] raises {
      b0:
        raise s1
      }
      func @pair -> (float64[::1], float64[::1]) raises {
      b0:
        raise s1
      }
      func @use -> none raises {
      b0(v0: float64[::1]):
        raise s1
      }

      """
    let passes = first + [.expandChecks, .insertOwnership]
    let m = try run(passes, on: header + callees + text, file: file, line: line)
    let f = m.functions.elements[m.functions.count - 1]
    var ends: Set<String> = []
    for seed in 0..<200 {
      let c = CountChecker(m, f, seed: UInt64(seed))
      if let p = c.problem {
        XCTFail("seed \(seed): \(p)\n\(Printer(m).text(f))", file: file, line: line)
        return f
      }
      if let e = c.end { ends.insert(e) }
    }
    if mustEnd { XCTAssertFalse(ends.isEmpty, "no path ends", file: file, line: line) }
    return f
  }

  func testTemporaryIsReleasedBehindItsLastUse() throws {
    let f = try balance(
      """
      func @f -> float64 raises {
      b0(v0: int64):
        v1: float64[::1] = allocate v0, s1
        v2: float64 = load v1, v0
        v3: float64 = negate v2
        return v3
      }
      """)
    XCTAssertEqual(count("release", f), 1)
    XCTAssertEqual(count("retain", f), 0)
  }

  func testParametersAreBorrowedAndRetainedWhenReturned() throws {
    let f = try balance(
      "func @f -> float64[::1] {\nb0(v0: float64[::1]):\n return v0\n}")
    XCTAssertEqual(count("retain", f), 1)
    let g = try balance(
      """
      func @f -> float64 {
      b0(v0: float64[::1], v1: int64):
        v2: float64[::1] = view v0, v1, v1, v1
        v3: float64 = load v2, v1
        return v3
      }
      """)
    XCTAssertEqual(count("retain", g) + count("release", g), 0)
  }

  func testResultHandsItsReferenceOn() throws {
    let f = try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: int64):
        v1: float64[::1] = allocate v0, s1
        v2: float64[::1] = view v1, v0, v0, v0
        return v2
      }
      """)
    XCTAssertEqual(count("retain", f) + count("release", f), 0)
  }

  func testErrorsReleaseWhatIsHeld() throws {
    let f = try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: int64, v1: bool):
        v2 = check v1, s2
        v3: float64[::1] = allocate v0, s1
        v4 = check v1, s2
        v5: float64[::1] = call @make
        v6 = call @use, v3
        v7: int64 = index v0, v0, s2
        v8: float64 = load v3, v7
        return v5
      }
      """)
    // On the ways out: v3 three times, v5 twice; and v3 at the end.
    XCTAssertEqual(count("retain", f), 0)
    XCTAssertLessThanOrEqual(count("release", f), 7)
  }

  func testJoinOfParameterAndNewArray() throws {
    let f = try balance(
      """
      func @f -> float64 raises {
      b0(v0: int64, v1: bool, v2: float64[::1]):
        branch v1, b1, b2(v2)
      b1:
        v3: float64[::1] = allocate v0, s1
        jump b2(v3)
      b2(v4: float64[::1]):
        v5: float64 = load v4, v0
        return v5
      }
      """)
    XCTAssertEqual(count("retain", f), 1)
    XCTAssertEqual(count("release", f), 1)
  }

  func testSwapInLoopCountsNothing() throws {
    let f = try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: int64, v1: bool):
        v2: float64[::1] = allocate v0, s1
        v3: float64[::1] = allocate v0, s1
        jump b1(v2, v3)
      b1(v4: float64[::1], v5: float64[::1]):
        branch v1, b2, b3
      b2:
        v6: float64 = load v4, v0
        jump b1(v5, v4)
      b3:
        return v4
      }
      """)
    XCTAssertEqual(count("retain", f), 0)
    // The other array at the end, and the first one if the second finds no memory.
    XCTAssertEqual(count("release", f), 2)
  }

  func testReassignmentInLoop() throws {
    try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: float64[::1], v1: bool):
        jump b1(v0)
      b1(v2: float64[::1]):
        v3: float64[::1] = copy v2, s1
        branch v1, b1(v3), b2
      b2:
        v4: int64 = extent v2, 0
        v5 = call @use, v3
        return v3
      }
      """)
  }

  func testPartsOfTuples() throws {
    try balance(
      """
      func @f -> (float64[::1], float64[::1]) raises {
      b0(v0: int64, v1: bool):
        v2: (float64[::1], float64[::1]) = call @pair
        v3: float64[::1] = element v2, 0
        v4: float64[::1] = call @make
        v5: (float64[::1], float64[::1]) = tuple v3, v4
        branch v1, b1(v5), b1(v2)
      b1(v6: (float64[::1], float64[::1])):
        v7: float64[::1] = element v6, 1
        v8 = call @use, v7
        return v6
      }
      """)
    try balance(
      """
      func @f -> (float64[::1], float64[::1]) raises {
      b0:
        v0: float64[::1] = call @make
        v1: (float64[::1], float64[::1]) = tuple v0, v0
        return v1
      }
      """)
  }

  func testOptionals() throws {
    try balance(
      """
      func @f -> optional[float64[::1]] raises {
      b0(v0: int64, v1: bool, v2: optional[float64[::1]]):
        v3: optional[float64[::1]] = absent
        branch v1, b1, b2(v3)
      b1:
        v4: float64[::1] = call @make
        v5: optional[float64[::1]] = some v4
        branch v1, b2(v5), b2(v2)
      b2(v6: optional[float64[::1]]):
        v7: bool = isPresent v6
        branch v7, b3, b4
      b3:
        v8: float64[::1] = payload v6
        v9 = call @use, v8
        branch v1, b5(v8), b4
      b4:
        return v6
      b5(v10: float64[::1]):
        v11: optional[float64[::1]] = some v10
        return v11
      }
      """)
  }

  func testUndefinedAndLocalArraysHaveNoOwner() throws {
    try balance(
      """
      func @f -> float64 raises {
      b0(v0: int64, v1: bool):
        v2: float64[::1] = undefined
        branch v1, b1, b2(v2)
      b1:
        v3: float64[::1] = call @make
        jump b2(v3)
      b2(v4: float64[::1]):
        v5: float64 = float 0.0
        return v5
      }
      """)
    let f = try balance(
      """
      func @f -> float64 {
      b0(v0: int64):
        v1: float64[4] = allocateLocal
        v2: float64 = load v1, v0
        return v2
      }
      """)
    XCTAssertEqual(count("release", f), 0)
  }

  func testSelectionKeepsBoth() throws {
    try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: bool, v1: float64[::1]):
        v2: float64[::1] = call @make
        v3: float64[::1] = select v0, v1, v2
        v4 = call @use, v3
        return v3
      }
      """)
  }

  func testErrorThatIsCaught() throws {
    try balance(
      """
      func @f -> float64[::1] raises {
      b0(v0: bool):
        v1: float64[::1] = call @make
        v2: float64[::1] = call @make
        v3: int32 = status v2
        v4: int32 = integer 0
        v5: bool = equal v3, v4
        branch v5, b1(v2), b1(v1)
      b1(v6: float64[::1]):
        v7 = call @use, v1
        return v6
      }
      """)
  }

  func testUnusedResultsAreReleased() throws {
    let f = try balance(
      """
      func @f -> none raises {
      b0(v0: bool):
        v1: float64[::1] = call @make
        v2 = unit
        return v2
      }
      """)
    XCTAssertEqual(count("release", f), 1)
  }

  /// Programs over four variables with random statements and jumps.
  func testRandomPrograms() throws {
    for n in 0..<60 {
      let text = RandomProgram(seed: UInt64(n)).text
      try balance(text, after: n % 2 == 0 ? [.simplify] : [], mustEnd: false)
    }
  }

  /// The checker itself sees a leak, and a use of what was freed.
  func testCheckerSeesMistakes() throws {
    let leak = try Reader.read(
      "site s1 memoryError \"\" in \"f\"\nfunc @f -> none {\nb0(v0: int64):\n"
        + "v1: float64[::1] = allocate v0, s1\n v2 = unit\n return v2\n}")
    let early = try Reader.read(
      "func @f -> none {\nb0(v0: float64[::1], v1: int64):\n v2 = release v0\n"
        + "v3: float64 = load v0, v1\n return v2\n}")
    for m in [leak, early] {
      let problems = (0..<20).compactMap {
        CountChecker(m, m.functions.elements[0], seed: UInt64($0)).problem
      }
      XCTAssertFalse(problems.isEmpty)
    }
  }
}

/// A program over four array variables, each a parameter of every block but the entry.
struct RandomProgram {
  /// The next number of the generator.
  private var seed: UInt64

  /// The number of the next value.
  private var next = 0

  /// The text.
  private(set) var text = "func @f -> float64[::1] raises {\n"

  /// Throws a program.
  init(seed: UInt64) {
    self.seed = seed &* 7_919 &+ 17
    text += "b0(v0: float64[::1], v1: float64[::1], v2: int64, v3: bool):\n"
    next = 4
    let blocks = 2 + random(5)
    var variables = ["v0", "v1", "v0", "v1"]
    statements(&variables)
    end(variables, blocks)
    for b in 1...blocks {
      variables = (0..<4).map { "v\(next + $0)" }
      text += "b\(b)(" + variables.map { "\($0): float64[::1]" }.joined(separator: ", ") + "):\n"
      next += 4
      statements(&variables)
      end(variables, blocks)
    }
    text += "}\n"
  }

  /// Returns a number under `n`.
  private mutating func random(_ n: Int) -> Int {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((seed >> 33) % UInt64(n))
  }

  /// Adds a value, and returns its name.
  private mutating func value(_ rest: String) -> String {
    text += "  v\(next)\(rest)\n"
    next += 1
    return "v\(next - 1)"
  }

  /// Adds some statements.
  private mutating func statements(_ x: inout [String]) {
    for _ in 0..<random(5) {
      let (a, b) = (random(4), random(4))
      switch random(8) {
      case 0: x[a] = value(": float64[::1] = allocate v2, s1")
      case 1: x[a] = x[b]
      case 2: x[a] = value(": float64[::1] = view \(x[b]), v2, v2, v2")
      case 3: _ = value(": float64 = load \(x[a]), v2")
      case 4: x[a] = value(": float64[::1] = call @make")
      case 5: _ = value(" = call @use, \(x[a])")
      case 6: _ = value(" = check v3, s2")
      default:
        let t = value(": (float64[::1], float64[::1]) = tuple \(x[a]), \(x[b])")
        x[b] = value(": float64[::1] = element \(t), \(random(2))")
      }
    }
  }

  /// Adds a terminator.
  private mutating func end(_ x: [String], _ blocks: Int) {
    func target(_ b: Int) -> String { "b\(b)(" + x.joined(separator: ", ") + ")" }
    switch random(4) {
    case 0: text += "  return \(x[random(4)])\n"
    case 1 where random(2) == 0: text += "  jump \(target(1 + random(blocks)))\n"
    default:
      text += "  branch v3, \(target(1 + random(blocks))), \(target(1 + random(blocks)))\n"
    }
  }
}
