import CodeGeneration
import Diagnostics
import IR
import LLVMSupport
import Types
import XCTest

final class CallTests: XCTestCase {
  /// Returns a module with a function that raises for negative numbers, and one that calls it.
  private func module(observed: Bool, noexcept: Bool = false) -> Module {
    var m = Maker(Module(name: "m"), "root", [f64], f64)
    let site = m.site(.valueError, "math domain error")
    let zero = m.float(0)
    let ok = m.add(.compare(.greaterOrEqual, m.parameter(0), zero), bool)
    m.add(.check(ok, site), .none)
    let r = m.add(.unary(.squareRoot, m.parameter(0)), f64)
    m.finish(r)
    let (start, callee) = m.done()
    m = Maker(start, "caller", [f64], f64)
    let list = m.function.list([m.parameter(0)])
    let x = m.add(.call(callee, list), f64)
    if observed {
      let status = m.add(.status(x), i32)
      let none = m.add(.integer(0), i32)
      let minus = m.float(-1)
      let failed = m.add(.compare(.notEqual, status, none), bool)
      let y = m.add(.select(failed, minus, x), f64)
      m.finish(y)
    } else {
      m.finish(x)
    }
    var (module, caller) = m.done()
    addEntry(&module, caller, noexcept: noexcept)
    return module
  }

  func testExceptionsPropagate() throws {
    typealias F = @convention(c) (Double, UnsafeMutablePointer<Double>) -> Int32
    for level in levels {
      let library = try Loaded(module(observed: false), level: level)
      let f = try library.function("m_caller", F.self)
      var x = 0.0
      XCTAssertEqual(f(4, &x), 0)
      XCTAssertEqual(x, 2)
      let status = f(-4, &x)
      XCTAssertEqual(try library.text(status), "ValueError: math domain error (in root)")
    }
  }

  func testObservedStatusesDoNot() throws {
    typealias F = @convention(c) (Double) -> Double
    for level in levels {
      let library = try Loaded(module(observed: true, noexcept: true), level: level)
      let f = try library.function("m_caller", F.self)
      XCTAssertEqual(f(4), 2)
      XCTAssertEqual(f(-4), -1)
    }
  }

  func testErrorsOfNoexceptFunctionsReachTheHandler() throws {
    typealias F = @convention(c) (Double) -> Double
    typealias Handler = @convention(c) (Int32, UnsafePointer<CChar>) -> Void
    typealias Set = @convention(c) (Handler?) -> Void
    let library = try Loaded(module(observed: false, noexcept: true))
    try library.function("m_set_unhandled", Set.self)({ status, message in
      setenv("PYAOT_TEST_MESSAGE", message, 1)
    })
    XCTAssertEqual(try library.function("m_caller", F.self)(-4), 0)
    let message = getenv("PYAOT_TEST_MESSAGE").map { String(cString: $0) }
    XCTAssertEqual(message, "ValueError: math domain error (in root)")
  }

  func testPureArithmeticNeedsNothing() throws {
    var m = Maker(Module(name: "m"), "f", [f64], f64)
    let x = m.add(.binary(.multiply, m.parameter(0), m.parameter(0)), f64)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, noexcept: true)
    let code = try hostCode(module, [.optimizedIR])
    XCTAssertEqual(code.services, [])
    XCTAssertEqual(code.libraries, [])
    let text = String(decoding: try XCTUnwrap(code.forms[.optimizedIR]), as: UTF8.self)
    XCTAssertFalse(text.contains("declare"), text)
    XCTAssert(
      text.contains("define noundef double @m_f") || text.contains("define double @m_f"), text)
  }

  func testVariantsAreChosenByTheProcessor() throws {
    var m = Maker(Module(name: "m"), "f", [f64, f64, f64], f64)
    let x = m.add(.math(.fma, m.function.list((0..<3).map { m.parameter($0) })), f64)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, noexcept: true, aliases: ["m_f__f64"])
    let targets = try ["x86-64", "x86-64-v2", "x86-64-v3", "x86-64-v4"].map {
      try Target.resolve(triple: "x86_64-linux-gnu", cpu: $0)
    }
    let generator = CodeGenerator(
      module, names: ModuleNames(module: "m"), options: CodeGenerationOptions())
    let code = try generator.hostCode(forAnyOf: targets, [.object, .assembly])
    let text = String(decoding: try XCTUnwrap(code.forms[.assembly]), as: UTF8.self)
    for name in ["m_f:", "m_f__x86_64:", "m_f__x86_64_v3:", "m_f__x86_64_v4:", "vfmadd", "cpuid"] {
      XCTAssert(text.contains(name), name + " in " + text)
    }
    let library = try Loaded(object: try XCTUnwrap(code.forms[.object]), for: targets[0])
    typealias F = @convention(c) (Double, Double, Double) -> Double
    for name in ["m_f", "m_f", "m_f__f64", "m_f__x86_64"] {
      XCTAssertEqual(try library.function(name, F.self)(2, 3, 4), 10)
    }
    XCTAssertThrowsError(
      try generator.hostCode(
        forAnyOf: [targets[0], try Target.resolve(cpu: "native")], [.object]))
  }

  func testRemarksNameVectorizedLoops() throws {
    let array = Type.array(ArrayType(.float64, rank: 1))
    var start = Module(name: "m")
    let text = "def f(a):\n  for i in range(len(a)):\n    a[i] *= a[i]\n"
    let file = start.sources.add(SourceFile(name: "m.py", text: text))
    var m = Maker(start, "f", [array], .none)
    m.function.span = SourceSpan(file: file, start: 0, end: 3)
    m.span = SourceSpan(file: file, start: 40, end: 52)
    let (loop, body, end) = (m.newBlock([i64]), m.newBlock(), m.newBlock())
    let n = m.add(.extent(m.parameter(0), axis: 0), i64)
    let zero = m.int(0)
    m.jump(loop, [zero])
    m.block = loop
    let i = m.function[loop].parameters[0]
    let goes = m.add(.compare(.less, i, n), bool)
    m.branch(goes, body, [], end, [])
    m.block = body
    let x = m.add(.loadFlat(m.parameter(0), i), f64)
    let y = m.add(.binary(.multiply, x, x), f64)
    m.add(.storeFlat(m.parameter(0), i, y), .none)
    let one = m.int(1)
    let next = m.add(.binary(.add, i, one), i64)
    m.jump(loop, [next])
    m.block = end
    m.finish()
    var (module, f) = m.done()
    addEntry(&module, f)
    let options = CodeGenerationOptions(debug: .locations, wantsRemarks: true)
    let code = try hostCode(module, [.object, .assembly], options)
    XCTAssert(
      code.remarks.contains { $0.hasPrefix("m.py:3:5: vectorized loop") }, "\(code.remarks)")
    let assembly = String(decoding: try XCTUnwrap(code.forms[.assembly]), as: UTF8.self)
    XCTAssertFalse(assembly.contains(".debug_info"))
  }

  func testLibrariesAreThoseThatTheProcessorMakesNecessary() throws {
    var m = Maker(Module(name: "m"), "f", [f64], f64)
    let x = m.add(.unary(.floor, m.parameter(0)), f64)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, noexcept: true)
    for (cpu, libraries) in [("x86-64", ["m"]), ("x86-64-v2", [])] {
      let target = try Target.resolve(triple: "x86_64-linux-gnu", cpu: cpu)
      XCTAssertEqual(try hostCode(module, [.object], target: target).libraries, libraries, cpu)
    }
  }

  func testOptionalArgumentsMayBeNull() throws {
    var m = Maker(Module(name: "m"), "f", [.optional(f64), f64], f64)
    let isThere = m.add(.isPresent(m.parameter(0)), bool)
    let payload = m.add(.payload(m.parameter(0)), f64)
    let x = m.add(.select(isThere, payload, m.parameter(1)), f64)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, noexcept: true)
    typealias F = @convention(c) (UnsafePointer<Double>?, Double) -> Double
    for level in levels {
      let library = try Loaded(module, level: level)
      let f = try library.function("m_f", F.self)
      XCTAssertEqual(f(nil, 3), 3)
      XCTAssertEqual(withUnsafePointer(to: 5.0) { f($0, 3) }, 5)
    }
  }

  func testVectorFunctionsReplaceCallsInLoops() throws {
    let array = Type.array(ArrayType(.float64, rank: 1))
    var m = Maker(Module(name: "m"), "f", [array], .none)
    let (loop, body, end) = (m.newBlock([i64]), m.newBlock(), m.newBlock())
    let n = m.add(.extent(m.parameter(0), axis: 0), i64)
    let zero = m.int(0)
    m.jump(loop, [zero])
    m.block = loop
    let i = m.function[loop].parameters[0]
    let goes = m.add(.compare(.less, i, n), bool)
    m.branch(goes, body, [], end, [])
    m.block = body
    let x = m.add(.loadFlat(m.parameter(0), i), f64)
    let y = m.add(.math(.tanh, m.function.list([x])), f64)
    m.add(.storeFlat(m.parameter(0), i, y), .none)
    let one = m.int(1)
    let next = m.add(.binary(.add, i, one), i64)
    m.jump(loop, [next])
    m.block = end
    m.finish()
    var (module, f) = m.done()
    addEntry(&module, f)
    for (cpu, name) in [("x86-64-v3", "_ZGVdN4v_tanh"), ("x86-64-v2", "_ZGVbN2v_tanh")] {
      let target = try Target.resolve(triple: "x86_64-linux-gnu", cpu: cpu)
      let code = try hostCode(module, [.assembly], target: target)
      let text = String(decoding: try XCTUnwrap(code.forms[.assembly]), as: UTF8.self)
      XCTAssert(text.contains(name), text)
      XCTAssertEqual(code.libraries, ["m"])
    }
    var plain = CodeGenerationOptions()
    plain.vectorMath = .none
    let code = try hostCode(module, [.assembly], plain)
    XCTAssertFalse(
      String(decoding: try XCTUnwrap(code.forms[.assembly]), as: UTF8.self).contains("_ZGV"))
    let library = try Loaded(module, cpu: "x86-64-v3")
    typealias F = @convention(c) (UnsafeMutablePointer<Double>, Int64) -> Int32
    var values = (0..<37).map { Double($0) / 10 }
    XCTAssertEqual(try library.function("m_f", F.self)(&values, 37), 0)
    for (i, v) in values.enumerated() { XCTAssertEqual(v, tanh(Double(i) / 10), accuracy: 1e-15) }
  }
}
