internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Puts small arrays that no one else sees into the function's frame.
  ///
  /// An `allocate` of known extents becomes an `allocateLocal` if
  /// 1. it takes few bytes, and all of them together do not burden the stack;
  /// 2. neither it nor anything that may hold it (views, tuples, block parameters) is returned or
  ///    passed to a function that may return it, nor stored in an object or in another array;
  /// 3. no block parameter that may hold it is alive when it is executed again: such a parameter
  ///    would belong to a block that dominates the allocation, since on the way from the allocation
  ///    to any use of another block's parameter that block is passed.
  /// Elements at constant indices are left to LLVM's scalar replacement.
  public static let promoteLocalArrays = Pass(
    "promote-local-arrays",
    .function { f, m, _ in
      var promotion = LocalPromotion(f, m.types)
      let list = promotion.candidates(f, m.types)
      for a in list { promotion.promote(a, &f, &m.types) }
      return !list.isEmpty
    })
}

/// An allocation that may move to the frame.
private struct LocalArray {
  /// The block of the allocation.
  let block: BlockID

  /// The allocation.
  let value: ValueID

  /// The extents.
  let extents: [Int]
}

/// The move of arrays of one function to its frame.
private struct LocalPromotion {
  /// The most bytes of one array, and of all arrays of a function.
  private static let arrayLimit = 4096
  private static let frameLimit = 65536

  /// The uses in the function.
  private let uses: Uses

  /// The dominators of the function.
  private let dominators: Dominators

  /// Creates the promotion of arrays of `f`.
  init(_ f: Function, _ types: TypeTable) {
    uses = Uses(f)
    dominators = Dominators(f)
  }

  /// The allocations that move to the frame.
  func candidates(_ f: Function, _ types: TypeTable) -> [LocalArray] {
    var list: [LocalArray] = []
    var total = Self.localBytes(of: f, types)
    for b in dominators.flow.order {
      for v in f[b].instructions {
        guard case .allocate(let operands, _) = f.instruction(v),
          let type = types[f[v].type].asArray,
          let extents = Self.extents(type, operands, f, types),
          let bytes = Self.bytes(type, extents), bytes <= Self.arrayLimit,
          total + bytes <= Self.frameLimit, stays(v, in: b, f, types)
        else { continue }
        total += bytes
        list.append(LocalArray(block: b, value: v, extents: extents))
      }
    }
    return list
  }

  /// The bytes that the frame of `f` holds already.
  private static func localBytes(of f: Function, _ types: TypeTable) -> Int {
    f.order.flatMap { f[$0].instructions }.reduce(0) { sum, v in
      guard case .allocateLocal = f.instruction(v), let t = types[f[v].type].asArray else {
        return sum
      }
      return sum + (bytes(t, t.extents ?? []) ?? frameLimit)
    }
  }

  /// The extents of a new array, if the type or the operands say them.
  private static func extents(
    _ type: ArrayType, _ operands: ValueList, _ f: Function, _ types: TypeTable
  ) -> [Int]? {
    if let e = type.extents { return e }
    let known = f[operands].compactMap { ExtentKey($0, in: f, types).constant }
    return known.count == type.rank && known.allSatisfy { $0 >= 0 } ? known : nil
  }

  /// The size of an array, in bytes, if it is known and fits.
  private static func bytes(_ type: ArrayType, _ extents: [Int]) -> Int? {
    guard var n = type.elementSize else { return nil }
    for e in extents {
      let (product, overflow) = n.multipliedReportingOverflow(by: e)
      if overflow { return nil }
      n = product
    }
    return n
  }

  /// `true` iff nothing holds `v`, of block `b`, when the function ends or `v` is executed again.
  private func stays(_ v: ValueID, in b: BlockID, _ f: Function, _ types: TypeTable) -> Bool {
    var work = [v]
    var holders: Set<ValueID> = [v]
    func hold(_ x: ValueID) {
      if types[f[x].type].ownsMemory && holders.insert(x).inserted { work.append(x) }
    }
    while let x = work.popLast() {
      for use in uses[x] {
        switch use {
        case .instruction(let u):
          guard let i = f.instruction(u), keepsLocal(i, x, result: u, f, types) else {
            return false
          }
          hold(u)
        case .terminator(let t):
          guard let targets = targets(of: x, from: t, f) else { return false }
          for (block, p) in targets {
            if dominators.dominates(block, b) { return false }
            hold(p)
          }
        }
      }
    }
    return true
  }

  /// `true` iff `i` gives its operand `x` to nobody but its result `u`.
  private func keepsLocal(
    _ i: Instruction, _ x: ValueID, result u: ValueID, _ f: Function, _ types: TypeTable
  ) -> Bool {
    switch i {
    case .call(_, let l):
      !types[f[u].type].ownsMemory
        && !f[l].contains { types[f[$0].type].holdsMutableReferences }
    case .newObject, .setField: false
    case .store(let l): f.operand(1, of: l) != x
    case .storeFlat(_, _, let value): value != x
    case .retain, .release, .isNull, .isExclusive: false
    default: true
    }
  }

  /// The parameters that get `x` from the terminator of `b`, or `nil` if that ends the function.
  private func targets(
    of x: ValueID, from b: BlockID, _ f: Function
  ) -> [(BlockID, ValueID)]? {
    guard let t = f[b].terminator, !t.targets.isEmpty else { return nil }
    return t.targets.flatMap { target in
      zip(f[target.block].parameters, f[target.arguments]).filter { $0.1 == x }
        .map { (target.block, $0.0) }
    }
  }

  /// Moves `a` to the frame.
  mutating func promote(_ a: LocalArray, _ f: inout Function, _ types: inout TypeTable) {
    guard let type = types[f[a.value].type].asArray else { return }
    if type.extents != nil {
      f[a.value].definition = .instruction(.allocateLocal)
      return
    }
    guard case .allocate(let operands, _) = f.instruction(a.value),
      let n = f[a.block].instructions.firstIndex(of: a.value)
    else { return }
    let extents = Array(f[operands])
    let local = ArrayType(type.element, rank: type.rank, extents: a.extents)
    let v = a.value
    Builder.edit(&f, &types, at: .at(n, of: a.block), span: f[v].span) { b in
      let base = b.insert(.allocateLocal, .array(local))
      let zero = b.integer(0)
      let strides = extents.indices.map { b.stride(base, $0) }
      let list = b.function.list([base, zero] + extents + strides)
      b.function[v].definition = .instruction(.view(list))
    }
  }
}
