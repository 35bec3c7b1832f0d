import Diagnostics
import XCTest

/// What holds for the text of all files.
final class TextTests: XCTestCase {
  /// The suffixes of files that people write.
  private let written: Set<String> = ["swift", "py", "c", "h", "cpp", "sh", "modulemap"]

  /// The folders that hold them.
  private let folders = ["Sources", "Tests", "Examples", "Benchmarks", ".ci"]

  func testLinesHaveAtMostHundredColumns() throws {
    // Inputs of tests may have any form.
    for path in Repository.files(folders, written) where !path.contains("/Golden/") {
      for (i, line) in try Repository.text(path).split(
        separator: "\n", omittingEmptySubsequences: false
      ).enumerated() where line.count > 100 {
        XCTFail("\(path):\(i + 1) has \(line.count) columns")
      }
    }
  }

  func testNothingNamesAFolderOfAMachine() throws {
    let places = ["work", "root", "home", "Users"].map { "/\($0)/" }
    let all = Repository.files(folders + ["Docs"], written.union(["md", "txt", "expected"]))
    for path in all + ["README.md", "Makefile", "Package.swift"] {
      let text = try Repository.text(path)
      for place in places { XCTAssertFalse(text.contains(place), "\(path) names \(place)") }
    }
  }

  func testEveryCodeHasATextAndATest() throws {
    var defined: Set<String> = []
    for path in Repository.files(["Sources"], ["swift"]) {
      for match in try Repository.text(path).matches(of: /DiagnosticCode\("([A-Z][0-9]{3})"\)/) {
        defined.insert(String(match.1))
      }
    }
    let explained = Set(DiagnosticCode.texts.map(\.code.description))
    XCTAssertEqual(defined.subtracting(explained).sorted(), [], "codes without a text")
    var provoked: Set<String> = []
    let tests = ["Tests/Golden/errors", "Tests/Golden/syntax", "Tests/Oracle"]
    for path in Repository.files(tests, ["py"]) {
      for match in try Repository.text(path).matches(of: /\[([A-Z][0-9]{3})\]/) {
        provoked.insert(String(match.1))
      }
    }
    XCTAssertEqual(defined.subtracting(provoked).sorted(), [], "codes that no golden provokes")
  }

  func testNoObservedFileIsLeft() {
    XCTAssertEqual(Repository.files(["Tests"], ["observed"]), [])
  }
}
