import Types
import Utilities

extension Verifier {
  /// Checks invariants 8 to 10 for `i`, whose result has type `t`.
  func check(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    if let s = i.site { check(site: s) }
    switch i {
    case .integer:
      require(t.dtype.map { $0.isInteger || $0 == .bool } ?? false, "integer of type \(t)")
    case .float: require(t.dtype?.kind == .float, "float of type \(t)")
    case .unit: result(t, .none)
    case .undefined: break
    case .unary, .binary, .compare, .convert, .math, .complex, .realPart, .imaginaryPart:
      checkScalar(i, t, operands)
    case .select(let c, let a, let b):
      require(type(c) == .scalar(.bool), "condition is \(type(c))")
      result(t, type(a))
      result(t, type(b))
    case .tuple, .element, .some, .absent, .isPresent, .payload: checkAggregate(i, t, operands)
    case .siteStatus: result(t, .scalar(.int32))
    case .call, .status, .map, .reduce: checkCall(i, t, operands)
    case .check(let c, _):
      require(type(c) == .scalar(.bool), "condition is \(type(c))")
      result(t, .none)
    case .index:
      indices(operands[...])
      result(t, .scalar(.int64))
    case .newObject, .field, .setField: checkObject(i, t, operands)
    case .callExternal, .callPointer: checkForeignCall(i, t, operands)
    case .globalArray: require(t.asArray?.extents != nil, "extents of \(t) are unknown")
    case .allocate, .isNull, .allocateLocal, .constantArray, .extent, .stride, .view, .address,
      .isExclusive, .copy, .assign, .retain, .release:
      checkArray(i, t, operands)
    case .load, .store, .loadFlat, .storeFlat: checkAccess(i, t, operands)
    case .deviceIndex(_, let axis):
      require(axis < 3, "axis \(axis)")
      result(t, .scalar(.int32))
    case .barrier: result(t, .none)
    }
  }

  /// Requires that the result's type `t` is `wanted`.
  private func result(_ t: Type, _ wanted: Type) {
    require(t == wanted, "result is \(t), not \(wanted)")
  }

  /// Requires that each of `list` is an int64.
  private func indices(_ list: ArraySlice<ValueID>) {
    for v in list { require(type(v) == .scalar(.int64), "\(v) is \(type(v)), not int64") }
  }

  /// The array type of `v`; reports and gives `nil` if it has none.
  private func array(_ v: ValueID) -> ArrayType? {
    let a = type(v).asArray
    require(a != nil, "\(v) is \(type(v)), no array")
    return a
  }

  /// Checks an operation on scalars.
  private func checkScalar(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    for v in operands { require(type(v).dtype != nil, "\(v) is \(type(v)), no scalar") }
    guard let d = operands.first.flatMap({ type($0).dtype }) else { return }
    switch i {
    case .unary: result(t, .scalar(d))
    case .binary(let o, let a, let b):
      require(type(a) == type(b), "operands are \(type(a)) and \(type(b))")
      result(t, o.givesBool ? .scalar(.bool) : type(a))
      if o == .addExact || o == .subtractExact { require(d.kind == .signed, "operands are \(d)") }
    case .compare(_, let a, let b):
      require(type(a) == type(b), "operands are \(type(a)) and \(type(b))")
      result(t, .scalar(.bool))
    case .convert: require(t.dtype != nil, "result is \(t), no scalar")
    case .math(let m, _):
      require(operands.count == m.arity, "\(operands.count) operands")
      require(d == .float32 || d == .float64, "operand is \(d)")
      for (n, v) in operands.enumerated() {
        let wanted = m == .ldexp && n == 1 ? DType.int32 : d
        require(type(v) == .scalar(wanted), "\(v) is \(type(v)), not \(wanted)")
      }
      result(t, .scalar(d))
    case .complex(let a, let b):
      require(type(a) == type(b), "halves are \(type(a)) and \(type(b))")
      require(t.dtype?.kind == .complex && t.dtype?.component == d, "result is \(t)")
    case .realPart, .imaginaryPart:
      require(d.kind == .complex, "operand is \(d)")
      result(t, .scalar(d.component))
    default: break
    }
  }

  /// Checks an operation on tuples or optionals.
  private func checkAggregate(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    switch i {
    case .tuple: result(t, .tuple(operands.map { type($0) }))
    case .element(let a, let n):
      guard case .tuple(let elements) = type(a), Int(n) < elements.count else {
        return require(false, "no element \(n) of \(type(a))")
      }
      result(t, elements[Int(n)])
    case .some(let a): result(t, .optional(type(a)))
    case .absent:
      if case .optional = t { return }
      require(false, "result is \(t), no optional")
    case .isPresent(let a), .payload(let a):
      guard case .optional(let inner) = type(a) else {
        return require(false, "\(a) is \(type(a)), no optional")
      }
      if case .payload = i { result(t, inner) } else { result(t, .scalar(.bool)) }
    default: break
    }
  }

  /// Checks an operation that names a function or asks for its status.
  private func checkCall(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    if case .status(let a) = i {
      if case .call? = function.instruction(a) {} else { require(false, "\(a) is no call") }
      return result(t, .scalar(.int32))
    }
    guard let id = i.callee, id.index < module.functions.count else {
      return require(false, "calls no function of the module")
    }
    let f = module[id]
    guard !f.order.isEmpty else { return require(false, "@\(f.name) has no blocks") }
    let parameters = f.parameters.map { module.types[f[$0].type] }
    switch i {
    case .call:
      let given = operands.map { type($0) }
      require(parameters == given, "@\(f.name) given \(given)")
      result(t, module.types[f.result])
    case .map:
      guard let a = t.asArray else { return require(false, "result is \(t), no array") }
      guard operands.count >= a.rank else { return require(false, "extents are missing") }
      indices(operands[..<a.rank])
      result(a.element, module.types[f.result])
      let given = operands[a.rank...].map { type($0).asArray?.element ?? type($0) }
      require(parameters == given, "@\(f.name) given \(given)")
    case .reduce:
      guard operands.count == 2 else { return require(false, "\(operands.count) operands") }
      guard let a = array(operands[0]) else { return }
      result(t, type(operands[1]))
      result(t, module.types[f.result])
      require(parameters == [t, a.element], "@\(f.name) given \(a)")
    default: break
    }
  }

  /// Checks an operation on whole arrays.
  private func checkArray(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    switch i {
    case .allocate:
      guard let a = t.asArray else { return require(false, "result is \(t), no array") }
      require(operands.count == a.rank, "\(operands.count) extents for rank \(a.rank)")
      require(a.isCContiguous, "a new array is C-contiguous")
      indices(operands[...])
    case .isNull(let a):
      switch function.instruction(a) {
      case .allocate?, .copy?, .newObject?: break
      default: require(false, "\(a) is no new array")
      }
      result(t, .scalar(.bool))
    case .allocateLocal: require(t.asArray?.extents != nil, "extents of \(t) are unknown")
    case .constantArray(let n):
      guard let a = t.asArray, let extents = a.extents, let d = a.dtype, n < module.constants.count
      else { return require(false, "constant array \(n) of type \(t)") }
      let size = extents.reduce(d.size, *)
      require(
        module.constants[Int(n)].count == size && a.layout == .c,
        "constant array \(n) does not have the size of \(t)")
    case .extent(let a, let n), .stride(let a, let n):
      guard let x = array(a) else { return }
      require(n < x.rank, "no axis \(n) of \(x)")
      result(t, .scalar(.int64))
    case .view:
      guard let x = array(operands[0]), let a = t.asArray else {
        return require(false, "result is \(t), no array")
      }
      require(operands.count == 2 + 2 * a.rank, "\(operands.count) operands for rank \(a.rank)")
      let isHalf = x.dtype?.kind == .complex && x.dtype?.component == a.dtype
      // Views of the bits of floats as integers, and back.
      let isSameSize = x.dtype.map { $0.size } == a.dtype.map { $0.size } && x.dtype != nil
      // Fields and bytes of records.
      let isPart = x.element.asRecord != nil && a.element.fieldSize > 0
      require(
        isHalf || isSameSize || isPart || x.element == a.element,
        "elements are \(x.element) and \(a.element)")
      indices(operands[1...])
    case .address(let a):
      if type(a).asReference == nil { _ = array(a) }
      result(t, .scalar(.int64))
    case .isExclusive(let a):
      _ = array(a)
      result(t, .scalar(.bool))
    case .copy(let a, _):
      guard let x = array(a), let y = t.asArray else {
        return require(false, "result is \(t), no array")
      }
      require(x.element == y.element && x.rank == y.rank, "a copy of \(x) is \(y)")
      require(y.isCContiguous, "a new array is C-contiguous")
    case .assign(let a, let b):
      guard let x = array(a) else { return }
      require((type(b).asArray?.element ?? type(b)) == x.element, "\(type(b)) assigned to \(x)")
      result(t, .none)
    case .retain(let a), .release(let a):
      require(type(a).ownsMemory, "\(a) is \(type(a)), which owns nothing")
      result(t, .none)
    default: break
    }
  }

  /// Checks the reading or writing of an element.
  private func checkAccess(_ i: Instruction, _ t: Type, _ operands: [ValueID]) {
    guard let a = array(operands[0]) else { return }
    switch i {
    case .load:
      require(operands.count == 1 + a.rank, "\(operands.count - 1) indices for rank \(a.rank)")
      indices(operands[1...])
      result(t, a.element)
    case .store:
      require(operands.count == 2 + a.rank, "\(operands.count - 2) indices for rank \(a.rank)")
      guard operands.count >= 2 else { return }
      require(type(operands[1]) == a.element, "\(type(operands[1])) stored in \(a)")
      indices(operands[2...])
      result(t, .none)
    case .loadFlat(_, let n):
      require(a.isContiguous, "\(a) is not contiguous")
      indices([n])
      result(t, a.element)
    case .storeFlat(_, let n, let v):
      require(a.isContiguous, "\(a) is not contiguous")
      indices([n])
      require(type(v) == a.element, "\(type(v)) stored in \(a)")
      result(t, .none)
    default: break
    }
  }
}
