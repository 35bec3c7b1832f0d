import IR
import XCTest

/// Broken functions are found out.
final class VerifierTests: XCTestCase {
  /// Checks that a function of the blocks `body` has a violation whose text contains `message`.
  private func check(
    _ body: String, _ message: String, file: StaticString = #filePath, line: UInt = #line
  ) throws {
    let text = "site s1 indexError \"\" in \"f\"\nfunc @f -> int64 {\n\(body)\n}"
    let found = Verifier.violations(in: try Reader.read(text)).map(\.description)
    XCTAssertTrue(
      found.contains { $0.contains(message) }, "\(found)", file: file, line: line)
  }

  func testShape() throws {
    try check("b0(v0: int64):", "no terminator")
    try check("b0:\n jump b0", "jumps to the entry")
    try check("b0:\n jump b7", "jumps to b7")
    try check("b0(v0: int64):\n v0: int64 = integer 1\n return v0", "v0 stands twice")
  }

  func testDominance() throws {
    try check("b0:\n v0: int64 = negate v1\n v1: int64 = integer 1\n return v0", "dominate")
    try check(
      """
      b0(v0: bool):
        branch v0, b1, b2
      b1:
        v1: int64 = integer 1
        jump b2
      b2:
        return v1
      """, "operand v1 does not dominate")
    try check("b0:\n return v3", "operand v3 stands nowhere")
  }

  func testTypes() throws {
    try check("b0(v0: int32):\n return v0", "returns int32, not int64")
    try check("b0(v0: int32, v1: int64):\n v2: int64 = add v1, v0\n return v2", "operands are")
    try check("b0(v0: int64):\n jump b1\nb1(v1: int64):\n return v1", "b1 takes [int64]")
    try check("b0(v0: int64):\n branch v0, b1, b1\nb1:\n return v0", "condition is int64")
    try check("b0(v0: float64[:, :], v1: int64):\n v2: float64 = load v0, v1\n return v1", "1 indi")
    try check("b0(v0: float64[:]):\n v2: int64 = extent v0, 1\n return v2", "no axis 1")
    try check(
      "b0(v0: float64[:], v1: int64):\n v2: float64 = loadFlat v0, v1\n return v1", "contig")
    try check("b0(v0: int64, v1: bool):\n v2 = check v1, s9\n return v0", "no site s9")
    try check("b0(v0: int64):\n v1: int64 = call @f\n return v1", "@f given []")
    try check("b0(v0: int):\n v1: int64 = integer 2\n return v1", "no representation")
    try check("b0(v0: int64):\n v1 = retain v0\n return v0", "owns nothing")
    try check("b0(v0: float64[::1], v1: int64):\n v2: bool = isNull v0\n return v1", "no new array")
  }
}
