extension Instruction {
  /// The operation's name in text IR.
  public var name: String {
    switch self {
    case .integer: "integer"
    case .float: "float"
    case .unit: "unit"
    case .undefined: "undefined"
    case .unary(let o, _): "\(o)"
    case .binary(let o, _, _): "\(o)"
    case .compare(let p, _, _): "\(p)"
    case .convert: "convert"
    case .select: "select"
    case .math(let m, _): "\(m)"
    case .complex: "complex"
    case .realPart: "realPart"
    case .imaginaryPart: "imaginaryPart"
    case .tuple: "tuple"
    case .element: "element"
    case .some: "some"
    case .absent: "absent"
    case .isPresent: "isPresent"
    case .payload: "payload"
    case .call: "call"
    case .status: "status"
    case .siteStatus: "siteStatus"
    case .check: "check"
    case .index: "index"
    case .allocate: "allocate"
    case .isNull: "isNull"
    case .allocateLocal: "allocateLocal"
    case .constantArray: "constantArray"
    case .extent: "extent"
    case .stride: "stride"
    case .load: "load"
    case .store: "store"
    case .loadFlat: "loadFlat"
    case .storeFlat: "storeFlat"
    case .view: "view"
    case .address: "address"
    case .isExclusive: "isExclusive"
    case .map: "map"
    case .reduce: "reduce"
    case .assign: "assign"
    case .copy: "copy"
    case .retain: "retain"
    case .release: "release"
    case .deviceIndex(let d, _): "\(d)"
    case .barrier: "barrier"
    case .newObject: "newObject"
    case .field: "field"
    case .setField: "setField"
    case .callExternal: "callExternal"
    case .callPointer: "callPointer"
    case .globalArray: "globalArray"
    }
  }

  /// The number that the operation carries beside its operands: a position or an axis.
  var number: UInt32? {
    switch self {
    case .constantArray(let n), .globalArray(let n): n
    case .field(_, let n), .setField(_, let n, _): n
    case .callExternal(let x, _): x.rawValue
    case .element(_, let n), .extent(_, let n), .stride(_, let n), .deviceIndex(_, let n): n
    default: nil
    }
  }
}

/// The parts of an operation as text IR writes them: a name, then all else between commas.
struct OperationParts {
  /// The name.
  var name: String

  /// The function.
  var callee: FunctionID?

  /// The operands.
  var operands: [ValueID] = []

  /// The literal, position or axis.
  var number: Int64?

  /// The site.
  var site: SiteID?

  /// Returns the instruction of these parts, whose lists go to the pool of `f`, or `nil` if there
  /// is none.
  func instruction(in f: inout Function) -> Instruction? {
    if let i = constant ?? scalar ?? withSite(&f) ?? withCallee(&f) ?? withNumber(&f) { return i }
    guard callee == nil, number == nil, site == nil else { return nil }
    return withList(&f)
  }

  /// The operation without operands.
  private var constant: Instruction? {
    guard operands.isEmpty, callee == nil, site == nil else { return nil }
    if let n = number {
      if name == "globalArray" { return UInt32(exactly: n).map { .globalArray($0) } }
      if name == "constantArray" { return UInt32(exactly: n).map { .constantArray($0) } }
      return name == "integer" ? .integer(n) : name == "float" ? .float(UInt64(bitPattern: n)) : nil
    }
    return switch name {
    case "unit": .unit
    case "undefined": .undefined
    case "absent": .absent
    case "allocateLocal": .allocateLocal
    case "barrier": .barrier
    default: nil
    }
  }

  /// The operation on a fixed number of operands and nothing else.
  private var scalar: Instruction? {
    guard callee == nil, number == nil, site == nil else { return nil }
    switch operands.count {
    case 1: return unary(operands[0])
    case 2: return binary(operands[0], operands[1])
    case 3:
      let (a, b, c) = (operands[0], operands[1], operands[2])
      return name == "select"
        ? .select(a, b, c) : name == "storeFlat" ? .storeFlat(a, b, c) : nil
    default: return nil
    }
  }

  /// The operation on one operand.
  private func unary(_ a: ValueID) -> Instruction? {
    if let o = UnaryOperator.allCases.first(where: { "\($0)" == name }) { return .unary(o, a) }
    return switch name {
    case "convert": .convert(a)
    case "realPart": .realPart(a)
    case "imaginaryPart": .imaginaryPart(a)
    case "some": .some(a)
    case "isPresent": .isPresent(a)
    case "payload": .payload(a)
    case "status": .status(a)
    case "isNull": .isNull(a)
    case "address": .address(a)
    case "isExclusive": .isExclusive(a)
    case "retain": .retain(a)
    case "release": .release(a)
    default: nil
    }
  }

  /// The operation on two operands.
  private func binary(_ a: ValueID, _ b: ValueID) -> Instruction? {
    if let o = BinaryOperator.allCases.first(where: { "\($0)" == name }) { return .binary(o, a, b) }
    if let p = Predicate.allCases.first(where: { "\($0)" == name }) { return .compare(p, a, b) }
    return switch name {
    case "complex": .complex(real: a, imaginary: b)
    case "loadFlat": .loadFlat(a, b)
    case "assign": .assign(a, b)
    default: nil
    }
  }

  /// The operation that names a site.
  private func withSite(_ f: inout Function) -> Instruction? {
    guard let s = site, callee == nil, number == nil else { return nil }
    return switch (name, operands.count) {
    case ("check", 1): .check(operands[0], s)
    case ("siteStatus", 0): .siteStatus(s)
    case ("index", 2): .index(operands[0], extent: operands[1], s)
    case ("copy", 1): .copy(operands[0], s)
    case ("allocate", _): .allocate(f.list(operands), s)
    case ("newObject", _): .newObject(f.list(operands), s)
    default: nil
    }
  }

  /// The operation that names a function.
  private func withCallee(_ f: inout Function) -> Instruction? {
    guard let c = callee, site == nil, number == nil else { return nil }
    return switch name {
    case "call": .call(c, f.list(operands))
    case "map": .map(c, f.list(operands))
    case "reduce": .reduce(c, f.list(operands))
    default: nil
    }
  }

  /// The operation with a position or an axis.
  private func withNumber(_ f: inout Function) -> Instruction? {
    guard let n = number.flatMap({ UInt32(exactly: $0) }), callee == nil, site == nil else {
      return nil
    }
    if name == "callExternal" { return .callExternal(ExternalID(rawValue: n), f.list(operands)) }
    if operands.isEmpty {
      let d = DeviceIndex.allCases.first { "\($0)" == name }
      return d.map { .deviceIndex($0, axis: n) }
    }
    if name == "setField", operands.count == 2 { return .setField(operands[0], n, operands[1]) }
    guard operands.count == 1 else { return nil }
    return switch name {
    case "field": .field(operands[0], n)
    case "element": .element(operands[0], n)
    case "extent": .extent(operands[0], axis: n)
    case "stride": .stride(operands[0], axis: n)
    default: nil
    }
  }

  /// The operation on a list of operands.
  private func withList(_ f: inout Function) -> Instruction? {
    if let m = MathFunction.allCases.first(where: { "\($0)" == name }) {
      return .math(m, f.list(operands))
    }
    return switch name {
    case "tuple": .tuple(f.list(operands))
    case "callPointer" where operands.count >= 1: .callPointer(f.list(operands))
    case "load" where operands.count >= 1: .load(f.list(operands))
    case "store" where operands.count >= 2: .store(f.list(operands))
    case "view" where operands.count >= 2: .view(f.list(operands))
    default: nil
    }
  }
}
