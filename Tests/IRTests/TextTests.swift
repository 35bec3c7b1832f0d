import IR
import Types
import Utilities
import XCTest

/// Text IR reads and prints back the same.
final class TextTests: XCTestCase {
  func testInstructionsTakeSixteenBytes() {
    XCTAssertLessThanOrEqual(MemoryLayout<Instruction>.size, 16)
    XCTAssertEqual(MemoryLayout<Instruction>.stride, 16)
  }

  func testEveryOperationPrintsBack() throws {
    let m = try Reader.read(Self.everything)
    XCTAssertEqual(Printer(m).text(), Self.everything)
    XCTAssertEqual(Verifier.violations(in: m).map(\.description), [])
  }

  func testSpansPrintBack() throws {
    let text = """
      module "m"
      file "m.py"
      site s1 indexError "index \\"x\\"\\n" in "f" at file0:3-9

      func @f -> none at file0:0-10 {
      b0:
        v0 = unit at file0:4-5
        return v0 at file0:6-7
      }

      """
    let m = try Reader.read(text)
    XCTAssertEqual(Printer(m, showsSpans: true).text(), text)
    XCTAssertEqual(m.sites[SiteID(rawValue: 1)].message, "index \"x\"\n")
  }

  func testTypesReadBack() throws {
    for t in [
      "float64", "none", "const uint8[:, ::1]", "float32[::1, :]", "float64[4, 4]", "int8[()]",
      "float64[:, :]", "(float64, int32[::1])", "(int64,)", "optional[float64[::1]]",
      "fn(float64, int32) -> float64", "()",
      "record(\"x\": float64 at 0, \"v\": int32[2] at 8; 16)[::1]",
      "const unaligned float32[:, ::1]", "list[int64]", "list[int64][::1]", "Node[()]",
      "dict[(int64, Node), list[Node]][:, ::1]", "set[()]", "Node[3]",
    ] {
      XCTAssertEqual(try Reader.type(t).structure, t)
    }
  }

  func testMistakesAreReportedWithTheirLine() {
    XCTAssertThrowsError(try Reader.read("func @f -> none {\nb0:\n  v0 = frobnicate\n}")) {
      XCTAssertEqual("\($0)", "line 3: no operation 'frobnicate' with these operands")
    }
    XCTAssertThrowsError(try Reader.read("func @f -> float7 {"))
    XCTAssertThrowsError(try Reader.read("func @f -> none {"))
    XCTAssertThrowsError(try Reader.read("func @f -> none {\nb0:\n  v0 = call @g\n}"))
  }

  /// A module with all operations and terminators.
  static let everything = """
    module "everything"
    file "e.py"
    site s1 indexError "index out of bounds" in "all"
    site s2 memoryError "" in "all"
    constant "000000000000f03f"
    layout Node(float64, optional[Node])
    layout list[Node](Node[::1], int64)
    external "getrandom"(uint8[::1], uint64, uint32) -> int64
    entry @square "sq" "sq"(x: float) -> float noexcept noalias alias "s" doc "\\n" line 3 of "e.py"

    func @square -> float64 inlined library {
    b0(v0: float64):
      v1: float64 = multiply v0, v0
      return v1
    }

    func @plus -> float64 as "<lambda>" {
    b0(v0: float64, v1: float64):
      v2: float64 = addAnyOrder v0, v1
      return v2
    }

    func @objects -> list[Node] raises {
    b0(v0: float64, v1: fn(float64) -> float64):
      v2: optional[Node] = absent
      v3: Node = newObject v0, v2, s2
      v4: int64 = integer 1
      v5: Node[::1] = allocate v4, s2
      v6 = storeFlat v5, v4, v3
      v7: list[Node] = newObject v5, v4, s2
      v8: float64 = field v3, 0
      v9: float64 = callPointer v1, v8
      v10 = setField v3, v9, 0
      v11: uint8[16] = globalArray 0
      v12: int64 = address v3
      return v7
    }

    func @all -> optional[(float64, int64)] raises {
    b0(v0 "a": float64[:, :], v1 "n": int64, v2: complex128):
      v3: int64 = integer -3
      v4: float64 = float 1.5
      v5: float64 = float nan
      v6: float64 = float -inf
      v7: float64 = float 0x7ff8000000000001
      v8: int64 = negate v3
      v9: int64 = remainderTruncating v8, v1
      v10: bool = lessOrEqual v9, v3
      v11: float32 = convert v4
      v12: float64 = select v10, v4, v5
      v13: float64 = fma v4, v6, v7
      v14: complex128 = complex v4, v12
      v15: float64 = realPart v14
      v16: float64 = imaginaryPart v2
      v17: (float64, int64) = tuple v15, v1
      v18: int64 = element v17, 1
      v19: optional[(float64, int64)] = some v17
      v20: optional[(float64, int64)] = absent
      v21: bool = isPresent v19
      v22: (float64, int64) = payload v19
      v23: float64 = call @square, v4
      v24: int32 = status v23
      v25 = check v10, s1
      v26: int64 = index v1, v3, s1
      v27: float64[:, ::1] = allocate v1, v3, s2
      v28: bool = isNull v27
      v29: float64[2, 2] = allocateLocal
      v30: int64 = extent v0, 0
      v31: int64 = stride v0, 1
      v32: float64 = load v0, v1, v3
      v33 = store v0, v32, v1, v3
      v34: float64 = loadFlat v27, v1
      v35 = storeFlat v27, v1, v34
      v36: float64[:] = view v0, v1, v30, v31
      v37: int64 = address v36
      v38: bool = isExclusive v27
      v39: float64[::1] = map @square, v30, v36
      v40: float64 = reduce @plus, v39, v4
      v41 = assign v36, v39
      v42: float64[::1] = copy v36, s2
      v43 = retain v42
      v44 = release v42
      v45: int32 = threadIndex 2
      v46 = barrier
      v47: optional[(float64, int64)] = undefined
      v48: const float64[1] = constantArray 0
      v49 = unit
      branch v10, b1(v19), b2 unlikely
    b1(v50: optional[(float64, int64)]):
      return v50
    b2:
      branch v21, b3, b4
    b3:
      jump b5(v3, v4)
    b4:
      propagate v24
    b5(v51: int64, v52: float64):
      branch v28, b6, b7 likely
    b6:
      raise s1
    b7:
      unreachable
    }

    """
}
