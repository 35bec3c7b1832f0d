import Driver
import XCTest

final class QuickArgumentsTests: XCTestCase {
  /// Returns what the words of `line` say.
  private func read(_ line: String) -> BuildOptions? {
    QuickArguments.options(of: line.split(separator: " ").map(String.init))
  }

  func testUsualOptions() throws {
    let o = try XCTUnwrap(
      read(
        """
        --sig a.sig -O1 a.py -g --emit obj,ptx,obj -o out --cpu native --prefix p -MMD -MF d -MT t \
        --target x86_64 --verbose --time-passes --werror
        """))
    XCTAssertEqual(o.module, "a.py")
    XCTAssertEqual(o.signatures, "a.sig")
    XCTAssertEqual(o.optimization, .o1)
    XCTAssertEqual(o.emit, [.object, .ptx])
    XCTAssertEqual([o.output, o.cpu, o.prefix, o.target], ["out", "native", "p", "x86_64"])
    XCTAssertEqual([o.dependencyFile, o.dependencyTarget], ["d", "t"])
    XCTAssertTrue(o.emitsDebugInfo && o.writesDependencies && o.isVerbose && o.timesPasses)
    XCTAssertTrue(o.warningsAreErrors)
  }

  func testStandardBuild() throws {
    let o = try XCTUnwrap(read("a.py"))
    XCTAssertEqual(o.optimization, .o3)
    XCTAssertEqual(o.emit, [])
    XCTAssertNil(o.signatures)
    XCTAssertFalse(o.emitsDebugInfo || o.writesDependencies || o.isVerbose || o.timesPasses)
  }

  func testTheRestIsLeftToTheWholeCommandLine() {
    for line in [
      "", "a.py b.py", "a.py --sig", "a.py --sig=a.sig", "a.py -o -", "a.py -O4", "a.py -O0 -O1",
      "a.py --emit obj --emit ptx", "a.py --emit x", "a.py -MF d", "a.py -MT t", "a.py --help",
      "a.py --gpu cuda:sm_80", "-- a.py", "a.py --cpu --verbose", "a.py -g -g", "@a.py --what",
    ] {
      XCTAssertNil(read(line), line)
    }
    XCTAssertNil(QuickArguments.options(of: ["a.py", "--prefix", ""]))
    XCTAssertNil(QuickArguments.options(of: ["", "a.py"]))
  }
}
