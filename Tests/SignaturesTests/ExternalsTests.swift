import Diagnostics
import Signatures
import Types
import Utilities
import XCTest

final class ExternalsTests: XCTestCase {
  /// Returns what the signature file `text` says of C functions, and the reports.
  private func read(_ text: String) -> ([ExternalDeclaration], [String]) {
    var set = DiagnosticSet()
    let file = SourceFile(name: "sigs.txt", text: text)
    let content = readSignatures(file, as: FileID(0), into: &set)
    return (content.externals, set.elements.map { "\($0.code) \($0.message)" })
  }

  func testExternalsHaveSymbolsAndTypes() {
    let (list, messages) = read(
      """
      extern norm(a: const float64[::1], n: int64) -> float64 as cblas_norm
      extern seed(uint32)
      extern each(fn(float64, int8) -> bool, float32[:, ::1])
      f(x: float64)
      """)
    XCTAssertEqual(messages, [])
    XCTAssertEqual(list.map(\.name), ["norm", "seed", "each"])
    XCTAssertEqual(list.map(\.symbol), ["cblas_norm", "seed", "each"])
    XCTAssertEqual(
      list.map { $0.parameters.map(\.description) },
      [
        ["const float64[::1]", "int64"], ["uint32"],
        ["fn(float64, int8) -> bool", "float32[:, ::1]"],
      ])
    XCTAssertEqual(list.map(\.result), [.scalar(.float64), .none, .none])
  }

  func testWhatCDoesNotPassIsRefused() {
    for type in ["float64[:]", "complex64", "(int, int)", "optional[int]", "none"] {
      let (list, messages) = read("extern f(\(type)) -> int")
      XCTAssertTrue(list.isEmpty, type)
      XCTAssertEqual(messages.count, 1, type)
      XCTAssertTrue(messages.allSatisfy { $0.hasPrefix("G003") }, type)
    }
    XCTAssertEqual(read("extern f() -> float64[::1]").1.count, 1)
  }

  func testFunctionTypesReadBack() {
    for text in ["fn() -> none", "fn(float64) -> float64", "fn(const int8[::1], int) -> bool"] {
      XCTAssertEqual(readType(text)?.description, text)
    }
    XCTAssertNil(readType("fn(complex64) -> int"))
    XCTAssertNil(readType("fn(float64) -> (int, int)"))
  }
}
