import Types
import XCTest

/// Promotion against tables recorded from NumPy 2.4.6.
final class PromotionTests: XCTestCase {
  /// `np.result_type(a, b)`: a row for each `a`, a column for each `b`, in the order of `DType`.
  private let strong = """
    bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128
    int8 int8 int16 int32 int64 int16 int32 int64 float64 float16 float32 float64 complex64 complex128
    int16 int16 int16 int32 int64 int16 int32 int64 float64 float32 float32 float64 complex64 complex128
    int32 int32 int32 int32 int64 int32 int32 int64 float64 float64 float64 float64 complex128 complex128
    int64 int64 int64 int64 int64 int64 int64 int64 float64 float64 float64 float64 complex128 complex128
    uint8 int16 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128
    uint16 int32 int32 int32 int64 uint16 uint16 uint32 uint64 float32 float32 float64 complex64 complex128
    uint32 int64 int64 int64 int64 uint32 uint32 uint32 uint64 float64 float64 float64 complex128 complex128
    uint64 float64 float64 float64 float64 uint64 uint64 uint64 uint64 float64 float64 float64 complex128 complex128
    float16 float16 float32 float64 float64 float16 float32 float64 float64 float16 float32 float64 complex64 complex128
    float32 float32 float32 float64 float64 float32 float32 float64 float64 float32 float32 float64 complex64 complex128
    float64 float64 float64 float64 float64 float64 float64 float64 float64 float64 float64 float64 complex128 complex128
    complex64 complex64 complex64 complex128 complex128 complex64 complex64 complex128 complex128 complex64 complex64 complex128 complex64 complex128
    complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128 complex128
    """

  /// `(np.ones(1, a) + value).dtype` for the values `True`, `1`, `1.0` and `1j`.
  private let weak = """
    bool int64 float64 complex128
    int8 int8 float64 complex128
    int16 int16 float64 complex128
    int32 int32 float64 complex128
    int64 int64 float64 complex128
    uint8 uint8 float64 complex128
    uint16 uint16 float64 complex128
    uint32 uint32 float64 complex128
    uint64 uint64 float64 complex128
    float16 float16 float16 complex64
    float32 float32 float32 complex64
    float64 float64 float64 complex128
    complex64 complex64 complex64 complex64
    complex128 complex128 complex128 complex128
    """

  func testStrongTypesPromoteAsInNumPy() {
    for (a, row) in zip(DType.allCases, rows(strong)) {
      for (b, expected) in zip(DType.allCases, row) {
        XCTAssertEqual(DType.promote(a, b).name, expected, "\(a) with \(b)")
      }
    }
  }

  func testPythonScalarsAreWeakAsInNumPy() {
    for (a, row) in zip(DType.allCases, rows(weak)) {
      for (p, expected) in zip(PythonScalar.allCases, row) {
        guard let w = PromotionOperand(.python(p)) else { return XCTFail("\(p)") }
        let r = PromotionOperand.promote(.strong(a), w)
        XCTAssertEqual(r, .promote(w, .strong(a)))
        XCTAssertEqual(r.dtype.name, expected, "\(a) with \(p)")
      }
    }
  }

  /// Returns the words of each line of `table`.
  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }
}
