import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// A generator of numbers that gives the same ones in each run.
struct Random {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Returns a number in `0..<n`.
  mutating func below(_ n: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: (state >> 11) % UInt64(Swift.max(n, 1)))
  }

  /// Returns an element of `list`.
  mutating func of<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// What one run of a function did.
struct Run: Equatable {
  /// The outcome.
  var outcome: String

  /// The bytes of the arguments' memory afterwards; empty after an exception.
  var memory: [[UInt8]]

  /// The operations counted.
  var counts: [String: Int]

  static func == (a: Run, b: Run) -> Bool { a.outcome == b.outcome && a.memory == b.memory }
}

/// Runs the function called `name` of `m` with the arguments that `make` gives.
func execute(
  _ m: Module, _ name: String, fuel: Int = 1_000_000,
  _ make: (Interpreter) throws -> [Datum]
) throws -> Run {
  let i = Interpreter(m, fuel: fuel)
  let id = try XCTUnwrap(m.functions.ids.first { m[$0].name == name })
  let arguments = try make(i)
  let outcome = try i.call(id, arguments)
  var memory: [[UInt8]] = []
  if case .result = outcome {
    for case .array(let a) in arguments { memory.append(a.memory.bytes) }
  }
  return Run(outcome: "\(outcome)", memory: memory, counts: i.counts)
}

/// Applies `pass` to the function called `name` of `m`, and verifies the result.
func apply(
  _ pass: Pass, to name: String, of m: Module, file: StaticString = #filePath,
  line: UInt = #line
) throws -> Module {
  var m = m
  var context = PassContext()
  let id = try XCTUnwrap(m.functions.ids.first { m[$0].name == name })
  XCTAssertEqual(Verifier.violations(in: m).map(\.description), [], file: file, line: line)
  switch pass.body {
  case .function(let body):
    _ = m.edit(id) { f, m in body(&f, &m, &context) }
  case .module(let body): _ = body(&m, &context)
  }
  XCTAssertEqual(
    Verifier.violations(in: m).map(\.description), [], Printer(m).text(), file: file, line: line)
  return m
}

/// Checks that function `name` of `m` does the same before and after `pass`; returns the new module
/// and the run of it.
@discardableResult
func assertUnchanged(
  by pass: Pass, _ m: Module, _ name: String, file: StaticString = #filePath,
  line: UInt = #line, _ make: (Interpreter) throws -> [Datum]
) throws -> (module: Module, before: Run, after: Run) {
  let new = try apply(pass, to: name, of: m, file: file, line: line)
  let before = try execute(m, name, make)
  let after: Run
  do {
    after = try execute(new, name, make)
  } catch {
    XCTFail("\(error)\n\(Printer(m).text())\n\(Printer(new).text())", file: file, line: line)
    throw error
  }
  if before != after {
    XCTFail(
      "\(before)\n\(after)\n\(Printer(m).text())\n\(Printer(new).text())", file: file, line: line)
  }
  return (new, before, after)
}

/// The number of instructions of function `name` of `m` for which `matches` holds.
func count(_ m: Module, _ name: String, _ matches: (Instruction) -> Bool) -> Int {
  guard let id = m.functions.ids.first(where: { m[$0].name == name }) else { return -1 }
  let f = m[id]
  return f.order.reduce(0) { n, b in
    n + f[b].instructions.count { f.instruction($0).map(matches) ?? false }
  }
}

extension Interpreter {
  /// Returns a C-contiguous float64 array of the elements of `list`.
  func vector(_ list: [Double]) throws -> ArrayValue {
    let a = makeArray([list.count], .float64)
    for (n, x) in list.enumerated() { try a.write(.float(x), n * 8) }
    return a
  }

  /// Returns a float64 array of small numbers; `order` says how it lies in memory.
  func filled(_ extents: [Int], _ layout: Layout, _ r: inout Random) throws -> ArrayValue {
    let count = extents.reduce(1, *)
    let memory = makeMemory((count * 4 + 8) * 8)
    var a = ArrayValue(
      memory: memory, dtype: .float64, offset: 0, extents: [memory.bytes.count / 8],
      strides: [8])
    for n in 0..<memory.bytes.count / 8 { try a.write(.float(Double(r.below(9))), n * 8) }
    a.extents = extents
    switch layout {
    case .c: a.strides = ArrayValue.contiguousStrides(extents, 8)
    case .fortran: a.strides = ArrayValue.contiguousStrides(extents.reversed(), 8).reversed()
    case .strided:
      let scale = 1 + r.below(2)
      var strides = ArrayValue.contiguousStrides(extents, 8 * scale)
      if extents.count == 2 && r.below(3) == 0 {
        strides = ArrayValue.contiguousStrides(extents.reversed(), 8 * scale).reversed()
      }
      for n in strides.indices where r.below(3) == 0 && extents[n] > 0 {
        a.offset += strides[n] * (extents[n] - 1)
        strides[n] = -strides[n]
      }
      a.strides = strides
    }
    return a
  }
}
