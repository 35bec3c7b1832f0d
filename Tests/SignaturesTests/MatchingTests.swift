import Diagnostics
import Signatures
import Types
import XCTest

final class MatchingTests: XCTestCase {
  func testPlainNamesAndSuffixes() {
    let (list, messages) = matched(
      """
      dot(a: float64[::1], b: float64[::1])
      dot(a: const float32[:, :], b: complex64[::1, :])
      dot(int, float64[3]) as special
      dot((int, bool), optional[uint8])
      """, "dot(a, b)")
    XCTAssertEqual(messages, [])
    XCTAssertEqual(
      list.map(\.entryPoint.symbol),
      ["m_dot", "m_dot__kf32s2_c64f2", "special", "m_dot__t2_int_bool_ou8"])
    XCTAssertEqual(list.map(\.entryPoint.aliases), [["m_dot__f64c_f64c"], [], [], []])
  }

  func testASingleSpecialisationHasNoSuffix() {
    let (list, _) = matched("f(int)", "f(a)")
    XCTAssertEqual(list.map(\.entryPoint.symbol), ["m_f"])
    XCTAssertEqual(list.map(\.entryPoint.aliases), [[]])
  }

  func testDefaultsAndConstants() {
    let (list, messages) = matched(
      "f(a: int, c = -1)\nf(int)\nf(int, b: float, c = 'x y')", "f(a, b=, c=)")
    XCTAssertEqual(messages, [])
    XCTAssertEqual(
      list.map(\.arguments),
      [
        [.value(.python(.int)), .defaultValue, .constant(.int(-1))],
        [.value(.python(.int)), .defaultValue, .defaultValue],
        [.value(.python(.int)), .value(.python(.float)), .constant(.string("x y"))],
      ])
    XCTAssertEqual(
      list.map(\.entryPoint.symbol), ["m_f", "m_f__int", "m_f__int_float_c_x_y"])
    XCTAssertEqual(list[0].entryPoint.parameters.map(\.name), ["a"])
    XCTAssertEqual(list[0].entryPoint.constants.map(\.position), [1, 2])
  }

  func testWhatDoesNotFit() {
    let cases: [(String, String)] = [
      ("dto(int)", "G005 'm.py' defines no function 'dto'"),
      ("dot(int)", "G006 'dot' has 2 to 3 arguments, and the signature gives 1"),
      ("dot(int, int, int, int)", "G006 'dot' has 2 to 3 arguments, and the signature gives 4"),
      ("dot(x: int, b: int)", "G007 'dot' has no argument 'x' here; the source has 'a'"),
      (
        "dot(b: int, a: int)",
        "G007 argument 'b' of 'dot' is not in the place that it has in the source"
      ),
      (
        "dot(int, int)\ndot(a: int, b: int)",
        "G008 this specialisation of 'dot' is already asked for"
      ),
      ("dot(int, int)\nother() as m_dot", "G009 C name 'm_dot' is used twice"),
      ("free()", "G009 C name 'm_free' is used twice"),
      ("kernel dot(int, int) -> int", "G010 kernel 'dot' can't have a result"),
      ("k() -> int", "G010 kernel 'k' can't have a result"),
      ("other() as while", "G011 'while' can't be the name of a C function"),
      ("dot(a: int, a: int)", "G012 parameter 'a' is given twice"),
    ]
    for (text, message) in cases {
      let (_, messages) = matched(
        text, "dot(a, b, c=)", "other()", "free()", "many(*args)", kernel: "k()")
      XCTAssertEqual(messages.first, message)
    }
  }

  func testStarGathersWhatIsLeft() {
    let (list, messages) = matched("many(a: int, float, c: int)\nmany(int)", "many(x, *args)")
    XCTAssertEqual(messages, ["G007 'many' has no argument 'a' here; the source has 'x'"])
    XCTAssertEqual(list.map { $0.gathered?.star }, [1..<1])
    let (stars, _) = matched("many(x: int, float, c: int)", "many(x, *args)")
    XCTAssertEqual(stars.first?.gathered?.star, 1..<3)
    XCTAssertEqual(stars.first?.entryPoint.parameters.map(\.name), ["x", "args_0", "c"])
    XCTAssertEqual((0..<3).map { stars.first?.gathered?.parameter($0) }, [0, nil, nil])
  }

  func testNearestFunctionIsProposed() {
    var set = DiagnosticSet()
    let r = Reading("manedl(int)")
    _ = match(
      r.declarations, with: [SourceFunction("mandel(a)"), SourceFunction("main()")],
      names: ModuleNames(module: "m"), file: "m.py", into: &set)
    XCTAssertEqual(set.elements.first?.notes.map(\.message), ["did you mean 'mandel'?"])
  }

  func testResultsAreContiguousAtTheBoundary() {
    let (list, _) = matched("f(int) -> (const float64[:, :], float64[::1, :])", "f(a)")
    XCTAssertEqual(
      list.first?.entryPoint.result.description, "(float64[:, ::1], float64[::1, :])")
  }

  func testDocstringsLoseTheirIndentation() {
    var f = SourceFunction("f()")
    f.documentation = "  Says.\n\n      More\n        indented.  \n    "
    var set = DiagnosticSet()
    let list = match(
      Reading("f()").declarations, with: [f], names: ModuleNames(module: "m"), file: "m.py",
      into: &set)
    XCTAssertEqual(list.first?.entryPoint.documentation, "Says.\n\nMore\n  indented.")
  }

  func testKernelsAreNotFunctions() {
    let (list, messages) = matched("kernel f(int)\nf(int)", "f(a)")
    XCTAssertEqual(messages, [])
    XCTAssertEqual(list.map(\.entryPoint.symbol), ["m_f", "m_f"])
  }

  /// Matches the signature file `text` with a module `m`.
  private func matched(
    _ text: String, _ functions: String..., kernel: String? = nil
  ) -> ([Specialisation], [String]) {
    let r = Reading(text)
    var set = DiagnosticSet()
    for d in r.diagnostics { set.insert(d) }
    let kernels = kernel.map { [SourceFunction($0, isKernel: true)] } ?? []
    let list = match(
      r.declarations, with: functions.map { SourceFunction($0) } + kernels,
      names: ModuleNames(module: "m"), file: "m.py", into: &set)
    return (list, set.elements.map { "\($0.code) \($0.message)" })
  }
}
