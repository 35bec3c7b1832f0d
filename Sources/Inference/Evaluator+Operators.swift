import IR
import PythonSSA
import Types
import Utilities

extension PythonBinaryOperator {
  /// The function of the library package `operators` that applies it.
  var functionName: String {
    switch self {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .matrixMultiply: "matmul"
    case .divide: "divide"
    case .modulo: "modulo"
    case .power: "power"
    case .leftShift: "left_shift"
    case .rightShift: "right_shift"
    case .or: "bitwise_or"
    case .xor: "bitwise_xor"
    case .and: "bitwise_and"
    case .floorDivide: "floor_divide"
    }
  }

  /// The operator as the source writes it.
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .or: "|"
    case .xor: "^"
    case .and: "&"
    case .floorDivide: "//"
    }
  }
}

extension Evaluator {
  /// Evaluates `a op b`.
  func binary(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    if a.abstract.scalar != nil, b.abstract.scalar != nil { return try arithmetic(op, a, b) }
    if let o = try distributed(
      [a, b],
      { (x) throws(EvaluationError) in
        try binary(op, x[0], x[1])
      })
    {
      return o
    }
    if let o = try instanceOperation(op, a, b) { return o }
    if let x = try sequencesAsArrays(a, b) { return try binary(op, x[0], x[1]) }
    if let o = try heapOperation(op, a, b) { return o }
    if let folded = try sequenceOperation(op, a, b) { return folded }
    let isArray = a.abstract.array != nil || b.abstract.array != nil
    guard isArray, isNumeric(a), isNumeric(b) else {
      throw error(.badOperands(op.symbol, a.abstract, b.abstract, at: span))
    }
    if op == .matrixMultiply { return try callLibrary("operators", "matmul", [a, b]) }
    var operands = [a, b]
    if op != .divide { operands = [try element(a, beside: b), try element(b, beside: a)] }
    return try map(try libraryFunction("operators", op.functionName), operands)
  }

  /// Returns the operand `o` of an elementwise operation; a Python int takes the integer type of
  /// the array `other` once, in front of the loop.
  private func element(_ o: Operand, beside other: Operand) throws(EvaluationError) -> Operand {
    guard o.abstract == .value(.python(.int)), let d = other.abstract.array?.dtype, d.isInteger
    else { return o }
    return try operand(o, as: .scalar(d))
  }

  /// `true` iff `o` is a scalar or an array.
  func isNumeric(_ o: Operand) -> Bool { o.abstract.scalar != nil || o.abstract.array != nil }

  /// Evaluates concatenation and repetition of tuples, lists and constant strings; `nil` for other
  /// operands.
  private func sequenceOperation(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    if let o = try textOperation(op, a, b) { return o }
    if op == .add, let x = a.elements, let y = b.elements {
      switch (a.abstract, b.abstract) {
      case (.tuple, .tuple), (.instance, .tuple), (.tuple, .instance), (.instance, .instance):
        return .tuple(x + y)
      case (.list, .list):
        return try list(x + y)
      default: return nil
      }
    }
    guard op == .multiply else { return nil }
    if let e = a.elements, let n = b.abstract.int { return try repeated(a, e, n) }
    if let e = b.elements, let n = a.abstract.int { return try repeated(b, e, n) }
    return nil
  }

  /// Returns the sequence `o` of elements `e`, `n` times.
  private func repeated(
    _ o: Operand, _ e: [Operand], _ n: Int64
  ) throws(EvaluationError) -> Operand {
    let all = [[Operand]](repeating: e, count: max(0, min(Int(n), 4096))).flatMap { $0 }
    guard case .list = o.abstract else { return .tuple(all) }
    return try list(all)
  }

  /// Evaluates `a op b` on scalars.
  func arithmetic(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    if let folded = try fold(op, a.abstract, b.abstract) { return folded }
    guard let t = promotedType(op, a, b) else {
      throw error(.badOperands(op.symbol, a.abstract, b.abstract, at: span))
    }
    switch op {
    case .add, .subtract, .multiply:
      let (x, y) = (try operand(a, as: t), try operand(b, as: t))
      return try add(op, x, y, t)
    case .and, .or, .xor:
      guard t.dtype?.isInteger == true || t.dtype == .bool else {
        throw error(.badOperands(op.symbol, a.abstract, b.abstract, at: span))
      }
      let (x, y) = (try operand(a, as: t), try operand(b, as: t))
      let operation: BinaryOperator = op == .and ? .and : op == .or ? .or : .xor
      return Operand(t, emitter.emit(.binary(operation, x.leaves[0], y.leaves[0]), t))
    default:
      return try callLibrary("operators", op.functionName, [a, b])
    }
  }

  /// Returns `o` as the type `t` of an operation; a Python int that `t` can't hold is an error.
  func operand(_ o: Operand, as t: Type) throws(EvaluationError) -> Operand {
    if case .scalar(let d) = t, d.isInteger, case .constant(.int(let i)) = o.abstract,
      !d.contains(i)
    {
      throw error(.intOutOfRange(i, d, at: span))
    }
    if case .scalar(let d) = t { checkRange(of: o, d) }
    return try convert(o, to: t)
  }

  /// Raises OverflowError, as NumPy does, if the Python int `o` is no constant and does not fit the
  /// NumPy integer type `d`.
  func checkRange(of o: Operand, _ d: DType) {
    guard checks, o.abstract == .value(.python(.int)), d.isInteger, d != .int64 else { return }
    let v = o.leaves[0]
    let least = emitter.integer(d.kind == .unsigned ? 0 : -(1 << Int64(d.bits - 1)))
    var holds = emitter.emit(.compare(.greaterOrEqual, v, least), .scalar(.bool))
    if d != .uint64 {
      let bits = d.kind == .unsigned ? d.bits : d.bits - 1
      let limit = emitter.integer(1 << Int64(bits))
      let isBelow = emitter.emit(.compare(.less, v, limit), .scalar(.bool))
      holds = emitter.emit(.binary(.and, holds, isBelow), .scalar(.bool))
    }
    check(holds, .overflowError, "Python integer out of bounds for \(d.name)")
  }

  /// Returns the type in which `a op b` is computed, or `nil` if there is none.
  ///
  /// Python's bools count as ints, but for `& | ^` of two of them, and beside NumPy's.
  func promotedType(_ op: PythonBinaryOperator, _ a: Operand, _ b: Operand) -> Type? {
    guard let x = a.abstract.scalar, let y = b.abstract.scalar else { return nil }
    let isBitwise = op == .and || op == .or || op == .xor
    if isBitwise, x.dtype == .bool, y.dtype == .bool {
      return x == .python(.bool) && y == .python(.bool) ? .python(.bool) : .scalar(.bool)
    }
    func strength(_ t: Type, beside other: Type) -> PromotionOperand? {
      if t == .python(.bool), other.dtype != .bool || other == .python(.bool) {
        return .weak(.int)
      }
      return PromotionOperand(t)
    }
    guard let p = strength(x, beside: y), let q = strength(y, beside: x) else { return nil }
    return PromotionOperand.promote(p, q).type
  }

  /// Raises OverflowError if `test` says that the result for `x` and `y` is beyond 64 bits.
  private func checkFits(_ test: BinaryOperator, _ x: ValueID, _ y: ValueID) {
    let overflows = emitter.emit(.binary(test, x, y), .scalar(.bool))
    let fits = emitter.emit(.unary(.not, overflows), .scalar(.bool))
    check(fits, .overflowError, "int too large for 64 bits")
  }

  /// Evaluates `+`, `-` and `*` on operands of the type `t`.
  private func add(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand, _ t: Type
  ) throws(EvaluationError) -> Operand {
    let (x, y) = (a.leaves[0], b.leaves[0])
    if t == .scalar(.bool) {
      if op == .subtract { throw error(.boolSubtract(at: span)) }
      return Operand(t, emitter.emit(.binary(op == .add ? .or : .and, x, y), t))
    }
    if mode.checks == .all, t == .python(.int) {
      let test: BinaryOperator =
        op == .add ? .addOverflows : op == .subtract ? .subtractOverflows : .multiplyOverflows
      checkFits(test, x, y)
    }
    let operation: BinaryOperator = op == .add ? .add : op == .subtract ? .subtract : .multiply
    return Operand(t, emitter.emit(.binary(operation, x, y), t))
  }

  /// Returns the constant `a op b` where it can be computed here, exactly as at run time.
  private func fold(
    _ op: PythonBinaryOperator, _ a: Abstract, _ b: Abstract
  ) throws(EvaluationError) -> Operand? {
    guard case .constant(let x) = a, case .constant(let y) = b else { return nil }
    if let i = x.exactInteger, let j = y.exactInteger {
      return op.fold(i, j).map { Operand(.constant(.int($0))) }
    }
    guard x.isReal, y.isReal else { return nil }
    let (p, q) = (x.parts.0, y.parts.0)
    switch op {
    case .add: return Operand(.constant(.float(p + q)))
    case .subtract: return Operand(.constant(.float(p - q)))
    case .multiply: return Operand(.constant(.float(p * q)))
    case .divide where q != 0: return Operand(.constant(.float(p / q)))
    default: return nil
    }
  }

  /// Evaluates `op a`.
  func unary(_ op: PythonUnaryOperator, _ a: Operand) throws(EvaluationError) -> Operand {
    if a.abstract.isUnion, op != .not {
      return try distribute(a) { (x) throws(EvaluationError) in try unary(op, x) }
    }
    if op == .not {
      let t = try truth(a)
      if let b = t.abstract.bool { return .bool(!b) }
      return Operand(.python(.bool), emitter.emit(.unary(.not, t.leaves[0]), .scalar(.bool)))
    }
    if a.abstract.array != nil {
      let name = op == .minus ? "negative" : op == .plus ? "positive" : "invert"
      return try map(try libraryFunction("operators", name), [a])
    }
    if let o = try instanceOperation(op, a) { return o }
    let method = op == .minus ? "__neg__" : op == .plus ? "__pos__" : "__invert__"
    if case .structure = a.abstract, let o = try protocolCall(method, a, []) { return o }
    guard var t = a.abstract.scalar, let d = t.dtype else {
      throw error(.badOperand(op == .minus ? "-" : op == .plus ? "+" : "~", a.abstract, at: span))
    }
    if case .constant(let c) = a.abstract, let folded = op.fold(c) {
      return Operand(.constant(folded))
    }
    if t == .python(.bool) { t = .python(.int) }
    if t == .scalar(.bool) && op != .invert || op == .invert && d.kind >= .float {
      throw error(.badOperand(op == .minus ? "-" : op == .plus ? "+" : "~", a.abstract, at: span))
    }
    let x = try convert(a, to: t)
    if op == .plus { return x }
    if op == .minus, mode.checks == .all, t == .python(.int) {
      checkFits(.subtractOverflows, emitter.integer(0), x.leaves[0])
    }
    let operation: UnaryOperator = op == .minus ? .negate : .not
    return Operand(t, emitter.emit(.unary(operation, x.leaves[0]), t))
  }

  /// Returns `bool(o)`.
  func truth(_ o: Operand) throws(EvaluationError) -> Operand {
    switch o.abstract {
    case .constant(let c): return .bool(c.isTrue)
    case .none: return .bool(false)
    case .tuple(let e), .list(let e, _): return .bool(!e.isEmpty)
    case .object: return .bool(true)
    case .union: return try distribute(o) { (x) throws(EvaluationError) in try truth(x) }
    case .structure(ExceptionPayloads.structure, _):
      return try unary(.not, try isSameException(o, .none) ?? .bool(false))
    case .instance: return try instanceTruth(o)
    case .value(.reference) where o.abstract.isInstance: return try instanceTruth(o)
    case .mapping(let e, _): return .bool(!e.isEmpty)
    case .value(.optional(let t)):
      let present = emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool))
      if t.dtype == nil, t != .none {
        return try either(
          present, { () throws(EvaluationError) in try truth(payload(of: o, t)) },
          { () throws(EvaluationError) in .bool(false) })
      }
      let inner = try truth(payload(of: o, t))
      let b = try convert(inner, to: .scalar(.bool)).leaves[0]
      return Operand(.python(.bool), emitter.emit(.binary(.and, present, b), .scalar(.bool)))
    case .value(.string), .value(.bytes):
      let n = extent(o.leaves[0], 0)
      let holds = emitter.emit(.compare(.notEqual, n, emitter.integer(0)), .scalar(.bool))
      return Operand(.python(.bool), holds)
    case .value(let t) where t.dtype != nil:
      return Operand(.python(.bool), try convert(o, to: .scalar(.bool)).leaves[0])
    case .value(.array(let a)) where a.isReference:
      return try callLibrary("record", "__truth__", [o])
    case .value(.array(let a)) where a.extents.map({ $0.allSatisfy { $0 == 1 } }) == true:
      let zeros = Operand.tuple([Operand](repeating: .int(0), count: a.rank))
      return try truth(try item(o, zeros))
    default:
      if case .structure = o.abstract, let b = try protocolCall("__bool__", o, []) { return b }
      if let n = try protocolCall("__len__", o, []) { return try truth(n) }
      throw error(.noTruth(o.abstract, at: span))
    }
  }
}

extension Constant {
  /// `true` iff the constant is a bool, an int or a float.
  var isReal: Bool {
    switch self {
    case .bool, .int, .float: true
    case .complex, .string: false
    }
  }
}

extension PythonBinaryOperator {
  /// Returns `i op j` of Python ints, or `nil` if it does not fit 64 bits, raises, or is no int.
  fileprivate func fold(_ i: Int64, _ j: Int64) -> Int64? {
    func fitting(_ r: (partialValue: Int64, overflow: Bool)) -> Int64? {
      r.overflow ? nil : r.partialValue
    }
    switch self {
    case .add: return fitting(i.addingReportingOverflow(j))
    case .subtract: return fitting(i.subtractingReportingOverflow(j))
    case .multiply: return fitting(i.multipliedReportingOverflow(by: j))
    case .and: return i & j
    case .or: return i | j
    case .xor: return i ^ j
    case .leftShift: return j >= 0 && j < 62 && i.magnitude < 1 << (62 - j) ? i << j : nil
    case .rightShift: return j >= 0 ? i >> min(j, 63) : nil
    case .floorDivide:
      if j == 0 || j == -1 { return nil }
      let (q, r) = i.quotientAndRemainder(dividingBy: j)
      return r != 0 && (r < 0) != (j < 0) ? q - 1 : q
    case .modulo:
      if j == 0 || j == -1 { return nil }
      let r = i % j
      return r != 0 && (r < 0) != (j < 0) ? r + j : r
    case .power:
      guard j >= 0, j < 64 else { return nil }
      var result: Int64 = 1
      for _ in 0..<j {
        guard let next = fitting(result.multipliedReportingOverflow(by: i)) else { return nil }
        result = next
      }
      return result
    case .divide, .matrixMultiply: return nil
    }
  }
}

extension PythonUnaryOperator {
  /// Returns `op c`, or `nil` if it can't be computed here.
  fileprivate func fold(_ c: Constant) -> Constant? {
    switch (self, c) {
    case (.plus, .int), (.plus, .float), (.plus, .complex): return c
    case (.plus, .bool(let b)): return .int(b ? 1 : 0)
    case (.minus, .bool(let b)): return .int(b ? -1 : 0)
    case (.minus, .int(let i)): return i == .min ? nil : .int(-i)
    case (.minus, .float(let x)): return .float(-Double(bitPattern: x))
    case (.minus, .complex(let r, let i)):
      return .complex((-Double(bitPattern: r)).bitPattern, (-Double(bitPattern: i)).bitPattern)
    case (.invert, .int(let i)): return .int(~i)
    case (.invert, .bool(let b)): return .int(b ? -2 : -1)
    default: return nil
    }
  }
}

extension DType {
  /// `true` iff NumPy writes values of the type into arrays of type `target` with `op=`.
  func castsToSameKind(_ target: DType) -> Bool {
    if kind == target.kind { return true }
    if kind == .unsigned && target.kind == .signed { return true }
    return kind < target.kind && target.kind != .unsigned || kind == .bool
  }
}
