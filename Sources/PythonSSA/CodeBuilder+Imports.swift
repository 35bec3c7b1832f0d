import Diagnostics
import Syntax
import Utilities

/// Imports inside functions: what they bind is known at compile time, as at the top level.
extension CodeBuilder {
  /// Translates a name of `import`.
  mutating func emitImport(_ a: Alias, at span: SourceSpan) {
    let path = tree.name(a.name)
    if let n = a.asname {
      assign(emit(.importation(path: path, member: nil), at: span), to: n, at: span)
      return
    }
    // Nothing reads a package that is no name of the tree.
    let first = firstPart(of: path)
    guard let n = tree.nameID(first) else { return }
    assign(emit(.importation(path: first, member: nil), at: span), to: n, at: span)
  }

  /// Translates `from module import names`.
  mutating func emitImports(
    _ names: AliasList, from module: NameID?, _ level: UInt32, at span: SourceSpan
  ) {
    let path = String(repeating: ".", count: Int(level)) + (module.map { tree.name($0) } ?? "")
    for a in tree[names] {
      let member = tree.name(tree[a].name)
      let v = emit(.importation(path: path, member: member), at: span)
      assign(v, to: tree[a].asname ?? tree[a].name, at: span)
    }
  }
}
