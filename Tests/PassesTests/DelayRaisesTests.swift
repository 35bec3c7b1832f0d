import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// `delay-raises` puts tests of floats together, of which the first that fails raises as it did.
final class DelayRaisesTests: PassTestCase {
  func testWhatTestsNeedComesFirstAndTheRestBehindThem() throws {
    try check(
      [.delayRaises],
      """
      site s1 valueError "" in "f"
      site s2 overflowError "" in "f"

      func @f -> float64 raises {
      b0(v0: float64):
        v1: float64 = float 0.0
        v2: bool = less v0, v1
        branch v2, b1, b2
      b1:
        raise s1
      b2:
        v3: float64 = squareRoot v0
        v4: float64 = add v0, v1
        v5: bool = less v4, v1
        branch v5, b4, b3
      b3:
        raise s2
      b4:
        v6: float64 = add v4, v3
        return v6
      }
      """,
      gives: """
        b0(v0: float64):
          v1: float64 = float 0.0
          v2: bool = less v0, v1
          v4: float64 = add v0, v1
          v5: bool = less v4, v1
          branch v2, b1, b2 unlikely
        b1:
          raise s1
        b2:
          branch v5, b5, b3 likely
        b5:
          v3: float64 = squareRoot v0
          jump b4
        b4:
          v6: float64 = add v4, v3
          return v6
        b3:
          raise s2
        """)
  }

  func testOverflowOfExpIsToldByItsArgument() throws {
    for function in ["exp", "exp2", "cosh", "sinh"] {
      let m = try Reader.read(
        """
        site s1 overflowError "" in "f"
        func @f -> float64 raises {
        b0(v0: float64):
          v1: float64 = float 1.7976931348623157e+308
          v2: float64 = \(function) v0
          v3: float64 = absolute v2
          v4: float64 = absolute v0
          v5: float64 = subtract v3, v4
          v6: bool = greater v5, v1
          branch v6, b1, b2
        b1:
          raise s1
        b2:
          return v2
        }
        """)
      let limits = [709.782712893384, 1024, 710.4758600739439].flatMap {
        [$0, $0.nextUp, $0.nextDown, $0 + 0.001, $0 - 0.001]
      }
      for x in limits + limits.map({ -$0 }) + [.infinity, -.infinity, .nan, 0, 1, 1e300] {
        try assertUnchanged(by: .delayRaises, m, "f") { _ in [.float(x)] }
      }
      let new = try apply(.delayRaises, to: "f", of: m).functions.elements[0]
      let hasMath = new[new.entry].instructions.contains {
        if case .unary(.absolute, _)? = new.instruction($0) { true } else { false }
      }
      XCTAssertEqual(hasMath, function == "sinh" || function == "cosh", function)
    }
  }

  func testNegatedTestsOfChecksAreFound() throws {
    try check(
      [.expandChecks, .delayRaises],
      """
      site s1 valueError "" in "f"
      site s2 overflowError "" in "f"

      func @f -> float64 raises {
      b0(v0: float64, v1: float64):
        v2: bool = less v0, v1
        v3: bool = not v2
        v4 = check v3, s1
        v5: float64 = multiply v0, v1
        v6: float64 = add v0, v1
        v7: bool = lessOrEqual v6, v1
        v8: bool = not v7
        v9 = check v8, s2
        return v5
      }
      """,
      gives: """
        b0(v0: float64, v1: float64):
          v2: bool = less v0, v1
          v6: float64 = add v0, v1
          v7: bool = lessOrEqual v6, v1
          branch v2, b1, b2 unlikely
        b1:
          raise s1
        b2:
          branch v7, b3, b5 unlikely
        b3:
          raise s2
        b5:
          v5: float64 = multiply v0, v1
          jump b4
        b4:
          return v5
        """)
  }

  /// Returns whether the tests in front of and behind `middle` come together.
  private func gathers(_ middle: String) throws -> Bool {
    let m = try run(
      [.delayRaises],
      on: """
        site s1 valueError "" in "f"
        func @f -> float64 raises {
        b0(v0: float64, v1: int64, v2: int64, v3: float64[::1]):
          v4: float64 = float 0.0
          v5: bool = less v0, v4
          branch v5, b1, b2
        b1:
          raise s1
        b2:
          \(middle)
          v8: bool = less v7, v4
          branch v8, b1, b3
        b3:
          return v7
        }
        """)
    let f = m.functions.elements[0]
    return f[f.entry].instructions.count > 2
  }

  func testWhatMayTrapOrTouchesMemoryStaysBehindItsTest() throws {
    XCTAssertTrue(try gathers("v7: float64 = log v0"))
    XCTAssertTrue(try gathers("v6: int64 = add v1, v2\nv7: float64 = convert v6"))
    for o in ["divideTruncating", "remainderTruncating", "addExact", "shiftLeft"] {
      XCTAssertFalse(try gathers("v6: int64 = \(o) v1, v2\nv7: float64 = convert v6"), o)
    }
    XCTAssertFalse(try gathers("v7: float64 = load v3, v1"))
    XCTAssertFalse(try gathers("v6 = store v3, v4, v1\nv7: float64 = negate v0"))
  }

  func testRandomTests() throws {
    var gathered = 0
    for seed in 0..<200 {
      let m = try Reader.read(FloatProgram(seed: seed).text)
      let new = try apply(.delayRaises, to: "f", of: m)
      let counts = [m, new].map { $0.functions.elements[0] }.map { $0[$0.entry].instructions.count }
      gathered += counts[1] > counts[0] ? 1 : 0
      for turn in 0..<8 {
        try assertUnchanged(by: .delayRaises, m, "f") { i in
          var r = Random(seed * 11 + turn)
          let numbers: [Double] = [0, -0.0, 1, -1.5, .infinity, -.infinity, .nan, 3e9, 1e-300, 2]
          return [.float(r.of(numbers)), .float(r.of(numbers)), .array(try i.vector([0, 0, 0]))]
        }
      }
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)") }
    }
    XCTAssertGreaterThan(gathered, 60)
  }
}

/// A function of floats that raises here and there, chooses, and writes to an array.
private struct FloatProgram {
  /// The values that may be used.
  private var floats = [0, 1]

  /// The numbers of the next value and block, and the generator.
  private var next = 10
  private var block = 10
  private var r: Random

  /// The text.
  private(set) var text = """
    site s1 valueError "" in "f"
    site s2 overflowError "" in "f"
    site s3 zeroDivisionError "" in "f"
    func @f -> float64 raises {
    b0(v0: float64, v1: float64, v2: float64[::1]):
      v3: int64 = integer 0

    """

  /// Makes the program of `seed`.
  init(seed: Int) {
    r = Random(seed)
    for _ in 0..<(3 + r.below(12)) {
      switch r.below(8) {
      case 0...2: compute()
      case 3...5: test()
      case 6: choose()
      default: if r.below(3) == 0 { text += "  v\(make()) = store v2, v\(r.of(floats)), v3\n" }
      }
    }
    text += "  return v\(r.of(floats))\nb1:\n  raise s1\nb2:\n  raise s2\nb3:\n  raise s3\n}\n"
  }

  /// The number of a new value.
  private mutating func make() -> Int {
    next += 1
    return next
  }

  /// Emits an operation.
  private mutating func compute() {
    let o = r.of(["add", "multiply", "divide", "subtract", "minimum"])
    let v = make()
    text += "  v\(v): float64 = \(o) v\(r.of(floats)), v\(r.of(floats))\n"
    floats.append(v)
  }

  /// Emits a comparison.
  private mutating func compare() -> Int {
    let v = make()
    let p = r.of(["less", "lessOrEqual", "equal", "notEqual", "greater"])
    text += "  v\(v): bool = \(p) v\(r.of(floats)), v\(r.of(floats))\n"
    if r.below(3) > 0 { return v }
    let negated = make()
    text += "  v\(negated): bool = not v\(v)\n"
    return negated
  }

  /// Emits a test that raises.
  private mutating func test() {
    let c = compare()
    block += 1
    let raise = 1 + r.below(3)
    let ways = r.below(2) == 0 ? [raise, block] : [block, raise]
    text += "  branch v\(c), b\(ways[0]), b\(ways[1])\nb\(block):\n"
    if r.below(2) == 0 { compute() }
  }

  /// Emits a choice between two floats.
  private mutating func choose() {
    let c = compare()
    let (yes, no, end) = (block + 1, block + 2, block + 3)
    block += 3
    let before = floats
    text += "  branch v\(c), b\(yes), b\(no)\nb\(yes):\n"
    compute()
    text += "  jump b\(end)(v\(r.of(floats)))\nb\(no):\n"
    floats = before
    if r.below(2) == 0 { compute() }
    text += "  jump b\(end)(v\(r.of(floats)))\n"
    floats = before
    let v = make()
    text += "b\(end)(v\(v): float64):\n"
    floats.append(v)
  }
}
