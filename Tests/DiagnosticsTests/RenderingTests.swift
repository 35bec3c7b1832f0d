import Diagnostics
import XCTest

final class RenderingTests: XCTestCase {
  /// Returns the rendering of an error over the bytes of `marked` in a file of `text`.
  private func render(
    _ text: String, _ marked: Range<Int>, notes: [Note] = [], color: Bool = false, width: Int = 100
  ) -> String {
    var sources = SourceMap()
    let file = sources.add(SourceFile(name: "m.py", text: text))
    let span = SourceSpan(
      file: file, start: UInt32(marked.lowerBound), end: UInt32(marked.upperBound))
    let d = Diagnostic.error(DiagnosticCode("N001"), "what is wrong", at: span, notes: notes)
    return DiagnosticRenderer(sources: sources, usesColor: color, width: width).render(d)
  }

  func testPartOfALine() {
    XCTAssertEqual(
      render("def f():\n  return foo\n", 18..<21),
      """
      m.py:2.10-12: error[N001]: what is wrong
        2 |   return foo
          |          ^^^

      """)
  }

  func testEmptySpanAtTheEndOfTheFile() {
    XCTAssertEqual(
      render("x = (", 5..<5),
      """
      m.py:1.6: error[N001]: what is wrong
        1 | x = (
          |      ^

      """)
  }

  func testEmptyFileAndSpanBehindTheEnd() {
    XCTAssertEqual(
      render("", 0..<0), "m.py:1.1: error[N001]: what is wrong\n  1 |\n    | ^\n")
    XCTAssertTrue(render("a\n", 90..<95).hasPrefix("m.py:2.1"))
  }

  func testTabsAreShownAsSpacesAndUnderlinedWhole() {
    XCTAssertEqual(
      render("\tx\ty\n", 3..<4),
      "m.py:1.4: error[N001]: what is wrong\n  1 |     x   y\n    |         ^\n")
  }

  func testWideAndCombiningCharacters() {
    // Two wide letters, then an e with a combining accent, then the marked name.
    let text = "# 日本 e\u{301} q\n"
    let start = text.utf8.count - 2
    XCTAssertEqual(
      render(text, start..<(start + 1)),
      "m.py:1.9: error[N001]: what is wrong\n  1 | # 日本 e\u{301} q\n    |          ^\n")
  }

  func testBrokenUTF8AndControlCharacters() {
    var sources = SourceMap()
    let file = sources.add(SourceFile(name: "m\u{1B}.py", text: [0x1B, 0xFF, 0x61, 0x62]))
    let span = SourceSpan(file: file, start: 3, end: 4)
    let d = Diagnostic.error(DiagnosticCode("N001"), "bad", at: span)
    XCTAssertEqual(
      DiagnosticRenderer(sources: sources).render(d),
      "m\u{FFFD}.py:1.4: error[N001]: bad\n  1 | \u{FFFD}\u{FFFD}ab\n    |    ^\n")
  }

  func testLongLineIsShownThroughAWindow() {
    let line = String(repeating: "a + ", count: 5000) + "q" + String(repeating: " + b", count: 5000)
    let lines = render(line, 20_000..<20_001, width: 60).split(separator: "\n")
    XCTAssertEqual(lines[0], "m.py:1.20001: error[N001]: what is wrong")
    XCTAssertLessThanOrEqual(lines[1].count, 60 + 6)
    XCTAssertTrue(lines[1].hasPrefix("  1 | ..."))
    XCTAssertTrue(lines[1].hasSuffix("..."))
    let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^")!)
    XCTAssertEqual(Array(lines[1])[caret], "q")
  }

  func testSeveralLines() {
    XCTAssertEqual(
      render("a = (1 +\n  2 +\n  q)\n", 4..<19),
      """
      m.py:1.5-3.4: error[N001]: what is wrong
        1 | a = (1 +
          |     ^^^^
      ... |
        3 |   q)
          |   ^^

      """)
  }

  func testNotes() {
    var sources = SourceMap()
    let file = sources.add(SourceFile(name: "m.py", text: "a = 1\nb = a\n"))
    let d = Diagnostic.error(
      DiagnosticCode("N001"), "what", at: SourceSpan(file: file, start: 10, end: 11),
      notes: [
        Note("here", at: SourceSpan(file: file, start: 0, end: 1)), Note("write something else"),
      ])
    XCTAssertEqual(
      DiagnosticRenderer(sources: sources).render(d),
      """
      m.py:2.5: error[N001]: what
        2 | b = a
          |     ^
      m.py:1.1: note: here
        1 | a = 1
          | ^
        note: write something else

      """)
  }

  func testColorsOnlyWhereAsked() {
    XCTAssertFalse(render("x\n", 0..<1).contains("\u{1B}"))
    XCTAssertTrue(render("x\n", 0..<1, color: true).contains("\u{1B}[1;31merror[N001]\u{1B}[0m"))
  }

  func testOrderAndCount() {
    var sources = SourceMap()
    let file = sources.add(SourceFile(name: "m.py", text: "a\nb\nc\n"))
    var set = DiagnosticSet()
    for at: UInt32 in [4, 0, 2] {
      let span = SourceSpan(file: file, start: at, end: at + 1)
      set.insert(.error(DiagnosticCode("N001"), "at \(at)", at: span))
      set.insert(.error(DiagnosticCode("N001"), "at \(at)", at: span))
    }
    set.insert(Diagnostic(.warning, DiagnosticCode("N002"), "nowhere", at: nil))
    let lines = DiagnosticRenderer(sources: sources).render(set).split(separator: "\n")
    XCTAssertEqual(
      lines.filter { $0.contains("[N") },
      [
        "warning[N002]: nowhere", "m.py:1.1: error[N001]: at 0", "m.py:2.1: error[N001]: at 2",
        "m.py:3.1: error[N001]: at 4",
      ])
    XCTAssertEqual(lines.last, "3 errors, 1 warning")
    XCTAssertNil(DiagnosticSet().summary)
  }

  func testEveryCodeIsExplainedOnce() {
    let codes = DiagnosticCode.texts.map(\.code.description)
    XCTAssertEqual(codes.count, Set(codes).count, "a code has two texts")
    for t in DiagnosticCode.texts {
      XCTAssertNotNil(t.code.description.wholeMatch(of: /[A-Z][0-9]{3}/), "\(t.code)")
      XCTAssertFalse(t.title.isEmpty || t.text.isEmpty, "\(t.code) has no text")
      XCTAssertFalse(t.title.contains("\n"), "\(t.code)'s title is one line")
      XCTAssertEqual(DiagnosticCode.text(of: t.code.description.lowercased())?.code, t.code)
    }
    XCTAssertNil(DiagnosticCode.text(of: "Z999"))
  }
}
