import Diagnostics
import Foundation
import Syntax
import XCTest

/// Inputs that are made to overflow, to hang or to trap.
final class LimitTests: XCTestCase {
  /// Returns the messages about `text`, which is read on a deep stack as the driver does.
  private func messages(_ text: String) -> [String] {
    let done = expectation(description: "read")
    let result = Result()
    let thread = Thread {
      result.messages = LimitTests.read(text)
      done.fulfill()
    }
    thread.stackSize = 256 << 20
    thread.start()
    wait(for: [done], timeout: 300)
    return result.messages
  }

  /// What a thread hands back.
  private final class Result: @unchecked Sendable {
    var messages: [String] = []
  }

  /// Returns the messages about `text`.
  private static func read(_ text: String) -> [String] {
    var diagnostics = DiagnosticSet()
    let file = SourceFile(name: "test.py", text: text)
    let tree = parse(file, as: FileID(rawValue: 0), into: &diagnostics)
    var out: [UInt8] = []
    if !diagnostics.containsError { dumpAST(tree, of: file, into: &out) }
    return diagnostics.elements.map(\.message)
  }

  /// Returns `text` `count` times.
  private func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  func testBracketsNestAsInCPython() {
    XCTAssertEqual(messages(times(200, "(") + "1" + times(200, ")")), [])
    XCTAssertEqual(
      messages(times(201, "(") + "1" + times(201, ")")), ["too many nested parentheses"])
    XCTAssertEqual(messages(times(100_000, "[")), ["too many nested parentheses"])
  }

  func testDeepExpressionsAreRefused() {
    let message = ["too many nested expressions or statements"]
    for part in ["-", "not ", "lambda: ", "1 if 1 else ", "1 ** ", "lambda a=", "~ + "] {
      XCTAssertEqual(messages(times(10_000, part) + "1"), message, part)
    }
    for part in [".b", "()", "[0]", " + 1", " - a.b"] {
      XCTAssertEqual(messages("a" + times(10_000, part)), message, part)
    }
    let inner = "1" + times(500, "+1")
    XCTAssertEqual(messages(times(100, "(") + inner + times(100, "+1)")), [])
    XCTAssertEqual(
      messages(times(100, "(") + inner + times(100, times(50, "+1") + ")")), message)
    for text in [times(2900, "-") + "1", "a" + times(2900, ".b"), "1" + times(2900, "+1")] {
      XCTAssertEqual(messages(text), [])
    }
  }

  func testDeepStatementsAreRefused() {
    XCTAssertEqual(messages("if x: pass\n" + times(900, "elif y: pass\n")), [])
    XCTAssertEqual(
      messages("if x: pass\n" + times(10_000, "elif y: pass\n")),
      ["too many nested expressions or statements"])
    let blocks = (0..<120).map { times($0, " ") + "if x:\n" }.joined()
    XCTAssertTrue(messages(blocks).contains("too many levels of indentation"))
  }

  func testLongFlatInputsAreRead() {
    for part in ["a, ", "a or ", "a < ", "'a' ", "a; ", "a = ", "@a\n", "a(b)\n"] {
      _ = messages(times(4_000, part))
    }
    XCTAssertEqual(messages("x = [" + times(10_000, "1, ") + "]"), [])
    let blank = times(10_000, "\n") + times(10_000, "# c\n")
    XCTAssertEqual(messages(blank + times(10_000, ";")).count, 1)
  }

  func testManyErrorsTakeLinearTime() {
    XCTAssertEqual(messages(times(4_000, "x y\n")).count, 4_000)
    XCTAssertEqual(messages(times(4_000, "'\n")).count, 4_000)
    XCTAssertEqual(messages(times(4_000, "(\ndef f(): pass\n")).count, 4_000)
  }

  func testFStringsNestAsInCPython() {
    XCTAssertEqual(messages(times(140, "f\"{") + "1" + times(140, "}\"")), [])
    XCTAssertEqual(messages(times(10_000, "f\"{")), ["too many nested f-strings"])
    XCTAssertEqual(
      messages("f'{1:{2:{3:{4}}}}'"), ["f-string: expressions nested too deeply"])
  }

  func testEndsAnywhere() {
    let text = """
      @d
      async def f[T: int](a, /, *b: int, c=1, **d) -> f"{a!r:>{w}} {b=}":
        match a, *b:
          case {"k": [1, *_], **r} | C(x=-1+2j) as y if (z := 1): pass
        try: return lambda *a: (yield from {**x, 'a': 0x1f}), x[1:2, ::3]
        except* E as e: '''abc''' rb'\\x'
      """
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      var diagnostics = DiagnosticSet()
      let file = SourceFile(name: "test.py", text: Array(bytes[..<end]))
      _ = parse(file, as: FileID(rawValue: 0), into: &diagnostics)
      _ = parseExpression(file, as: FileID(rawValue: 0), into: &diagnostics)
    }
  }
}
