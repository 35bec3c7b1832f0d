import IR
import Passes
import Types
import Utilities
import XCTest

/// What is known at compile time is computed, and what is not needed goes.
final class SimplifyTests: PassTestCase {
  /// Checks that `operation` on constants and parameters gives `expected`: an operation, or the
  /// name of a parameter.
  private func fold(
    _ operation: String, to expected: String, type: String, operands: [String] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) throws {
    var text = "func @f -> \(type) {\n"
    text += "b0(v0: int64, v1: int64, v2: float64, v3: bool, v4: int32, v5: float64[4, 2]):\n"
    for (n, o) in operands.enumerated() { text += "  v\(n + 10): \(o)\n" }
    text += "  v30: \(type) = \(operation)\n  return v30\n}"
    let m = try run([.simplify], on: text, file: file, line: line)
    let f = m.functions.elements[0]
    guard case .return(let v)? = f[f.entry].terminator else { return XCTFail("no return") }
    let observed = f.instruction(v) == nil ? "\(v)" : Printer(m).text(v, f)
    let tail = observed.split(separator: "= ").last.map { String($0) } ?? ""
    XCTAssertEqual(tail, expected, file: file, line: line)
  }

  func testIntegersWrap() throws {
    let c = ["int32 = integer 2147483647", "int32 = integer 1", "int32 = integer -2147483648"]
    try fold("add v10, v11", to: "integer -2147483648", type: "int32", operands: c)
    try fold("multiply v10, v10", to: "integer 1", type: "int32", operands: c)
    try fold("negate v12", to: "integer -2147483648", type: "int32", operands: c)
    try fold("absolute v12", to: "integer -2147483648", type: "int32", operands: c)
    try fold("addOverflows v10, v11", to: "integer 1", type: "bool", operands: c)
    try fold("subtractOverflows v10, v11", to: "integer 0", type: "bool", operands: c)
    try fold("countLeadingZeros v11", to: "integer 31", type: "int32", operands: c)
    try fold("countTrailingZeros v12", to: "integer 31", type: "int32", operands: c)
  }

  func testDivisionThatTrapsStays() throws {
    let c = ["int64 = integer -9223372036854775808", "int64 = integer -1", "int64 = integer 0"]
    try fold(
      "divideTruncating v10, v11", to: "integer -9223372036854775808", type: "int64", operands: c)
    try fold("remainderTruncating v10, v11", to: "integer 0", type: "int64", operands: c)
    try fold(
      "divideTruncating v10, v12", to: "divideTruncating v10, v12", type: "int64", operands: c)
  }

  func testUnsignedIntegers() throws {
    let c = [
      "uint64 = integer -1", "uint64 = integer 2", "uint8 = integer 255", "uint8 = integer 1",
    ]
    try fold(
      "divideTruncating v10, v11", to: "integer 9223372036854775807", type: "uint64", operands: c)
    try fold("shiftRight v10, v11", to: "integer 4611686018427387903", type: "uint64", operands: c)
    try fold("greater v10, v11", to: "integer 1", type: "bool", operands: c)
    try fold("add v12, v13", to: "integer 0", type: "uint8", operands: c)
    try fold("addOverflows v12, v13", to: "integer 1", type: "bool", operands: c)
    try fold("convert v10", to: "float 1.8446744073709552e+19", type: "float64", operands: c)
    try fold("not v13", to: "integer 254", type: "uint8", operands: c)
  }

  func testFloatsRoundInTheirType() throws {
    let c = [
      "float32 = float 0.1", "float32 = float 3.0", "float64 = float 0.1", "float64 = float 3.0",
    ]
    try fold("multiply v10, v11", to: "float 0.30000001192092896", type: "float32", operands: c)
    try fold("multiply v12, v13", to: "float 0.30000000000000004", type: "float64", operands: c)
    try fold("convert v12", to: "float 0.10000000149011612", type: "float32", operands: c)
    try fold("squareRoot v13", to: "float 1.7320508075688772", type: "float64", operands: c)
  }

  func testNaNAndZerosKeepTheirSigns() throws {
    let c = [
      "float64 = float nan", "float64 = float 0.0", "float64 = float -0.0", "float64 = float 1.0",
    ]
    try fold("add v2, v11", to: "add v2, v11", type: "float64", operands: c)
    try fold("add v2, v12", to: "v2", type: "float64", operands: c)
    try fold("subtract v2, v11", to: "v2", type: "float64", operands: c)
    try fold("multiply v2, v11", to: "multiply v2, v11", type: "float64", operands: c)
    try fold("multiply v13, v2", to: "v2", type: "float64", operands: c)
    try fold("subtract v2, v2", to: "subtract v2, v2", type: "float64", operands: c)
    try fold("notEqual v10, v10", to: "integer 1", type: "bool", operands: c)
    try fold("notEqual v2, v2", to: "notEqual v2, v2", type: "bool", operands: c)
    try fold("equal v11, v12", to: "integer 1", type: "bool", operands: c)
    try fold("divide v11, v12", to: "divide v11, v12", type: "float64", operands: c)
    try fold("divide v13, v12", to: "float -inf", type: "float64", operands: c)
    try fold("maximum v11, v12", to: "maximum v11, v12", type: "float64", operands: c)
  }

  func testConversionsSaturateOrWrap() throws {
    let c = [
      "float64 = float 1e+30", "float64 = float nan", "int64 = integer 300", "float64 = float -1.5",
    ]
    try fold("convert v10", to: "integer 2147483647", type: "int32", operands: c)
    try fold("convert v11", to: "integer 0", type: "int32", operands: c)
    try fold("convert v12", to: "integer 44", type: "uint8", operands: c)
    try fold("convert v13", to: "integer -1", type: "int64", operands: c)
    try fold("convert v13", to: "integer 0", type: "uint16", operands: c)
    try fold("convert v11", to: "integer 1", type: "bool", operands: c)
    try fold("convert v10", to: "v4", type: "int32", operands: ["int64 = convert v4"])
    try fold("convert v10", to: "convert v10", type: "int64", operands: ["int32 = convert v0"])
  }

  func testIdentities() throws {
    let c = ["int64 = integer 0", "int64 = integer 1", "int64 = integer 5", "bool = integer 1"]
    try fold("add v10, v0", to: "v0", type: "int64", operands: c)
    try fold("multiply v0, v11", to: "v0", type: "int64", operands: c)
    try fold("subtract v0, v0", to: "integer 0", type: "int64", operands: c)
    try fold("and v3, v13", to: "v3", type: "bool", operands: c)
    try fold("less v0, v0", to: "integer 0", type: "bool", operands: c)
    try fold("select v3, v0, v0", to: "v0", type: "int64", operands: c)
    try fold("notEqual v14, v10", to: "v3", type: "bool", operands: c + ["int64 = convert v3"])
    try fold(
      "not v14", to: "greaterOrEqual v0, v1", type: "bool", operands: c + ["bool = less v0, v1"])
    try fold(
      "not v14", to: "not v14", type: "bool", operands: c + ["bool = less v2, v2"])
  }

  /// As `fold`, of text that names a site.
  private func fold(
    _ operation: String, to expected: String, type: String, operands: [String], isValid: Bool
  ) throws {
    var text = "site s1 indexError \"\" in \"f\"\nfunc @f -> \(type) raises {\nb0:\n"
    for (n, o) in operands.enumerated() { text += "  v\(n + 10): \(o)\n" }
    text += "  v30: \(type) = \(operation.replacing("s0", with: "s1"))\n  return v30\n}"
    let m = try run([.simplify], on: text)
    XCTAssertEqual(count("index", m.functions.elements[0]), isValid ? 0 : 1)
  }

  func testIndexInRangeOfConstants() throws {
    let c = ["int64 = integer -5", "int64 = integer 5"]
    try fold("index v10, v11, s0", to: "", type: "int64", operands: c, isValid: true)
    try fold("index v11, v11, s0", to: "", type: "int64", operands: c, isValid: false)
  }

  func testPartsOfWhatWasPutTogether() throws {
    try fold(
      "element v10, 1", to: "v2", type: "float64", operands: ["(int64, float64) = tuple v0, v2"])
    try fold("payload v10", to: "v0", type: "int64", operands: ["optional[int64] = some v0"])
    try fold("isPresent v10", to: "integer 0", type: "bool", operands: ["optional[int64] = absent"])
    try fold(
      "imaginaryPart v10", to: "v2", type: "float64", operands: ["complex128 = complex v2, v2"])
    try fold("extent v5, 1", to: "integer 2", type: "int64")
    try fold("stride v5, 0", to: "integer 16", type: "int64")
    let views = ["float64[:] = view v5, v0, v0, v1", "float64[:] = view v10, v1, v1, v1"]
    try fold("stride v10, 0", to: "v1", type: "int64", operands: views)
    try fold("extent v11, 0", to: "v1", type: "int64", operands: views)
  }

  func testViewsOfViewsNameTheArray() throws {
    try check(
      [.simplify],
      """
      func @f -> float64 {
      b0(v0: float64[:], v1: int64, v2: int64):
        v3: float64[:] = view v0, v1, v1, v1
        v4: float64[:] = view v3, v2, v2, v2
        v5: float64 = load v4, v1
        return v5
      }
      """,
      gives: """
        b0(v0: float64[:], v1: int64, v2: int64):
        v6: int64 = add v1, v2
        v4: float64[:] = view v0, v6, v2, v2
        v5: float64 = load v4, v1
        return v5
        """)
  }

  func testEqualOperationsBecomeOne() throws {
    try check(
      [.simplify],
      """
      func @f -> int64 {
      b0(v0: float64[:], v1: int64, v2: bool):
        v3: int64 = extent v0, 0
        branch v2, b1, b2
      b1:
        v4: int64 = extent v0, 0
        v5: int64 = add v3, v1
        v6: int64 = add v1, v4
        v7: int64 = multiply v5, v6
        return v7
      b2:
        v8: int64 = add v3, v1
        return v8
      }
      """,
      gives: """
        b0(v0: float64[:], v1: int64, v2: bool):
        v3: int64 = extent v0, 0
        branch v2, b1, b2
        b1:
        v5: int64 = add v3, v1
        v7: int64 = multiply v5, v5
        return v7
        b2:
        v8: int64 = add v3, v1
        return v8
        """)
  }

  func testConditionIsKnownBehindItsBranch() throws {
    try check(
      [.simplify],
      """
      site s1 indexError "" in "f"
      func @f -> int64 raises {
      b0(v0: int64, v1: bool):
        branch v1, b1, b2
      b1:
        v2 = check v1, s1
        v3: int64 = select v1, v0, v0
        branch v1, b3, b2
      b3:
        return v3
      b2:
        unreachable
      }
      """,
      gives: """
        b0(v0: int64, v1: bool):
        branch v1, b1, b2
        b1:
        return v0
        b2:
        unreachable
        """)
  }

  func testDeadLoopsAndBranchesGo() throws {
    try check(
      [.simplify],
      """
      func @f -> int64 {
      b0(v0: int64):
        v1: bool = integer 1
        v2: int64 = integer 7
        branch v1, b1, b2(v0)
      b1:
        jump b3(v2, v2, v0)
      b2(v3: int64):
        jump b3(v3, v3, v3)
      b3(v4: int64, v5: int64, v6: int64):
        v7: int64 = add v5, v4
        v8: bool = less v4, v6
        branch v8, b3(v4, v7, v6), b4
      b4:
        return v4
      }
      """,
      gives: """
        b0(v0: int64):
        v2: int64 = integer 7
        jump b3
        b3:
        v8: bool = greater v0, v2
        branch v8, b3, b4
        b4:
        return v2
        """)
  }

  func testErrorsAndWritesStay() throws {
    let text = """
      site s1 indexError "" in "f"
      func @g -> none {
      b0:
        v0 = unit
        return v0
      }
      func @f -> none raises {
      b0(v0: float64[::1], v1: int64, v2: float64):
        v3 = storeFlat v0, v1, v2
        v4: int64 = index v1, v1, s1
        v5 = call @g
        v6: int32 = status v5
        v7: float64 = loadFlat v0, v1
        v8: float64[::1] = allocate v1, s1
        v9 = unit
        return v9
      }
      """
    let f = try run([.simplify], on: text).functions.elements[1]
    XCTAssertEqual(["storeFlat", "index", "call", "status"].map { count($0, f) }, [1, 1, 1, 1])
    XCTAssertEqual(["loadFlat", "allocate"].map { count($0, f) }, [0, 0])
  }

  func testSimplifiedProgramsStaySo() throws {
    for n in 0..<40 {
      let text = RandomProgram(seed: UInt64(n)).text
      let callees = """
        site s1 memoryError "" in "f"
        site s2 memoryError "" in "f"
        func @make -> float64[::1] raises {
        b0:
          raise s1
        }
        func @use -> none raises {
        b0(v0: float64[::1]):
          raise s1
        }

        """
      var m = try run([.simplify], on: callees + text)
      XCTAssertFalse(m.edit(FunctionID(rawValue: 2)) { $0.simplify(&$1) })
    }
  }
}
