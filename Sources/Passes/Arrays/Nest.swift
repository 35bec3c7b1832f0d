internal import Diagnostics
internal import IR
internal import Types

/// What is known of an axis of an array that is read along an axis of a loop nest.
enum AxisRelation: Hashable {
  /// The extents are equal.
  case same

  /// The array's extent is 1, the nest's is another or unknown.
  case one

  /// One or the other, known at run time.
  case unknown
}

/// An array whose elements a nest reads or writes.
struct Leaf {
  /// The array.
  let array: ValueID

  /// Its type.
  let type: ArrayType

  /// What is known of each axis.
  var relations: [AxisRelation]

  /// `true` iff the innermost axis of the nest is contiguous, though the type does not say so.
  var hasContiguousRows = false

  /// The axis of the nest along which axis 0 is read; negative if the array has more axes.
  let firstAxis: Int

  /// `true` iff one element serves the whole nest.
  var isSingle: Bool { relations.allSatisfy { $0 == .one } }

  /// The axis that is read along axis `n` of the nest, if there is one.
  func axis(along n: Int) -> Int? {
    relations.indices.contains(n - firstAxis) ? n - firstAxis : nil
  }

  /// The relation of the axis read along axis `n` of the nest.
  func relation(along n: Int) -> AxisRelation { axis(along: n).map { relations[$0] } ?? .one }

  /// The size of an element, in bytes; `nil` for records.
  var elementSize: Int? { type.elementSize }

  /// `true` iff the type says that neighbours along axis `n` of the nest are neighbours in memory.
  func isContiguous(along n: Int) -> Bool {
    switch type.layout {
    case .c: axis(along: n) == type.rank - 1
    case .fortran: axis(along: n) == 0
    case .strided: hasContiguousRows
    }
  }
}

/// A map computed in a nest.
struct FusedMap {
  /// The map.
  let value: ValueID

  /// The function of its elements.
  let function: FunctionID

  /// The function's arguments: arrays and scalars.
  let arguments: [ValueID]

  /// The source text.
  let span: SourceSpan?
}

/// What becomes of the elements that a nest computes.
enum Sink {
  /// Each is written to its place in the array.
  case store(Leaf)

  /// They are folded by a function of accumulator and element, from an initial accumulator.
  case fold(FunctionID, initial: ValueID)

  /// The array that is written.
  var leaf: Leaf? {
    if case .store(let l) = self { l } else { nil }
  }

  /// The accumulators before the first element.
  var accumulators: [ValueID] {
    if case .fold(_, let v) = self { [v] } else { [] }
  }
}

/// A map of a nest that is written to an array of its own.
struct KeptMap {
  /// The map.
  let value: ValueID

  /// The array that is written.
  let leaf: Leaf
}

/// A computation of one element for each place of an index space.
struct Nest {
  /// The extents of the index space.
  var extents: [ValueID]

  /// What is known of them.
  var keys: [ExtentKey]

  /// The maps, in the order of their computation.
  var maps: [FusedMap]

  /// The arrays that are read.
  var leaves: [Leaf]

  /// The element: a fused map, a leaf's array or a scalar.
  var element: ValueID

  /// Elements that are the same all over the nest, by the array they come from.
  var singles: [ValueID: ValueID] = [:]

  /// What becomes of the element.
  var sink: Sink

  /// What is written besides.
  var kept: [KeptMap] = []

  /// The number of axes.
  var rank: Int { extents.count }

  /// The arrays of which more than one element is used.
  var accessed: [Leaf] { leaves + written }

  /// The arrays that are written.
  var written: [Leaf] { kept.map(\.leaf) + (sink.leaf.map { [$0] } ?? []) }

  /// The number of places, if it is known at compile time.
  var count: Int? {
    var n = 1
    for k in keys {
      guard let e = k.constant, e >= 0 else { return nil }
      let (product, overflow) = n.multipliedReportingOverflow(by: e)
      if overflow { return nil }
      n = product
    }
    return n
  }

  /// `true` iff the loops go through the first axis fastest, as all arrays that care do in memory.
  var isFortranOrder: Bool {
    let orders = accessed.filter { $0.type.rank > 1 }.map(\.type.layout)
    return orders.contains(.fortran) && !orders.contains(.c)
  }

  /// The axes, outermost loop first.
  var axes: [Int] { isFortranOrder ? (0..<rank).reversed() : Array(0..<rank) }

  /// `true` iff all arrays hold the space's elements in the order of the loops, without holes, if
  /// the axes of unknown relation turn out the same.
  var isFlat: Bool {
    let fortran = isFortranOrder
    return accessed.allSatisfy {
      $0.type.rank == rank && !$0.relations.contains(.one)
        && (fortran
          ? $0.type.layout == .fortran || (rank <= 1 && $0.type.isContiguous)
          : $0.type.isCContiguous)
    }
  }
}
