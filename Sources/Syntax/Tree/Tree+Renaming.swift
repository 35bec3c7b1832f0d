import Utilities

/// Changes of a finished tree: classes inside functions that are as good as classes of the module
/// get names of their own there.
extension Tree {
  /// Makes the class that `s` defines one of the module, called `name`.
  public mutating func hoist(_ s: StatementID, as name: String) -> NameID {
    let bytes = Array(name.utf8)
    let n = bytes.withUnsafeBufferPointer { names.intern($0) }
    hoisted[s] = n
    return n
  }

  /// Has the name `e` be `n`.
  public mutating func rename(_ e: ExpressionID, to n: NameID) {
    if case .name(_, let context) = expressions[e] { expressions[e] = .name(id: n, context) }
  }
}
