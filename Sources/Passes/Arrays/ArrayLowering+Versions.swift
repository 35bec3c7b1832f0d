internal import IR
internal import Types

extension ArrayLowering {
  /// The most places of a nest that is emitted without loops, and the most calls in it.
  private static let unrolledPlaces = 16
  private static let unrolledCalls = 256

  /// `true` iff `nest` is emitted as straight code, which reads everything before it writes.
  func isUnrolled(_ nest: Nest) -> Bool {
    guard let n = nest.count, n <= Self.unrolledPlaces else { return false }
    return n * nest.maps.count <= Self.unrolledCalls
      && nest.accessed.allSatisfy { !$0.relations.contains(.unknown) }
  }

  /// Emits `nest`, and returns the accumulators at the end.
  @discardableResult
  mutating func emit(_ nest: Nest) -> [ValueID] {
    if isUnrolled(nest) { return emitUnrolled(nest) }
    let fast = nest.isFlat ? nest : contiguousRows(of: nest)
    let tests = nest.isFlat ? equalityTests(nest) : rowTests(fast, nest)
    if tests.isEmpty { return nest.isFlat ? emitFlat(nest) : emitRows(nest) }
    return version(
      b.all(tests), .likely,
      { l in nest.isFlat ? l.emitFlat(nest) : l.emitRows(fast) },
      { l in l.emitRows(nest) })
  }

  /// Emits `first` for the case that `condition` holds and `second` for the other, and returns what
  /// either gives.
  @discardableResult
  mutating func version(
    _ condition: ValueID, _ hint: BranchHint,
    _ first: (inout ArrayLowering) -> [ValueID], _ second: (inout ArrayLowering) -> [ValueID]
  ) -> [ValueID] {
    let (yes, no, join) = (b.block(), b.block(), b.block())
    b.branch(condition, yes, [], no, [], hint)
    b.move(to: yes)
    let a = first(&self)
    b.jump(join, a)
    b.move(to: no)
    b.jump(join, second(&self))
    b.move(to: join)
    return a.map { b.function.appendParameter(to: join, type: b.function[$0].type) }
  }

  /// Returns tests that all axes of unknown relation have the nest's extents.
  private mutating func equalityTests(_ nest: Nest) -> [ValueID] {
    var tests: [ValueID] = []
    for leaf in nest.leaves {
      for (axis, r) in leaf.relations.enumerated() where r == .unknown {
        let e = b.knownExtent(leaf.array, axis)
        tests.append(b.compare(.equal, e, nest.extents[leaf.firstAxis + axis]))
      }
    }
    return tests
  }

  /// Returns `nest` for the case that all rows it can hope for are contiguous.
  private func contiguousRows(of nest: Nest) -> Nest {
    guard let inner = nest.axes.last else { return nest }
    var fast = nest
    for n in fast.leaves.indices { assumeContiguousRow(&fast.leaves[n], inner) }
    if case .store(var leaf) = fast.sink {
      assumeContiguousRow(&leaf, inner)
      fast.sink = .store(leaf)
    }
    return fast
  }

  /// Assumes that the row of `leaf` along axis `inner` of the nest has the nest's extent, and that
  /// its elements are neighbours.
  private func assumeContiguousRow(_ leaf: inout Leaf, _ inner: Int) {
    guard let axis = leaf.axis(along: inner), leaf.relations[axis] != .one else { return }
    leaf.relations[axis] = .same
    if leaf.type.layout == .strided && leaf.elementSize != nil { leaf.hasContiguousRows = true }
  }

  /// Returns tests that what `fast` assumes beyond `nest` is so.
  private mutating func rowTests(_ fast: Nest, _ nest: Nest) -> [ValueID] {
    guard let inner = nest.axes.last else { return [] }
    var tests: [ValueID] = []
    for (new, old) in zip(fast.accessed, nest.accessed) {
      guard let axis = new.axis(along: inner) else { continue }
      if new.relations[axis] != old.relations[axis] {
        let e = b.knownExtent(new.array, axis)
        tests.append(b.compare(.equal, e, nest.extents[inner]))
      }
      if new.hasContiguousRows, let size = new.elementSize {
        let stride = b.stride(new.array, axis)
        let wanted = b.integer(Int64(size))
        tests.append(b.compare(.equal, stride, wanted))
      }
    }
    return tests
  }
}
