import XCTest

@testable import Inference

final class GeneralizedLayoutTests: XCTestCase {
  func testLayoutsNameTheDimensionsOfOperands() {
    let l = GeneralizedLayout("(m, n),(n),()->(m),()")
    XCTAssertEqual(l?.inputs, [["m", "n"], ["n"], []])
    XCTAssertEqual(l?.outputs, [["m"], []])
  }

  func testOtherTextsAreNone() {
    for text in ["", "(n)", "(n)->", "n->()", "(n),->()", "(n)->()x", "(a+b)->()"] {
      XCTAssertNil(GeneralizedLayout(text), text)
    }
  }
}
