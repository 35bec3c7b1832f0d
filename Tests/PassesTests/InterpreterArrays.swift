import IR
import Types

extension Interpreter {
  /// Executes an operation on arrays that cannot raise.
  func executeArray(_ i: Instruction, _ t: Type, _ frame: Frame) throws -> Datum {
    let f = frame.function
    func array(_ v: ValueID) throws -> ArrayValue { try self.array(try frame.get(v)) }
    func int(_ v: ValueID) throws -> Int { Int(try integer(try frame.get(v))) }
    switch i {
    case .allocate(let l, _):
      return .array(makeArray(try f[l].map(int), try dtype(t.asArray?.element ?? .none)))
    case .isNull: return .integer(0)
    case .extent(let a, let n): return .integer(Int64(try array(a).extents[Int(n)]))
    case .stride(let a, let n): return .integer(Int64(try array(a).strides[Int(n)]))
    case .load(let l):
      let o = Array(f[l])
      let a = try array(o[0])
      return try a.read(a.offset(of: o[1...].map(int)))
    case .store(let l):
      let o = Array(f[l])
      let a = try array(o[0])
      try a.write(try frame.get(o[1]), a.offset(of: o[2...].map(int)))
      return .unit
    case .loadFlat(let v, let n):
      let a = try array(v)
      try requireFlat(a, int(n))
      return try a.read(a.offset + int(n) * a.dtype.size)
    case .storeFlat(let v, let n, let x):
      let a = try array(v)
      try requireFlat(a, int(n))
      try a.write(try frame.get(x), a.offset + int(n) * a.dtype.size)
      return .unit
    case .view(let l): return .array(try view(Array(f[l]), t, frame))
    case .address(let v):
      let a = try array(v)
      return .integer(Int64(a.memory.address + a.offset))
    case .isExclusive: return .integer(0)
    case .assign(let a, let b):
      try assign(array(a), try frame.get(b))
      return .unit
    case .copy(let a, _):
      let x = try array(a)
      let y = makeArray(x.extents, x.dtype)
      try assign(y, .array(x))
      return .array(y)
    case .retain, .release, .barrier: return .unit
    default: throw InterpreterError.unsupported("\(i)")
    }
  }

  /// Throws unless `n` is a position of an element of `a`.
  private func requireFlat(_ a: ArrayValue, _ n: Int) throws {
    guard n >= 0 && n < a.extents.reduce(1, *) else {
      throw InterpreterError.outOfBounds("position \(n) of \(a.extents)")
    }
  }

  /// The view that operands `o` describe; its strides must be those that the type promises.
  private func view(_ o: [ValueID], _ t: Type, _ frame: Frame) throws -> ArrayValue {
    guard let type = t.asArray else { throw InterpreterError.unsupported("view") }
    var a = try array(try frame.get(o[0]))
    a.offset += Int(try integer(try frame.get(o[1])))
    let rest = try o[2...].map { Int(try integer(try frame.get($0))) }
    a.extents = Array(rest[..<type.rank])
    a.strides = Array(rest[type.rank...])
    let c = ArrayValue.contiguousStrides(a.extents, a.dtype.size)
    let fortran = ArrayValue.contiguousStrides(a.extents.reversed(), a.dtype.size)
    let wanted = type.layout == .c ? c : type.layout == .fortran ? fortran.reversed() : a.strides
    for (n, e) in a.extents.enumerated() where e > 1 && !a.extents.contains(0) {
      guard a.strides[n] == wanted[n] else {
        throw InterpreterError.unsupported("strides \(a.strides) of \(type), not \(wanted)")
      }
    }
    return a
  }

  /// The elements of `a`, by the order of its memory.
  func elements(_ a: ArrayValue, isFortran: Bool) throws -> [Datum] {
    if !isFortran { return try a.elements() }
    var b = a
    b.extents.reverse()
    b.strides.reverse()
    return try b.elements()
  }

  /// The element of `d` at `place` of a space to which it broadcasts.
  private func element(_ d: Datum, _ place: [Int]) throws -> Datum {
    guard case .array(let a) = d else { return d }
    let first = place.count - a.extents.count
    let indices = a.extents.enumerated().map { n, e in
      first + n < 0 || e == 1 ? 0 : place[first + n]
    }
    return try a.read(a.offset(of: indices))
  }

  /// Writes the elements of `source`, as they are now, to `target`.
  private func assign(_ target: ArrayValue, _ source: Datum) throws {
    let places = target.allIndices
    let values = try places.map { try element(source, $0) }
    for (p, x) in zip(places, values) { try target.write(x, target.offset(of: p)) }
  }

  /// The map of `callee` over operands.
  func map(_ callee: FunctionID, _ t: Type, _ operands: [Datum]) throws -> Outcome {
    guard let type = t.asArray else { throw InterpreterError.unsupported("map") }
    let extents = try operands[..<type.rank].map { Int(try integer($0)) }
    var a = makeArray(extents, try dtype(type.element))
    if type.layout == .fortran {
      a.strides = ArrayValue.contiguousStrides(extents.reversed(), a.dtype.size).reversed()
    }
    for p in a.allIndices {
      switch try call(callee, operands[type.rank...].map { try element($0, p) }) {
      case .result(let d): try a.write(d, a.offset(of: p))
      case .raised(let s): return .raised(s)
      }
    }
    return .result(.array(a))
  }
}
