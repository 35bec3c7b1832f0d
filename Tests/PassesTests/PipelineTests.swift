import IR
import Synchronization
import Utilities
import XCTest

@testable import Passes

/// The pipelines keep their own rules, and the runner its options.
final class PipelineTests: PassTestCase {
  func testConstraintsHold() {
    for passes in [Pipeline.host, Pipeline.device] {
      let names = passes.map(\.name)
      for (first, second, why) in Pipeline.constraints {
        guard let a = names.firstIndex(of: first), let b = names.firstIndex(of: second) else {
          continue
        }
        XCTAssertLessThan(a, b, "\(first) before \(second): \(why)")
      }
    }
  }

  func testEveryNameOfAConstraintIsAPass() {
    let names = Set((Pipeline.host + Pipeline.device).map(\.name))
    for (first, second, _) in Pipeline.constraints {
      XCTAssertTrue(names.contains(first), first)
      XCTAssertTrue(names.contains(second), second)
    }
  }

  func testRequiredPassesCantBeDisabled() throws {
    XCTAssertEqual(
      Set(Pipeline.host.filter(\.isRequired).map(\.name)),
      ["lower-arrays", "expand-checks", "insert-ownership"])
  }

  /// A program with a call, a loop and checks.
  private let text = """
    site s1 indexError "index out of bounds" in "total"
    site s2 memoryError "" in "total"
    entry @total "total" "total"(a: float64[:], n: int) -> float64

    func @at -> float64 inlined raises library {
    b0(v0: float64[:], v1: int64):
      v2: int64 = extent v0, 0
      v3: int64 = index v1, v2, s1
      v4: float64 = load v0, v3
      return v4
    }
    func @total -> float64 raises {
    b0(v0: float64[:], v1: int64):
      v2: int64 = integer 0
      v3: float64 = float 0.0
      v4: float64[::1] = allocate v1, s2
      jump b1(v2, v3)
    b1(v5: int64, v6: float64):
      v7: bool = less v5, v1
      branch v7, b2, b3
    b2:
      v8: float64 = call @at, v0, v5
      v9 = store v4, v8, v5
      v10: float64 = add v6, v8
      v11: int64 = integer 1
      v12: int64 = add v5, v11
      jump b1(v12, v10)
    b3:
      v13: float64 = load v4, v2
      v14: float64 = add v6, v13
      return v14
    }
    func @unused -> none {
    b0:
      v0 = unit
      return v0
    }
    """

  func testWholePipeline() throws {
    let m = try run(Pipeline.host, on: text)
    let f = m.functions.elements[1]
    XCTAssertEqual(["call", "check", "index", "retain"].map { count($0, f) }, [0, 0, 0, 0])
    XCTAssertEqual(count("release", f), 2)
    XCTAssertEqual(m.functions.elements.map { $0.order.isEmpty }, [true, false, true])
    for seed in 0..<100 { XCTAssertNil(CountChecker(m, f, seed: UInt64(seed)).problem) }
  }

  func testSameInputGivesSameText() throws {
    let texts = try (0..<3).map { _ in Printer(try run(Pipeline.host, on: text)).text() }
    XCTAssertEqual(Set(texts).count, 1)
  }

  func testOptionsOfTheRunner() throws {
    let seen = Mutex<[String]>([])
    var options = RunOptions()
    options.printAfter = ["simplify", "inline-functions"]
    options.stopAfter = "simplify"
    options.disabled = ["inline-functions"]
    options.measuresTime = true
    var runner = PassRunner(options) { _, name in seen.withLock { $0.append(name) } }
    var m = try Reader.read(text)
    var context = PassContext()
    try runner.run(Pipeline.host, on: &m, &context)
    XCTAssertEqual(seen.withLock { $0 }, ["inline-functions", "simplify"])
    XCTAssertEqual(
      runner.times.map(\.name),
      ["remove-unused-functions", "narrow-raises", "promote-local-objects", "simplify"])
    XCTAssertEqual(count("call", m.functions.elements[1]), 1)
    XCTAssertEqual(PassRunner.atWork, "")
  }

  func testBrokenPassIsNamed() throws {
    let breaking = Pass(
      "break-it",
      .function { f, _, _ in
        XCTAssertEqual(PassRunner.atWork, "break-it of @f")
        f[f.entry].terminator = nil
        return true
      })
    XCTAssertThrowsError(
      try run([breaking], on: "func @f -> int64 {\nb0(v0: int64):\n return v0\n}")
    ) { XCTAssertTrue("\($0)".contains("after break-it"), "\($0)") }
  }

  /// A long chain of blocks, branches and values: time stays linear and the stack flat.
  func testDeepFunctions() throws {
    var text = "site s1 indexError \"\" in \"f\"\nfunc @f -> int64 raises {\n"
    text += "b0(v0: int64, v1: int64):\n"
    var v = 2
    for b in 1...5_000 {
      text += "  v\(v): int64 = index v\(b == 1 ? 0 : v - 2), v1, s1\n"
      text += "  v\(v + 1): bool = less v\(v), v1\n"
      text += "  branch v\(v + 1), b\(b), b5001(v\(v))\nb\(b):\n"
      v += 2
    }
    text += "  return v0\nb5001(v\(v): int64):\n  return v\(v)\n}"
    var m = try Reader.read(text)
    var runner = PassRunner()
    var context = PassContext()
    try runner.run(
      [.simplify, .narrowRaises, .expandChecks, .insertOwnership], on: &m, &context)
    XCTAssertEqual(Verifier.violations(in: m).count, 0)
  }
}
