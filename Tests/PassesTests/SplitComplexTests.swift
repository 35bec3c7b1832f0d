import IR
import Types
import Utilities
import XCTest

@testable import Passes

/// Complex numbers become two floats, and iterations hand on what they computed.
final class SplitComplexTests: XCTestCase {
  /// The number of iterations in which z * z + c stays small.
  private let mandel = """
    func @f -> (int64, complex128) {
    b0(v0: complex128, v1: int64):
      v2: int64 = integer 0
      v3: float64 = float 0.0
      v4: float64 = float 4.0
      v5: int64 = integer 1
      v6: complex128 = complex v3, v3
      jump b1(v2, v6)
    b1(v7: int64, v8: complex128):
      v9: bool = less v7, v1
      branch v9, b2, b4
    b2:
      v10: complex128 = multiply v8, v8
      v11: complex128 = add v10, v0
      v12: float64 = realPart v11
      v13: float64 = imaginaryPart v11
      v14: float64 = multiply v12, v12
      v15: float64 = multiply v13, v13
      v16: float64 = add v14, v15
      v17: bool = greaterOrEqual v16, v4
      branch v17, b4, b3
    b3:
      v18: int64 = add v7, v5
      jump b1(v18, v11)
    b4:
      v19: (int64, complex128) = tuple v7, v8
      return v19
    }
    """

  /// The number of operations called `name` of `f`.
  private func count(_ name: String, _ m: Module) -> Int {
    let f = m.functions.elements[0]
    return f.order.flatMap { f[$0].instructions }.count { f.instruction($0)?.name == name }
  }

  func testSquaresAreComputedOnce() throws {
    let m = try Reader.read(mandel)
    let split = try apply(.splitComplex, to: "f", of: m)
    XCTAssertEqual(count("multiply", split), 5)
    let carried = try apply(.carryValues, to: "f", of: split)
    XCTAssertEqual(count("multiply", carried), 3)
    for x in [0, 0.3, -0.75, 2, .infinity, .nan] {
      for y in [0, 0.1, -1, 1e200] {
        let make = { (_: Interpreter) -> [Datum] in [.complex(x, y), .integer(9)] }
        let run = try execute(m, "f", make)
        XCTAssertEqual(run, try execute(split, "f", make))
        XCTAssertEqual(run, try execute(carried, "f", make))
      }
    }
  }

  func testOperationsAndChoices() throws {
    let m = try Reader.read(
      """
      func @f -> complex64 {
      b0(v0: complex64, v1: complex64, v2: bool):
        v3: complex64 = subtract v0, v1
        v4: complex64 = negate v3
        v5: complex64 = select v2, v4, v0
        v6: complex64 = add v5, v1
        branch v2, b1, b2(v6, v2, v5)
      b1:
        v7: complex64 = multiply v6, v1
        jump b2(v7, v2, v6)
      b2(v8: complex64, v9: bool, v10: complex64):
        v11: complex64 = add v8, v10
        v12: complex64 = select v9, v11, v8
        return v12
      }
      """)
    for choice in [0, 1] {
      try assertUnchanged(by: .splitComplex, m, "f") { _ in
        [.complex(1.5, -2), .complex(0.25, 3), .integer(Int64(choice))]
      }
    }
  }
}
