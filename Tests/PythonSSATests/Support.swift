import Diagnostics
import PythonSSA
import Syntax
import Utilities
import XCTest

/// Returns the module written `text`, which must be free of errors.
func module(
  _ text: String, modules: UsableModules = .all, file: StaticString = #filePath,
  line: UInt = #line
) -> CodeModule {
  var map = SourceMap()
  let source = SourceFile(name: "test.py", text: text)
  let id = map.add(source)
  var diagnostics = DiagnosticSet()
  let tree = parse(source, as: id, into: &diagnostics)
  for d in diagnostics.elements {
    XCTFail("\(d.message) at \(String(describing: d.span))", file: file, line: line)
  }
  return CodeModule(name: "test", tree: tree, file: id, modules: modules)
}

extension CodeModule {
  /// Returns the code of the function called `name`, verified.
  mutating func code(
    _ name: String, file: StaticString = #filePath, line: UInt = #line
  ) throws -> CodeID {
    guard case .function(let f)? = globals[name] else {
      throw Failure("\(name) is no function")
    }
    let id = try XCTUnwrap(demandCode(of: f.statement))
    for c in [id] {
      XCTAssertEqual(codes[c].violations(), [], codes[c].describe(), file: file, line: line)
    }
    return id
  }

  /// Returns the verified code of the function called `name`.
  mutating func built(_ name: String) throws -> Code {
    let id = try code(name)
    return codes[id]
  }

  /// Returns the operations of the function called `name` that are refused.
  mutating func refusals(_ name: String) throws -> [String] {
    let c = try built(name)
    return c.order.flatMap { c.blocks[$0].operations }.compactMap {
      if case .unsupported(let s)? = c.operation($0) { s } else { nil }
    }
  }
}

/// What went wrong in a test.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
