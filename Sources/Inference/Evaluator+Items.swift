import IR
import Library
import PythonSSA
import Types
import Utilities

/// What a subscript of an array says of one dimension of the operand or of the result.
private enum Subscript {
  /// An index: the dimension goes.
  case index(Operand)

  /// A slice.
  case slice(Operand)

  /// The whole dimension.
  case whole

  /// A new dimension of extent 1.
  case new
}

extension Evaluator {
  /// Evaluates `o[i]`.
  func item(_ given: Operand, _ index: Operand) throws(EvaluationError) -> Operand {
    let (o, i) = try mixedIndex(given, index)
    if o.abstract.isUnion { return try unionItem(o, i) }
    if let x = try recordItem(o, i) { return x }
    if let a = o.abstract.array {
      let subscripts = try subscripts(i, a)
      // With an ellipsis, NumPy gives an array of no dimensions where nothing but indices is left.
      let given = i.elements ?? [i]
      let hasEllipsis = given.contains { $0.abstract == .object(.ellipsis) }
      if !hasEllipsis, let indices = indices(subscripts) {
        if a.element.asRecord != nil { return recordReference(try view(o, a, subscripts)) }
        return try load(o, a, indices)
      }
      return try view(o, a, subscripts)
    }
    if let e = o.elements { return try element(o, e, i) }
    if let named = try namedItem(o, i) { return named }
    if let text = try textItem(o, i) { return text }
    if let x = try protocolCall("__getitem__", o, [i]) { return x }
    if case .object(.dtype) = o.abstract {
      return try callLibrary("numba.types", "__array_type__", [o, i])
    }
    if case .structure(let name, _) = o.abstract,
      program.library.defines("__getitem__", in: name)
    {
      return try callLibrary(name, "__getitem__", [o, i])
    }
    throw error(.notSubscriptable(o.abstract, at: span))
  }

  /// Evaluates `o[i] = value`.
  func setItem(
    _ o: Operand, _ index: Operand, _ given: Operand
  ) throws(EvaluationError) {
    let (_, i) = try mixedIndex(o, index)
    let value = o.abstract.array == nil ? given : try plainOperand(given)
    if o.abstract.isUnion { return try setUnionItem(o, i, value) }
    try promoteForChange(o)
    if try setRecordItem(o, i, value) { return }
    if try protocolCall("__setitem__", o, [i, value]) != nil { return }
    guard let a = o.abstract.array else {
      try shareConstants(like: o)
      throw error(.noItemAssignment(o.abstract, at: span))
    }
    try checkWriting(to: o, a)
    let subscripts = try subscripts(i, a)
    if a.element.asRecord != nil {
      try put(value, into: try view(o, a, subscripts))
      return
    }
    guard let indices = indices(subscripts) else {
      try assign(try view(o, a, subscripts), value)
      return
    }
    var scalar = value
    if let v = value.abstract.array {
      guard v.rank == 0 else { throw error(.arrayIntoElement(value.abstract, at: span)) }
      scalar = try item(value, .tuple([]))
    }
    let element = try cast(scalar, to: a.element)
    let positions = try checked(indices, of: o)
    let list = emitter.list([o.leaves[0], element.leaves[0]] + positions)
    _ = emitter.emit(.store(list), .none)
  }

  /// Returns `value` as an element of type `t`, as an assignment to an item converts it.
  private func cast(_ value: Operand, to t: Type) throws(EvaluationError) -> Operand {
    guard let source = value.abstract.scalar?.dtype, let d = t.dtype else {
      throw error(.noConversion(value.abstract, t, at: span))
    }
    if case .constant(.int(let i)) = value.abstract, d.isInteger, !d.contains(i) {
      throw error(.intOutOfRange(i, d, at: span))
    }
    checkRange(of: value, d)
    if source.kind == .complex, d.kind != .complex {
      throw error(.noConversion(value.abstract, t, at: span))
    }
    return try convert(value, to: t)
  }

  /// Returns the subscripts of the dimensions of an array of type `a` that the index `i` gives.
  private func subscripts(_ i: Operand, _ a: ArrayType) throws(EvaluationError) -> [Subscript] {
    var given: [Operand] = [i]
    if case .tuple = i.abstract { given = i.elements ?? [] }
    let consuming = given.filter { $0.abstract != .none && $0.abstract != .object(.ellipsis) }
    guard consuming.count <= a.rank else {
      throw error(.tooManyIndices(consuming.count, a, at: span))
    }
    let rest = [Subscript](repeating: .whole, count: a.rank - consuming.count)
    var result: [Subscript] = []
    var hasEllipsis = false
    for g in given {
      switch g.abstract {
      case .object(.ellipsis):
        guard !hasEllipsis else { throw error(.twoEllipses(at: span)) }
        hasEllipsis = true
        result += rest
      case .none: result.append(.new)
      case .structure("slice", let fields):
        result.append(fields.allSatisfy { $0.value == .none } ? .whole : .slice(g))
      default:
        guard let d = g.abstract.scalar?.dtype, d.isInteger else {
          throw error(.badIndex(g.abstract, at: span))
        }
        result.append(.index(g))
      }
    }
    return hasEllipsis ? result : result + rest
  }

  /// Returns the indices if there is nothing but indices.
  private func indices(_ subscripts: [Subscript]) -> [Operand]? {
    var result: [Operand] = []
    for s in subscripts {
      guard case .index(let i) = s else { return nil }
      result.append(i)
    }
    return result
  }

  /// Evaluates the element of `o`, of type `a`, at `indices`; a NumPy scalar.
  private func load(
    _ o: Operand, _ a: ArrayType, _ indices: [Operand]
  ) throws(EvaluationError) -> Operand {
    let list = emitter.list([o.leaves[0]] + (try checked(indices, of: o)))
    return Operand(a.element, emitter.emit(.load(list), a.element))
  }

  /// Returns the indices of `o` in range, as int64 of the IR.
  private func checked(_ indices: [Operand], of o: Operand) throws(EvaluationError) -> [ValueID] {
    var result: [ValueID] = []
    for (axis, i) in indices.enumerated() { result.append(try checked(i, of: o, axis)) }
    return result
  }

  /// Returns the index `i` into dimension `axis` of `o` in range, as int64 of the IR.
  private func checked(
    _ i: Operand, of o: Operand, _ axis: Int
  ) throws(EvaluationError) -> ValueID {
    let extent = extent(of: o, axis)
    if let k = i.abstract.int, let n = extent.abstract.int, checks, k >= n || k < -n {
      let site = makeSite(.indexError, "index out of bounds")
      require(emitter.integer(0, .bool), orRaise: site)
      return emitter.integer(0)
    }
    let (index, n) = (try index(i), try index(extent))
    if checks {
      let site = makeSite(.indexError, "index out of bounds")
      return checkedIndex(index, n, site)
    }
    if let d = i.abstract.scalar?.dtype, d.kind == .unsigned { return index }
    if let k = i.abstract.int, k >= 0 { return index }
    let isNegative = emitter.emit(
      .compare(.less, index, emitter.integer(0)), .scalar(.bool))
    let wrapped = emitter.emit(.binary(.add, index, n), .scalar(.int64))
    return emitter.emit(.select(isNegative, wrapped, index), .scalar(.int64))
  }

  /// Evaluates the view of `o`, of type `a`, that `subscripts` choose.
  private func view(
    _ o: Operand, _ a: ArrayType, _ subscripts: [Subscript]
  ) throws(EvaluationError) -> Operand {
    var offset = emitter.integer(0)
    var extents: [Operand] = []
    var strides: [ValueID] = []
    var layout = ViewLayout(a)
    var axis = 0
    for s in subscripts {
      if case .new = s {
        extents.append(.int(1))
        strides.append(emitter.integer(Int64(a.elementSize ?? 1)))
        layout.insertDimension()
        continue
      }
      let n = extent(of: o, axis)
      let step = stride(o.leaves[0], axis)
      switch s {
      case .index(let i):
        offset = add(offset, multiply(try checked(i, of: o, axis), step))
        layout.dropDimension()
      case .slice(let g):
        let bounds = try sliceBounds(g, n)
        offset = add(offset, multiply(try index(bounds[0]), step))
        extents.append(bounds[1])
        let isUnit = bounds[2].abstract.int == 1
        strides.append(isUnit ? step : multiply(step, try index(bounds[2])))
        layout.sliceDimension(isUnit: isUnit)
      case .whole, .new:
        extents.append(n)
        strides.append(step)
        layout.keepDimension()
      }
      axis += 1
    }
    return try makeView(o, a.element, offset, extents, strides, layout.result, a.isReadOnly)
  }

  /// Returns the view of `o` with the given elements, offset in bytes, extents and byte strides.
  func makeView(
    _ o: Operand, _ element: Type, _ offset: ValueID, _ extents: [Operand],
    _ strides: [ValueID], _ layout: Layout, _ isReadOnly: Bool, isUnaligned: Bool = false
  ) throws(EvaluationError) -> Operand {
    let known = extents.compactMap { $0.abstract.int.map(Int.init) }
    var type = ArrayType(
      element, rank: extents.count, layout: layout,
      extents: known.count == extents.count && layout == .c ? known : nil,
      isReadOnly: isReadOnly)
    let isPacked = isUnaligned || o.abstract.array?.isUnaligned == true
    type.isUnaligned = isPacked && element.naturalAlignment > 1
    var operands = [o.leaves[0], offset]
    for e in extents { operands.append(try index(e)) }
    let list = emitter.list(operands + strides)
    return Operand(.array(type), emitter.emit(.view(list), .array(type)))
  }

  /// Returns the start, the number of elements and the step of the slice `g` of a dimension `n`.
  private func sliceBounds(_ g: Operand, _ n: Operand) throws(EvaluationError) -> [Operand] {
    let parts = ["start", "stop", "step"].compactMap { g.field($0) }
    let bounds = try callLibrary("builtins", "__slice_bounds__", parts + [n])
    guard let e = bounds.elements, e.count == 3 else { throw .consequence }
    return e
  }

  /// Returns `a + b` of the IR, int64.
  func add(_ a: ValueID, _ b: ValueID) -> ValueID {
    emitter.emit(.binary(.add, a, b), .scalar(.int64))
  }

  /// Returns `a * b` of the IR, int64.
  func multiply(_ a: ValueID, _ b: ValueID) -> ValueID {
    emitter.emit(.binary(.multiply, a, b), .scalar(.int64))
  }

  /// Evaluates the element at `i` of the tuple or list `o` of elements `e`.
  private func element(
    _ o: Operand, _ e: [Operand], _ i: Operand
  ) throws(EvaluationError) -> Operand {
    if let k = i.abstract.int {
      let position = k < 0 ? Int(k) + e.count : Int(k)
      guard e.indices.contains(position) else {
        throw error(.elementOutOfRange(k, o.abstract, at: span))
      }
      return e[position]
    }
    if case .structure("slice", _) = i.abstract { return try slice(o, e, i) }
    if i.abstract.scalar == .python(.bool) {
      return try element(o, e, try convert(i, to: .python(.int)))
    }
    guard i.abstract.scalar?.dtype?.isInteger == true, !e.isEmpty else {
      throw error(.badIndex(i.abstract, at: span))
    }
    if case .list(_, let n) = o.abstract, n != 0, !areAlike(e) {
      program.sites.promote(n)
      throw .consequence
    }
    guard canBeChosen(e) else {
      // Rows of several lengths have one type where they are objects.
      if e.allSatisfy(\.abstract.canChange) { try shareConstants(like: e[0]) }
      throw error(.dynamicTupleIndex(o.abstract, at: span))
    }
    let kind = if case .list = o.abstract { "list" } else { "tuple" }
    let site = makeSite(.indexError, "\(kind) index out of range")
    let position = checkedIndex(try index(i), emitter.integer(Int64(e.count)), site)
    return try choose(e, at: position)
  }

  /// Evaluates the slice `i` of the tuple or list `o` of elements `e`.
  private func slice(
    _ o: Operand, _ e: [Operand], _ i: Operand
  ) throws(EvaluationError) -> Operand {
    let bounds = try sliceBounds(i, .int(e.count)).compactMap(\.abstract.int)
    guard bounds.count == 3 else { return try dynamicSlice(o, e, i) }
    let chosen = (0..<bounds[1]).map { e[Int(bounds[0] + $0 * bounds[2])] }
    if case .list = o.abstract {
      return try list(chosen)
    }
    return .tuple(chosen)
  }

  /// Evaluates the slice `i`, whose bounds are known at run time only: of an object.
  private func dynamicSlice(
    _ o: Operand, _ e: [Operand], _ i: Operand
  ) throws(EvaluationError) -> Operand {
    let object: Operand
    switch o.abstract {
    case .list(_, let n) where n != 0:
      program.sites.promote(n)
      throw .consequence
    case .list:
      let n = program.sites.demand(value, of: specialisation, isHeap: true)
      object = try heapList(e, at: n)
    default:
      guard let t = program.tupleObject(of: e.map(\.abstract)) else {
        throw error(.dynamicTupleIndex(o.abstract, at: span))
      }
      object = try coerce(o, to: t)
    }
    guard let made = try protocolCall("__getitem__", object, [i]) else { throw .consequence }
    return made
  }

  /// Sees to it that the array `o` of type `a` may be written to.
  func checkWriting(to o: Operand, _ a: ArrayType) throws(EvaluationError) {
    guard a.isReadOnly else { return }
    try shareConstants(like: o)
    throw error(.readOnly(o.abstract, at: span))
  }

  /// Writes `value`, broadcast and converted, to the elements of the array `target`.
  func assign(_ target: Operand, _ value: Operand) throws(EvaluationError) {
    guard let t = target.abstract.array else { throw .consequence }
    try checkWriting(to: target, t)
    if t.element.asRecord != nil {
      try put(value, into: target)
      return
    }
    if value.abstract.scalar != nil {
      let v = try cast(value, to: t.element)
      _ = emitter.emit(.assign(target.leaves[0], v.leaves[0]), .none)
      return
    }
    if isSequence(value), let d = t.dtype {
      try assign(target, try array(of: value, d))
      return
    }
    guard let a = value.abstract.array else {
      throw error(.noConversion(value.abstract, .array(t), at: span))
    }
    try checkAssignable(value, a, to: target, t)
    var source = value
    if a.element != t.element {
      guard let d = t.dtype, a.dtype?.kind != .complex || d.kind == .complex else {
        throw error(.noConversion(value.abstract, .array(t), at: span))
      }
      source = try map(
        try libraryFunction("operators", "cast"), [value, Operand(.object(.dtype(d)))])
    }
    _ = emitter.emit(.assign(target.leaves[0], source.leaves[0]), .none)
  }

  /// Sees to it that an array `value` of type `a` broadcasts to the shape of `target`.
  private func checkAssignable(
    _ value: Operand, _ a: ArrayType, to target: Operand, _ t: ArrayType
  ) throws(EvaluationError) {
    guard a.rank <= t.rank else {
      throw error(.noAssignment(a, t, at: span))
    }
    for axis in 0..<a.rank {
      let (e, n) = (extent(of: value, axis), extent(of: target, axis + t.rank - a.rank))
      if let i = e.abstract.int, let j = n.abstract.int {
        guard i == j || i == 1 else { throw error(.noBroadcast(i, j, at: span)) }
        continue
      }
      if e.abstract.int == 1 { continue }
      let (x, y) = (try index(e), try index(n))
      let same = emitter.emit(.compare(.equal, x, y), .scalar(.bool))
      let one = emitter.emit(.compare(.equal, x, emitter.integer(1)), .scalar(.bool))
      let holds = emitter.emit(.binary(.or, same, one), .scalar(.bool))
      check(holds, .valueError, "could not broadcast input array")
    }
  }
}
