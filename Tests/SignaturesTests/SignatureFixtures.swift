import Diagnostics
import Signatures
import Types
import Utilities

/// What a reader made of a text.
struct Reading {
  var declarations: [Declaration]
  var diagnostics: [Diagnostic]

  /// The codes and messages, one a line.
  var messages: [String] { diagnostics.map { "\($0.code) \($0.message)" } }

  /// Reads the signature file `text`.
  init(_ text: String) {
    var set = DiagnosticSet()
    let file = SourceFile(name: "sigs.txt", text: text)
    declarations = readSignatures(file, as: FileID(0), into: &set).declarations
    diagnostics = set.elements
  }

  /// Reads the `#pythran export` comments of `text`.
  init(pythran text: String, in scope: TypeScope = TypeScope()) {
    var set = DiagnosticSet()
    let file = SourceFile(name: "m.py", text: text)
    declarations = readPythranExports(file, as: FileID(0), in: scope, into: &set).declarations
    diagnostics = set.elements
  }

  /// Reads the Numba signature `text`.
  init(numba text: String) {
    var set = DiagnosticSet()
    let span = SourceSpan(file: FileID(0), start: 5, end: 9)
    let d = readNumbaSignature(text, of: Spelling("f", at: span), at: span, into: &set)
    declarations = d.map { [$0] } ?? []
    diagnostics = set.elements
  }
}

extension Declaration {
  /// The declaration in the form of a signature file, without the words behind it.
  var shown: String {
    let list = parameters.map { p in
      let name = p.name.map(\.value)
      switch p.role {
      case .argument(let t): return (name.map { $0 + ": " } ?? "") + (t?.description ?? "?")
      case .constant(let l): return (name ?? "?") + " = \(l)"
      }
    }
    let head = "\(name.value)(\(list.joined(separator: ", ")))"
    return result.map { head + " -> " + ($0.value?.description ?? "?") } ?? head
  }
}

extension SourceFunction {
  /// Creates a function from `name(a, b=, *c)`.
  init(_ text: String, isKernel: Bool = false) {
    let parts = text.split(whereSeparator: { "(), ".contains($0) }).map(String.init)
    self.init(
      name: parts[0],
      parameters: parts.dropFirst().map { p in
        .init(
          name: p.filter { $0 != "=" && $0 != "*" }, hasDefault: p.hasSuffix("="),
          kind: p.hasPrefix("*") ? .variadic : .positionalOrKeyword)
      }, line: 1, span: SourceSpan(file: FileID(1), start: 0, end: 3), documentation: nil,
      isKernel: isKernel)
  }
}
