import IR
import Types
import Utilities

extension Pass {
  /// Lets functions that may raise return their results from one block.
  ///
  /// Code generation pairs a result with a status at each `return`. LLVM does not choose between
  /// such pairs by a select, so a branch between two results, which no processor foresees, would
  /// stay; between numbers it does.
  public static let mergeReturns = Pass(
    "merge-returns", .function { f, m, _ in f.mergeReturns(m) })
}

extension Function {
  /// Makes one block of those that return, if the function may raise and gives a scalar; true iff
  /// there were several.
  mutating func mergeReturns(_ m: Module) -> Bool {
    guard traits.contains(.raises), m.types[result].dtype != nil else { return false }
    let returns = order.compactMap { b -> (block: BlockID, value: ValueID)? in
      if case .return(let v)? = self[b].terminator { (b, v) } else { nil }
    }
    guard returns.count > 1 else { return false }
    let exit = appendBlock()
    let p = appendParameter(to: exit, type: result)
    self[exit].terminator = .return(p)
    self[exit].terminatorSpan = self[returns[0].block].terminatorSpan
    for r in returns {
      let arguments = list([r.value])
      self[r.block].terminator = .jump(BlockTarget(exit, arguments))
    }
    return true
  }
}
