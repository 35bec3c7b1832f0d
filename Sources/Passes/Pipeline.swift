/// The passes in order, one list per kind of target.
public enum Pipeline {
  /// Returns the passes for `target`.
  public static func passes(for target: TargetKind) -> [Pass] {
    switch target {
    case .host: host
    case .device: device
    }
  }

  /// The passes for processors with a heap.
  static let host: [Pass] = [
    .inlineFunctions,
    .removeUnusedFunctions,  // Fewer functions for all that follows.
    .simplify,
    .lowerArrays,
    .inlineFunctions,  // The functions of elements, which are now called in loops.
    .simplify,
    .promoteLocalArrays,
    .narrowRaises,
    .simplify,  // Tests of statuses that are now 0.
    .expandChecks,
    .insertOwnership,
    .removeUnusedFunctions,
  ]

  /// The passes for GPUs: nothing there counts references.
  static let device: [Pass] = [
    .inlineFunctions,
    .removeUnusedFunctions,
    .simplify,
    .lowerArrays,
    .inlineFunctions,
    .simplify,
    .promoteLocalArrays,
    .narrowRaises,
    .simplify,
    .expandChecks,
    .removeUnusedFunctions,
  ]

  /// What must come in front of what, by name, and why. A unit test checks that each run of the
  /// second has a run of the first in front of it, where a pipeline has both.
  static let constraints: [(first: String, second: String, why: String)] = [
    ("inline-functions", "simplify", "wrappers are folded with their arguments"),
    ("inline-functions", "expand-checks", "a library's sites become those of its callers"),
    ("narrow-raises", "expand-checks", "calls that can't fail need no test"),
    ("expand-checks", "insert-ownership", "errors release what is held, on edges that are there"),
    ("inline-functions", "insert-ownership", "inlined calls hand over no references"),
  ]
}
