import IR
import LLVMSupport
import Types

extension FunctionEmitter {
  /// Writes `o a`.
  func emitUnary(_ o: UnaryOperator, _ a: ValueID) -> [LLVMValue] {
    let d = dtype(a)
    if d.kind == .complex {
      precondition(o == .negate, "\(o) is no operation on complex numbers")
      return self[a].map { module.builder.negateFloat($0) }
    }
    return [d.kind == .float ? emitFloatUnary(o, scalar(a)) : emitIntegerUnary(o, scalar(a))]
  }

  /// Writes `o x` of a float.
  private func emitFloatUnary(_ o: UnaryOperator, _ x: LLVMValue) -> LLVMValue {
    let name: String
    switch o {
    case .negate: return module.builder.negateFloat(x)
    case .absolute: name = "llvm.fabs"
    case .floor: name = "llvm.floor"
    case .ceil: name = "llvm.ceil"
    case .trunc: name = "llvm.trunc"
    // Compiled code runs with the usual rounding mode, and every libm has `rint`.
    case .roundEven: name = "llvm.rint"
    case .squareRoot: name = "llvm.sqrt"
    case .not, .countOnes, .countLeadingZeros, .countTrailingZeros:
      preconditionFailure("\(o) is no operation on floats")
    }
    return module.callIntrinsic(name, [x.type], [x])
  }

  /// Writes `o x` of an integer or bool.
  private func emitIntegerUnary(_ o: UnaryOperator, _ x: LLVMValue) -> LLVMValue {
    // The flags say that INT_MIN and 0 are as good operands as others.
    let isDefined = module.context.i1.zero
    switch o {
    case .negate: return module.builder.negate(x)
    case .not: return module.builder.not(x)
    case .absolute: return module.callIntrinsic("llvm.abs", [x.type], [x, isDefined])
    case .countOnes: return module.callIntrinsic("llvm.ctpop", [x.type], [x])
    case .countLeadingZeros: return module.callIntrinsic("llvm.ctlz", [x.type], [x, isDefined])
    case .countTrailingZeros: return module.callIntrinsic("llvm.cttz", [x.type], [x, isDefined])
    case .floor, .ceil, .trunc, .roundEven: return x
    case .squareRoot: preconditionFailure("\(o) is no operation on integers")
    }
  }

  /// Writes `a o b`.
  func emitBinary(_ o: BinaryOperator, _ a: ValueID, _ b: ValueID) -> [LLVMValue] {
    let d = dtype(a)
    switch d.kind {
    case .complex: return emitComplex(o, self[a], self[b])
    case .float: return [emitFloat(o, scalar(a), scalar(b))]
    case .bool, .unsigned, .signed:
      return [emitInteger(o, scalar(a), scalar(b), isSigned: d.kind == .signed)]
    }
  }

  /// Writes `a o b` of floats.
  func emitFloat(_ o: BinaryOperator, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    switch o {
    case .add: return module.builder.float(.add, a, b)
    case .subtract: return module.builder.float(.subtract, a, b)
    case .multiply: return module.builder.float(.multiply, a, b)
    case .divide: return module.builder.float(.divide, a, b)
    case .addAnyOrder: return withLicence(.reassociate) { $0.builder.float(.add, a, b) }
    case .multiplyAnyOrder: return withLicence(.reassociate) { $0.builder.float(.multiply, a, b) }
    // NumPy does not tell which of two zeros it gives.
    case .minimum: return withLicence(.noSignedZeros) { $0.call("llvm.minimum", a, b) }
    case .maximum: return withLicence(.noSignedZeros) { $0.call("llvm.maximum", a, b) }
    case .minimumNumber: return module.call("llvm.minnum", a, b)
    case .maximumNumber: return module.call("llvm.maxnum", a, b)
    case .divideTruncating, .remainderTruncating, .and, .or, .xor, .shiftLeft, .shiftRight,
      .addOverflows, .subtractOverflows, .multiplyOverflows, .addExact, .subtractExact:
      preconditionFailure("\(o) is no operation on floats")
    }
  }

  /// Returns what `write` writes with `flags` beside the function's own.
  private func withLicence(
    _ flags: FastMathFlags, _ write: (ModuleEmitter) -> LLVMValue
  ) -> LLVMValue {
    let usual = module.builder.fastMath
    module.builder.fastMath = usual.union(flags)
    defer { module.builder.fastMath = usual }
    return write(module)
  }

  /// Writes `a o b` of integers or bools.
  private func emitInteger(
    _ o: BinaryOperator, _ a: LLVMValue, _ b: LLVMValue, isSigned: Bool
  ) -> LLVMValue {
    switch o {
    case .add, .addAnyOrder: return module.builder.add(a, b)
    case .subtract: return module.builder.subtract(a, b)
    case .addExact: return module.builder.add(a, b, .noSigned)
    case .subtractExact: return module.builder.subtract(a, b, .noSigned)
    case .multiply, .multiplyAnyOrder: return module.builder.multiply(a, b)
    case .divideTruncating: return emitQuotient(a, b, isSigned: isSigned)
    case .remainderTruncating: return emitRemainder(a, b, isSigned: isSigned)
    case .and: return module.builder.and(a, b)
    case .or: return module.builder.or(a, b)
    case .xor: return module.builder.xor(a, b)
    case .shiftLeft: return module.builder.integer(.shiftLeft, a, b)
    case .shiftRight:
      return module.builder.integer(isSigned ? .shiftRightArithmetic : .shiftRightLogical, a, b)
    case .minimum, .minimumNumber: return module.call(isSigned ? "llvm.smin" : "llvm.umin", a, b)
    case .maximum, .maximumNumber: return module.call(isSigned ? "llvm.smax" : "llvm.umax", a, b)
    case .addOverflows: return emitOverflow(isSigned ? "sadd" : "uadd", a, b)
    case .subtractOverflows: return emitOverflow(isSigned ? "ssub" : "usub", a, b)
    case .multiplyOverflows: return emitOverflow(isSigned ? "smul" : "umul", a, b)
    case .divide: preconditionFailure("\(o) is no operation on integers")
    }
  }

  /// Writes whether the operation of LLVM's name `o` overflows.
  private func emitOverflow(_ o: String, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    module.builder.extractField(module.call("llvm.\(o).with.overflow", a, b), 1)
  }

  /// Writes the quotient, rounded to zero, of integers, `b` not 0.
  ///
  /// Processors trap, and LLVM lets anything happen, when the smallest number is divided by -1.
  private func emitQuotient(_ a: LLVMValue, _ b: LLVMValue, isSigned: Bool) -> LLVMValue {
    if !isSigned { return module.builder.integer(.divideUnsigned, a, b) }
    if let n = b.constantInteger, n != -1 { return module.builder.integer(.divideSigned, a, b) }
    let (isMinusOne, divisor) = emitDivisor(b)
    let quotient = module.builder.integer(.divideSigned, a, divisor)
    return module.builder.select(isMinusOne, module.builder.negate(a), quotient)
  }

  /// Writes the remainder, with the sign of `a`, of integers, `b` not 0.
  private func emitRemainder(_ a: LLVMValue, _ b: LLVMValue, isSigned: Bool) -> LLVMValue {
    if !isSigned { return module.builder.integer(.remainderUnsigned, a, b) }
    if let n = b.constantInteger, n != -1 { return module.builder.integer(.remainderSigned, a, b) }
    // The remainder of a division by 1 is that of a division by -1.
    return module.builder.integer(.remainderSigned, a, emitDivisor(b).divisor)
  }

  /// Writes whether `b` is -1, and a divisor that is `b` if not.
  private func emitDivisor(_ b: LLVMValue) -> (isMinusOne: LLVMValue, divisor: LLVMValue) {
    let isMinusOne = module.builder.compare(.equal, b, b.type.integer(-1))
    return (isMinusOne, module.builder.select(isMinusOne, b.type.integer(1), b))
  }

  /// Writes whether `a p b`.
  func emitCompare(_ p: Predicate, _ a: ValueID, _ b: ValueID) -> LLVMValue {
    let d = dtype(a)
    switch d.kind {
    case .complex: return emitComplexComparison(p, self[a], self[b])
    case .float: return module.builder.compareFloat(p.ofFloats, scalar(a), scalar(b))
    case .bool, .unsigned: return module.builder.compare(p.ofUnsigned, scalar(a), scalar(b))
    case .signed: return module.builder.compare(p.ofSigned, scalar(a), scalar(b))
    }
  }
}

extension ModuleEmitter {
  /// Writes a call of the intrinsic `name`, overloaded by the type of its operands `a` and `b`.
  func call(_ name: String, _ a: LLVMValue, _ b: LLVMValue) -> LLVMValue {
    callIntrinsic(name, [a.type], [a, b])
  }
}

extension Predicate {
  /// The comparison of floats.
  fileprivate var ofFloats: FloatPredicate {
    switch self {
    case .equal: .orderedEqual
    case .notEqual: .unorderedNotEqual
    case .less: .orderedLess
    case .lessOrEqual: .orderedLessOrEqual
    case .greater: .orderedGreater
    case .greaterOrEqual: .orderedGreaterOrEqual
    }
  }

  /// The comparison of signed integers.
  fileprivate var ofSigned: IntegerPredicate {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .lessSigned
    case .lessOrEqual: .lessOrEqualSigned
    case .greater: .greaterSigned
    case .greaterOrEqual: .greaterOrEqualSigned
    }
  }

  /// The comparison of unsigned integers and bools.
  fileprivate var ofUnsigned: IntegerPredicate {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .lessUnsigned
    case .lessOrEqual: .lessOrEqualUnsigned
    case .greater: .greaterUnsigned
    case .greaterOrEqual: .greaterOrEqualUnsigned
    }
  }
}
