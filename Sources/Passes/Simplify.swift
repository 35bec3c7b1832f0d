public import IR
import Types
import Utilities

extension Pass {
  /// Computes what is known at compile time, and removes what is not needed.
  public static let simplify = Pass("simplify", .function { f, m, _ in f.simplify(&m) })
}

extension Function {
  /// Simplifies the function; true iff something changed.
  ///
  /// 1. Unreachable blocks go.
  /// 2. A walk of the dominator tree folds operations on constants and on what built their
  ///    operands, and replaces pure operations by equal ones that dominate them. Constants move to
  ///    the start of the entry, each once (`Folder`).
  /// 3. Branches on constants become jumps; a block with one predecessor, which leads nowhere else,
  ///    is merged into it; parameters that always get the same value are replaced by it.
  /// 4. What nothing needs goes, with parameters that only feed each other.
  ///
  /// Repeated until nothing changes, but at most eight times: each round is linear.
  public mutating func simplify(_ m: inout Module) -> Bool {
    var flow = ControlFlow(self)
    var changed = removeUnreachableBlocks(flow)
    for _ in 0..<8 {
      // Folding makes jumps of branches, too.
      var c = Folder.fold(&self, &m, flow)
      c = foldBranches() || c
      if c {
        flow = ControlFlow(self)
        _ = removeUnreachableBlocks(flow)
      }
      if mergeBlocks(flow) {
        c = true
        flow = ControlFlow(self)
      }
      c = removeRedundantParameters(flow) || c
      c = removeDeadValues(m, flow) || c
      if !c { break }
      changed = true
    }
    return changed
  }
}
