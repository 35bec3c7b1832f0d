import Diagnostics
import Signatures
import Syntax
import Types
import Utilities
import XCTest

final class SourceSignaturesTests: XCTestCase {
  func testAnnotations() {
    let shown = annotated(
      """
      def f(x: float, y: "float64[:, ::1]", *, n: int = 3, flag=True) -> float: pass
      def kernel(a: np.float32, b: float64[::1]) -> None: pass
      def maybe(x: float | None) -> (int, bool): pass
      def partly(x: float, y): pass
      def objects(x: np.ndarray) -> float: pass
      def none(): pass
      def constant() -> float: pass
      def many(*args: float) -> float: pass
      def _private(x: float) -> float: pass
      class C:
        def method(x: float) -> float: pass
      """)
    XCTAssertEqual(
      shown,
      [
        "f(x: float, y: float64[:, ::1], n: int) -> float",
        "kernel(a: float32, b: float64[::1]) -> none",
        "maybe(x: optional[float]) -> (int, bool)", "constant() -> float",
      ])
  }

  func testContainers() {
    let text = """
      def f(x: list[float], y: "Dict[str, int]", z: typing.Set[int]) -> List[int]: pass
      """
    XCTAssertEqual(annotated(text), [])
    let extensions = TypeScope(hasContainers: true)
    XCTAssertEqual(
      annotated(text, extensions),
      ["f(x: list[float], y: dict[str, int], z: set[int]) -> list[int]"])
    let pythran = "#pythran export g(int list, str:float dict, float[,], float[,,])"
    let reading = Reading(pythran: pythran, in: extensions)
    XCTAssertEqual(reading.messages, [])
    XCTAssertEqual(
      reading.declarations.map(\.shown),
      ["g(list[int], dict[str, float], float64[:, ::1], float64[:, :, ::1])"])
    XCTAssertEqual(Reading(pythran: "#pythran export g(int list)").messages.count, 1)
    XCTAssertEqual(
      Reading(pythran: "#pythran export h(int, str?, float list?)", in: extensions)
        .declarations.map(\.shown), ["h(int, str, list[float])", "h(int, str)", "h(int)"])
  }

  func testSignaturesAsExpressions() {
    let texts = [
      "float64(float64[:], types.int32)", "(f8, f8[:, ::1])", "['f8(f8)', f4(f4)]", "void()",
      "float64(\n    # a comment\n    float64,\n)", "sig", "f8[:]", "True",
    ]
    XCTAssertEqual(
      texts.map { numba($0).declarations.map(\.shown) },
      [
        ["f(float64[:], int32) -> float64"], ["f(float64, float64[:, ::1])"],
        ["f(float64) -> float64", "f(float32) -> float32"], ["f() -> none"],
        ["f(float64) -> float64"], [], [], [],
      ])
    XCTAssertEqual(numba("float64(flaot64)").messages, ["G002 unknown type 'flaot64'"])
    XCTAssertEqual(numba("float64(flaot64)").start, 8)
  }

  /// Returns what the annotations of the module `text` give.
  private func annotated(_ text: String, _ scope: TypeScope = TypeScope()) -> [String] {
    var set = DiagnosticSet()
    let file = SourceFile(name: "m.py", text: text)
    let tree = parse(file, as: FileID(0), into: &set)
    XCTAssertEqual(set.elements.map(\.message), [])
    return readAnnotations(of: tree, file, types: scope).map(\.shown)
  }

  /// Returns what the argument `text` of a decorator gives, what is reported, and where first.
  private func numba(
    _ text: String
  ) -> (declarations: [Declaration], messages: [String], start: UInt32?) {
    var set = DiagnosticSet()
    let file = SourceFile(name: "m.py", text: text)
    let tree = parseExpression(file, as: FileID(0), into: &set)
    guard let e = tree.expression else { return ([], ["not read"], nil) }
    let name = Spelling("f", at: SourceSpan(file: FileID(0), start: 0, end: 0))
    let list = readNumbaSignatures(e, in: tree, file, of: name, into: &set)
    return (list, set.elements.map { "\($0.code) \($0.message)" }, set.elements.first?.span?.start)
  }
}
