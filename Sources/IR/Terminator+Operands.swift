extension Terminator {
  /// The targets, in order: none, one or two.
  public var targets: [BlockTarget] {
    switch self {
    case .jump(let t): [t]
    case .branch(_, let a, let b, _): [a, b]
    case .return, .raise, .propagate, .unreachable: []
    }
  }

  /// The number of blocks that may follow; one counts twice if both ways of a branch lead to it.
  var successorCount: Int {
    switch self {
    case .jump: 1
    case .branch: 2
    case .return, .raise, .propagate, .unreachable: 0
    }
  }

  /// The block that target `n` leads to; `nil` if there are fewer.
  func successor(_ n: Int) -> BlockID? {
    switch self {
    case .jump(let t): n == 0 ? t.block : nil
    case .branch(_, let a, let b, _): n == 0 ? a.block : n == 1 ? b.block : nil
    case .return, .raise, .propagate, .unreachable: nil
    }
  }

  /// The blocks that may follow, in order; one twice if both ways of a branch lead to it.
  public var successors: [BlockID] { targets.map(\.block) }

  /// Returns the terminator with each target replaced by what `transform` gives for it.
  public func mapTargets(_ transform: (BlockTarget) -> BlockTarget) -> Terminator {
    switch self {
    case .jump(let t): .jump(transform(t))
    case .branch(let c, let a, let b, let h): .branch(c, transform(a), transform(b), h)
    case .return, .raise, .propagate, .unreachable: self
    }
  }

  /// Calls `body` with each operand, the targets' arguments last.
  public func forEachOperand(in f: Function, _ body: (ValueID) -> Void) {
    switch self {
    case .branch(let v, _, _, _), .return(let v), .propagate(let v): body(v)
    case .jump, .raise, .unreachable: break
    }
    for t in targets {
      for v in f[t.arguments] { body(v) }
    }
  }

  /// The operands, the targets' arguments last.
  public func operands(in f: Function) -> [ValueID] {
    var list: [ValueID] = []
    forEachOperand(in: f) { list.append($0) }
    return list
  }

  /// Returns the terminator with each operand replaced by what `transform` gives for it.
  public func mapOperands(
    in f: inout Function, _ transform: (ValueID) -> ValueID
  ) -> Terminator {
    let t = mapTargets { BlockTarget($0.block, f.map($0.arguments, transform)) }
    return switch t {
    case .branch(let v, let a, let b, let h): .branch(transform(v), a, b, h)
    case .return(let v): .return(transform(v))
    case .propagate(let v): .propagate(transform(v))
    case .jump, .raise, .unreachable: t
    }
  }
}
