import IR
import Types
import Utilities

extension Pass {
  /// Empties the functions that no entry reaches; their identities stay.
  public static let removeUnusedFunctions = Pass(
    "remove-unused-functions", .module { m, _ in m.removeUnusedFunctions() })
}

extension Module {
  /// Takes the blocks from the functions that no entry reaches by calls, maps and reductions; true
  /// iff one had some. Code generation skips functions without blocks.
  mutating func removeUnusedFunctions() -> Bool {
    var used = SecondaryTable<FunctionID, Bool>(false)
    var work = entries.map(\.function) + finalizers.values
    while let f = work.popLast() {
      if used[f] { continue }
      used[f] = true
      for b in self[f].order {
        work += self[f][b].instructions.compactMap { self[f].instruction($0)?.callee }
      }
    }
    var changed = false
    for f in functions.ids where !used[f] && !self[f].order.isEmpty {
      self[f] = .stub(of: self[f])
      changed = true
    }
    return changed
  }
}
