import Foundation
import IR
import Passes
import XCTest

/// The files of `Tests/Golden/passes`, a folder for each pass.
///
/// `PASS/NAME.ir` is a module in text IR, whose first line says in a comment what it shows;
/// `PASS/NAME.ir.expected` is what the pass makes of it. `PYAOT_BLESS=1` rewrites the expectations;
/// a failing test leaves `NAME.ir.observed`.
final class GoldenTests: PassTestCase {
  /// The passes that have a folder.
  private let passes: [Pass] = [
    .simplify, .inlineFunctions, .expandChecks, .insertOwnership, .narrowRaises,
  ]

  func testFiles() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let folder = tests.deletingLastPathComponent().appendingPathComponent("Golden/passes")
    for pass in passes {
      let files = try FileManager.default.contentsOfDirectory(
        at: folder.appendingPathComponent(pass.name), includingPropertiesForKeys: nil)
      let inputs = files.filter { $0.pathExtension == "ir" }.sorted { $0.path < $1.path }
      XCTAssertFalse(inputs.isEmpty, pass.name)
      for file in inputs { try check(pass, file) }
    }
  }

  /// Checks what `pass` makes of the contents of `file`.
  private func check(_ pass: Pass, _ file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    XCTAssertTrue(text.hasPrefix("// "), "\(file.lastPathComponent) does not say what it shows")
    let observed = Printer(try run([pass], on: text)).text()
    let expected = file.appendingPathExtension("expected")
    if ProcessInfo.processInfo.environment["PYAOT_BLESS"] == "1" {
      try observed.write(to: expected, atomically: true, encoding: .utf8)
    }
    if observed == (try? String(contentsOf: expected, encoding: .utf8)) { return }
    let left = file.appendingPathExtension("observed")
    try observed.write(to: left, atomically: true, encoding: .utf8)
    XCTFail("\(pass.name)/\(file.lastPathComponent) gives:\n\(observed)")
  }
}
