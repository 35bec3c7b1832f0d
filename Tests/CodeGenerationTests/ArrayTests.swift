import CodeGeneration
import Diagnostics
import IR
import LLVMSupport
import Types
import XCTest

final class ArrayTests: XCTestCase {
  /// Returns a module with `take(a: float64[:], i: int64) -> float64`, `a[i]` with its check.
  private func take(_ layout: Layout) -> Module {
    let array = Type.array(ArrayType(.float64, rank: 1, layout: layout))
    var start = Module(name: "m")
    let text = "def take(a, i):\n  return a[i]\n"
    let file = start.sources.add(SourceFile(name: "src/m.py", text: text))
    var m = Maker(start, "take", [array, i64], f64)
    let site = m.site(
      .indexError, "index out of range", SourceSpan(file: file, start: 25, end: 29))
    let extent = m.add(.extent(m.parameter(0), axis: 0), i64)
    let i = m.add(.index(m.parameter(1), extent: extent, site), i64)
    let list = m.function.list([m.parameter(0), i])
    let x = m.add(.load(list), f64)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, aliases: ["m_take__f64_i64"])
    return module
  }

  func testIndicesAreCheckedAndWrapOnce() throws {
    typealias F =
      @convention(c) (
        UnsafePointer<Double>, Int64, Int64, UnsafeMutablePointer<Double>
      ) -> Int32
    for level in levels {
      let library = try Loaded(take(.c), level: level)
      for name in ["m_take", "m_take__f64_i64"] {
        let f = try library.function(name, F.self)
        let a = [1.0, 2, 3]
        var x = 0.0
        XCTAssertEqual(f(a, 3, 1, &x), 0)
        XCTAssertEqual(x, 2)
        XCTAssertEqual(f(a, 3, -1, &x), 0)
        XCTAssertEqual(x, 3)
        for bad: Int64 in [3, -4, .max, .min] {
          let status = f(a, 3, bad, &x)
          XCTAssertEqual(status & 0xFF, Int32(ExceptionKind.indexError.rawValue))
          XCTAssertEqual(
            try library.text(status), "IndexError: index out of range (m.py:2, in take)")
        }
        XCTAssertEqual(x, 3, "results are untouched on error")
      }
      XCTAssertEqual(try library.text(0), "success")
      XCTAssertEqual(try library.text(-1), "unknown error")
    }
  }

  func testStridesAreBytes() throws {
    typealias F =
      @convention(c) (
        UnsafePointer<Double>, Int64, Int64, Int64, UnsafeMutablePointer<Double>
      ) -> Int32
    for level in levels {
      let library = try Loaded(take(.strided), level: level)
      let f = try library.function("m_take", F.self)
      let a = [1.0, 2, 3, 4]
      var x = 0.0
      let reversed = a.withUnsafeBufferPointer { f($0.baseAddress! + 3, 2, -16, 1, &x) }
      XCTAssertEqual(reversed, 0)
      XCTAssertEqual(x, 2)
    }
  }

  /// Returns a module with `ramp(n: int64) -> float64[::1]`, 0.0, 1.0, ...
  private func ramp() -> Module {
    let array = Type.array(ArrayType(.float64, rank: 1))
    var m = Maker(Module(name: "m"), "ramp", [i64], array)
    let site = m.site(.memoryError, "")
    let a = m.add(.allocate(m.function.list([m.parameter(0)]), site), array)
    let (loop, body, end) = (m.newBlock([i64]), m.newBlock(), m.newBlock())
    let zero = m.int(0)
    m.jump(loop, [zero])
    m.block = loop
    let i = m.function[loop].parameters[0]
    let goes = m.add(.compare(.less, i, m.parameter(0)), bool)
    m.branch(goes, body, [], end, [])
    m.block = body
    let x = m.add(.convert(i), f64)
    m.add(.store(m.function.list([a, x, i])), .none)
    let one = m.int(1)
    let next = m.add(.binary(.add, i, one), i64)
    m.jump(loop, [next])
    m.block = end
    m.finish(a)
    var (module, f) = m.done()
    addEntry(&module, f)
    return module
  }

  func testNewArraysAreTheCallers() throws {
    typealias F =
      @convention(c) (
        Int64, UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, UnsafeMutablePointer<Int64>
      ) -> Int32
    typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void
    for level in levels {
      let library = try Loaded(ramp(), level: level)
      let f = try library.function("m_ramp", F.self)
      let free = try library.function("m_free", Free.self)
      for n in [0, 1, 1000] {
        var data: UnsafeMutablePointer<Double>?
        var shape: Int64 = -1
        XCTAssertEqual(f(Int64(n), &data, &shape), 0)
        XCTAssertEqual(shape, Int64(n))
        let array = try XCTUnwrap(data)
        XCTAssertEqual(UInt(bitPattern: array) % 64, 0)
        XCTAssertEqual((0..<n).map { array[$0] }, (0..<n).map(Double.init))
        free(array)
      }
      free(nil)
      var data: UnsafeMutablePointer<Double>?
      var shape: Int64 = -1
      let status = f(1 << 61, &data, &shape)
      XCTAssertEqual(status & 0xFF, Int32(ExceptionKind.memoryError.rawValue))
      XCTAssertNil(data)
      XCTAssertEqual(try library.text(status), "MemoryError (in ramp)")
    }
  }

  func testAllocatorsAreReplaced() throws {
    typealias F =
      @convention(c) (
        Int64, UnsafeMutablePointer<UnsafeMutableRawPointer?>, UnsafeMutablePointer<Int64>
      ) -> Int32
    typealias Free = @convention(c) (UnsafeMutableRawPointer?) -> Void
    typealias Allocate = @convention(c) (Int, Int) -> UnsafeMutableRawPointer?
    typealias Set = @convention(c) (Allocate?, Free?) -> Void
    let library = try Loaded(ramp())
    let set = try library.function("m_set_allocator", Set.self)
    set({ size, alignment in size > 1 << 20 ? nil : malloc(size) }, { Glibc.free($0) })
    let f = try library.function("m_ramp", F.self)
    var data: UnsafeMutableRawPointer?
    var shape: Int64 = 0
    XCTAssertEqual(f(100, &data, &shape), 0)
    try library.function("m_free", Free.self)(data)
    XCTAssertNotEqual(f(1 << 20, &data, &shape), 0)
  }

  func testComplexElementsAndTwoDimensions() throws {
    let array = Type.array(ArrayType(.complex128, rank: 2, layout: .fortran))
    let c = Type.scalar(.complex128)
    var m = Maker(Module(name: "m"), "f", [array, i64, i64], c)
    let z = m.add(.load(m.function.list([m.parameter(0), m.parameter(1), m.parameter(2)])), c)
    let twice = m.add(.binary(.multiply, z, z), c)
    m.add(
      .store(m.function.list([m.parameter(0), twice, m.parameter(1), m.parameter(2)])), .none)
    m.finish(z)
    var (module, f) = m.done()
    addEntry(&module, f)
    typealias F =
      @convention(c) (
        UnsafeMutablePointer<Double>, Int64, Int64, Int64, Int64, UnsafeMutablePointer<Double>
      ) -> Int32
    for level in levels {
      let library = try Loaded(module, level: level)
      var a = (0..<12).map(Double.init)
      var z = [0.0, 0.0]
      // Element (1, 2) of two rows and three columns, in Fortran order: number 5.
      XCTAssertEqual(try library.function("m_f", F.self)(&a, 2, 3, 1, 2, &z), 0)
      XCTAssertEqual(z, [10, 11])
      XCTAssertEqual(Array(a[10...]), [-21, 220])
    }
  }

  func testReferencesAreCounted() throws {
    let array = Type.array(ArrayType(.float64, rank: 1))
    var m = Maker(Module(name: "m"), "f", [array, i64], .tuple([bool, bool, bool]))
    let site = m.site(.memoryError, "")
    let a = m.add(.allocate(m.function.list([m.parameter(1)]), site), array)
    let alone = m.add(.isExclusive(a), bool)
    m.add(.retain(a), .none)
    let shared = m.add(.isExclusive(a), bool)
    m.add(.release(a), .none)
    m.add(.release(a), .none)
    let borrowed = m.add(.isExclusive(m.parameter(0)), bool)
    let result = m.add(
      .tuple(m.function.list([alone, shared, borrowed])), .tuple([bool, bool, bool]))
    m.finish(result)
    var (module, f) = m.done()
    addEntry(&module, f)
    typealias F =
      @convention(c) (
        UnsafePointer<Double>, Int64, Int64, UnsafeMutablePointer<Bool>, UnsafeMutablePointer<Bool>,
        UnsafeMutablePointer<Bool>
      ) -> Int32
    for level in levels {
      let library = try Loaded(module, level: level)
      var r = (false, true, true)
      XCTAssertEqual(try library.function("m_f", F.self)([1], 1, 5, &r.0, &r.1, &r.2), 0)
      XCTAssert(r == (true, false, false), "\(r)")
    }
  }

  func testLocalArraysAndViews() throws {
    let local = Type.array(ArrayType(.int32, rank: 1, extents: [4]))
    let view = Type.array(ArrayType(.int32, rank: 1, layout: .strided))
    var m = Maker(Module(name: "m"), "f", [i32], i32)
    let a = m.add(.allocateLocal, local)
    for i in 0..<4 {
      let place = m.int(Int64(i))
      let n = m.add(.integer(Int64(10 * i)), i32)
      let x = m.add(.binary(.add, n, m.parameter(0)), i32)
      m.add(.storeFlat(a, place, x), .none)
    }
    let numbers = [12, 4, -4].map { m.int($0) }
    let reversed = m.add(.view(m.function.list([a] + numbers)), view)
    let one = m.int(1)
    let x = m.add(.load(m.function.list([reversed, one])), i32)
    m.finish(x)
    var (module, f) = m.done()
    addEntry(&module, f, noexcept: true)
    typealias F = @convention(c) (Int32) -> Int32
    for level in levels {
      let library = try Loaded(module, level: level)
      XCTAssertEqual(try library.function("m_f", F.self)(3), 23)
    }
  }
}
