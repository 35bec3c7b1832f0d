import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// Random programs do the same before and behind passes.
final class PipelineProgramsTests: PassTestCase {
  /// A pass that runs the pipeline for `target`, verified behind each pass.
  private func pipeline(_ target: TargetKind) -> Pass {
    Pass(
      "pipeline",
      .module { m, context in
        var options = RunOptions()
        options.verifiesEach = true
        var runner = PassRunner(options)
        // No entries here: what is unused stays.
        let passes = Pipeline.passes(for: target).filter { $0.name != "remove-unused-functions" }
        do {
          try runner.run(passes, on: &m, &context)
        } catch {
          XCTFail("\(error)")
        }
        return true
      })
  }

  func testArrayPrograms() throws {
    for seed in 0..<40 {
      let (m, parameters) = try ArrayProgram.make(seed: seed)
      let new = try assertUnchanged(by: pipeline(.host), m, "f") { i in
        var r = Random(seed + 1)
        return try parameters.map { .array(try i.filled($0.0, $0.1, &r)) }
      }
      let id = try XCTUnwrap(new.module.functions.ids.first { new.module[$0].name == "f" })
      for s in 0..<5 {
        let c = CountChecker(new.module, new.module[id], seed: UInt64(seed * 5 + s))
        XCTAssertNil(c.problem, Printer(new.module).text(new.module[id]))
      }
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)") }
    }
  }

  func testScalarPrograms() throws {
    for seed in 0..<60 {
      let m = try Reader.read(ScalarProgram(seed: seed).text)
      for pass in [Pass.simplify, .inlineFunctions, pipeline(.host)] {
        for n in 0..<3 {
          try assertUnchanged(by: pass, m, "f") { _ in
            var r = Random(seed * 3 + n)
            let numbers: [Int64] = [0, 1, -1, 2, 127, -128, 255, .max, .min, 1 << 31]
            let floats: [Double] = [0.0, -0.0, 1, -1.5, .infinity, .nan, 3e9, 1e-300]
            return [.integer(r.of(numbers)), .integer(r.of(numbers)), .float(r.of(floats))]
          }
        }
      }
      if (testRun?.failureCount ?? 0) > 0 { return XCTFail("seed \(seed)") }
    }
  }
}

/// A function of scalars with helpers, branches and a loop that ends.
private struct ScalarProgram {
  /// The numbers of the values of each type that may be used.
  private var integers: [Int] = [0, 1]
  private var floats: [Int] = [2]
  private var bools: [Int] = []

  /// The number of the next value, and the generator.
  private var next = 3
  private var r: Random

  /// The text.
  private(set) var text = """
    site s1 valueError "" in "f"
    site s2 indexError "" in "f"

    func @half -> int64 raises {
    b0(v0: int64):
      v1: int64 = integer 2
      v2: bool = less v0, v1
      v3 = check v2, s1
      v4: int64 = remainderTruncating v0, v1
      return v4
    }

    func @pick -> float64 inlined raises {
    b0(v0: float64, v1: float64):
      v2: bool = less v0, v1
      branch v2, b1, b2
    b1:
      return v0
    b2:
      v3: bool = equal v0, v0
      branch v3, b3, b4
    b3:
      return v1
    b4:
      raise s2
    }

    func @f -> (int64, float64, bool) raises {
    b0(v0: int64, v1: int64, v2: float64):

    """

  /// Makes the program of `seed`.
  init(seed: Int) {
    r = Random(seed)
    for _ in 0..<4 { statement() }
    let before = (integers, floats, bools)
    let c = bool()
    let merged = [integer(), float()]
    text += "  branch v\(c), b1, b2(v\(merged[0]), v\(merged[1]))\nb1:\n"
    for _ in 0..<4 { statement() }
    text += "  jump b2(v\(integer()), v\(float()))\n"
    (integers, floats, bools) = before
    text += "b2(v\(next): int64, v\(next + 1): float64):\n"
    integers.append(next)
    floats.append(next + 1)
    next += 2
    for _ in 0..<3 { statement() }
    loop()
    let t = add("(int64, float64, bool)", "tuple v\(integer()), v\(float()), v\(bool())")
    text += "  return v\(t)\n}\n"
  }

  /// Adds a loop of three rounds that changes a number.
  private mutating func loop() {
    let (zero, one, three) = (
      add("int64", "integer 0"), add("int64", "integer 1"), add("int64", "integer 3")
    )
    text += "  jump b3(v\(zero), v\(integer()), v\(one))\n"
    let (n, x, y) = (next, next + 1, next + 2)
    next += 3
    text += "b3(v\(n): int64, v\(x): int64, v\(y): int64):\n"
    let go = add("bool", "less v\(n), v\(three)")
    text += "  branch v\(go), b4, b5\nb4:\n"
    let outer = (integers, floats, bools)
    integers += [n, x, y]
    for _ in 0..<3 { statement() }
    let step = add("int64", "add v\(n), v\(one)")
    text += "  jump b3(v\(step), v\(integer()), v\(r.below(2) == 0 ? y : integer()))\n"
    (integers, floats, bools) = outer
    integers += [x, y]
    text += "b5:\n"
  }

  /// Adds a value, and returns its number.
  private mutating func add(_ type: String, _ operation: String) -> Int {
    text += "  v\(next): \(type) = \(operation)\n"
    next += 1
    return next - 1
  }

  /// A number of the type, maybe a new constant.
  private mutating func integer() -> Int {
    if r.below(4) != 0 { return r.of(integers) }
    return add("int64", "integer \(r.of([0, 1, -1, 2, 5, Int64.min, Int64.max]))")
  }
  private mutating func float() -> Int {
    if r.below(4) != 0 { return r.of(floats) }
    return add("float64", "float \(r.of(["0.0", "-0.0", "1.0", "2.5", "nan", "inf"]))")
  }
  private mutating func bool() -> Int {
    if r.below(3) != 0, !bools.isEmpty { return r.of(bools) }
    return add(
      "bool", r.below(3) == 0 ? "integer \(r.below(2))" : "less v\(integer()), v\(integer())")
  }

  /// Adds an operation on random operands.
  private mutating func statement() {
    switch r.below(11) {
    case 0, 1:
      let o = r.of([
        "add", "subtract", "multiply", "and", "or", "xor", "minimum", "maximum",
      ])
      integers.append(add("int64", "\(o) v\(integer()), v\(integer())"))
    case 2:
      let o = r.of(["add", "subtract", "multiply", "divide", "minimum", "maximum"])
      floats.append(add("float64", "\(o) v\(float()), v\(float())"))
    case 3:
      let p = r.of(["equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual"])
      bools.append(
        r.below(2) == 0
          ? add("bool", "\(p) v\(integer()), v\(integer())")
          : add("bool", "\(p) v\(float()), v\(float())"))
    case 4: bools.append(add("bool", "not v\(bool())"))
    case 5: integers.append(add("int64", "select v\(bool()), v\(integer()), v\(integer())"))
    case 6:
      let d = r.of(["int8", "uint8", "int32", "uint32", "uint64", "bool", "float64", "float32"])
      let narrow = add(d, "convert v\(integer())")
      integers.append(add("int64", "convert v\(narrow)"))
    case 7:
      let d = r.of(["float32", "int32", "int64", "bool"])
      let narrow = add(d, "convert v\(float())")
      floats.append(add("float64", "convert v\(narrow)"))
    case 8:
      floats.append(add("float64", "call @pick, v\(float()), v\(float())"))
    case 9:
      let call = add("int64", "call @half, v\(integer())")
      integers.append(call)
    default:
      integers.append(
        add("int64", "\(r.of(["negate", "not", "absolute"])) v\(integer())"))
    }
  }
}
