internal import IR
internal import Types

/// An axis of an array.
struct ArrayAxis: Hashable {
  /// The array.
  let array: ValueID

  /// The axis.
  let axis: Int
}

/// How the elements of a row are found.
private enum RowAccess {
  /// There is one, and it is read.
  case element(ValueID)

  /// In a contiguous view of the row.
  case flat(ValueID)

  /// By the array's indices.
  case indexed
}

extension ArrayLowering {
  /// Returns the indices of the element of `leaf` at `place` of the nest; `factors` are 0 for axes
  /// that turn out to have the extent 1, and 1 for others of unknown relation.
  mutating func indices(
    of leaf: Leaf, _ place: [ValueID], _ factors: [ArrayAxis: ValueID]
  ) -> [ValueID] {
    leaf.relations.enumerated().map { axis, relation in
      if relation == .one { return b.integer(0) }
      let counter = place[leaf.firstAxis + axis]
      if relation == .same { return counter }
      guard let f = factors[ArrayAxis(array: leaf.array, axis: axis)] else { return counter }
      return b.binary(.multiply, counter, f)
    }
  }

  /// Returns, for each axis of unknown relation, 0 if its extent is 1, and 1 if not.
  private mutating func factors(of nest: Nest) -> [ArrayAxis: ValueID] {
    var factors: [ArrayAxis: ValueID] = [:]
    for leaf in nest.leaves {
      for (axis, r) in leaf.relations.enumerated() where r == .unknown {
        let e = b.knownExtent(leaf.array, axis)
        let (zero, one) = (b.integer(0), b.integer(1))
        let test = b.compare(.equal, e, one)
        factors[ArrayAxis(array: leaf.array, axis: axis)] = b.select(test, zero, one)
      }
    }
    return factors
  }

  /// Emits `nest` as nested loops, the innermost over rows.
  mutating func emitRows(_ nest: Nest) -> [ValueID] {
    let factors = self.factors(of: nest)
    let place = nest.extents
    return emitAxes(nest.axes[...], nest, place, factors, nest.sink.accumulators)
  }

  /// Emits the loops over `axes`, at the place whose indices along the other axes are in `place`.
  private mutating func emitAxes(
    _ axes: ArraySlice<Int>, _ nest: Nest, _ place: [ValueID],
    _ factors: [ArrayAxis: ValueID], _ accumulators: [ValueID]
  ) -> [ValueID] {
    guard let axis = axes.first, axes.count > 1 else {
      return emitRow(nest, place, factors, accumulators)
    }
    return loop(below: nest.extents[axis], accumulators) { l, n, carried in
      var inner = place
      inner[axis] = n
      return l.emitAxes(axes.dropFirst(), nest, inner, factors, carried)
    }
  }

  /// Emits the loop over the innermost axis.
  private mutating func emitRow(
    _ nest: Nest, _ place: [ValueID], _ factors: [ArrayAxis: ValueID],
    _ accumulators: [ValueID]
  ) -> [ValueID] {
    guard let inner = nest.axes.last else { return accumulators }
    let reads = nest.leaves.map { rowAccess($0, nest, place, inner, factors) }
    var writes: [ValueID: RowAccess] = [:]
    for leaf in nest.written {
      writes[leaf.array] = rowAccess(leaf, nest, place, inner, factors)
    }
    return loop(below: nest.extents[inner], accumulators) { l, n, carried in
      var here = place
      here[inner] = n
      var elements: [ValueID: ValueID] = [:]
      for (leaf, access) in zip(nest.leaves, reads) {
        switch access {
        case .element(let v): elements[leaf.array] = v
        case .flat(let row): elements[leaf.array] = l.b.loadFlat(row, n)
        case .indexed:
          elements[leaf.array] = l.b.load(leaf.array, l.indices(of: leaf, here, factors))
        }
      }
      let values = l.values(of: nest, elements)
      return l.sink(values, of: nest, carried) { l, leaf, value in
        if case .flat(let row)? = writes[leaf.array] {
          l.b.storeFlat(value, to: row, n)
        } else {
          l.b.store(value, to: leaf.array, l.indices(of: leaf, here, factors))
        }
      }
    }
  }

  /// Prepares the access to the row of `leaf` along axis `inner`, at `place`.
  private mutating func rowAccess(
    _ leaf: Leaf, _ nest: Nest, _ place: [ValueID], _ inner: Int,
    _ factors: [ArrayAxis: ValueID]
  ) -> RowAccess {
    if leaf.relation(along: inner) == .one {
      return .element(b.load(leaf.array, indices(of: leaf, place, factors)))
    }
    guard leaf.hasContiguousRows, let size = leaf.elementSize else { return .indexed }
    let indices = self.indices(of: leaf, place, factors)
    var offset = b.integer(0)
    for (axis, index) in indices.enumerated() where leaf.firstAxis + axis != inner {
      let stride = b.stride(leaf.array, axis)
      offset = b.binary(.add, offset, b.binary(.multiply, index, stride))
    }
    var type = ArrayType(leaf.type.element, rank: 1, isReadOnly: leaf.type.isReadOnly)
    type.isUnaligned = leaf.type.isUnaligned
    let step = b.integer(Int64(size))
    return .flat(
      b.view(
        leaf.array, offset: offset, extents: [nest.extents[inner]], strides: [step],
        .array(type)))
  }
}
