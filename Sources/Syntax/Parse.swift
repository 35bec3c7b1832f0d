public import Diagnostics

/// Returns the tree of the module `file`.
///
/// Never fails: what is wrong is reported into `diagnostics`, and statements that could not be
/// read are left out of the tree.
public func parse(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  let tree = Tree(file: id)
  return tree
}

/// Returns a tree whose `expression` is the single expression that is the text of `file`, as
/// Python's `eval` reads it; `nil` there if it could not be read.
public func parseExpression(
  _ file: SourceFile, as id: FileID, into diagnostics: inout DiagnosticSet
) -> Tree {
  let tree = Tree(file: id)
  return tree
}
