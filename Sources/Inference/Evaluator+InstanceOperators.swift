import IR
import PythonSSA
import Types
import Utilities

extension PythonBinaryOperator {
  /// The middle of the names of the methods that overload the operator.
  var methodName: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .matrixMultiply: "matmul"
    case .divide: "truediv"
    case .modulo: "mod"
    case .power: "pow"
    case .leftShift: "lshift"
    case .rightShift: "rshift"
    case .or: "or"
    case .xor: "xor"
    case .and: "and"
    case .floorDivide: "floordiv"
    }
  }
}

extension Predicate {
  /// The name of the method that overloads the comparison.
  var methodName: String {
    switch self {
    case .equal: "__eq__"
    case .notEqual: "__ne__"
    case .less: "__lt__"
    case .lessOrEqual: "__le__"
    case .greater: "__gt__"
    case .greaterOrEqual: "__ge__"
    }
  }

  /// The comparison that holds where this one does not.
  var negated: Predicate {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// `<=` for `<`, and so on.
  var withEqualityToggled: Predicate { negated.reflected }

  /// The comparison with the operands exchanged.
  var reflected: Predicate {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// Operators on instances of the program's classes.
extension Evaluator {
  /// Evaluates `a op b` if one of them is an instance whose class says what it is, or both are
  /// classes; `nil` for others.
  func instanceOperation(
    _ op: PythonBinaryOperator, _ a: Operand, _ b: Operand, inPlace: Bool = false
  ) throws(EvaluationError) -> Operand? {
    if op == .or, a.abstract.isClass, b.abstract.isClass {
      return .tuple((a.elements ?? [a]) + (b.elements ?? [b]))
    }
    guard a.abstract.isInstance || b.abstract.isInstance else { return nil }
    let name = op.methodName
    if inPlace, let o = try callOperator("__i\(name)__", a, b) { return o }
    if isDerived(b, from: a), overrides("__r\(name)__", b, a),
      let o = try callOperator("__r\(name)__", b, a)
    {
      return o
    }
    if let o = try callOperator("__\(name)__", a, b) { return o }
    if let o = try callOperator("__r\(name)__", b, a) { return o }
    if let o = try flagOperation(op, a, b) { return o }
    if op == .modulo, a.abstract.isText { return try textOperation(op, a, b) }
    let (x, y) = (try plainOperand(a), try plainOperand(b))
    return x.abstract == a.abstract && y.abstract == b.abstract ? nil : try binary(op, x, y)
  }

  /// Evaluates a comparison if one of the operands is an instance whose class says what it is;
  /// `nil` for others.
  func compareInstances(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard a.abstract.isInstance || b.abstract.isInstance else { return nil }
    if isDerived(b, from: a), let o = try callOperator(p.reflected.methodName, b, a) { return o }
    if let o = try callOperator(p.methodName, a, b) { return o }
    if let o = try compareByOrder(p, a, b) { return o }
    if let o = try callOperator(p.reflected.methodName, b, a) { return o }
    if let o = try compareByOrder(p.reflected, b, a) { return o }
    if p == .notEqual {
      let (x, y) = isDerived(b, from: a) ? (b, a) : (a, b)
      var equal = try callOperator("__eq__", x, y)
      if equal == nil { equal = try callOperator("__eq__", y, x) }
      if let equal { return try unary(.not, equal) }
    }
    if case .instance(let c, _) = a.abstract, case .instance(c, _) = b.abstract {
      return try compareSameClass(p, a, b, c)
    }
    for (x, y, q) in [(a, b, p), (b, a, p.reflected)] {
      guard let c = objectClass(of: x) else { continue }
      if let o = try compareObjects(q, x, y, c) { return o }
    }
    let (x, y) = (try plainOperand(a), try plainOperand(b))
    if x.abstract != a.abstract || y.abstract != b.abstract {
      return try compare(p.comparison, x, y)
    }
    let isTuple = x.elements != nil && y.elements != nil
    if isTuple || p != .equal && p != .notEqual { return nil }
    return .bool(p == .notEqual)
  }

  /// `true` iff the class of `b` derives from another one, that of `a`: then its methods for
  /// operators are asked first.
  private func isDerived(_ b: Operand, from a: Operand) -> Bool {
    guard let x = objectClass(of: a) ?? a.abstract.instanceClass,
      let y = objectClass(of: b) ?? b.abstract.instanceClass
    else { return false }
    return y.ancestors.contains(x.position)
  }

  /// `true` iff the method `name` of `b` is another one than that of `a`.
  private func overrides(_ name: String, _ b: Operand, _ a: Operand) -> Bool {
    guard case .object(.method(let f, _))? = method(name, of: b)?.abstract else { return false }
    guard case .object(.method(let g, _))? = method(name, of: a)?.abstract else { return true }
    return f != g
  }

  /// Calls the method `name` of `a` for an operator on `a` and `b`; `nil` if there is none, or it
  /// returns NotImplemented.
  private func callOperator(
    _ name: String, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard let m = method(name, of: a) else { return nil }
    let o = try call(m, [b], [])
    return o.abstract == .object(.builtinClass("NotImplemented")) ? nil : o
  }

  /// Compares `a`, whose class is decorated by `functools.total_ordering`, with `b` by the
  /// comparison that the class defines; `nil` for others.
  private func compareByOrder(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    let own = objectClass(of: a) ?? a.abstract.instanceClass
    guard p != .equal, p != .notEqual, let own, program.classes[own.position].isTotallyOrdered
    else { return nil }
    let roots: [Predicate] = [.less, .lessOrEqual, .greater, .greaterOrEqual]
    guard let root = roots.first(where: { method($0.methodName, of: a) != nil }),
      let r = try callOperator(root.methodName, a, b)
    else { return nil }
    let holds = try convert(try truth(r), to: .scalar(.bool)).leaves[0]
    let no = emitter.emit(.unary(.not, holds), .scalar(.bool))
    if p == root.negated { return Operand(.python(.bool), no) }
    // `a <= b` is `a < b or a == b`, `a < b` is `a <= b and a != b`, and so the other way round.
    let isToggled = p == root.withEqualityToggled
    let isStrict = root == .less || root == .greater
    let isEither = isStrict == isToggled
    return try either(
      isToggled ? holds : no,
      { () throws(EvaluationError) in
        isEither ? .bool(true) : try truth(try compare(.notEqual, a, b))
      },
      { () throws(EvaluationError) in
        isEither ? try truth(try compare(.equal, a, b)) : .bool(false)
      })
  }

  /// Compares instances of the class `c` as it does where it has no method for it.
  private func compareSameClass(
    _ p: Predicate, _ a: Operand, _ b: Operand, _ c: ClassReference
  ) throws(EvaluationError) -> Operand? {
    let isEquality = p == .equal || p == .notEqual
    switch c.kind {
    case .enumeration where isEquality, .flag where isEquality:
      return try compare(p.comparison, a.fieldValues[0], b.fieldValues[0])
    case _ where c.isMixed:
      return try compare(p.comparison, try plainOperand(a), try plainOperand(b))
    case .data: return try compareFields(p, a, b, c)
    default: return nil
    }
  }

  /// Evaluates a unary operator of an instance whose class says what it is; `nil` for others.
  func instanceOperation(
    _ op: PythonUnaryOperator, _ a: Operand
  ) throws(EvaluationError) -> Operand? {
    guard a.abstract.isInstance, op != .not else { return nil }
    let name = op == .minus ? "__neg__" : op == .plus ? "__pos__" : "__invert__"
    if let m = method(name, of: a) { return try call(m, [], []) }
    if op == .invert, let o = try invertedFlags(a) { return o }
    let x = try plainOperand(a)
    return x.abstract == a.abstract ? nil : try unary(op, x)
  }

  /// Evaluates the truth of an instance.
  func instanceTruth(_ o: Operand) throws(EvaluationError) -> Operand {
    for name in ["__bool__", "__len__"] {
      if let m = method(name, of: o) { return try truth(try call(m, [], [])) }
    }
    if let e = o.elements { return .bool(!e.isEmpty) }
    if o.abstract.instanceClass?.isFlag == true { return try truth(o.fieldValues[0]) }
    let x = try plainOperand(o)
    return x.abstract == o.abstract ? .bool(true) : try truth(x)
  }
}

extension Predicate {
  /// The comparison of the source.
  var comparison: PythonComparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }
}

extension Abstract {
  /// `true` iff the value is a class, or a tuple of classes.
  fileprivate var isClass: Bool {
    switch self {
    case .object(.userClass), .object(.builtinClass), .object(.exceptionClass), .object(.dtype):
      true
    case .tuple(let e): !e.isEmpty && e.allSatisfy(\.isClass)
    default: false
    }
  }
}
