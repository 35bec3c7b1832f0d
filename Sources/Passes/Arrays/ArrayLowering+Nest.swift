internal import Diagnostics
internal import IR
internal import Types
internal import Utilities

extension ArrayLowering {
  /// Returns the extents of `array`.
  mutating func extents(of array: ValueID) -> [ValueID] {
    let rank = b.arrayType(array)?.rank ?? 0
    return (0..<rank).map { b.knownExtent(array, $0) }
  }

  /// What is known of `extents`.
  func keys(of extents: [ValueID]) -> [ExtentKey] {
    extents.map { ExtentKey($0, in: b.function, b.types) }
  }

  /// Returns the nest of `maps` over `extents`, with what it reads.
  mutating func makeNest(
    _ maps: [FusedMap], element: ValueID, _ extents: [ValueID], _ sink: Sink
  ) -> Nest {
    let keys = self.keys(of: extents)
    var nest = Nest(
      extents: extents, keys: keys, maps: maps, leaves: [], element: element, sink: sink)
    var seen = Set(maps.map(\.value))
    // An array may be an element as it is.
    let read = maps.flatMap { m in
      m.arguments.filter { !module[m.function].takes(b.function[$0].type) }
    }
    let isElement = sink.leaf.map { $0.type.element == b.type(element) } ?? false
    for v in isElement ? read : read + [element] {
      guard b.arrayType(v) != nil, seen.insert(v).inserted else { continue }
      let leaf = self.leaf(v, along: keys)
      if leaf.isSingle {
        let zeros = leaf.relations.map { _ in b.integer(0) }
        nest.singles[v] = b.load(v, zeros)
      } else {
        nest.leaves.append(leaf)
      }
    }
    return nest
  }

  /// Describes `array` as part of a nest whose extents are known as `keys`, to which it broadcasts.
  func leaf(_ array: ValueID, along keys: [ExtentKey]) -> Leaf {
    let type = b.arrayType(array) ?? ArrayType(.int64, rank: 0)
    let first = keys.count - type.rank
    let relations = (0..<type.rank).map { axis -> AxisRelation in
      guard first + axis >= 0 else { return .one }
      let space = keys[first + axis]
      let key = ExtentKey(array, axis, in: b.function, b.types)
      if key == space || space == .constant(1) { return .same }
      guard let n = key.constant else { return .unknown }
      return n == 1 ? .one : .same
    }
    return Leaf(array: array, type: type, relations: relations, firstAxis: first)
  }

  /// Adds a place that raises MemoryError for the operation at hand.
  mutating func memorySite() -> SiteID {
    module.sites.append(
      Site(kind: .memoryError, message: "", span: b.span, function: b.function.pythonName))
  }

  /// Emits a new array of `extents` as the value `v`, and returns the array to write.
  mutating func allocate(
    as v: ValueID, _ extents: [ValueID], _ site: SiteID
  ) -> ValueID {
    let type = b.arrayType(v) ?? ArrayType(.int64, rank: extents.count)
    let plain = plainType(type, extents)
    if type == plain {
      define(v, as: plain, extents, site)
      return v
    }
    let isFortran = type.layout == .fortran
    let order = isFortran ? extents.reversed() : extents
    let basis = isFortran ? plainType(type, order) : plain
    let base = b.function.make(.unit, type: b.types.demand(.array(basis)), span: b.span)
    define(base, as: basis, order, site)
    let zero = b.integer(0)
    let strides = extents.indices.map { b.stride(base, isFortran ? extents.count - 1 - $0 : $0) }
    let list = b.function.list([base, zero] + extents + strides)
    b.function[v].definition = .instruction(.view(list))
    b.place(v)
    return isFortran ? v : base
  }

  /// Returns the C-contiguous type of new memory for an array of type `type` and `extents`.
  private func plainType(_ type: ArrayType, _ extents: [ValueID]) -> ArrayType {
    let constants = keys(of: extents).compactMap(\.constant)
    let isLocal = b.function.traits.contains(.device) && constants.count == extents.count
    return ArrayType(
      type.element, rank: type.rank, extents: isLocal ? constants : type.extents)
  }

  /// Makes `v` new memory of type `type`, in the frame if a device has no other.
  private mutating func define(
    _ v: ValueID, as type: ArrayType, _ extents: [ValueID], _ site: SiteID
  ) {
    if b.function.traits.contains(.device) && type.extents != nil {
      b.function[v].definition = .instruction(.allocateLocal)
    } else {
      b.function[v].definition = .instruction(.allocate(b.function.list(extents), site))
      b.function.traits.insert(.raises)
    }
    b.place(v)
  }
}
