internal import IR
internal import Types

extension ArrayLowering {
  /// Emits the assignment of `source` to the elements of `target`.
  ///
  /// The right side is as if read before the left side is written: if an array that is read may
  /// share memory with the target at other places, it is computed to a buffer first.
  mutating func lowerAssignment(_ v: ValueID, _ target: ValueID, _ source: ValueID) {
    if isSameView(source, target) { return }
    let maps = self.maps(in: v)
    let extents = self.extents(of: target)
    let sink = leaf(target, along: keys(of: extents))
    let nest = makeNest(maps, element: source, extents, .store(sink))
    let conflicts = nest.leaves.filter { mayConflict($0, with: sink) }
    if conflicts.isEmpty || isUnrolled(nest) {
      emit(nest)
      return
    }
    // `a[1:] += b` assigns the view to itself behind the addition.
    if maps.isEmpty, conflicts.count == 1, let same = sameViewTest(conflicts[0], sink) {
      version(same, .none, { _ in [] }, { l in l.emitSafely(nest, conflicts, sink) })
    } else {
      _ = emitSafely(nest, conflicts, sink)
    }
  }

  /// Emits `nest`, which writes `sink`, so that the elements of `conflicts` are as if read before.
  private mutating func emitSafely(
    _ nest: Nest, _ conflicts: [Leaf], _ sink: Leaf
  ) -> [ValueID] {
    let origin = ArrayOrigin(sink.array, in: b.function, b.types)
    let isLikely = conflicts.contains {
      ArrayOrigin($0.array, in: b.function, b.types) == origin
    }
    guard let safe = safetyTest(conflicts, sink) else {
      emitBuffered(nest, isLikely: true)
      return []
    }
    return version(
      safe, isLikely ? .none : .likely,
      { l in l.emit(nest) },
      { l in
        l.emitBuffered(nest, isLikely: isLikely)
        return []
      })
  }

  /// `true` iff an element of `leaf` may be read after the write of another place of `target`
  /// changed it.
  private func mayConflict(_ leaf: Leaf, with target: Leaf) -> Bool {
    let a = ArrayOrigin(leaf.array, in: b.function, b.types)
    let c = ArrayOrigin(target.array, in: b.function, b.types)
    if !a.mayOverlap(c) { return false }
    let isElementwise = leaf.relations.allSatisfy { $0 == .same } && leaf.firstAxis == 0
    return !(isElementwise && isSameView(leaf.array, target.array))
  }

  /// `true` iff `x` and `y` are known to be the same elements at the same indices.
  private func isSameView(_ x: ValueID, _ y: ValueID) -> Bool {
    let f = b.function
    if x == y { return true }
    guard case .view(let k) = f.instruction(x), case .view(let l) = f.instruction(y),
      k.count == l.count, f[x].type == f[y].type, f.operand(0, of: k) == f.operand(0, of: l)
    else { return false }
    return zip(f[k].dropFirst(), f[l].dropFirst()).allSatisfy {
      ExtentKey($0, in: f, b.types) == ExtentKey($1, in: f, b.types)
    }
  }

  /// Emits the computation of `nest` to a new array, and the copy of that to the nest's target.
  private mutating func emitBuffered(_ nest: Nest, isLikely: Bool) {
    guard let target = nest.sink.leaf else { return }
    let constants = nest.keys.compactMap(\.constant)
    let type = ArrayType(
      target.type.element, rank: nest.rank,
      extents: constants.count == nest.rank ? constants : nil)
    let buffer = b.function.make(.unit, type: b.types.demand(.array(type)), span: b.span)
    let site = memorySite()
    _ = allocate(as: buffer, nest.extents, site)
    var compute = nest
    compute.sink = .store(leaf(buffer, along: nest.keys))
    let copy = makeNest([], element: buffer, nest.extents, .store(target))
    if isLikely {
      emit(compute)
      emit(copy)
    } else {
      _ = emitRows(compute)
      _ = emitRows(copy)
    }
  }
}

extension ArrayLowering {
  /// Returns the test that each of `conflicts` lies apart from `target` or is the same view; `nil`
  /// if the sizes of elements are not known.
  private mutating func safetyTest(_ conflicts: [Leaf], _ target: Leaf) -> ValueID? {
    guard let written = byteRange(of: target) else { return nil }
    var tests: [ValueID] = []
    for leaf in conflicts {
      guard let read = byteRange(of: leaf) else { return nil }
      let before = b.compare(.lessOrEqual, read.end, written.start)
      let after = b.compare(.lessOrEqual, written.end, read.start)
      var test = b.binary(.or, before, after)
      if let same = sameViewTest(leaf, target) { test = b.binary(.or, test, same) }
      tests.append(test)
    }
    return b.all(tests)
  }

  /// Returns the first address of the memory of `leaf` and the one behind it; for an array without
  /// elements, any.
  private mutating func byteRange(of leaf: Leaf) -> (start: ValueID, end: ValueID)? {
    guard let size = leaf.elementSize else { return nil }
    let address = b.insert(.address(leaf.array), .scalar(.int64))
    let bytes = b.integer(Int64(size))
    if leaf.type.isContiguous {
      let count = b.product((0..<leaf.type.rank).map { b.knownExtent(leaf.array, $0) })
      return (address, b.binary(.add, address, b.binary(.multiply, count, bytes)))
    }
    let zero = b.integer(0)
    let one = b.integer(1)
    var start = address
    var end = b.binary(.add, address, bytes)
    for axis in 0..<leaf.type.rank {
      let last = b.binary(.subtract, b.knownExtent(leaf.array, axis), one)
      let reach = b.binary(.multiply, last, b.stride(leaf.array, axis))
      start = b.binary(.add, start, b.binary(.minimum, reach, zero))
      end = b.binary(.add, end, b.binary(.maximum, reach, zero))
    }
    return (start, end)
  }

  /// Returns the test that `leaf` and `target` are the same elements at the same indices, if that
  /// may be.
  private mutating func sameViewTest(_ leaf: Leaf, _ target: Leaf) -> ValueID? {
    guard leaf.firstAxis == 0, leaf.elementSize == target.elementSize,
      !leaf.relations.contains(.one)
    else { return nil }
    let a = b.insert(.address(leaf.array), .scalar(.int64))
    let c = b.insert(.address(target.array), .scalar(.int64))
    var tests = [b.compare(.equal, a, c)]
    for (axis, relation) in leaf.relations.enumerated() {
      if relation == .unknown {
        let (e, f) = (b.knownExtent(leaf.array, axis), b.knownExtent(target.array, axis))
        tests.append(b.compare(.equal, e, f))
      }
      if leaf.type.isContiguous && leaf.type.layout == target.type.layout { continue }
      let (s, t) = (b.stride(leaf.array, axis), b.stride(target.array, axis))
      tests.append(b.compare(.equal, s, t))
    }
    return b.all(tests)
  }
}
