/// The passes in order, one list per kind of target.
public enum Pipeline {
  /// Returns the passes for `target`.
  public static func passes(for target: TargetKind) -> [Pass] {
    switch target {
    case .host: host
    case .device: device
    }
  }

  /// What all targets begin with: array operations become loops of scalar operations.
  private static let loops: [Pass] = [
    .removeUnusedFunctions,  // Those that only targets of the other kind reach.
    .inlineFunctions,
    .removeUnusedFunctions,  // Those that were inlined.
    .narrowRaises,  // Functions of elements that can't fail are fused.
    .promoteLocalObjects,
    .simplify,
    .versionExtents,
    .lowerArrays,
    .inlineFunctions,  // The loops call a function for each element.
    .removeUnusedFunctions,
    .simplify,
  ]

  /// What all targets go on with: memory and checks leave the loops.
  private static let checks: [Pass] = [
    .formChecks,
    .forwardFields,
    .promoteLocalArrays,
    .splitComplex,
    .optimizeChecks,
    .simplify,  // Loops without checks, and versions of which one is never taken.
    .unrollLoops,
    .splitLoops,
    .carryValues,
  ]

  /// What all targets end with: errors become branches.
  private static let errors: [Pass] = [
    .narrowRaises,
    .simplify,  // Tests of statuses that are now 0.
    .markExact,
    .expandChecks,
    .delayRaises,
  ]

  /// The passes for processors with a heap.
  static let host: [Pass] =
    loops + checks + errors + [
      .insertOwnership, .removeUnusedFunctions, .mergeReturns,
    ]

  /// The passes for GPUs: nothing there counts references.
  static let device: [Pass] = loops + checks + errors + [.removeUnusedFunctions, .mergeReturns]

  /// What must come in front of what, by name, and why. A unit test checks that each run of the
  /// second has a run of the first in front of it, where a pipeline has both.
  static let constraints: [(first: String, second: String, why: String)] = [
    ("simplify", "lower-arrays", "extents are known where they can be"),
    ("simplify", "version-extents", "what broadcasts is known where it can be"),
    ("version-extents", "lower-arrays", "equal extents are what it fuses by"),
    ("narrow-raises", "lower-arrays", "functions of elements that can't fail are fused"),
    ("lower-arrays", "promote-local-arrays", "temporaries that fusion removes take no frame"),
    ("inline-functions", "promote-local-arrays", "callees see their arguments"),
    ("optimize-checks", "expand-checks", "checks are what it proves and moves"),
    ("promote-local-arrays", "expand-checks", "arrays in the frame need no test for memory"),
    ("lower-arrays", "expand-checks", "new arrays of array operations need tests too"),
    ("inline-functions", "promote-local-objects", "callees that get an object see its fields"),
    ("promote-local-objects", "insert-ownership", "fields that are variables own what they hold"),
    ("inline-functions", "simplify", "wrappers are folded with their arguments"),
    ("inline-functions", "expand-checks", "a library's sites become those of its callers"),
    ("narrow-raises", "expand-checks", "calls that can't fail need no test"),
    ("form-checks", "forward-fields", "checks leave loops with what they guard"),
    ("forward-fields", "optimize-checks", "the lengths of lists are the same in all iterations"),
    ("inline-functions", "forward-fields", "methods are parts of their callers"),
    ("expand-checks", "delay-raises", "checks are branches then"),
    ("delay-raises", "insert-ownership", "errors' blocks are still empty"),
    ("expand-checks", "insert-ownership", "errors release what is held, on edges that are there"),
    ("insert-ownership", "merge-returns", "what is released depends on which return it is"),
    ("optimize-checks", "unroll-loops", "loops with checks stay, and unlikely versions"),
    ("unroll-loops", "mark-exact", "counters of loops that are left are marked"),
    ("unroll-loops", "split-loops", "small loops in a loop are part of its body"),
    ("lower-arrays", "split-complex", "loops over arrays have complex numbers too"),
    ("split-complex", "carry-values", "halves of complex numbers are handed on"),
    ("split-loops", "mark-exact", "sums of both versions are marked"),
    ("simplify", "mark-exact", "what it marks stays where it is proven"),
    ("optimize-checks", "mark-exact", "loops leave their checks, but not what those prove"),
    ("mark-exact", "expand-checks", "checks prove more than branches"),
    ("inline-functions", "insert-ownership", "inlined calls hand over no references"),
  ]
}
