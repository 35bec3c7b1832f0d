import PythonSSA
import Utilities

/// The values that are alive where each block of a body begins, its parameters not counted.
struct Liveness {
  /// The live values by block, in order of identity.
  private(set) var liveIn = SecondaryTable<CodeBlockID, [CodeValueID]>([])

  /// Computes the liveness of `code`.
  ///
  /// - Source: the backward data-flow equations of any compiler text, over sorted sets.
  init(_ code: Code) {
    var sets = SecondaryTable<CodeBlockID, Set<CodeValueID>>([])
    var changed = true
    while changed {
      changed = false
      for b in code.order.reversed() {
        let s = Self.liveIn(of: b, in: code, sets)
        if s.count != sets[b].count {
          sets[b] = s
          changed = true
        }
      }
    }
    for b in code.order { liveIn[b] = sets[b].sorted() }
  }

  /// Returns what is alive at the start of `b`, given what is at the starts of its successors.
  private static func liveIn(
    of b: CodeBlockID, in code: Code, _ sets: SecondaryTable<CodeBlockID, Set<CodeValueID>>
  ) -> Set<CodeValueID> {
    let block = code.blocks[b]
    var live: Set<CodeValueID> = []
    for t in block.terminator.targets {
      live.formUnion(sets[t.block])
      live.formUnion(code[t.arguments])
    }
    live.formUnion(block.terminator.operands)
    for v in block.operations.reversed() {
      live.remove(v)
      if let o = code.operation(v) { live.formUnion(o.operands(in: code)) }
    }
    for p in block.parameters { live.remove(p) }
    return live
  }
}

extension CodeTerminator {
  /// The blocks that may follow.
  var targets: [CodeTarget] {
    switch self {
    case .jump(let t): [t]
    case .branch(_, let t, let f): [t, f]
    case .return, .raise, .fail, .unreachable: []
    }
  }

  /// The values used, the targets' arguments not counted.
  var operands: [CodeValueID] {
    switch self {
    case .branch(let c, _, _): [c]
    case .return(let v): [v]
    case .raise(let v), .fail(let v): v.map { [$0] } ?? []
    case .jump, .unreachable: []
    }
  }
}

extension Operation {
  /// The values used.
  func operands(in code: Code) -> [CodeValueID] {
    switch self {
    case .constant, .global, .captured, .unbound, .unsupported: []
    case .unary(_, let a), .truth(let a), .attribute(let a, _), .unpack(let a, _, _),
      .unpacked(let a, _), .iterator(let a), .hasNext(let a), .next(let a), .advance(let a):
      [a]
    case .binary(_, let a, let b, _), .compare(_, let a, let b), .item(let a, let b),
      .setAttribute(let a, _, let b), .deleteItem(let a, let b):
      [a, b]
    case .setItem(let a, let b, let c), .slice(let a, let b, let c): [a, b, c]
    case .tuple(let l, _), .list(let l, _), .set(let l, _), .dict(let l), .function(_, let l),
      .join(let l):
      Array(code[l])
    case .call(let f, let l, _): [f] + code[l]
    case .format(let a, _, let spec): spec.map { [a, $0] } ?? [a]
    }
  }
}
