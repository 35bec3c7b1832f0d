import Types
import XCTest

final class RecordTests: XCTestCase {
  /// A record of mixed fields, as C lays it out.
  private let mixed = Record(
    "Mixed",
    [
      ("a", .scalar(.int8)), ("z", .scalar(.complex64)),
      ("v", .array(ArrayType(.float32, rank: 1, extents: [3]))), ("n", .scalar(.int16)),
    ])

  func testFieldsLieAsInC() {
    XCTAssertEqual(mixed.fields.map(\.offset), [0, 4, 12, 24])
    XCTAssertEqual(mixed.size, 28)
    XCTAssertEqual(mixed.alignment, 4)
    XCTAssertTrue(mixed.isAligned)
    XCTAssertTrue(mixed.isPadded)
    let pair = Record("Pair", [("x", .scalar(.float64)), ("n", .scalar(.int16))])
    XCTAssertEqual(pair.size, 16)
    let nested = Record(
      "Nested",
      [("f", .scalar(.bool)), ("p", .array(ArrayType(.record(pair), rank: 2, extents: [2, 2])))])
    XCTAssertEqual(nested.fields.map(\.offset), [0, 8])
    XCTAssertEqual(nested.size, 72)
    XCTAssertEqual(nested.alignment, 8)
  }

  func testPackedFieldsAreSideBySide() {
    let packed = Record("", [("n", .scalar(.int32)), ("x", .scalar(.float64))], isPacked: true)
    XCTAssertEqual(packed.fields.map(\.offset), [0, 4])
    XCTAssertEqual(packed.size, 12)
    XCTAssertFalse(packed.isAligned)
    XCTAssertFalse(packed.isPadded)
    let even = Record("", [("n", .scalar(.int32)), ("x", .scalar(.float32))], isPacked: true)
    XCTAssertTrue(even.isAligned)
    XCTAssertEqual(even.alignment, 1)
    XCTAssertEqual(even.naturalAlignment, 4)
    // The second of an array would not be aligned.
    let odd = Record("", [("x", .scalar(.float64)), ("n", .scalar(.int32))], isPacked: true)
    XCTAssertFalse(odd.isAligned)
  }

  func testOverlapsAreFound() {
    func record(_ second: Int) -> Record {
      Record(
        "",
        placed: [
          RecordField(name: "a", type: .scalar(.int32), offset: 0),
          RecordField(name: "b", type: .scalar(.int32), offset: second),
        ], size: 8)
    }
    XCTAssertTrue(record(2).hasOverlaps)
    XCTAssertFalse(record(4).hasOverlaps)
  }

  func testEqualityIsThatOfLayouts() {
    let named = Record("Other", mixed.fields.map { ($0.name, $0.type) })
    XCTAssertEqual(named, mixed)
    XCTAssertEqual(named.hashValue, mixed.hashValue)
    var shifted = mixed
    shifted.size = 32
    XCTAssertNotEqual(shifted, mixed)
  }

  func testStructureNamesNoRecord() {
    let pair = Record("Pair", [("x", .scalar(.int8)), ("v", mixed.fields[2].type)])
    let t = Type.array(ArrayType(.record(pair), rank: 1))
    XCTAssertEqual(t.description, "Pair[::1]")
    XCTAssertEqual(t.structure, "record(\"x\": int8 at 0, \"v\": float32[3] at 4; 16)[::1]")
    let bare = Type.record(Record("", placed: pair.fields, size: pair.size))
    XCTAssertEqual(bare.description, "record(x: int8, v: float32[3])")
  }

  func testParametersPointToRecords() {
    var e = EntryPoint(
      pythonName: "f", symbol: "m_f", aliases: [],
      parameters: [
        .init(name: "p", type: .array(ArrayType(.record(mixed), rank: 1))),
        .init(name: "q", type: .record(mixed)),
      ], result: .none, isNoexcept: false, isNoalias: false, isKernel: false, documentation: nil,
      file: "m.py", line: 1)
    e.recordPrefix = "m"
    XCTAssertEqual(e.cParameters.map(\.name), ["p", "p_d0", "q"])
    XCTAssertEqual(e.cParameters.map(\.recordSymbol), ["m_Mixed", nil, "m_Mixed"])
  }
}
