import IR
import Types
import Utilities

extension IR.Module {
  /// Marks the user's functions that another one calls in one place, and nobody else, as inlined.
  ///
  /// The program does not grow by it, and what the caller knows of arguments and extents moves
  /// checks and invariant work of the callee out of the caller's loops.
  mutating func inlineSingleCalls() {
    var calls: [FunctionID: Int] = [:]
    var callers: [FunctionID: FunctionID] = [:]
    for f in functions.ids {
      for b in self[f].order {
        for i in self[f][b].instructions.compactMap({ self[f].instruction($0) }) {
          guard let callee = i.callee else { continue }
          // What array operations call has to stay a function.
          if case .call = i { calls[callee, default: 0] += 1 } else { calls[callee] = 2 }
          callers[callee] = f
        }
      }
    }
    let outermost = Set(entries.map(\.function))
    for (callee, caller) in callers where calls[callee] == 1 && !outermost.contains(caller) {
      let traits = self[callee].traits
      let isUsers = !traits.contains(.library) && !self[caller].traits.contains(.library)
      if isUsers, traits.contains(.fastMath) == self[caller].traits.contains(.fastMath) {
        self[callee].traits.insert(.inlined)
      }
    }
  }
}
