import Diagnostics
import Foundation
import Syntax
import XCTest

/// The folder of this room's goldens.
let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Golden/syntax")

/// Returns the `.py` files of a folder of goldens.
func goldenFiles(_ folder: String) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(
    at: goldens.appendingPathComponent(folder), includingPropertiesForKeys: nil
  ).filter { $0.pathExtension == "py" }.sorted { $0.path < $1.path }
}

/// An error that a golden announces in a comment `# error[CODE]: text`, with the columns that a
/// line `#   ^^^` below marks.
struct ExpectedError {
  /// The 1-based line of the error.
  var line: Int

  /// Its code and a part of its message.
  var code: String
  var message: String

  /// Its columns, from 0, if they are marked.
  var columns: Range<Int>?

  /// Returns the errors that the file with these lines announces.
  static func all(in lines: [String]) throws -> [ExpectedError] {
    let comment = try Regex(#"# error(?:@([-+]\d+))?\[(\w+)\]: (.*)$"#)
    var expected: [ExpectedError] = []
    for (k, line) in lines.enumerated() {
      if let m = line.firstMatch(of: comment), let code = m.output[2].substring,
        let message = m.output[3].substring
      {
        let distance = m.output[1].substring.flatMap { Int($0) } ?? 0
        expected.append(
          ExpectedError(line: k + 1 + distance, code: String(code), message: String(message)))
      } else if line.hasPrefix("#"), let caret = line.firstIndex(of: "^"),
        line.dropFirst().allSatisfy({ $0 == " " || $0 == "^" }), !expected.isEmpty
      {
        let start = line.distance(from: line.startIndex, to: caret)
        expected[expected.count - 1].columns = start..<line.count
      }
    }
    return expected
  }
}

final class GoldenErrors: XCTestCase {
  func testErrorsAreThoseAnnounced() throws {
    for url in try goldenFiles("errors") {
      let bytes = [UInt8](try Data(contentsOf: url))
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
      check(bytes, against: try ExpectedError.all(in: lines), url.lastPathComponent)
    }
  }

  /// Compares the errors of `bytes` with `expected`.
  private func check(_ bytes: [UInt8], against expected: [ExpectedError], _ name: String) {
    let file = SourceFile(name: name, text: bytes)
    var diagnostics = DiagnosticSet()
    _ = parse(file, as: FileID(rawValue: 0), into: &diagnostics)
    var unmatched = expected
    for d in diagnostics.elements {
      let start = d.span.map { file.position(of: $0.start) } ?? (line: 1, column: 0)
      guard
        let k = unmatched.firstIndex(where: {
          $0.line == start.line && $0.code == d.code.description
            && d.message.contains($0.message)
        })
      else {
        XCTFail("\(name):\(start.line): unexpected [\(d.code)] \(d.message)")
        continue
      }
      if let columns = unmatched[k].columns, let span = d.span {
        let end = file.position(of: span.end).column
        XCTAssertEqual(start.column..<end, columns, "columns in \(name):\(start.line)")
      }
      unmatched.remove(at: k)
    }
    for e in unmatched { XCTFail("\(name):\(e.line): missing [\(e.code)] \(e.message)") }
  }

  func testEveryCodeHasAGolden() throws {
    var codes = Set<String>()
    for url in try goldenFiles("errors") {
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      for e in try ExpectedError.all(in: text.components(separatedBy: "\n")) {
        codes.insert(e.code)
      }
    }
    for t in DiagnosticCode.texts where t.code.description.hasPrefix("S") {
      XCTAssertTrue(codes.contains(t.code.description), "\(t.code) has no golden")
    }
  }
}
