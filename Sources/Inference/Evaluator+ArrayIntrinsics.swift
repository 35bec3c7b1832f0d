import IR
import PythonSSA
import Types
import Utilities

/// The operations on arrays that the library is written over.
extension Evaluator {
  /// Evaluates operations on arrays.
  func arrayOperation(
    _ name: String, _ a: [Operand]
  ) throws(EvaluationError) -> Operand? {
    switch name {
    case "__map__": return try map(try argument(a, 0), Array(a.dropFirst()))
    case "__reduce__":
      return try reduce(try argument(a, 0), try argument(a, 1), try argument(a, 2))
    case "__broadcast_shape__":
      return .tuple(try broadcast(a.filter { $0.abstract.array != nil }))
    case "__array__": return try newArray(try argument(a, 0), try elementType(a, 1))
    case "__assign__":
      try assign(try argument(a, 0), try argument(a, 1))
      return Operand.none
    default: break
    }
    guard let x = a.first, let t = x.abstract.array else { return nil }
    switch name {
    case "__rank__": return .int(t.rank)
    case "__extent__": return extent(of: x, try axis(a, t))
    case "__stride__": return Operand(.python(.int), stride(x.leaves[0], try axis(a, t)))
    case "__address__":
      return Operand(.python(.int), emitter.emit(.address(x.leaves[0]), .scalar(.int64)))
    case "__layout__": return Operand(.constant(.string("\(t.layout)")))
    case "__load__":
      let list = emitter.list([x.leaves[0]] + (try integers(try argument(a, 1))))
      return Operand(t.element, emitter.emit(.load(list), t.element))
    case "__store__":
      let v = try convert(try argument(a, 2), to: t.element).leaves[0]
      let list = emitter.list([x.leaves[0], v] + (try integers(try argument(a, 1))))
      _ = emitter.emit(.store(list), .none)
      return Operand.none
    case "__load_flat__":
      let i = try index(try argument(a, 1))
      return Operand(t.element, emitter.emit(.loadFlat(x.leaves[0], i), t.element))
    case "__store_flat__":
      let i = try index(try argument(a, 1))
      let v = try convert(try argument(a, 2), to: t.element).leaves[0]
      _ = emitter.emit(.storeFlat(x.leaves[0], i, v), .none)
      return Operand.none
    case "__view__": return try makeView(a, t)
    case "__copy__":
      let type = ArrayType(t.element, rank: t.rank, extents: t.extents)
      let site = makeSite(.memoryError, "unable to allocate an array")
      let v = emitter.emit(.copy(x.leaves[0], site), .array(type))
      checkMemory(of: v, site)
      return Operand(.array(type), v)
    default: return nil
    }
  }

  /// Returns the constant axis at position 1.
  private func axis(_ a: [Operand], _ t: ArrayType) throws(EvaluationError) -> Int {
    guard let k = try argument(a, 1).abstract.int, k >= 0, k < t.rank else {
      throw error(.badIntrinsic("axis", at: span))
    }
    return Int(k)
  }

  /// Returns the elements of the tuple `o` as int64 of the IR.
  private func integers(_ o: Operand) throws(EvaluationError) -> [ValueID] {
    var result: [ValueID] = []
    for e in o.elements ?? [] { result.append(try index(e)) }
    return result
  }

  /// Evaluates `__array__(shape, dtype)`, a new array of undefined elements.
  private func newArray(_ shape: Operand, _ element: Type) throws(EvaluationError) -> Operand {
    let extents = shape.elements ?? [shape]
    var values: [ValueID] = []
    for e in extents { values.append(try index(e)) }
    let known = extents.compactMap { $0.abstract.int.map(Int.init) }
    let type = ArrayType(
      element, rank: extents.count, extents: known.count == extents.count ? known : nil)
    return Operand(.array(type), allocate(type, values))
  }

  /// Evaluates `__view__(array, offset, shape, strides, layout)`.
  private func makeView(_ a: [Operand], _ t: ArrayType) throws(EvaluationError) -> Operand {
    let layout: Layout =
      switch try string(a, 4) {
      case "c": .c
      case "fortran": .fortran
      default: .strided
      }
    let element = a.count > 5 ? try elementType(a, 5) : t.element
    return try makeView(
      a[0], element, try index(try argument(a, 1)), try argument(a, 2).elements ?? [],
      try integers(try argument(a, 3)), layout, t.isReadOnly)
  }

  /// Evaluates `__reduce__(function, array, initial)`.
  func reduce(_ f: Operand, _ x: Operand, _ initial: Operand) throws(EvaluationError) -> Operand {
    guard case .object(.function(let r, let captures)) = f.abstract, let t = x.abstract.array else {
      throw error(.badIntrinsic("__reduce__", at: span))
    }
    let start = try materialise(initial)
    let s = program.demand(
      r, captures: captures, [start.abstract, .value(t.element)], mode(of: r), at: requestPlace)
    program.infer(s)
    noteExceptions(of: s)
    guard s.result != .never else { throw .consequence }
    guard s.result == start.abstract, let type = s.result.type else {
      throw error(.badIntrinsic("__reduce__", at: span))
    }
    let id = emitter.isDry ? FunctionID(0) : program.request(s)
    let list = emitter.list([x.leaves[0], start.leaves[0]])
    return Operand(s.result, [emitter.emit(.reduce(id, list), type)])
  }
}
