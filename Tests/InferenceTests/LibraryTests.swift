import Diagnostics
import Library
import PythonSSA
import Syntax
import XCTest

/// Cuts the library's files into definitions.
final class LibraryTests: XCTestCase {
  /// Reads `text` as a file and returns the tree of the bytes `range`, with the number of reports.
  private func read(_ text: [UInt8], _ range: Range<Int>) -> (module: CodeModule, reports: Int) {
    var sources = SourceMap()
    let id = sources.add(SourceFile(name: "library.py", text: text))
    var diagnostics = DiagnosticSet()
    let tree = parse(sources[id], as: id, range, into: &diagnostics)
    return (CodeModule(name: "library", tree: tree, file: id), diagnostics.elements.count)
  }

  /// Each name of each package is what its lines define, and nothing else.
  func testLinesOfDefinitionsDefineTheirNames() throws {
    let library = Library()
    var texts: [Int: [UInt8]] = [:]
    var count = 0
    for package in library.packages {
      for name in library.names(in: package) {
        let d = try XCTUnwrap(library.definition(of: name, in: package))
        XCTAssertEqual(library.package(ofFile: d.file), package)
        let text = texts[d.file] ?? Array(library.text(ofFile: d.file))
        texts[d.file] = text
        let (module, reports) = read(text, d.range)
        XCTAssertEqual(reports, 0, "\(package).\(name)")
        XCTAssertEqual(Array(module.globals.keys), [name], package)
        count += 1
      }
    }
    XCTAssertGreaterThan(count, 2000)
  }

  /// What the definitions of a file say is what the file says as a whole.
  func testFilesAreWhatTheirDefinitionsAre() throws {
    let library = Library()
    for package in library.packages {
      let names = library.names(in: package)
      for i in Set(names.compactMap { library.definition(of: $0, in: package)?.file }) {
        let text = Array(library.text(ofFile: i))
        let place = try XCTUnwrap(
          names.compactMap { library.definition(of: $0, in: package) }.first { $0.file == i })
        for name in read(text, 0..<text.count).module.globals.keys {
          let d = try XCTUnwrap(library.definition(of: name, besides: place), "\(package).\(name)")
          XCTAssertEqual(d.file, i)
          XCTAssertNotNil(read(text, d.range).module.globals[name], "\(package).\(name)")
        }
      }
    }
  }

  /// What stands for nothing in a package is not found there, even if a file imports it.
  func testImportsAreOfTheirFileAlone() throws {
    let library = Library()
    let sum = try XCTUnwrap(library.definition(of: "sum", in: "ndarray"))
    XCTAssertNotNil(library.definition(of: "numpy", besides: sum))
    XCTAssertFalse(library.defines("numpy", in: "ndarray"))
    XCTAssertFalse(library.defines("sum", in: "nothing"))
  }
}
