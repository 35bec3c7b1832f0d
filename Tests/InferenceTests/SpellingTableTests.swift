import IR
import Types
import XCTest

@testable import Inference

/// Tests that the library's names of operators are those of the cases.
final class SpellingTableTests: XCTestCase {
  /// Every case has its name in the table.
  func testNamesAreThoseOfTheCases() {
    check(SpellingTable.unary)
    check(SpellingTable.binary)
    check(SpellingTable.predicates)
    check(SpellingTable.functions)
    check(SpellingTable.deviceIndices)
    check(SpellingTable.dtypes)
  }

  /// Checks that `table` has all cases of `T` under their names.
  private func check<T: CaseIterable & Hashable>(_ table: [String: T]) {
    XCTAssertEqual(table.count, T.allCases.count)
    for c in T.allCases { XCTAssertEqual(table["\(c)"], c) }
  }
}
