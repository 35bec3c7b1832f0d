import Syntax
import XCTest

final class TreeTests: XCTestCase {
  func testNodesAreSmall() {
    XCTAssertLessThanOrEqual(MemoryLayout<Syntax.Expression>.stride, 24)
    XCTAssertLessThanOrEqual(MemoryLayout<Statement>.stride, 20)
    XCTAssertLessThanOrEqual(MemoryLayout<Pattern>.stride, 20)
  }
}
