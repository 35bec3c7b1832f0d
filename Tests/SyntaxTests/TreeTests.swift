import Diagnostics
import Syntax
import XCTest

final class TreeTests: XCTestCase {
  /// Returns the tree of `text`, which has no error.
  private func tree(_ text: String, line: UInt = #line) -> Tree {
    var diagnostics = DiagnosticSet()
    let file = SourceFile(name: "test.py", text: text)
    let tree = parse(file, as: FileID(rawValue: 0), into: &diagnostics)
    XCTAssertEqual(diagnostics.elements.map(\.message), [], line: line)
    return tree
  }

  /// Returns the value of the statement `text`.
  private func constant(_ text: String) -> (Tree, Constant)? {
    let t = tree(text)
    guard let s = t[t.body].first, case .expr(let value) = t[s], let c = t.constant(of: value)
    else { return nil }
    return (t, c)
  }

  func testNodesAreSmall() {
    XCTAssertLessThanOrEqual(MemoryLayout<Syntax.Expression>.stride, 24)
    XCTAssertLessThanOrEqual(MemoryLayout<Statement>.stride, 20)
    XCTAssertLessThanOrEqual(MemoryLayout<Pattern>.stride, 20)
  }

  func testDocstringsAreFound() {
    let t = tree("'''Module.'''\ndef f():\n  'f' 'g'\n  return 1\n")
    XCTAssertEqual(t.docstring(of: t.body), "Module.")
    guard case .functionDef(let f) = t[t[t.body][1]] else { return XCTFail("no function") }
    XCTAssertEqual(t.docstring(of: t[f].body), "fg")
    XCTAssertEqual(t.name(t[f].name), "f")
  }

  func testNamesAreNormalized() {
    let t = tree("\u{fb01}x = \u{212b} + \u{ff21} + \u{1d400}\u{301}")
    for name in ["fix", "\u{c5}", "A", "\u{c1}"] { XCTAssertNotNil(t.nameID(name), name) }
    XCTAssertNil(t.nameID("other"))
  }

  func testIntegersAreExact() {
    guard case (_, .int(let small))? = constant("9_223_372_036_854_775_807") else {
      return XCTFail("no small integer")
    }
    XCTAssertEqual(small, .max)
    let texts = [
      "9223372036854775808": "9223372036854775808",
      "0xffff_ffff_ffff_ffff_ffff": "1208925819614629174706175",
      "0o7777777777777777777777777": "37778931862957161709567",
      "100000000000000000000000000000000000000000": "1" + String(repeating: "0", count: 41),
    ]
    for (text, digits) in texts {
      guard case (let t, .bigInt(let range))? = constant(text) else {
        XCTFail("no large integer: \(text)")
        continue
      }
      XCTAssertEqual(t.decimal(ofBigInt: range), digits)
    }
  }

  func testTextsKeepSurrogates() {
    guard case (let t, .string(let range))? = constant(#""a\ud800\x41\N{BULLET}\101""#) else {
      return XCTFail("no text")
    }
    XCTAssertEqual(Array(t.bytes(range)), [0x61, 0xed, 0xa0, 0x80, 0x41, 0xe2, 0x80, 0xa2, 0x41])
  }

  func testSingleExpressionsAreRead() {
    var diagnostics = DiagnosticSet()
    let file = SourceFile(name: "test.py", text: "float64[:, ::1]")
    let t = parseExpression(file, as: FileID(rawValue: 0), into: &diagnostics)
    guard let e = t.expression, case .subscript(let value, _, .load) = t[e] else {
      return XCTFail("no subscript")
    }
    XCTAssertEqual(t.span(of: value), SourceSpan(file: FileID(rawValue: 0), start: 0, end: 7))
    XCTAssertFalse(diagnostics.containsError)
    let bad = SourceFile(name: "test.py", text: "a b")
    XCTAssertNil(parseExpression(bad, as: FileID(rawValue: 0), into: &diagnostics).expression)
    XCTAssertTrue(diagnostics.containsError)
  }

  func testEncodingsAreDecoded() throws {
    let latin: [UInt8] = Array("# -*- coding: latin-1 -*-\nx = '".utf8) + [0xe9, 0x27]
    XCTAssertEqual(try decodeSource(latin, name: "a").suffix(4), [0x27, 0xc3, 0xa9, 0x27])
    let cyrillic: [UInt8] = Array("#!x\n# vim: set fileencoding=koi8-r :\n".utf8) + [0xc1]
    XCTAssertEqual(try decodeSource(cyrillic, name: "a").suffix(2), [0xd0, 0xb0])
    XCTAssertThrowsError(try decodeSource(Array("# coding: rot13\n".utf8), name: "a"))
    XCTAssertThrowsError(try decodeSource(Array("# coding: ascii\n".utf8) + [0xe9], name: "a"))
    let marked: [UInt8] = [0xef, 0xbb, 0xbf] + Array("# coding: latin-1\n".utf8)
    XCTAssertThrowsError(try decodeSource(marked, name: "a"))
  }
}
