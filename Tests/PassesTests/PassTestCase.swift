import IR
import Passes
import Utilities
import XCTest

/// The base of the tests of passes: text IR goes in, text IR or counts of operations come out.
class PassTestCase: XCTestCase {
  /// Returns the module of `text` behind `passes`, which is verified in front of and behind each,
  /// and prints and reads back the same.
  func run(
    _ passes: [Pass], on text: String, file: StaticString = #filePath, line: UInt = #line
  ) throws -> Module {
    var m = try Reader.read(text)
    var options = RunOptions()
    options.verifiesEach = true
    var runner = PassRunner(options)
    var context = PassContext()
    try runner.run(passes, on: &m, &context)
    let printed = Printer(m).text()
    XCTAssertEqual(Printer(try Reader.read(printed)).text(), printed, file: file, line: line)
    return m
  }

  /// Checks that behind `passes` the last function of `text` consists of the lines `expected`.
  func check(
    _ passes: [Pass], _ text: String, gives expected: String, file: StaticString = #filePath,
    line: UInt = #line
  ) throws {
    let m = try run(passes, on: text, file: file, line: line)
    guard let f = m.functions.elements.last else { return XCTFail("no function") }
    let body = Printer(m).text(f).split(separator: "\n").dropFirst().dropLast()
    let observed = body.map { $0.drop { $0 == " " } }.joined(separator: "\n")
    let wanted = expected.split(separator: "\n").map { $0.drop { $0 == " " } }
    XCTAssertEqual(observed, wanted.joined(separator: "\n"), file: file, line: line)
  }

  /// The number of operations called `name` in the order's blocks of `f`.
  func count(_ name: String, _ f: Function) -> Int {
    f.order.flatMap { f[$0].instructions }.count { f.instruction($0)?.name == name }
  }
}
