extension Instruction {
  /// Returns the operation with each single operand replaced by what `value` gives for it, and each
  /// list of operands by what `list` gives, in the order in which text IR writes them.
  public func map(
    value: (ValueID) -> ValueID, list: (ValueList) -> ValueList
  ) -> Instruction {
    switch self {
    case .integer, .float, .unit, .undefined, .absent, .allocateLocal, .deviceIndex, .barrier,
      .siteStatus, .constantArray, .globalArray:
      self
    case .unary(let o, let a): .unary(o, value(a))
    case .binary(let o, let a, let b): .binary(o, value(a), value(b))
    case .compare(let p, let a, let b): .compare(p, value(a), value(b))
    case .convert(let a): .convert(value(a))
    case .select(let c, let a, let b): .select(value(c), value(a), value(b))
    case .math(let m, let l): .math(m, list(l))
    case .complex(let a, let b): .complex(real: value(a), imaginary: value(b))
    case .realPart(let a): .realPart(value(a))
    case .imaginaryPart(let a): .imaginaryPart(value(a))
    case .tuple(let l): .tuple(list(l))
    case .element(let a, let n): .element(value(a), n)
    case .some(let a): .some(value(a))
    case .isPresent(let a): .isPresent(value(a))
    case .payload(let a): .payload(value(a))
    case .newObject(let l, let s): .newObject(list(l), s)
    case .field(let a, let n): .field(value(a), n)
    case .setField(let a, let n, let b): .setField(value(a), n, value(b))
    case .callExternal(let x, let l): .callExternal(x, list(l))
    case .callPointer(let l): .callPointer(list(l))
    case .call(let f, let l): .call(f, list(l))
    case .status(let a): .status(value(a))
    case .check(let a, let s): .check(value(a), s)
    case .index(let a, let e, let s): .index(value(a), extent: value(e), s)
    case .allocate(let l, let s): .allocate(list(l), s)
    case .isNull(let a): .isNull(value(a))
    case .extent(let a, let n): .extent(value(a), axis: n)
    case .stride(let a, let n): .stride(value(a), axis: n)
    case .load(let l): .load(list(l))
    case .store(let l): .store(list(l))
    case .loadFlat(let a, let n): .loadFlat(value(a), value(n))
    case .storeFlat(let a, let n, let b): .storeFlat(value(a), value(n), value(b))
    case .view(let l): .view(list(l))
    case .address(let a): .address(value(a))
    case .isExclusive(let a): .isExclusive(value(a))
    case .map(let f, let l): .map(f, list(l))
    case .reduce(let f, let l): .reduce(f, list(l))
    case .assign(let a, let b): .assign(value(a), value(b))
    case .copy(let a, let s): .copy(value(a), s)
    case .retain(let a): .retain(value(a))
    case .release(let a): .release(value(a))
    }
  }

  /// Calls `body` with each operand, in order.
  public func forEachOperand(in f: Function, _ body: (ValueID) -> Void) {
    _ = map(
      value: {
        body($0)
        return $0
      },
      list: {
        for v in f[$0] { body(v) }
        return $0
      })
  }

  /// The operands, in order.
  public func operands(in f: Function) -> [ValueID] {
    var list: [ValueID] = []
    forEachOperand(in: f) { list.append($0) }
    return list
  }

  /// Returns the operation with each operand replaced by what `transform` gives for it.
  ///
  /// Lists that change are added to the pool of `f`; the old ones stay as they are.
  public func mapOperands(
    in f: inout Function, _ transform: (ValueID) -> ValueID
  ) -> Instruction {
    map(value: transform, list: { f.map($0, transform) })
  }

  /// The site that the operation names, if it names one.
  public var site: SiteID? {
    switch self {
    case .check(_, let s), .index(_, _, let s), .allocate(_, let s), .copy(_, let s),
      .siteStatus(let s), .newObject(_, let s):
      s
    default: nil
    }
  }

  /// Returns the operation with site `s`, or the same if it names none.
  public func replacingSite(with s: SiteID) -> Instruction {
    switch self {
    case .check(let a, _): .check(a, s)
    case .index(let a, let e, _): .index(a, extent: e, s)
    case .allocate(let l, _): .allocate(l, s)
    case .copy(let a, _): .copy(a, s)
    case .newObject(let l, _): .newObject(l, s)
    case .siteStatus: .siteStatus(s)
    default: self
    }
  }

  /// The function that the operation calls, if it calls one.
  public var callee: FunctionID? {
    switch self {
    case .call(let f, _), .map(let f, _), .reduce(let f, _): f
    default: nil
    }
  }
}

extension Function {
  /// Returns `list` with each operand replaced by what `transform` gives, in a new stretch of the
  /// pool if one changes.
  mutating func map(_ l: ValueList, _ transform: (ValueID) -> ValueID) -> ValueList {
    let old = self[l]
    let new = old.map(transform)
    return old.elementsEqual(new) ? l : list(new)
  }

  /// Replaces the operands of the instruction that defines `v`, if one does.
  public mutating func mapOperands(of v: ValueID, _ transform: (ValueID) -> ValueID) {
    guard let i = instruction(v) else { return }
    self[v].definition = .instruction(i.mapOperands(in: &self, transform))
  }

  /// Replaces the operands of the terminator of `b`, if it has one.
  public mutating func mapTerminatorOperands(
    of b: BlockID, _ transform: (ValueID) -> ValueID
  ) {
    guard let t = self[b].terminator else { return }
    self[b].terminator = t.mapOperands(in: &self, transform)
  }

  /// Replaces each operand of all instructions and terminators in the order's blocks by what
  /// `transform` gives for it.
  public mutating func mapAllOperands(_ transform: (ValueID) -> ValueID) {
    for b in order {
      for v in self[b].instructions { mapOperands(of: v, transform) }
      mapTerminatorOperands(of: b, transform)
    }
  }
}
