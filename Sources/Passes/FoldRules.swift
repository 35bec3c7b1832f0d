import IR
import Types
import Utilities

extension Folder {
  /// What `i`, which defines `v`, is folded to.
  mutating func folded(_ i: Instruction, _ v: ValueID) -> Folded {
    switch i {
    case .unary(let o, let a): return foldUnary(o, a)
    case .binary(let o, let a, let b): return foldBinary(o, a, b, v)
    case .compare(let p, let a, let b): return foldCompare(p, a, b)
    case .convert(let a): return foldConvert(a, v)
    case .select(let c, let a, let b): return foldSelect(c, a, b)
    case .realPart, .imaginaryPart, .element, .isPresent, .payload: return foldPart(i)
    case .check(let c, _): return condition(c) == true ? .instruction(.unit) : .same
    case .index(let a, let e, _): return foldIndex(a, e)
    case .extent(let a, let axis): return foldExtent(a, Int(axis))
    case .stride(let a, let axis): return foldStride(a, Int(axis))
    case .view(let l): return foldView(Array(function[l]))
    case .integer, .float, .unit, .undefined, .math, .complex, .tuple, .some, .absent, .call,
      .status, .siteStatus, .allocate, .isNull, .allocateLocal, .constantArray, .load, .store,
      .loadFlat, .storeFlat, .address, .isExclusive, .map, .reduce, .assign, .copy, .retain,
      .release, .deviceIndex, .barrier, .newObject, .field, .setField, .callExternal, .callPointer,
      .globalArray:
      return .same
    }
  }

  /// Folds `c ? a : b`.
  private func foldSelect(_ c: ValueID, _ a: ValueID, _ b: ValueID) -> Folded {
    if a == b { return .value(a) }
    if let known = condition(c) { return .value(known ? a : b) }
    if type(a) == .scalar(.bool), instruction(a) == .integer(1), instruction(b) == .integer(0) {
      return .value(c)
    }
    if case .unary(.not, let x)? = instruction(c) { return .instruction(.select(x, b, a)) }
    return .same
  }

  /// Folds the taking apart of complex numbers, tuples and optionals.
  private func foldPart(_ i: Instruction) -> Folded {
    switch i {
    case .realPart(let a):
      if case .complex(let x, _)? = instruction(a) { return .value(x) }
    case .imaginaryPart(let a):
      if case .complex(_, let x)? = instruction(a) { return .value(x) }
    case .element(let a, let n):
      if case .tuple(let l)? = instruction(a) {
        return .value(function[l][function[l].startIndex + Int(n)])
      }
    case .isPresent(let a):
      if case .some? = instruction(a) { return .instruction(.integer(1)) }
      if case .absent? = instruction(a) { return .instruction(.integer(0)) }
    case .payload(let a):
      if case .some(let x)? = instruction(a) { return .value(x) }
    default: break
    }
    return .same
  }

  /// Folds a checked index.
  private func foldIndex(_ a: ValueID, _ e: ValueID) -> Folded {
    guard case .integer(let n)? = instruction(a), case .integer(let m)? = instruction(e) else {
      return .same
    }
    if n >= 0 && n < m { return .value(a) }
    if n < 0 && n >= -m { return .instruction(.integer(n + m)) }
    return .same
  }

  /// Folds the extent of dimension `axis` of `a`.
  private func foldExtent(_ a: ValueID, _ axis: Int) -> Folded {
    if let n = type(a).asArray?.extents?[axis] { return .instruction(.integer(Int64(n))) }
    switch instruction(a) {
    case .allocate(let l, _)?: return .value(operand(l, axis))
    case .map(_, let l)?: return .value(operand(l, axis))
    case .view(let l)?: return .value(operand(l, 2 + axis))
    case .copy(let source, _)?: return .instruction(.extent(source, axis: UInt32(axis)))
    case .select(_, let x, let y)?: return sameExtent(x, y, axis)
    default: return .same
    }
  }

  /// Folds the extent of one of the arrays `x` and `y`, if both were made with the same.
  private func sameExtent(_ x: ValueID, _ y: ValueID, _ axis: Int) -> Folded {
    guard case .value(let n) = foldExtent(x, axis), case .value(let m) = foldExtent(y, axis),
      n == m
    else { return .same }
    return .value(n)
  }

  /// Folds the stride of dimension `axis` of `a`.
  private func foldStride(_ a: ValueID, _ axis: Int) -> Folded {
    guard let t = type(a).asArray else { return .same }
    if case .view(let l)? = instruction(a) { return .value(operand(l, 2 + t.rank + axis)) }
    guard let size = t.elementSize, t.isContiguous else { return .same }
    if axis == (t.isCContiguous ? t.rank - 1 : 0) { return .instruction(.integer(Int64(size))) }
    guard let extents = t.extents else { return .same }
    return .instruction(.integer(Int64(extents[(axis + 1)...].reduce(size, *))))
  }

  /// Folds a view of a view: both offsets are in bytes from the first element.
  private mutating func foldView(_ operands: [ValueID]) -> Folded {
    guard case .view(let inner)? = instruction(operands[0]) else { return .same }
    let (base, first) = (operand(inner, 0), operand(inner, 1))
    let offset = insert(.binary(.add, first, operands[1]), .scalar(.int64))
    return .instruction(.view(function.list([base, offset] + operands[2...])))
  }

  /// The operand of `l` at `position`.
  private func operand(_ l: ValueList, _ position: Int) -> ValueID {
    function[l][function[l].startIndex + position]
  }
}
