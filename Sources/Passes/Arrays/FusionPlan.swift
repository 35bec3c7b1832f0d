internal import IR
internal import Types
internal import Utilities

/// Which maps of a function are computed inside the loop nest of their consumer.
///
/// A *root* gets a loop nest: each `assign`, `copy` and `reduce`, and each map that must exist as
/// an array. A map is fused into a root if
/// 1. all its uses are by elements, in the nest of that one root (its extents may be asked too);
/// 2. the root runs at most once for each time that the map is reached: no loop is around the root
///    that is not around the map;
/// 3. nothing on any way between the two may write the arrays that the map reads;
/// 4. the errors that the map may raise come in the same order;
/// 5. each element is computed once, or is cheap to compute again for each place it goes to.
/// A map that must exist as an array is *kept*: computed in the nest of a later map that does, and
/// written there, if the two have the same extents and layout, read something in common, and
/// nothing needs the array in between.
struct FusionPlan {
  /// The root of each fused map.
  private(set) var home = SecondaryTable<ValueID, ValueID?>(nil)

  /// The fused maps of each root, in the order of their computation.
  private(set) var members: [ValueID: [ValueID]] = [:]

  /// The maps that each root's nest writes to arrays of their own, in order.
  private(set) var kept: [ValueID: [ValueID]] = [:]

  /// The maps that are roots, last first.
  private(set) var mapRoots: [ValueID] = []

  /// Maps that nothing uses.
  private(set) var unused: Set<ValueID> = []

  /// The most maps in one nest: beyond, values do not fit the registers of any processor.
  private static let limit = 128

  /// The most roots that a kept map is tried with.
  private static let candidates = 4

  /// The most instructions looked at between a map and its root.
  private static let reach = 4096

  /// The function.
  private var f: Function

  /// The module around it.
  private var module: Module

  /// The graph of the function.
  private let flow: ControlFlow

  /// The loops of the function.
  private let loops: Loops

  /// The uses in the function.
  private let uses: Uses

  /// The block and position of each instruction.
  private var places = SecondaryTable<ValueID, (block: BlockID, position: Int)?>(nil)

  /// The roots whose nest contains a function that may raise.
  private var raising: Set<ValueID> = []

  /// What is known of functions that may raise by their traits.
  private var raisingFunctions: [FunctionID: Bool] = [:]

  /// Makes the plan for `f`, a function of `module`.
  init(_ f: Function, _ module: Module) {
    self.f = f
    self.module = module
    let dominators = Dominators(f)
    flow = dominators.flow
    loops = Loops(f, dominators)
    uses = Uses(f)
    for b in f.order {
      for (n, v) in f[b].instructions.enumerated() { places[v] = (b, n) }
    }
    for b in flow.order.reversed() {
      for v in f[b].instructions.reversed() { plan(v) }
    }
    for root in members.keys { members[root]?.reverse() }
    for root in kept.keys { kept[root]?.reverse() }
    // The plan is made. With these in it, the first change of either would copy its tables.
    self.f = Function.stub(of: f)
    self.module = Module(name: module.name)
  }

  /// Decides about `v`, whose uses are decided.
  private mutating func plan(_ v: ValueID) {
    guard let i = f.instruction(v), let callee = i.callee else { return }
    guard case .map = i else {
      if case .reduce = i, mayRaise(callee) { raising.insert(v) }
      return
    }
    let raises = mayRaise(callee)
    if let root = commonRoot(of: v), fuses(v, into: root, raises: raises) {
      home[v] = root
      members[root, default: []].append(v)
      if raises { raising.insert(root) }
    } else if raises {
      raising.insert(v)
      mapRoots.append(v)
    } else if isUnused(v) {
      unused.insert(v)
    } else if let root = mapRoots.suffix(Self.candidates).last(where: { keeps(v, in: $0) }) {
      home[v] = root
      members[root, default: []].append(v)
      kept[root, default: []].append(v)
    } else {
      mapRoots.append(v)
    }
  }

  /// `true` iff the function `callee`, or one that it calls, contains what may raise; the trait may
  /// not be narrowed yet.
  private mutating func mayRaise(_ callee: FunctionID) -> Bool {
    guard module[callee].traits.contains(.raises) else { return false }
    if let known = raisingFunctions[callee] { return known }
    var seen: Set<FunctionID> = [callee]
    var work = [callee]
    var result = false
    while let g = work.popLast(), !result {
      for called in module[g].callees where seen.insert(called).inserted { work.append(called) }
      result = module[g].order.isEmpty || module[g].raisesItself(in: module)
    }
    raisingFunctions[callee] = result
    return result
  }

  /// `true` iff `v` is used for its extents at most, by instructions that are replaced.
  private func isUnused(_ v: ValueID) -> Bool {
    uses[v].allSatisfy {
      guard case .instruction(let u) = $0, case .extent = f.instruction(u) else { return false }
      return true
    }
  }

  /// The one root in whose nest all uses of the elements of map `v` are, or `nil`.
  private func commonRoot(of v: ValueID) -> ValueID? {
    var root: ValueID?
    for use in uses[v] {
      guard case .instruction(let u) = use, let i = f.instruction(u) else { return nil }
      if case .extent = i { continue }
      guard readsElements(of: v, i), !unused.contains(u) else { return nil }
      let r = home[u] ?? u
      if let known = root, known != r { return nil }
      root = r
    }
    return root
  }

  /// `true` iff `i` uses `v` by its elements only.
  private func readsElements(of v: ValueID, _ i: Instruction) -> Bool {
    switch i {
    case .map(let callee, _): !module[callee].takes(f[v].type)
    case .copy: true
    case .reduce(_, let list): f.operand(1, of: list) != v
    case .assign(let target, _):
      target != v && module.types[f[target].type].asArray?.element != module.types[f[v].type]
    default: false
    }
  }

  /// `true` iff map `v` may be computed in the nest of `root`.
  private func fuses(_ v: ValueID, into root: ValueID, raises: Bool) -> Bool {
    if raises && raising.contains(root) { return false }
    if (members[root]?.count ?? 0) >= Self.limit { return false }
    return isWorthwhile(v, in: root) && isUndisturbed(v, until: root, raises: raises)
  }

  /// `true` iff the nest of `root` may write the array of map `v`, which raises nothing, too.
  private func keeps(_ v: ValueID, in root: ValueID) -> Bool {
    let mine = extents(of: v)
    guard places[v]?.block == places[root]?.block, mine == space(of: root),
      mine.contains(where: { $0.constant == nil }),
      module.types[f[v].type].asArray?.layout == module.types[f[root].type].asArray?.layout,
      (members[root]?.count ?? 0) < Self.limit, isLate(v, root),
      isUndisturbed(v, until: root, raises: false)
    else { return false }
    return !sources(of: [v]).isDisjoint(with: sources(of: [root] + (kept[root] ?? [])))
  }

  /// `true` iff nothing needs the array `v` in front of `root`, in the same block, but the nest of
  /// `root` itself.
  private func isLate(_ v: ValueID, _ root: ValueID) -> Bool {
    guard let end = places[root] else { return false }
    return uses[v].allSatisfy { use in
      guard case .instruction(let u) = use, let i = f.instruction(u) else { return true }
      if case .extent = i { return true }
      let reader = home[u] ?? u
      if reader == root { return readsElements(of: v, i) }
      if unused.contains(u) { return true }
      guard let place = places[reader] else { return false }
      return place.block != end.block || place.position > end.position
    }
  }

  /// The arrays that `maps` are computed from, and the maps among them.
  private func sources(of maps: [ValueID]) -> Set<ValueID> {
    var seen = Set(maps)
    var work = maps
    while let v = work.popLast() {
      guard case .map(_, let list) = f.instruction(v) else { continue }
      for x in f[list] where module.types[f[x].type].asArray != nil {
        if seen.insert(x).inserted { work.append(x) }
      }
    }
    return seen
  }

  /// `true` iff the elements of map `v` are not computed much more often in the nest of `root`.
  private func isWorthwhile(_ v: ValueID, in root: ValueID) -> Bool {
    guard case .map(let callee, _) = f.instruction(v) else { return false }
    let mine = extents(of: v)
    let space = self.space(of: root)
    if mine.count > space.count { return false }
    if mine.count == space.count {
      let isRepeated = zip(mine, space).contains { $0 == .constant(1) && $1 != .constant(1) }
      if !isRepeated { return true }
    }
    return isCheap(callee)
  }

  /// The extents of array `v`.
  private func extents(of v: ValueID) -> [ExtentKey] {
    let rank = module.types[f[v].type].asArray?.rank ?? 0
    return (0..<rank).map { ExtentKey(v, $0, in: f, module.types) }
  }

  /// The extents of the nest of `root`.
  private func space(of root: ValueID) -> [ExtentKey] {
    switch f.instruction(root) {
    case .assign(let target, _): extents(of: target)
    case .copy(let source, _): extents(of: source)
    case .reduce(_, let list): extents(of: f.operand(0, of: list))
    default: extents(of: root)
    }
  }

  /// `true` iff computing `callee` again costs less than a store and a load.
  private func isCheap(_ callee: FunctionID) -> Bool {
    let g = module[callee]
    guard g.order.count == 1, g[g.entry].instructions.count <= 6 else { return false }
    return g[g.entry].instructions.allSatisfy {
      switch g.instruction($0) {
      case .math, .call, .binary(.divide, _, _), .unary(.squareRoot, _): false
      default: true
      }
    }
  }

  /// `true` iff `root` follows map `v`, and nothing between the two changes what the map gives.
  private func isUndisturbed(_ v: ValueID, until root: ValueID, raises: Bool) -> Bool {
    guard let start = places[v], let end = places[root],
      case .map(_, let list) = f.instruction(v)
    else { return false }
    let inputs = f[list].filter { module.types[f[$0].type].asArray != nil }
      .map { ArrayOrigin($0, in: f, module.types) }
    // What may raise must be computed on all ways, also on those that do not lead to the root.
    if raises && start.block != end.block { return false }
    guard let stretches = stretches(from: start, to: end) else { return false }
    return stretches.allSatisfy { block, range in
      f[block].instructions[range].allSatisfy { !disturbs($0, inputs, raises: raises) }
    }
  }

  /// Returns the instructions on all ways from `start` to `end`, which it dominates; `nil` if `end`
  /// may come more than once for one `start`, or if they are too many.
  private func stretches(
    from start: (block: BlockID, position: Int), to end: (block: BlockID, position: Int)
  ) -> [(BlockID, Range<Int>)]? {
    if start.block == end.block {
      let first = start.position + 1
      return first <= end.position ? [(start.block, first..<end.position)] : nil
    }
    if let l = loops.loop(of: end.block), !loops.contains(start.block, in: l) { return nil }
    var list = [(end.block, 0..<end.position)]
    var budget = Self.reach
    var seen: Set<BlockID> = [end.block]
    var work = flow.predecessors(end.block)
    while let b = work.popLast() {
      guard seen.insert(b).inserted else { continue }
      let n = f[b].instructions.count
      list.append((b, (b == start.block ? start.position + 1 : 0)..<n))
      budget -= n
      if budget < 0 { return nil }
      if b != start.block { work += flow.predecessors(b) }
    }
    return list
  }

  /// `true` iff a map with these inputs must not be moved across `u`.
  private func disturbs(_ u: ValueID, _ inputs: [ArrayOrigin], raises: Bool) -> Bool {
    guard let i = f.instruction(u) else { return true }
    let effects = i.effects(in: module)
    if raises && !effects.isDisjoint(with: [.raises, .writesMemory]) { return true }
    if !effects.contains(.writesMemory) { return false }
    let written: [ValueID]
    switch i {
    case .store(let list): written = [f.operand(0, of: list)]
    case .storeFlat(let a, _, _), .assign(let a, _): written = [a]
    case .call(_, let list):
      written = f[list].filter { module.types[f[$0].type].ownsMemory }
      // Arrays may be reached through memory that nothing is known of.
      if written.contains(where: { module.types[f[$0].type].holdsMutableReferences }) {
        return true
      }
    case .setField: written = []
    default: return true
    }
    return written.contains { w in
      let o = ArrayOrigin(w, in: f, module.types)
      return inputs.contains { $0.mayOverlap(o) }
    }
  }
}

extension Function {
  /// `true` iff a parameter has the type named `t`.
  func takes(_ t: TypeID) -> Bool { parameters.contains { self[$0].type == t } }

  /// The functions that the function calls, one for each call.
  fileprivate var callees: [FunctionID] {
    order.flatMap { b in self[b].instructions.compactMap { instruction($0)?.callee } }
  }

  /// `true` iff the function contains what raises, calls not counted.
  fileprivate func raisesItself(in m: Module) -> Bool {
    order.contains { b in
      switch self[b].terminator {
      case .raise, .propagate: true
      default:
        self[b].instructions.contains {
          guard let i = instruction($0), i.callee == nil else { return false }
          return i.effects(in: m).contains(.raises)
        }
      }
    }
  }
}
