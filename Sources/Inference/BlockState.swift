import PythonSSA
import Utilities

/// What is known, where a block begins, of its parameters and of the values alive there.
struct BlockState {
  /// The parameters in order, then the live values.
  let keys: [CodeValueID]

  /// What is known of each.
  var values: [Abstract]

  /// What is known of `v`; `nil` if it is neither a parameter nor alive.
  ///
  /// - Complexity: linear, over a few dozen numbers at the most.
  subscript(v: CodeValueID) -> Abstract? { keys.firstIndex(of: v).map { values[$0] } }

  /// Joins `other`, a state of the same block, into this one; returns `true` iff that changed it.
  ///
  /// Values without a join are added to `conflicts`; they are reported where they are written.
  mutating func join(
    _ other: BlockState, _ conflicts: inout Set<CodeValueID>, in program: Program
  ) -> Bool {
    var changed = false
    for (i, a) in other.values.enumerated() where a != values[i] {
      if !conflicts.isEmpty && conflicts.contains(keys[i]) { continue }
      guard let new = program.join(values[i], a) else {
        conflicts.insert(keys[i])
        changed = true
        continue
      }
      if new != values[i] {
        values[i] = new
        changed = true
      }
    }
    return changed
  }
}
