import Utilities
import XCTest

final class TableTests: XCTestCase {
  struct EntityID: Identity {
    static var prefix: String { "e" }
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
  }

  func testIdentitiesArePositions() {
    var t = Table<EntityID, String>()
    let a = t.append("a")
    let b = t.append("b")
    XCTAssertEqual("\(a) \(b)", "e0 e1")
    t[b] = "c"
    XCTAssertEqual(t.elements, ["a", "c"])
  }

  func testSecondaryTableHasInitialValues() {
    var s = SecondaryTable<EntityID, Int>(7)
    s[EntityID(3)] = 1
    XCTAssertEqual([s[EntityID(2)], s[EntityID(3)], s[EntityID(9)]], [7, 1, 7])
  }
}
