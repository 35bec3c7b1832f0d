import CodeGeneration
import IR
import LLVMSupport
import Types
import XCTest

final class ScalarTests: XCTestCase {
  /// Returns the natural C function of the operation that `make` writes on parameters of type `t`.
  private func compile<F>(
    _ parameters: [Type], _ result: Type, _ type: F.Type, level: OptimizationLevel,
    _ make: (inout Maker) -> ValueID
  ) throws -> (F, Loaded) {
    var maker = Maker(Module(name: "m"), "f", parameters, result)
    let v = make(&maker)
    maker.finish(v)
    var (module, f) = maker.done()
    addEntry(&module, f, noexcept: true)
    let loaded = try Loaded(module, level: level)
    return (try loaded.function("m_f", type), loaded)
  }

  func testIntegerDivisionWrapsWhereProcessorsTrap() throws {
    typealias F = @convention(c) (Int64, Int64) -> Int64
    for level in levels {
      let (quotient, a) = try compile([i64, i64], i64, F.self, level: level) {
        $0.add(.binary(.divideTruncating, $0.parameter(0), $0.parameter(1)), i64)
      }
      let (remainder, b) = try compile([i64, i64], i64, F.self, level: level) {
        $0.add(.binary(.remainderTruncating, $0.parameter(0), $0.parameter(1)), i64)
      }
      withExtendedLifetime((a, b)) {
        XCTAssertEqual(quotient(.min, -1), .min)
        XCTAssertEqual(quotient(-7, 2), -3)
        XCTAssertEqual(quotient(7, -1), -7)
        XCTAssertEqual(remainder(.min, -1), 0)
        XCTAssertEqual(remainder(-7, 2), -1)
      }
    }
  }

  func testFloatsOutOfRangeSaturate() throws {
    typealias F = @convention(c) (Double) -> Int32
    for level in levels {
      let (f, library) = try compile([f64], i32, F.self, level: level) {
        $0.add(.convert($0.parameter(0)), i32)
      }
      withExtendedLifetime(library) {
        XCTAssertEqual(f(1e300), .max)
        XCTAssertEqual(f(-1e300), .min)
        XCTAssertEqual(f(.nan), 0)
        XCTAssertEqual(f(-2.9), -2)
      }
    }
  }

  func testSmallTypesCrossTheBoundary() throws {
    typealias F = @convention(c) (Int8, UInt8, Bool) -> Int16
    let small: [Type] = [.scalar(.int8), .scalar(.uint8), bool]
    for level in levels {
      let (f, library) = try compile(small, .scalar(.int16), F.self, level: level) { m in
        let wide = (0..<3).map { i in m.add(.convert(m.parameter(i)), .scalar(.int16)) }
        let sum = m.add(.binary(.add, wide[0], wide[1]), .scalar(.int16))
        return m.add(.binary(.subtract, sum, wide[2]), .scalar(.int16))
      }
      withExtendedLifetime(library) {
        XCTAssertEqual(f(-128, 255, true), 126)
        XCTAssertEqual(f(-1, 0, false), -1)
      }
    }
  }

  func testHalfFloatsTravelAsBits() throws {
    typealias F = @convention(c) (UInt16) -> UInt16
    let half = Type.scalar(.float16)
    let (f, library) = try compile([half], half, F.self, level: .aggressive) {
      $0.add(.binary(.add, $0.parameter(0), $0.parameter(0)), half)
    }
    withExtendedLifetime(library) { XCTAssertEqual(f(0x3C00), 0x4000) }
  }

  func testMinimumsTreatNaNAsTheirNamesSay() throws {
    typealias F = @convention(c) (Double, Double) -> Double
    for (o, ignoresNaN) in [(BinaryOperator.minimum, false), (.minimumNumber, true)] {
      for level in levels {
        let (f, library) = try compile([f64, f64], f64, F.self, level: level) {
          $0.add(.binary(o, $0.parameter(0), $0.parameter(1)), f64)
        }
        withExtendedLifetime(library) {
          XCTAssertEqual(f(1, 2), 1)
          XCTAssertEqual(f(3, -2), -2)
          XCTAssertEqual(f(.nan, 2).isNaN, !ignoresNaN)
          XCTAssertEqual(f(2, .nan).isNaN, !ignoresNaN)
        }
      }
    }
  }

  func testMathFunctionsAreLibms() throws {
    typealias F = @convention(c) (Double, Double) -> Double
    for level in levels {
      let (f, library) = try compile([f64, f64], f64, F.self, level: level) { m in
        let list = m.function.list([m.parameter(0), m.parameter(1)])
        return m.add(.math(.atan2, list), f64)
      }
      withExtendedLifetime(library) { XCTAssertEqual(f(1, -2), atan2(1, -2)) }
    }
  }

  func testComplexQuotientsAreNumPys() throws {
    typealias F =
      @convention(c) (
        Double, Double, Double, Double, UnsafeMutablePointer<Double>
      ) -> Int32
    let c = Type.scalar(.complex128)
    var maker = Maker(Module(name: "m"), "f", [c, c], c)
    let v = maker.add(.binary(.divide, maker.parameter(0), maker.parameter(1)), c)
    maker.finish(v)
    var (module, id) = maker.done()
    addEntry(&module, id)
    for level in levels {
      let library = try Loaded(module, level: level)
      let f = try library.function("m_f", F.self)
      var result = [0.0, 0.0]
      XCTAssertEqual(f(1, 2, 3, -4, &result), 0)
      XCTAssertEqual(result[0], -0.2, accuracy: 1e-16)
      XCTAssertEqual(result[1], 0.4, accuracy: 1e-16)
      XCTAssertEqual(f(1, 0, 0, 0, &result), 0)
      XCTAssertEqual(result[0], .infinity)
    }
  }

  func testShiftsFollowTheSign() throws {
    typealias F = @convention(c) (UInt32, UInt32) -> UInt32
    let u32 = Type.scalar(.uint32)
    let (f, library) = try compile([u32, u32], u32, F.self, level: .aggressive) {
      $0.add(.binary(.shiftRight, $0.parameter(0), $0.parameter(1)), u32)
    }
    withExtendedLifetime(library) { XCTAssertEqual(f(0x8000_0000, 31), 1) }
  }
}
