import IR
import PythonSSA
import Utilities

/// One way out of a block.
struct Way {
  /// Where it leads.
  var target: CodeTarget

  /// The values that the branch made more precise.
  var refined: [CodeValueID: Operand] = [:]
}

/// How the evaluation of a block ended.
enum Exit {
  /// With a jump.
  case jump(Way)

  /// With a branch on a run-time condition.
  case branch(ValueID, Way, Way)

  /// With a result.
  case `return`(Operand)

  /// With a value handed out of a generator, and the way that it goes on.
  case yield(Operand, Way)

  /// With an exception or an error: nothing follows.
  case stop

  /// The ways out.
  var ways: [Way] {
    switch self {
    case .jump(let w), .yield(_, let w): [w]
    case .branch(_, let t, let f): [t, f]
    case .return, .stop: []
    }
  }
}
