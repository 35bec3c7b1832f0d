import IR
import LLVMSupport
import Types
import Utilities

extension FunctionEmitter {
  /// Writes the end of block `b`.
  mutating func emitTerminator(of b: BlockID) throws(CodeGenerationError) {
    setLocation(function[b].terminatorSpan)
    guard let t = function[b].terminator else {
      throw .malformed("\(b) of \(function.name) has no end")
    }
    switch t {
    case .jump(let target):
      pass(target)
      let jump = module.builder.branch(start(of: target.block))
      if let node = coldLoops[b] { jump.setMetadata(.loop, node) }
    case .branch(let condition, let yes, let no, let hint):
      let branch = emitBranch(condition, yes, no, hint)
      if let node = coldLoops[b] { branch?.setMetadata(.loop, node) }
    case .return(let v):
      let status = module.graph.raising.contains(id) ? [module.context.i32.zero] : []
      emitReturn(status + self[v])
    case .raise(let site): fail(status: status(of: site))
    case .propagate(let v): fail(status: scalar(v))
    case .unreachable: module.builder.unreachable()
    }
  }

  /// Writes a jump to `a` if `condition` holds and to `b` if not; returns the branch, if it leads
  /// to both itself.
  private mutating func emitBranch(
    _ condition: ValueID, _ a: BlockTarget, _ b: BlockTarget, _ hint: BranchHint
  ) -> LLVMValue? {
    // Both ways into one block need an edge of their own: a phi knows predecessors only.
    if a.block == b.block {
      let edge = llvm.appendBlock()
      let branch = module.builder.branch(scalar(condition), start(of: a.block), edge)
      pass(a)
      weigh(branch, hint)
      module.builder.move(toEndOf: edge)
      pass(b)
      module.builder.branch(start(of: b.block))
      return nil
    }
    pass(a)
    pass(b)
    let branch = module.builder.branch(
      scalar(condition), start(of: a.block), start(of: b.block))
    weigh(branch, hint)
    return branch
  }

  /// Tells the optimiser which way `branch` mostly goes.
  private func weigh(_ branch: LLVMValue, _ hint: BranchHint) {
    if hint != .none { module.weigh(branch, firstIsRare: hint == .unlikely) }
  }

  /// Gives the parameters of a target the arguments that come from the block being written.
  private func pass(_ target: BlockTarget) {
    let here = module.builder.block
    let parameters = function[target.block].parameters
    for (parameter, argument) in zip(parameters, function[target.arguments]) {
      for (phi, lane) in zip(self[parameter], self[argument]) {
        module.builder.addIncoming(phi, lane, from: here)
      }
    }
  }

  /// Writes a call of `f` that defines `v`, and what follows from its status.
  mutating func emitCall(_ f: FunctionID, _ arguments: ValueList, _ v: ValueID) -> [LLVMValue] {
    guard let callee = module.functions[f] else {
      preconditionFailure("\(f) is called in \(function.name) but was not reached")
    }
    let call = module.builder.call(callee, function[arguments].flatMap { self[$0] })
    call.setCallConvention(callee.callingConvention)
    let results = module.results(of: call, count: module.resultTypes(of: f).count)
    guard module.graph.raising.contains(f) else { return results }
    statuses[v] = results[0]
    if !observedCalls.contains(v) {
      require(module.builder.isZero(results[0]), orStatus: results[0])
    }
    return Array(results.dropFirst())
  }

  /// Writes the place in `0..<extent` that the index `i` names, or leaves with the error of `site`.
  mutating func emitIndex(_ i: LLVMValue, _ extent: LLVMValue, _ site: SiteID) -> LLVMValue {
    let zero = module.context.i64.zero
    let isNegative = module.builder.compare(.lessSigned, i, zero)
    let wrapped = module.builder.add(i, module.builder.select(isNegative, extent, zero))
    let isInside = module.builder.compare(.lessUnsigned, wrapped, extent)
    require(isInside, orStatus: status(of: site))
    return wrapped
  }
}

extension ModuleEmitter {
  /// Returns the values that `call` of a function of `count` results gives.
  func results(of call: LLVMValue, count: Int) -> [LLVMValue] {
    switch count {
    case 0: []
    case 1: [call]
    default: (0..<count).map { builder.extractField(call, $0) }
    }
  }
}
