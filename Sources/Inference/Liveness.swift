import PythonSSA
import Utilities

/// The values that are alive where each block of a body begins, its parameters not counted.
struct Liveness {
  /// The live values by block, in order of identity.
  private(set) var liveIn = SecondaryTable<CodeBlockID, [CodeValueID]>([])

  /// The parameters of each block in order, then its live values: the keys of its states.
  private(set) var keys = SecondaryTable<CodeBlockID, [CodeValueID]>([])

  /// Computes the liveness of `code`.
  init(_ code: Code) {
    let live = CodeLiveness(code)
    for b in code.order {
      liveIn[b] = live.liveIn(of: b).sorted()
      keys[b] = code.blocks[b].parameters + liveIn[b]
    }
  }
}

extension CodeTerminator {
  /// The blocks that may follow.
  var targets: [CodeTarget] {
    switch self {
    case .jump(let t): [t]
    case .branch(_, let t, let f): [t, f]
    case .yield(_, let t): [t]
    case .return, .raise, .fail, .unreachable: []
    }
  }
}
