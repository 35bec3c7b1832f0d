import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// Comparisons of floats that never hold are not made.
final class FloatRangesTests: PassTestCase {
  /// Returns the outcome of `comparison`, of v10 made by `operations` and the constant v9, if
  /// `simplify` knows it.
  private func known(_ operations: String, _ comparison: String, _ limit: Double) throws -> Bool? {
    let m = try run(
      [.simplify],
      on: """
        func @f -> bool {
        b0(v0: float64, v1: float64, v2: uint8):
          v3: float64 = float -0.5
          v9: float64 = float \(limit)
          \(operations)
          v20: bool = \(comparison) v10, v9
          return v20
        }
        """)
    let f = m.functions.elements[0]
    guard case .return(let v)? = f[f.entry].terminator, case .integer(let n)? = f.instruction(v)
    else { return nil }
    return n != 0
  }

  func testWhatNeverHolds() throws {
    let square = "v10: float64 = multiply v0, v0"
    XCTAssertEqual(try known(square, "less", 0), false)
    XCTAssertNil(try known(square, "lessOrEqual", 0))
    XCTAssertNil(try known(square, "greater", 0))
    XCTAssertEqual(try known(square, "equal", -1), false)
    XCTAssertNil(try known(square, "notEqual", -1))
    let bell = "v4: float64 = multiply v3, v0\nv5: float64 = multiply v4, v0\n"
    XCTAssertEqual(try known(bell + "v10: float64 = exp v5", "greater", 1e300), false)
    XCTAssertNil(try known("v10: float64 = exp v0", "greater", 1e300))
    XCTAssertEqual(try known("v10: float64 = exp v0", "less", 0), false)
    let sum = "v4: float64 = convert v2\nv5: float64 = absolute v0\n"
    XCTAssertEqual(try known(sum + "v10: float64 = add v4, v5", "less", 0), false)
    XCTAssertNil(try known(sum + "v10: float64 = subtract v4, v5", "less", 0))
    let product = "v4: float64 = absolute v0\nv5: float64 = multiply v4, v3\n"
    XCTAssertEqual(try known(product + "v10: float64 = minimum v5, v1", "greater", 0), false)
    XCTAssertNil(try known(product + "v10: float64 = maximum v5, v1", "greater", 0))
  }

  func testNaNComparesAsItDid() throws {
    let m = try Reader.read(
      """
      func @f -> (bool, bool, bool) {
      b0(v0: float64):
        v1: float64 = float 0.0
        v2: float64 = multiply v0, v0
        v3: bool = less v2, v1
        v4: bool = notEqual v2, v1
        v5: bool = greaterOrEqual v2, v1
        v6: (bool, bool, bool) = tuple v3, v4, v5
        return v6
      }
      """)
    for x in [Double.nan, 0, -0.0, 1, -2, .infinity, 1e-300] {
      try assertUnchanged(by: .simplify, m, "f") { _ in [.float(x)] }
    }
  }
}
