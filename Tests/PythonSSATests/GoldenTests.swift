import Foundation
import PythonSSA
import Syntax
import Utilities
import XCTest

/// The files of `Tests/Golden/pythonssa`.
///
/// Lines `# run: f(1, 2) == [3]` are executed and compared with the `repr` that CPython gives, or
/// with `raises ValueError`. A sibling `NAME.ssa.expected` holds the printed codes of all
/// functions; `PYAOT_BLESS=1` rewrites it.
final class GoldenTests: XCTestCase {
  /// The folder of the golden files.
  private var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden/pythonssa")
  }

  /// Returns the Python files of `folder`, in the order of their names.
  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" }
      .sorted { $0.path < $1.path }
  }

  /// Codes do what CPython does.
  func testRuns() throws {
    // Another folder may be given, for generated programs.
    let other = ProcessInfo.processInfo.environment["PYAOT_GOLDEN"].map { URL(fileURLWithPath: $0) }
    var count = 0
    for file in try files(in: other ?? folder) {
      let text = try String(contentsOf: file, encoding: .utf8)
      var interpreter = Interpreter(module: module(text))
      for line in text.split(separator: "\n") where line.hasPrefix("# run: ") {
        let run = try XCTUnwrap(Run(line.dropFirst(7)), "\(file.lastPathComponent): \(line)")
        interpreter.fuel = 200_000
        do {
          let result = try interpreter.call(run.name, run.arguments)
          if result != run.expected {
            XCTFail(
              "\(file.lastPathComponent): \(line): got \(result)\n"
                + (try described(run.name, &interpreter.module))
            )
          }
        } catch {
          XCTFail(
            "\(file.lastPathComponent): \(line): \(error)\n"
              + ((try? described(run.name, &interpreter.module)) ?? "")
          )
        }
        count += 1
      }
    }
    XCTAssertGreaterThan(count, 0)
  }

  /// Returns the printed code of the function called `name`.
  private func described(_ name: String, _ m: inout CodeModule) throws -> String {
    let id = try m.code(name)
    return m.codes[id].describe()
  }

  /// Codes print as expected.
  func testPrintedCodes() throws {
    for file in try files(in: folder) {
      let expectedFile = file.deletingPathExtension().appendingPathExtension("ssa.expected")
      guard let expected = try? String(contentsOf: expectedFile, encoding: .utf8) else { continue }
      var m = module(try String(contentsOf: file, encoding: .utf8))
      for s in m.tree[m.tree.body] where m.function(s) != nil {
        let id = try XCTUnwrap(m.demandCode(of: s))
        XCTAssertEqual(m.codes[id].violations(), [])
      }
      let observed = m.codes.ids.map { "\($0): \(m.codes[$0].describe())" }.joined(separator: "\n")
      if ProcessInfo.processInfo.environment["PYAOT_BLESS"] == "1" {
        try observed.write(to: expectedFile, atomically: true, encoding: .utf8)
      } else {
        XCTAssertEqual(observed, expected, file.lastPathComponent)
      }
    }
  }
}

/// What a line `# run: f(1, 2) == 3` says.
private struct Run {
  var name: String
  var arguments: [Object]
  var expected: String

  /// Reads `text`, which is what follows `# run: `.
  init?(_ text: Substring) {
    guard let open = text.firstIndex(of: "("), let equal = text.range(of: ") == ") else {
      return nil
    }
    name = String(text[..<open])
    arguments = text[text.index(after: open)..<equal.lowerBound].split(separator: ",").compactMap {
      Int($0.trimmingCharacters(in: .whitespaces)).map { .int($0) }
    }
    expected = String(text[equal.upperBound...])
  }
}
