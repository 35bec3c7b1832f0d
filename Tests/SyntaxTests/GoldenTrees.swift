import Diagnostics
import Foundation
import Syntax
import XCTest

/// Trees of grammar newer than many a CPython, as `ast.dump` of CPython 3.14 prints them.
///
/// `PYAOT_BLESS=1` rewrites the expectations.
final class GoldenTrees: XCTestCase {
  func testTreesAreThoseExpected() throws {
    for url in try goldenFiles("trees") {
      let file = SourceFile(name: url.lastPathComponent, text: [UInt8](try Data(contentsOf: url)))
      var diagnostics = DiagnosticSet()
      let tree = parse(file, as: FileID(rawValue: 0), into: &diagnostics)
      XCTAssertEqual(diagnostics.elements.map(\.message), [], url.lastPathComponent)
      var options = DumpOptions()
      options.minorVersion = 14
      var text: [UInt8] = []
      dumpAST(tree, of: file, options: options, into: &text)
      let expected = url.deletingPathExtension().appendingPathExtension("tree.expected")
      if ProcessInfo.processInfo.environment["PYAOT_BLESS"] != nil {
        try Data(text + [10]).write(to: expected)
      }
      let wanted = String(decoding: try Data(contentsOf: expected), as: UTF8.self)
      XCTAssertEqual(String(decoding: text, as: UTF8.self) + "\n", wanted, file.name)
    }
  }
}
