internal import IR
internal import Types
internal import Utilities

extension Pass {
  /// Gives functions with several array expressions a version for arguments of equal extents.
  ///
  /// How arrays broadcast is known at run time only, but mostly they are of one shape. One test in
  /// front tells; behind it the extents are one value, so that no operation tests them again and
  /// `lower-arrays` sees which arrays can share a loop nest.
  public static let versionExtents = Pass(
    "version-extents",
    .function { f, m, _ in
      guard let versions = ExtentVersions(f, m) else { return false }
      versions.make(&f, &m.types)
      _ = f.simplify(&m)
      return true
    })
}

/// The extents of a function's arguments that broadcast with each other.
private struct ExtentVersions {
  /// The most instructions of a function that is copied.
  private static let limit = 300

  /// The axes whose extents are equal if nothing broadcasts, in groups of at least two.
  private let groups: [[ArrayAxis]]

  /// Finds what `f` broadcasts; `nil` if a second version is not worth its code.
  init?(_ f: Function, _ m: Module) {
    let all = f.order.flatMap { f[$0].instructions }
    guard all.count <= Self.limit, f.traits.isDisjoint(with: [.device, .inlined]) else {
      return nil
    }
    let maps = all.count { if case .map? = f.instruction($0) { true } else { false } }
    guard maps >= 2, ControlFlow(f).predecessors(f.entry).isEmpty else { return nil }
    var classes = ExtentClasses(f)
    for v in all { classes.note(v) }
    groups = classes.groups(of: all)
    guard !groups.isEmpty, FusionPlan(f, m).mapRoots.count >= 2 else { return nil }
  }

  /// Makes the version, and the test that enters it.
  func make(_ f: inout Function, _ types: inout TypeTable) {
    let entry = f.entry
    let slow = f.split(entry, at: 0)
    let source = f
    var copier = BodyCopier()
    let new = copier.copy(Array(f.order.dropFirst()), of: source, into: &f)
    f.order += new
    let fast = copier.blocks[slow] ?? slow
    var common: [ArrayAxis: ValueID] = [:]
    var views: [ValueID: ValueID] = [:]
    Builder.edit(&f, &types, at: .end(of: entry)) { b in
      common = self.test(fast, slow, &b)
      b.cursor = .at(0, of: fast)
      for array in Set(common.keys.map(\.array)).sorted() {
        views[array] = Self.view(of: array, common, &b)
      }
    }
    replace(common, views, in: new, &f)
  }

  /// Ends the current block with the branch to `fast`, if all groups have equal extents, or to
  /// `slow`; returns the one extent of each axis.
  private func test(
    _ fast: BlockID, _ slow: BlockID, _ b: inout Builder
  ) -> [ArrayAxis: ValueID] {
    var common: [ArrayAxis: ValueID] = [:]
    var tests: [ValueID] = []
    for group in groups {
      let first = b.extent(group[0].array, group[0].axis)
      common[group[0]] = first
      for a in group.dropFirst() {
        let other = b.extent(a.array, a.axis)
        tests.append(b.compare(.equal, first, other))
        common[a] = first
      }
    }
    b.branch(b.all(tests), fast, [], slow, [], .likely)
    return common
  }

  /// Returns `array` with the extents of `common`.
  private static func view(
    of array: ValueID, _ common: [ArrayAxis: ValueID], _ b: inout Builder
  ) -> ValueID {
    let axes = 0..<(b.arrayType(array)?.rank ?? 0)
    let zero = b.integer(0)
    let extents = axes.map { axis in
      common[ArrayAxis(array: array, axis: axis)] ?? b.extent(array, axis)
    }
    let strides = axes.map { b.stride(array, $0) }
    let type = b.type(array)
    return b.view(array, offset: zero, extents: extents, strides: strides, type)
  }

  /// Lets the operations of `blocks` use the extents of `common`, and its maps read `views`.
  private func replace(
    _ common: [ArrayAxis: ValueID], _ views: [ValueID: ValueID], in blocks: [BlockID],
    _ f: inout Function
  ) {
    let made = Set(common.values).union(views.values)
    var extents: [ValueID: ValueID] = [:]
    for v in blocks.flatMap({ f[$0].instructions }) {
      guard case .extent(let a, let axis)? = f.instruction(v), !made.contains(v) else { continue }
      extents[v] = common[ArrayAxis(array: a, axis: Int(axis))]
    }
    for b in blocks {
      for v in f[b].instructions {
        let isMap = if case .map? = f.instruction(v) { true } else { false }
        f.mapOperands(of: v) { extents[$0] ?? (isMap ? views[$0] : nil) ?? $0 }
      }
      f.mapTerminatorOperands(of: b) { extents[$0] ?? $0 }
    }
  }
}

/// The values of a function that are one extent unless an axis of extent 1 is repeated.
private struct ExtentClasses {
  /// The function.
  private let f: Function

  /// A value of the same class, for all but one of each.
  private var parents: [ValueID: ValueID] = [:]

  /// Creates the classes of `f`, with one value each.
  init(_ f: Function) { self.f = f }

  /// Notes what the instruction `v` tells: `x == 1 ? y : x` is the extent of what is made of `x`
  /// and `y`, `check x == y or ...` tests that they can be.
  mutating func note(_ v: ValueID) {
    switch f.instruction(v) {
    case .select(let c, let y, let x)?:
      guard case .compare(.equal, let tested, let one)? = f.instruction(c), tested == x,
        f.instruction(one) == .integer(1)
      else { return }
      join(v, x)
      join(v, y)
    case .check(let c, _)?: noteEqualities(c)
    default: break
    }
  }

  /// Notes the alternatives of `c` that two extents are equal.
  private mutating func noteEqualities(_ c: ValueID) {
    var work = [c]
    while let v = work.popLast() {
      switch f.instruction(v) {
      case .binary(.or, let a, let b)?: work += [a, b]
      case .compare(.equal, let x, let y)?: join(x, y)
      default: break
      }
    }
  }

  /// Makes one class of those of `x` and `y`; constants are in none.
  private mutating func join(_ x: ValueID, _ y: ValueID) {
    if case .integer? = f.instruction(x) { return }
    if case .integer? = f.instruction(y) { return }
    let (a, b) = (representative(x), representative(y))
    if a != b { parents[b] = a }
  }

  /// The value that stands for the class of `v`.
  private func representative(_ v: ValueID) -> ValueID {
    var v = v
    while let p = parents[v] { v = p }
    return v
  }

  /// Returns the axes of arguments that are in one class, where there are several, in the order of
  /// `values`.
  func groups(of values: [ValueID]) -> [[ArrayAxis]] {
    var positions: [ValueID: Int] = [:]
    var groups: [[ArrayAxis]] = []
    for v in values {
      guard case .extent(let array, let axis)? = f.instruction(v),
        case .parameter(f.entry, _) = f[array].definition
      else { continue }
      let a = ArrayAxis(array: array, axis: Int(axis))
      let r = representative(v)
      if let n = positions[r] {
        if !groups[n].contains(a) { groups[n].append(a) }
      } else {
        positions[r] = groups.count
        groups.append([a])
      }
    }
    return groups.filter { $0.count > 1 }
  }
}
