import Diagnostics
import Syntax
import Utilities

/// Expressions for their value.
extension CodeBuilder {
  /// Translates `e` and returns its value.
  mutating func value(of e: ExpressionID) -> CodeValueID {
    let span = tree.span(of: e)
    switch tree[e] {
    case .boolOp(let op, let values): return emitBooleanOperation(op, values, at: span)
    case .namedExpr(let target, let inner): return emitWalrus(target, inner)
    case .binOp: return emitBinaryOperation(e)
    case .unaryOp(let op, let operand):
      if let c = literalInteger(e) { return emit(.constant(c), at: span) }
      let v = value(of: operand)
      return emit(.unary(PythonUnaryOperator(op), v), at: span)
    case .lambda(let args, let body): return emitLambda(e, args: args, body: body)
    case .ifExp(let test, let body, let orelse):
      return emitConditional(test, body, orelse, at: span)
    case .compare(let left, let ops, let comparators):
      return emitComparison(left, tree[ops], tree[comparators], at: span)
    case .call(let callee, let args, let keywords):
      return emitCall(callee, args, keywords, at: span)
    case .constant(let c, _): return emit(constant(c), at: span)
    case .attribute(let base, let attr, _):
      if let v = attributeOfSelf(e) { return v }
      let v = value(of: base)
      return emit(.attribute(v, tree.name(attr)), at: span)
    case .subscript(let base, let index, _):
      let v = value(of: base)
      let i = value(of: index)
      return emit(.item(v, i), at: span)
    case .name(let n, _): return read(n, at: span)
    case .slice(let a, let b, let c): return emitSlice(a, b, c, at: span)
    default: return displayValue(of: e, at: span)
    }
  }

  /// Translates the displays, texts and what is not supported.
  private mutating func displayValue(of e: ExpressionID, at span: SourceSpan) -> CodeValueID {
    switch tree[e] {
    case .list(let elts, _):
      let (list, stars) = elements(elts)
      return emit(.list(list, stars: stars), at: span)
    case .tuple(let elts, _):
      let (list, stars) = elements(elts)
      return emit(.tuple(list, stars: stars), at: span)
    case .set(let elts):
      let (list, stars) = elements(elts)
      return emit(.set(list, stars: stars), at: span)
    case .dict(let keys, let values): return emitDictionary(keys, values, at: span)
    case .joinedStr(let values):
      let pieces = tree[values].map { value(of: $0) }
      return emit(.join(draft.makeList(pieces)), at: span)
    case .formattedValue(let inner, let conversion, let spec):
      let v = value(of: inner)
      let s = spec.map { value(of: $0) }
      return emit(.format(v, conversion: conversion.character, spec: s), at: span)
    case .listComp, .setComp, .dictComp: return emitComprehension(e)
    case .generatorExp(let elt, let generators):
      return emitGeneratorExpression(elt, generators, at: span)
    case .await: return emit(.unsupported("'await'"), at: span)
    case .yield(let inner): return emitYield(inner, at: span)
    case .yieldFrom(let source):
      let sequence = emitYields(from: source, at: span)
      return callLibrary("__delegated_result__", [sequence], at: span)
    case .templateStr, .interpolation: return emit(.unsupported("template string"), at: span)
    case .starred: return emit(.unsupported("starred expression here"), at: span)
    default: return emit(.unsupported("expression"), at: span)
    }
  }

  /// Translates each of `elts`; the positions of starred ones come second.
  mutating func elements(_ elts: ExpressionList) -> (CodeValueList, stars: [Int]) {
    var values: [CodeValueID] = []
    var stars: [Int] = []
    for e in tree[elts] {
      if case .starred(let inner, _) = tree[e] {
        stars.append(values.count)
        let sequence = value(of: inner)
        values.append(callLibrary("__spread__", [sequence], at: tree.span(of: e)))
      } else {
        values.append(value(of: e))
      }
    }
    return (draft.makeList(values), stars)
  }

  /// Translates the operand of `in`: a set display stands for its elements, as no set is needed.
  mutating func container(_ e: ExpressionID) -> CodeValueID {
    guard case .set(let elts) = tree[e] else { return value(of: e) }
    let (list, stars) = elements(elts)
    return emit(.tuple(list, stars: stars), at: tree.span(of: e))
  }

  /// Translates `{k: v, ...}`.
  private mutating func emitDictionary(
    _ keys: OptionalExpressionList, _ values: ExpressionList, at span: SourceSpan
  ) -> CodeValueID {
    var operands: [CodeValueID] = []
    var merged: CodeValueID?
    for (k, v) in zip(tree[keys], tree[values]) {
      if let k {
        operands.append(value(of: k))
        operands.append(value(of: v))
        continue
      }
      // What comes before `**` is a dict of its own, and `|` makes a new one.
      let before = emitEntries(&operands, onto: merged, at: span)
      merged = emit(.binary(.or, before, value(of: v), inPlace: false), at: tree.span(of: v))
    }
    if operands.isEmpty, let merged { return merged }
    return emitEntries(&operands, onto: merged, at: span)
  }

  /// Translates the keys and values `entries`, put into a copy of the dict `merged` if there is
  /// one, and empties them.
  private mutating func emitEntries(
    _ entries: inout [CodeValueID], onto merged: CodeValueID?, at span: SourceSpan
  ) -> CodeValueID {
    if entries.isEmpty, let merged { return merged }
    let d = emit(.dict(draft.makeList(entries)), at: span)
    entries = []
    guard let merged else { return d }
    return emit(.binary(.or, merged, d, inPlace: false), at: span)
  }

  /// Translates a chain of binary operators, which may be long on the left.
  private mutating func emitBinaryOperation(_ e: ExpressionID) -> CodeValueID {
    var chain: [(whole: ExpressionID, op: BinaryOperator, right: ExpressionID)] = []
    var innermost = e
    var literal: PythonConstant?
    while case .binOp(let left, let op, let right) = tree[innermost] {
      literal = literalInteger(innermost)
      if literal != nil { break }
      chain.append((innermost, op, right))
      innermost = left
    }
    var v =
      literal.map { emit(.constant($0), at: tree.span(of: innermost)) } ?? value(of: innermost)
    for (whole, op, right) in chain.reversed() {
      let r = value(of: right)
      v = emit(
        .binary(PythonBinaryOperator(op), v, r, inPlace: false), at: tree.span(of: whole))
    }
    return v
  }

  /// Translates a call: the callee, the positional arguments, then the named ones.
  private mutating func emitCall(
    _ callee: ExpressionID, _ args: ExpressionList, _ keywords: KeywordList, at span: SourceSpan
  ) -> CodeValueID {
    if let v = emitBaseInitializer(callee, args, keywords) { return v }
    if let v = emitSuper(callee, args, at: span) { return v }
    return emitCall(value(of: callee), Array(tree[args]), keywords, at: span)
  }

  /// Translates `super()` of a method, which takes the method's first parameter; `nil` if the call
  /// is something else.
  private mutating func emitSuper(
    _ callee: ExpressionID, _ args: ExpressionList, at span: SourceSpan
  ) -> CodeValueID? {
    guard case .name(let n, _) = tree[callee], tree.name(n) == "super", bindings[n] == nil,
      tree[args].isEmpty, let first = firstParameter
    else { return nil }
    let f = read(n, at: tree.span(of: callee))
    let own = read(first, at: span)
    return emit(.call(f, draft.makeList([own]), kinds: []), at: span)
  }

  /// Translates a call of `f`.
  mutating func emitCall(
    _ f: CodeValueID, _ args: [ExpressionID], _ keywords: KeywordList,
    at span: SourceSpan
  ) -> CodeValueID {
    var operands: [CodeValueID] = []
    var kinds: [ArgumentKind] = []
    for a in args {
      if case .starred(let inner, _) = tree[a] {
        operands.append(value(of: inner))
        kinds.append(.star)
      } else {
        operands.append(value(of: a))
        kinds.append(.positional)
      }
    }
    for k in tree[keywords] {
      operands.append(value(of: tree[k].value))
      kinds.append(tree[k].arg.map { .keyword(tree.name($0)) } ?? .doubleStar)
    }
    let isPlain = kinds.allSatisfy { $0 == .positional }
    return emit(.call(f, draft.makeList(operands), kinds: isPlain ? [] : kinds), at: span)
  }

  /// Translates `a:b:c`.
  private mutating func emitSlice(
    _ a: ExpressionID?, _ b: ExpressionID?, _ c: ExpressionID?, at span: SourceSpan
  ) -> CodeValueID {
    let lower = part(a, at: span)
    let upper = part(b, at: span)
    let step = part(c, at: span)
    return emit(.slice(lower, upper, step), at: span)
  }

  /// Translates a part of a slice, `None` if it was left out.
  private mutating func part(_ e: ExpressionID?, at span: SourceSpan) -> CodeValueID {
    if let e { value(of: e) } else { emit(PythonConstant.none, at: span) }
  }

  /// Translates `(target := inner)`.
  private mutating func emitWalrus(_ target: ExpressionID, _ inner: ExpressionID) -> CodeValueID {
    let v = steppedValue(of: inner)
    assign(v, to: target)
    return v
  }

  /// Returns the value of a literal.
  func constant(_ c: ConstantID) -> PythonConstant {
    switch tree[c] {
    case .none: .none
    case .true: .bool(true)
    case .false: .bool(false)
    case .ellipsis: .ellipsis
    case .int(let i): .int(i)
    case .bigInt(let digits): .bigInt(tree.decimal(ofBigInt: digits))
    case .float(let d): .float(d)
    case .imaginary(let d): .imaginary(d)
    case .string(let text): .string(tree.string(text))
    case .bytes(let text): .bytes(Array(tree.bytes(text)))
    }
  }
}

extension PythonBinaryOperator {
  /// Creates the operator that the tree calls `o`.
  init(_ o: BinaryOperator) {
    switch o {
    case .add: self = .add
    case .sub: self = .subtract
    case .mult: self = .multiply
    case .matMult: self = .matrixMultiply
    case .div: self = .divide
    case .mod: self = .modulo
    case .pow: self = .power
    case .lShift: self = .leftShift
    case .rShift: self = .rightShift
    case .bitOr: self = .or
    case .bitXor: self = .xor
    case .bitAnd: self = .and
    case .floorDiv: self = .floorDivide
    }
  }
}

extension PythonUnaryOperator {
  /// Creates the operator that the tree calls `o`.
  init(_ o: UnaryOperator) {
    switch o {
    case .invert: self = .invert
    case .not: self = .not
    case .uAdd: self = .plus
    case .uSub: self = .minus
    }
  }
}

extension PythonComparison {
  /// Creates the operator that the tree calls `o`.
  init(_ o: ComparisonOperator) {
    switch o {
    case .eq: self = .equal
    case .notEq: self = .notEqual
    case .lt: self = .less
    case .ltE: self = .lessOrEqual
    case .gt: self = .greater
    case .gtE: self = .greaterOrEqual
    case .is: self = .is
    case .isNot: self = .isNot
    case .in: self = .in
    case .notIn: self = .notIn
    }
  }
}

extension Conversion {
  /// The letter behind `!`, if there is one.
  var character: Character? {
    switch self {
    case .none: nil
    case .str: "s"
    case .repr: "r"
    case .ascii: "a"
    }
  }
}
