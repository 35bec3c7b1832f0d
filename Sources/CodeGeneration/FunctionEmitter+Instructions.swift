import IR
import LLVMSupport
import Types
import Utilities

extension FunctionEmitter {
  /// Writes instruction `i`, which defines `v`, and returns the lanes of the result.
  mutating func emit(_ i: Instruction, _ v: ValueID) throws(CodeGenerationError) -> [LLVMValue] {
    switch i {
    case .integer, .float, .unit, .undefined: return emitConstant(i, v)
    case .unary(let o, let a): return emitUnary(o, a)
    case .binary(let o, let a, let b): return emitBinary(o, a, b)
    case .compare(let p, let a, let b): return [emitCompare(p, a, b)]
    case .convert(let a): return emitConversion(of: a, to: dtype(v))
    case .select(let c, let a, let b): return emitSelect(scalar(c), self[a], self[b])
    case .math(let f, let operands): return [emitMath(f, operands, dtype(v))]
    case .complex(let real, let imaginary): return [scalar(real), scalar(imaginary)]
    case .realPart(let a): return [self[a][0]]
    case .imaginaryPart(let a): return [self[a][1]]
    case .tuple, .element, .some, .absent, .isPresent, .payload: return emitAggregate(i, v)
    case .call(let f, let arguments): return emitCall(f, arguments, v)
    case .status(let call): return [statuses[call] ?? module.context.i32.zero]
    case .siteStatus(let site): return [status(of: site)]
    case .check(let condition, let site):
      require(scalar(condition), orStatus: status(of: site))
      return []
    case .index(let a, let extent, let site):
      return [emitIndex(scalar(a), scalar(extent), site)]
    case .allocate, .allocateLocal, .constantArray, .extent, .stride, .view, .address,
      .isExclusive, .isNull:
      return try emitArrayOperation(i, v)
    case .newObject(let values, let site): return try emitNewObject(values, site, v)
    case .field(let object, let n): return emitField(object, Int(n))
    case .setField(let object, let n, let value):
      try emitSetField(object, Int(n), value, v)
      return []
    case .globalArray(let n): return try emitGlobalArray(Int(n), v)
    case .callExternal(let x, let arguments): return try emitExternalCall(x, arguments, v)
    case .callPointer(let operands): return try emitPointerCall(operands, v)
    case .load, .store, .loadFlat, .storeFlat: return try emitAccess(i, v)
    case .map, .reduce, .assign, .copy:
      throw .malformed("an operation on whole arrays was not lowered in \(function.name)")
    case .retain(let a):
      try emitOwnership(of: a) { m in m.retain }
      return []
    case .release(let a):
      try emitOwnership(of: a) { m in m.release }
      return []
    case .deviceIndex(let kind, let axis):
      return [try emitDeviceIndex(kind, axis: Int(axis), at: function[v].span)]
    case .barrier:
      try emitBarrier(at: function[v].span)
      return []
    }
  }

  /// Returns the lanes of a constant.
  private func emitConstant(_ i: Instruction, _ v: ValueID) -> [LLVMValue] {
    switch i {
    case .integer(let n):
      let bits = dtype(v) == .bool ? (n == 0 ? 0 : 1) : UInt64(bitPattern: n)
      return [module.scalarType(dtype(v)).integer(bits: bits)]
    case .float(let bits): return [module.scalarType(dtype(v)).real(Double(bitPattern: bits))]
    case .undefined: return module.undefinedLanes(type(v))
    default: return []
    }
  }

  /// Writes the choice between the lanes of `a` and `b`.
  private func emitSelect(
    _ condition: LLVMValue, _ a: [LLVMValue], _ b: [LLVMValue]
  ) -> [LLVMValue] {
    zip(a, b).map { module.builder.select(condition, $0, $1) }
  }

  /// Returns the lanes of a tuple, an optional, or a part of one.
  private func emitAggregate(_ i: Instruction, _ v: ValueID) -> [LLVMValue] {
    switch i {
    case .tuple(let elements): return function[elements].flatMap { self[$0] }
    case .element(let a, let position):
      guard case .tuple(let elements) = type(a) else { return [] }
      let start = elements[..<Int(position)].reduce(0) { $0 + module.laneCount($1) }
      return Array(self[a][start..<start + module.laneCount(elements[Int(position)])])
    case .some(let a): return [module.context.i1.integer(1)] + self[a]
    case .absent: return module.laneTypes(type(v)).map(\.zero)
    case .isPresent(let a): return [self[a][0]]
    case .payload(let a): return Array(self[a].dropFirst())
    default: return []
    }
  }

  /// The status word of the exception of `site`, whose text is kept.
  func status(of site: SiteID) -> LLVMValue {
    module.usedSites.insert(site)
    return module.context.i32.integer(Int(module.source.status(of: site)))
  }
}
