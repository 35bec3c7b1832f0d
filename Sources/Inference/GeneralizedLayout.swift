import PythonSSA
import Syntax

/// The dimensions of the operands of a generalized universal function: `(m,n),(n)->(m)`.
///
/// - Source: NumPy reference, "Generalized universal function API".
struct GeneralizedLayout {
  /// The names of the last dimensions of each input.
  var inputs: [[String]]

  /// The names of the last dimensions of each output.
  var outputs: [[String]]

  /// Reads the layout of the decorator `d`: its first or second argument that is a text with `->`.
  init?(_ d: Decorator, in tree: Tree) {
    guard d.name == "numba.guvectorize" else { return nil }
    for e in d.arguments.prefix(2) {
      guard case .constant(let c, _) = tree[e], case .string(let s) = tree[c] else { continue }
      if let layout = GeneralizedLayout(tree.string(s)) {
        self = layout
        return
      }
    }
    return nil
  }

  /// Reads the layout `text`; `nil` if it is none.
  init?(_ text: String) {
    let compact = text.filter { $0 != " " }
    guard let arrow = compact.firstRange(of: "->") else { return nil }
    guard let i = Self.operands(compact[..<arrow.lowerBound]),
      let o = Self.operands(compact[arrow.upperBound...]), !o.isEmpty
    else { return nil }
    inputs = i
    outputs = o
  }

  /// Reads `(m,n),(n)`.
  private static func operands(_ text: Substring) -> [[String]]? {
    var rest = text
    var list: [[String]] = []
    while !rest.isEmpty {
      guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
      let names = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",").map(
        String.init)
      guard names.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }) else {
        return nil
      }
      list.append(names)
      rest = rest[rest.index(after: end)...]
      if rest.isEmpty { break }
      guard rest.first == "," else { return nil }
      rest = rest.dropFirst()
      if rest.isEmpty { return nil }
    }
    return list
  }
}
