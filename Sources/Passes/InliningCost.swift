internal import IR
internal import Utilities

/// What it costs to copy a function to where it is called.
///
/// LLVM inlines too, but only behind the passes that know of checks: what is inlined before shares
/// its checks with the caller, which knows the ranges of the arguments.
enum InliningCost {
  /// The largest cost of one copy, and what all copies but one may add to a module.
  private static let copyLimit = 90
  private static let growthLimit = 270

  /// The cost of an operation on whole arrays, which becomes loops, and of a call.
  private static let loopCost = 20
  private static let callCost = 5

  /// `true` iff `f`, which is called from `calls` places, is small enough to be inlined in all.
  static func isSmall(_ f: Function, calls: Int) -> Bool {
    // Most functions are large: no need to look at all of one.
    guard f.order.count <= copyLimit else { return false }
    var cost = 0
    for b in f.order {
      cost += 1 + f[b].instructions.reduce(0) { $0 + self.cost(f.instruction($1)) }
      if cost > copyLimit { return false }
    }
    return cost * (calls - 1) <= growthLimit
  }

  /// The number of calls of each function of `m`.
  static func calls(in m: Module) -> SecondaryTable<FunctionID, Int> {
    var calls = SecondaryTable<FunctionID, Int>(0)
    for f in m.functions.ids {
      for b in m[f].order {
        for v in m[f][b].instructions {
          if case .call(let callee, _)? = m[f].instruction(v) { calls[callee] += 1 }
        }
      }
    }
    return calls
  }

  /// What `i` costs: constants are shared.
  private static func cost(_ i: Instruction?) -> Int {
    switch i {
    case .integer?, .float?, .unit?, .undefined?, nil: 0
    case .map?, .reduce?, .assign?, .copy?: loopCost
    case .call?, .allocate?: callCost
    default: 1
    }
  }
}
