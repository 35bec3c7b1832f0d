import Diagnostics
import IR
import Inference
import PythonSSA
import Signatures
import Syntax
import Types
import XCTest

/// Infers the functions of `source` that `signatures` name; returns the typed IR and the reports.
func infer(
  _ source: String, _ signatures: String, file: StaticString = #filePath, line: UInt = #line
) -> (module: IR.Module, diagnostics: DiagnosticSet) {
  var diagnostics = DiagnosticSet()
  var sources = SourceMap()
  let id = sources.add(SourceFile(name: "m.py", text: source))
  let tree = parse(sources[id], as: id, into: &diagnostics)
  let module = CodeModule(name: "m", tree: tree, file: id)
  let signatureID = sources.add(SourceFile(name: "m.sig", text: signatures))
  let description = ModuleDescription(module, sources[id], ModuleNames(module: "m"))
  let declarations = readSignatures(
    sources[signatureID], as: signatureID, in: TypeScope(classes: description.classes),
    into: &diagnostics)
  let requests = match(
    declarations.declarations, with: description.described, names: ModuleNames(module: "m"),
    file: "m.py",
    into: &diagnostics)
  let typed = infer(
    module, description, requests, options: InferenceOptions(), sources: sources,
    into: &diagnostics)
  return (typed, diagnostics)
}

final class InferenceTests: XCTestCase {
  /// Returns the IR of `source`, which has no errors.
  private func ir(_ source: String, _ signatures: String) -> String {
    let (m, d) = infer(source, signatures)
    for e in d.elements { XCTFail("\(e.code) \(e.message)") }
    for v in Verifier.violations(in: m) { XCTFail("\(v)") }
    return Printer(m).text()
  }

  func testAddition() {
    let text = ir("def f(x, y):\n    return x + 2 * y\n", "f(x: float64, y: float64)")
    print(text)
  }

  func testLoop() {
    let text = ir(
      """
      def f(a, n):
          s = 0
          for i in range(n):
              if a[i] > 0:
                  s += a[i]
          return s
      """, "f(a: float64[::1], n: int)")
    print(text)
  }
}
