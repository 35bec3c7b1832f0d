import Diagnostics
import Driver
import XCTest

final class ReadingTests: XCTestCase {
  /// Returns the text of a module of `bytes`, or `nil` if it is none.
  private func text(_ bytes: [UInt8]) -> String? {
    let (file, problem) = SourceDecoder(name: "m.py").decode(bytes)
    return problem == nil ? String(decoding: file.text, as: UTF8.self) : nil
  }

  /// Returns what is wrong with a module of `bytes`.
  private func problem(_ bytes: [UInt8]) -> SourceDecoder.Problem? {
    SourceDecoder(name: "m.py").decode(bytes).problem
  }

  func testUTF8() {
    XCTAssertEqual(text([]), "")
    XCTAssertEqual(text([0xEF, 0xBB, 0xBF, 0x61]), "a")
    XCTAssertEqual(text(Array("# π 日 \u{1F600}\n".utf8)), "# π 日 \u{1F600}\n")
    XCTAssertEqual(problem([0x61, 0xC0, 0x80]), .notUTF8(offset: 1, byte: 0xC0))
    XCTAssertEqual(problem([0xED, 0xA0, 0x80]), .notUTF8(offset: 0, byte: 0xED))
    XCTAssertEqual(problem([0xF4, 0x90, 0x80, 0x80]), .notUTF8(offset: 0, byte: 0xF4))
    XCTAssertEqual(problem([0x61, 0xE6, 0x97]), .notUTF8(offset: 1, byte: 0xE6))
  }

  func testBinaryFiles() {
    XCTAssertEqual(problem([0x7F, 0x45, 0]), .null(offset: 2))
    XCTAssertEqual(problem([0xFF, 0xFE, 0x61, 0]), .null(offset: 3))
  }

  func testDeclaredEncodings() {
    for comment in ["# -*- coding: latin-1 -*-\n", "#!x\n# vim: set fileencoding=ISO_8859-1 :\n"] {
      XCTAssertEqual(text(Array(comment.utf8) + [0xE9]), comment + "é")
    }
    XCTAssertEqual(
      problem(Array("\n# coding: koi8-r\n".utf8)), .unknownEncoding("koi8-r", line: 2))
    XCTAssertNotNil(text(Array("x = 1\n# coding: koi8-r\n".utf8)), "only before code")
    XCTAssertNotNil(text(Array("\n\n# coding: koi8-r\n".utf8)), "only in the first two lines")
  }

  func testWordsOfArgumentFiles() {
    XCTAssertEqual(ArgumentFile.words("a  b\n\tc\n")!, ["a", "b", "c"])
    XCTAssertEqual(ArgumentFile.words("'a b' \"c\\\"d\" '' e\\ f")!, ["a b", "c\"d", "", "e f"])
    XCTAssertNil(ArgumentFile.words("'a"))
    XCTAssertNil(ArgumentFile.words("a\\"))
  }

  func testTimesAreAdded() {
    var c = PhaseClock()
    c.add("parse", 1_500_000)
    c.add("fold", 250_000, isPart: true)
    c.add("infer", 1_000_000)
    c.add("parse", 500_000)
    XCTAssertEqual(
      c.table,
      """
      parse       2.000 ms   67 %
        fold      0.250 ms    8 %
      infer       1.000 ms   33 %
      total       3.000 ms  100 %

      """)
  }
}
