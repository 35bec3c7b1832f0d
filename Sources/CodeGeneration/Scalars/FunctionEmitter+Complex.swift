import IR
import LLVMSupport

extension FunctionEmitter {
  /// Writes `a o b` of complex numbers.
  func emitComplex(_ o: BinaryOperator, _ a: [LLVMValue], _ b: [LLVMValue]) -> [LLVMValue] {
    switch o {
    case .add, .subtract, .addAnyOrder: return zip(a, b).map { emitFloat(o, $0, $1) }
    case .multiply, .multiplyAnyOrder: return emitComplexProduct(a, b)
    case .divide: return emitComplexQuotient(a, b)
    case .divideTruncating, .remainderTruncating, .and, .or, .xor, .shiftLeft, .shiftRight,
      .minimum, .maximum, .minimumNumber, .maximumNumber, .addOverflows, .subtractOverflows,
      .multiplyOverflows, .addExact, .subtractExact:
      preconditionFailure("\(o) is no operation on complex numbers")
    }
  }

  /// Writes the product by the textbook formula, as NumPy does.
  private func emitComplexProduct(_ a: [LLVMValue], _ b: [LLVMValue]) -> [LLVMValue] {
    let real = emitFloat(
      .subtract, emitFloat(.multiply, a[0], b[0]), emitFloat(.multiply, a[1], b[1]))
    let imaginary = emitFloat(
      .add, emitFloat(.multiply, a[0], b[1]), emitFloat(.multiply, a[1], b[0]))
    return [real, imaginary]
  }

  /// Writes the quotient as NumPy does.
  ///
  /// - Source: R. L. Smith, Algorithm 116: Complex division, CACM 5 (1962); a zero divisor gives
  ///   the quotients by its absolute value.
  private func emitComplexQuotient(_ a: [LLVMValue], _ b: [LLVMValue]) -> [LLVMValue] {
    let builder = { (c: LLVMValue, x: LLVMValue, y: LLVMValue) in module.builder.select(c, x, y) }
    let type = b[0].type
    let sizes = b.map { module.callIntrinsic("llvm.fabs", [type], [$0]) }
    let realIsLarger = module.builder.compareFloat(.orderedGreaterOrEqual, sizes[0], sizes[1])
    let (large, small) = (builder(realIsLarger, b[0], b[1]), builder(realIsLarger, b[1], b[0]))
    let ratio = emitFloat(.divide, small, large)
    let one = type.real(1)
    let scale = emitFloat(
      .divide, one, emitFloat(.add, large, emitFloat(.multiply, small, ratio)))
    let (ar, ai) = (emitFloat(.multiply, a[0], ratio), emitFloat(.multiply, a[1], ratio))
    let real = builder(realIsLarger, emitFloat(.add, a[0], ai), emitFloat(.add, ar, a[1]))
    let imaginary = builder(
      realIsLarger, emitFloat(.subtract, a[1], ar), emitFloat(.subtract, ai, a[0]))
    let isZero = module.builder.and(
      module.builder.compareFloat(.orderedEqual, b[0], type.zero),
      module.builder.compareFloat(.orderedEqual, b[1], type.zero))
    return [real, imaginary].enumerated().map { i, x in
      let quotient = emitFloat(.multiply, x, scale)
      return module.builder.select(isZero, emitFloat(.divide, a[i], sizes[0]), quotient)
    }
  }

  /// Writes whether `a p b` of complex numbers.
  func emitComplexComparison(
    _ p: Predicate, _ a: [LLVMValue], _ b: [LLVMValue]
  ) -> LLVMValue {
    switch p {
    case .equal:
      return module.builder.and(
        module.builder.compareFloat(.orderedEqual, a[0], b[0]),
        module.builder.compareFloat(.orderedEqual, a[1], b[1]))
    case .notEqual:
      return module.builder.or(
        module.builder.compareFloat(.unorderedNotEqual, a[0], b[0]),
        module.builder.compareFloat(.unorderedNotEqual, a[1], b[1]))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      preconditionFailure("complex numbers have no order")
    }
  }
}
