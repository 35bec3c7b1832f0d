import PythonSSA
import Utilities

/// The operands of the values of a code that were evaluated so far.
struct Environment {
  /// The operand of each value.
  private var operands: [Operand?]

  /// The values that have one.
  private var known: [CodeValueID] = []

  /// Creates the environment of `code`, in which nothing was evaluated.
  init(_ code: Code) { operands = [Operand?](repeating: nil, count: code.values.count) }

  /// Accesses the operand of `v`.
  subscript(v: CodeValueID) -> Operand? {
    get { operands[v.index] }
    set {
      if operands[v.index] == nil { known.append(v) }
      operands[v.index] = newValue
    }
  }

  /// Forgets all operands.
  mutating func removeAll() {
    for v in known { operands[v.index] = nil }
    known.removeAll(keepingCapacity: true)
  }
}
