import Utilities

/// The operands of operations and terminators.
extension Operation {
  /// Returns the operation with each operand replaced by what `value` returns for it, and each
  /// list by what `list` returns.
  func mapOperands(
    value f: (CodeValueID) -> CodeValueID, list g: (CodeValueList) -> CodeValueList
  ) -> Operation {
    switch self {
    case .constant, .global, .importation, .captured, .itself, .unbound, .resumed, .unsupported:
      self
    case .setGlobal(let n, let a): .setGlobal(n, f(a))
    case .unary(let o, let a): .unary(o, f(a))
    case .binary(let o, let a, let b, let inPlace): .binary(o, f(a), f(b), inPlace: inPlace)
    case .compare(let o, let a, let b): .compare(o, f(a), f(b))
    case .truth(let a): .truth(f(a))
    case .matches(let a, let b): .matches(f(a), f(b))
    case .attribute(let a, let n): .attribute(f(a), n)
    case .setAttribute(let a, let n, let b): .setAttribute(f(a), n, f(b))
    case .item(let a, let b): .item(f(a), f(b))
    case .setItem(let a, let b, let c): .setItem(f(a), f(b), f(c))
    case .deleteItem(let a, let b): .deleteItem(f(a), f(b))
    case .slice(let a, let b, let c): .slice(f(a), f(b), f(c))
    case .tuple(let l, let stars): .tuple(g(l), stars: stars)
    case .list(let l, let stars): .list(g(l), stars: stars)
    case .set(let l, let stars): .set(g(l), stars: stars)
    case .dict(let l): .dict(g(l))
    case .unpack(let a, let before, let after): .unpack(f(a), before: before, after: after)
    case .unpacked(let a, let i): .unpacked(f(a), i)
    case .call(let a, let l, let kinds): .call(f(a), g(l), kinds: kinds)
    case .function(let c, let l): .function(c, g(l))
    case .stepped(let a): .stepped(f(a))
    case .kept(let a): .kept(f(a))
    case .keep(let a): .keep(f(a))
    case .delegated(let a, let b): .delegated(f(a), f(b))
    case .iterator(let a): .iterator(f(a))
    case .hasNext(let a): .hasNext(f(a))
    case .next(let a): .next(f(a))
    case .advance(let a): .advance(f(a))
    case .format(let a, let c, let spec): .format(f(a), conversion: c, spec: spec.map(f))
    case .join(let l): .join(g(l))
    }
  }

  /// Returns the operands in order, lists by `pool`.
  func operands(in pool: [CodeValueID]) -> [CodeValueID] {
    var r: [CodeValueID] = []
    _ = mapOperands(
      value: {
        r.append($0)
        return $0
      },
      list: {
        r += pool[Int($0.start)..<Int($0.start + $0.count)]
        return $0
      })
    return r
  }
}

extension Code {
  /// Returns the operands of `operation` in order.
  public func operands(of operation: Operation) -> [CodeValueID] { operation.operands(in: pool) }

  /// Returns the values that the terminator of `b` uses, arguments of targets included.
  public func operands(ofTerminatorOf b: CodeBlockID) -> [CodeValueID] {
    let t = blocks[b].terminator
    var r = t.targets.flatMap { self[$0.arguments] }
    switch t {
    case .branch(let v, _, _), .return(let v), .yield(let v, _): r.append(v)
    case .raise(let v), .fail(let v): if let v { r.append(v) }
    case .jump, .unreachable: break
    }
    return r
  }

  /// Returns the values that the handler of `b` is given, the exception not counted.
  public func operands(ofHandlerOf b: CodeBlockID) -> [CodeValueID] {
    blocks[b].handler.map { Array(self[$0.arguments]) } ?? []
  }
}

extension CodeBlock {
  /// The blocks that may follow, the handler last.
  public var successors: [CodeBlockID] {
    terminator.targets.map(\.block) + [handler?.block].compactMap { $0 }
  }
}

extension CodeTerminator {
  /// The targets.
  public var targets: [CodeTarget] {
    switch self {
    case .jump(let t): [t]
    case .branch(_, let t, let e): [t, e]
    case .yield(_, let t): [t]
    case .return, .raise, .fail, .unreachable: []
    }
  }
}
