import Types
import XCTest

/// Promotion against tables recorded from NumPy 2.4.6.
final class PromotionTests: XCTestCase {
  /// `np.result_type(a, b).str[1:]`: a row for each `a`, a column for each `b`, in the order of
  /// `DType`.
  private let strong = """
    b1  i1  i2  i4  i8  u1  u2  u4  u8  f2  f4  f8  c8  c16
    i1  i1  i2  i4  i8  i2  i4  i8  f8  f2  f4  f8  c8  c16
    i2  i2  i2  i4  i8  i2  i4  i8  f8  f4  f4  f8  c8  c16
    i4  i4  i4  i4  i8  i4  i4  i8  f8  f8  f8  f8  c16 c16
    i8  i8  i8  i8  i8  i8  i8  i8  f8  f8  f8  f8  c16 c16
    u1  i2  i2  i4  i8  u1  u2  u4  u8  f2  f4  f8  c8  c16
    u2  i4  i4  i4  i8  u2  u2  u4  u8  f4  f4  f8  c8  c16
    u4  i8  i8  i8  i8  u4  u4  u4  u8  f8  f8  f8  c16 c16
    u8  f8  f8  f8  f8  u8  u8  u8  u8  f8  f8  f8  c16 c16
    f2  f2  f4  f8  f8  f2  f4  f8  f8  f2  f4  f8  c8  c16
    f4  f4  f4  f8  f8  f4  f4  f8  f8  f4  f4  f8  c8  c16
    f8  f8  f8  f8  f8  f8  f8  f8  f8  f8  f8  f8  c16 c16
    c8  c8  c8  c16 c16 c8  c8  c16 c16 c8  c8  c16 c8  c16
    c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16 c16
    """

  /// `(np.ones(1, a) + value).dtype.str[1:]` for the values `True`, `1`, `1.0` and `1j`.
  private let weak = """
    b1  i8  f8  c16
    i1  i1  f8  c16
    i2  i2  f8  c16
    i4  i4  f8  c16
    i8  i8  f8  c16
    u1  u1  f8  c16
    u2  u2  f8  c16
    u4  u4  f8  c16
    u8  u8  f8  c16
    f2  f2  f2  c8
    f4  f4  f4  c8
    f8  f8  f8  c16
    c8  c8  c8  c8
    c16 c16 c16 c16
    """

  func testStrongTypesPromoteAsInNumPy() {
    for (a, row) in zip(DType.allCases, rows(strong)) {
      for (b, expected) in zip(DType.allCases, row) {
        XCTAssertEqual(code(DType.promote(a, b)), expected, "\(a) with \(b)")
      }
    }
  }

  func testPythonScalarsAreWeakAsInNumPy() {
    for (a, row) in zip(DType.allCases, rows(weak)) {
      for (p, expected) in zip(PythonScalar.allCases, row) {
        guard let w = PromotionOperand(.python(p)) else { return XCTFail("\(p)") }
        let r = PromotionOperand.promote(.strong(a), w)
        XCTAssertEqual(r, .promote(w, .strong(a)))
        XCTAssertEqual(code(r.dtype), expected, "\(a) with \(p)")
      }
    }
  }

  /// Returns the words of each line of `table`.
  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// Returns the code that NumPy gives to `d`: the kind's letter and the size in bytes.
  private func code(_ d: DType) -> String {
    switch d.kind {
    case .bool: "b\(d.size)"
    case .signed: "i\(d.size)"
    case .unsigned: "u\(d.size)"
    case .float: "f\(d.size)"
    case .complex: "c\(d.size)"
    }
  }
}
