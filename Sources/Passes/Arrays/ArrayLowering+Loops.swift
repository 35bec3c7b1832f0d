internal import IR
internal import Types

extension ArrayLowering {
  /// Emits a loop that counts from 0 below `count`; `body` takes the counter and the accumulators
  /// and gives the new accumulators. Returns the accumulators at the end.
  mutating func loop(
    below count: ValueID, _ accumulators: [ValueID],
    _ body: (inout ArrayLowering, ValueID, [ValueID]) -> [ValueID]
  ) -> [ValueID] {
    let header = b.block([b.types.demand(.scalar(.int64))])
    let (inside, after) = (b.block(), b.block())
    b.jump(header, [b.integer(0)] + accumulators)
    b.move(to: header)
    let counter = b.function[header].parameters[0]
    let carried = accumulators.map {
      b.function.appendParameter(to: header, type: b.function[$0].type)
    }
    b.branch(b.compare(.less, counter, count), inside, [], after, [], .likely)
    b.move(to: inside)
    let next = body(&self, counter, carried)
    let one = b.integer(1)
    b.jump(header, [b.binary(.add, counter, one)] + next)
    b.move(to: after)
    return carried
  }

  /// Emits the calls that compute the maps of `nest` from `elements` of its leaves, and returns
  /// what stands for each array.
  mutating func values(of nest: Nest, _ elements: [ValueID: ValueID]) -> [ValueID: ValueID] {
    var values = elements.merging(nest.singles) { a, _ in a }
    let span = b.span
    for m in nest.maps {
      b.span = m.span
      let arguments = m.arguments.map { values[$0] ?? $0 }
      values[m.value] = b.call(m.function, arguments, module[m.function].result)
    }
    b.span = span
    return values
  }

  /// Emits what becomes of `values`: `store` writes one; returns the new accumulators.
  mutating func sink(
    _ values: [ValueID: ValueID], of nest: Nest, _ accumulators: [ValueID],
    store: (inout ArrayLowering, Leaf, ValueID) -> Void
  ) -> [ValueID] {
    for k in nest.kept { store(&self, k.leaf, values[k.value] ?? k.value) }
    let element = values[nest.element] ?? nest.element
    switch nest.sink {
    case .store(let leaf):
      store(&self, leaf, element)
      return []
    case .fold(let f, _):
      return [b.call(f, accumulators + [element], module[f].result)]
    }
  }

  /// Emits `nest` as straight code that reads everything before it writes.
  mutating func emitUnrolled(_ nest: Nest) -> [ValueID] {
    let places = self.places(of: nest)
    let tables = places.map { place in
      var elements: [ValueID: ValueID] = [:]
      for leaf in nest.leaves {
        elements[leaf.array] = b.load(leaf.array, indices(of: leaf, place, [:]))
      }
      return values(of: nest, elements)
    }
    var accumulators = nest.sink.accumulators
    for (place, values) in zip(places, tables) {
      accumulators = sink(values, of: nest, accumulators) { l, leaf, value in
        l.b.store(value, to: leaf.array, l.indices(of: leaf, place, [:]))
      }
    }
    return accumulators
  }

  /// Returns the indices of all places of a nest of known extents, in the order of its loops.
  private mutating func places(of nest: Nest) -> [[ValueID]] {
    let extents = nest.keys.map { $0.constant ?? 0 }
    let constants = (0..<(extents.max() ?? 0)).map { b.integer(Int64($0)) }
    let none = b.integer(0)
    var places = [[ValueID](repeating: none, count: nest.rank)]
    for axis in nest.axes {
      places = places.flatMap { place in
        (0..<extents[axis]).map { n in
          var p = place
          p[axis] = constants[n]
          return p
        }
      }
    }
    return places
  }

  /// Emits `nest` as one loop over memory, where all axes have the same extents.
  mutating func emitFlat(_ nest: Nest) -> [ValueID] {
    let count = b.product(nest.extents)
    return loop(below: count, nest.sink.accumulators) { l, n, accumulators in
      var elements: [ValueID: ValueID] = [:]
      for leaf in nest.leaves { elements[leaf.array] = l.b.loadFlat(leaf.array, n) }
      let values = l.values(of: nest, elements)
      return l.sink(values, of: nest, accumulators) { $0.b.storeFlat($2, to: $1.array, n) }
    }
  }
}
