import IR
import PythonSSA
import Types
import Utilities

extension PythonComparison {
  /// The predicate, or `nil` for tests of identity and membership.
  var predicate: Predicate? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .is, .isNot, .in, .notIn: nil
    }
  }
}

extension Predicate {
  /// The function of the library package `operators` that applies it.
  var functionName: String {
    switch self {
    case .equal: "equal"
    case .notEqual: "not_equal"
    case .less: "less"
    case .lessOrEqual: "less_equal"
    case .greater: "greater"
    case .greaterOrEqual: "greater_equal"
    }
  }

  /// Returns `a op b`.
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  /// The operator as the source writes it.
  var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}

extension Abstract {
  /// `true` iff the value is a constant int that floats hold exactly.
  fileprivate var isSmallInteger: Bool { int.map { $0.magnitude <= 1 << 53 } ?? false }

  /// `true` iff the value is a constant int that is not negative.
  fileprivate var isNotNegative: Bool { int.map { $0 >= 0 } ?? false }
}

extension Evaluator {
  /// Evaluates one comparison.
  func compare(
    _ op: PythonComparison, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    if a.abstract.localClassReference != nil || b.abstract.localClassReference != nil {
      return try compare(op, a.plainClass, b.plainClass)
    }
    let isTest = op == .in || op == .notIn
    if let o = try distributed(
      isTest ? [b] : [a, b],
      { (x) throws(EvaluationError) in
        try isTest ? compare(op, a, x[0]) : compare(op, x[0], x[1])
      })
    {
      return o
    }
    switch op {
    case .is: return try isIdentical(a, b)
    case .isNot: return try unary(.not, try isIdentical(a, b))
    case .in, .notIn:
      let x = b.abstract.isText ? try plainOperand(a) : a
      let isIn = try callLibrary("operators", "contains", [b, x])
      return op == .in ? isIn : try unary(.not, isIn)
    default: break
    }
    guard let p = op.predicate else { throw .consequence }
    if let o = try compareOptionals(p, a, b) { return o }
    if let o = try compareInstances(p, a, b) { return o }
    if let o = try compareTexts(p, a, b) { return o }
    if let o = try compareRecords(p, a, b) { return o }
    if let x = try sequencesAsArrays(a, b) { return try compare(op, x[0], x[1]) }
    if let o = try heapComparison(p, a, b) { return o }
    if a.abstract.array != nil || b.abstract.array != nil, isNumeric(a), isNumeric(b) {
      return try map(try libraryFunction("operators", p.functionName), [a, b])
    }
    if a.abstract.scalar != nil, b.abstract.scalar != nil { return try compareScalars(p, a, b) }
    return try compareOthers(p, a, b)
  }

  /// Evaluates `a is b`.
  private func isIdentical(_ a: Operand, _ b: Operand) throws(EvaluationError) -> Operand {
    if b.abstract == .none, case .value(.optional) = a.abstract {
      let present = emitter.emit(.isPresent(a.leaves[0]), .scalar(.bool))
      return Operand(.python(.bool), emitter.emit(.unary(.not, present), .scalar(.bool)))
    }
    if a.abstract == .none, case .value(.optional) = b.abstract { return try isIdentical(b, a) }
    if let known = isSameExceptionClass(a, b) { return known }
    if let known = try isSameException(a, b) { return known }
    if let known = isSameObject(a, b) { return known }
    switch (a.abstract, b.abstract) {
    case (.none, .none): return .bool(true)
    case (.none, _), (_, .none): return .bool(false)
    case (.object(let x), .object(let y)): return .bool(x == y)
    case (.constant(.bool(let x)), .constant(.bool(let y))): return .bool(x == y)
    case (.value(.reference(let r)), .value(.reference(let s))):
      guard r.name == s.name else { return .bool(false) }
      let addresses = [a, b].map { emitter.emit(.address($0.leaves[0]), .scalar(.int64)) }
      return Operand(
        .python(.bool),
        emitter.emit(.compare(.equal, addresses[0], addresses[1]), .scalar(.bool)))
    case (.instance(let c, _), .instance(let d, _)) where c.isEnumeration && d.isEnumeration:
      return c == d ? try compare(.equal, a.fieldValues[0], b.fieldValues[0]) : .bool(false)
    default: break
    }
    if a.abstract.scalar == .python(.bool), b.abstract.scalar == .python(.bool) {
      return try compareScalars(.equal, a, b)
    }
    if let x = a.abstract.builtinClass, let y = b.abstract.builtinClass, x != y {
      return .bool(false)
    }
    throw error(.identity(a.abstract, b.abstract, at: span))
  }

  /// Compares scalars; the result is a Python bool unless one of them is NumPy's.
  private func compareScalars(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    guard let x = a.abstract.scalar, let y = b.abstract.scalar else { throw .consequence }
    if case .constant(let c) = a.abstract, case .constant(let d) = b.abstract,
      let folded = fold(p, c, d)
    {
      return .bool(folded)
    }
    let isPython = isWeak(x) && isWeak(y)
    let result: Type = isPython ? .python(.bool) : .scalar(.bool)
    let t = try comparisonType(p, a, b)
    if needsExactComparison(a, x, b, y) {
      let o = try callLibrary(
        "operators", "__compare_exactly__",
        [
          Operand(.constant(.string(p.symbol))), a, b,
        ])
      return try convert(o, to: result)
    }
    let (u, v) = (try convert(a, to: t), try convert(b, to: t))
    return Operand(result, emitter.emit(.compare(p, u.leaves[0], v.leaves[0]), .scalar(.bool)))
  }

  /// `true` iff `t` is a Python scalar.
  private func isWeak(_ t: Type) -> Bool { if case .python = t { true } else { false } }

  /// Returns the type in which two scalars are compared.
  private func comparisonType(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Type {
    guard let x = a.abstract.scalar, let y = b.abstract.scalar,
      let s = PromotionOperand(x), let t = PromotionOperand(y)
    else { throw .consequence }
    let promoted = PromotionOperand.promote(s, t).type
    if promoted.dtype?.kind == .complex, p != .equal, p != .notEqual {
      throw error(.badOperands(p.symbol, a.abstract, b.abstract, at: span))
    }
    if case .scalar(let d) = promoted, d.isInteger {
      // A Python int that the NumPy type can't hold is compared by its own value.
      for o in [a, b] {
        if case .constant(.int(let i)) = o.abstract, !d.contains(i) { return .python(.int) }
        if o.abstract.scalar == .python(.int), o.abstract.int == nil, d.size < 8 {
          return .python(.int)
        }
      }
    }
    return promoted
  }

  /// `true` iff the promotion of the types would round an integer, or lose its sign.
  private func needsExactComparison(
    _ a: Operand, _ x: Type, _ b: Operand, _ y: Type
  ) -> Bool {
    guard let d = x.dtype, let e = y.dtype else { return false }
    let isMixedSign = d == .uint64 && e.kind == .signed || e == .uint64 && d.kind == .signed
    if isMixedSign { return !(a.abstract.isNotNegative || b.abstract.isNotNegative) }
    if a.abstract.isSmallInteger || b.abstract.isSmallInteger { return false }
    let isIntAndFloat =
      x == .python(.int) && y == .python(.float) || x == .python(.float) && y == .python(.int)
    return isIntAndFloat
  }

  /// Returns the comparison of two constants, or `nil` if it can't be made here.
  private func fold(_ p: Predicate, _ a: Constant, _ b: Constant) -> Bool? {
    if let i = a.exactInteger, let j = b.exactInteger { return p.holds(i, j) }
    guard a.isReal, b.isReal else { return nil }
    if let i = a.exactInteger, i.magnitude > 1 << 53 { return nil }
    if let j = b.exactInteger, j.magnitude > 1 << 53 { return nil }
    return p.holds(a.parts.0, b.parts.0)
  }

  /// Compares tuples element by element, and things of compile time by identity.
  private func compareOthers(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand {
    if let x = a.elements, let y = b.elements {
      return try callLibrary(
        "operators", "__compare_tuples__",
        [Operand(.constant(.string(p.symbol))), .tuple(x), .tuple(y)])
    }
    let isEquality = p == .equal || p == .notEqual
    guard isEquality, a.abstract.array == nil, b.abstract.array == nil else {
      throw error(.badOperands(p.symbol, a.abstract, b.abstract, at: span))
    }
    let isDefined = [try definesEquality(a), try definesEquality(b)]
    if isDefined.contains(true) {
      throw error(.unsupported("'\(p.symbol)' of exceptions with '__eq__'", at: span))
    }
    let same = try isIdentical(a, b)
    return p == .equal ? same : try unary(.not, same)
  }
}

extension Abstract {
  /// The name of the class of the value, if it is one of Python's or NumPy's own: values of
  /// different classes are different objects.
  fileprivate var builtinClass: String? {
    if string != nil { return "str" }
    if let t = scalar {
      if case .scalar(let d) = t { return "numpy." + d.name }
      return t.description
    }
    switch self {
    case .value(.array(let a)): return a.isReference ? "record" : "ndarray"
    case .value(.string), .value(.bytes): return type?.description
    case .tuple: return "tuple"
    case .list: return "list"
    case .mapping: return "dict"
    case .value(.reference(let r)): return r.name
    default: return nil
    }
  }
}
