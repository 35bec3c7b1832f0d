import IR
import XCTest

@testable import Passes

/// `merge-returns` gives functions that may raise one block that returns.
final class MergeReturnsTests: PassTestCase {
  func testResultsMeetInOneBlock() throws {
    try check(
      [.mergeReturns],
      """
      site s1 valueError "negative" in "f"

      func @f -> float64 raises {
      b0(v0: float64, v1: bool, v2: bool):
        branch v1, b1, b2
      b1:
        raise s1
      b2:
        branch v2, b3, b4
      b3:
        v3: float64 = negate v0
        return v3
      b4:
        return v0
      }
      """,
      gives: """
        b0(v0: float64, v1: bool, v2: bool):
          branch v1, b1, b2
        b1:
          raise s1
        b2:
          branch v2, b3, b4
        b3:
          v3: float64 = negate v0
          jump b5(v3)
        b4:
          jump b5(v0)
        b5(v4: float64):
          return v4
        """)
  }

  func testWhatCannotRaiseStays() throws {
    let body = """
      b0(v0: float64, v1: bool):
        branch v1, b1, b2
      b1:
        return v0
      b2:
        v2: float64 = negate v0
        return v2
      """
    try check([.mergeReturns], "func @f -> float64 {\n\(body)\n}\n", gives: body)
  }
}
