import Types
import XCTest

final class CParameterTests: XCTestCase {
  func testArraysAreFlattened() {
    XCTAssertEqual(
      names([("a", array(2, .strided)), ("b", array(1)), ("c", array(0))]),
      ["a", "a_d0", "a_d1", "a_s0", "a_s1", "b", "b_d0", "c", "ret"])
  }

  func testKeywordsAndDoublesGetAnUnderscore() {
    XCTAssertEqual(
      names([("a", array(1)), ("a_d0", .python(.int)), ("class", .python(.bool))]),
      ["a", "a_d0", "a_d0_", "class_", "ret"])
  }

  func testNamesOutsideASCIIAreSpelledOut() {
    XCTAssertEqual(CIdentifier.escaped("\u{3bb}x"), "_u3BBx")
    XCTAssertTrue(CIdentifier.isWellFormed("_u3BBx"))
    XCTAssertFalse(CIdentifier.isWellFormed("3x"))
  }

  func testServicesOfAnEmptyPrefixUseTheModule() {
    let names = ModuleNames(module: "kern", prefix: "")
    XCTAssertEqual(names.symbol(of: "new"), "new_")
    XCTAssertEqual(names.service("free"), "kern_free")
    XCTAssertEqual(ModuleNames(module: "kern").symbol(of: "new"), "kern_new")
  }

  /// Returns the type of float64 arrays.
  private func array(_ rank: Int, _ layout: Layout = .c) -> Type {
    .array(ArrayType(.float64, rank: rank, layout: layout))
  }

  /// Returns the names of the C parameters of a function that returns a float.
  private func names(_ parameters: [(String, Type)]) -> [String] {
    EntryPoint(
      pythonName: "f", symbol: "m_f", aliases: [],
      parameters: parameters.map { .init(name: $0.0, type: $0.1) }, result: .python(.float),
      isNoexcept: false, isNoalias: false, isKernel: false, documentation: nil, file: "m.py",
      line: 1
    ).cParameters.map(\.name)
  }
}
