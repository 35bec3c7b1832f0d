import IR
import Types
import Utilities

extension Evaluator {
  /// Returns `o` as the abstract value `target`, which covers it.
  func coerce(_ o: Operand, to target: Abstract) throws(EvaluationError) -> Operand {
    if o.abstract == target { return o }
    if let r = try coerceReference(o, to: target) { return r }
    switch (o.abstract, target) {
    case (.never, _), (_, .never): throw .consequence
    case (_, .union(let cases)): return try coerce(o, toUnion: cases)
    case (.instance, .instance(_, let parts)):
      return Operand(target, try coerceParts(o.fieldValues, to: parts))
    case (_, .tuple(let parts)), (_, .list(let parts, _)):
      guard let e = o.elements, e.count == parts.count else { throw .consequence }
      return Operand(target, try coerceParts(e, to: parts))
    case (.mapping, .mapping(let entries, _)):
      let values = (o.entries ?? []).map(\.value)
      return Operand(target, try coerceParts(values, to: entries.map(\.value)))
    case (.structure(_, let from), .structure(_, let to)):
      var leaves: [ValueID] = []
      for (f, t) in zip(from, to) {
        guard let value = o.field(f.name) else { throw .consequence }
        leaves += try coerce(value, to: t.value).leaves
      }
      return Operand(target, leaves)
    case (.object(.exceptionCases), .object(.exceptionCases)): return Operand(target)
    case (.none, .structure(ExceptionPayloads.structure, _)): return absentException(target)
    case (.object(.exception), .object(.exception(_, let fields))):
      return Operand(target, try coerceParts(o.parts, to: fields.map(\.value)))
    case (.object(.function), .object(.function(_, let captures))):
      return Operand(target, try coerceParts(o.parts, to: captures))
    case (.object(.method), .object(.method(_, let receiver))):
      return Operand(target, try coerceParts(o.parts, to: [receiver]))
    case (_, .value(.optional(let t))): return try coerce(o, toOptional: t)
    case (.value(.array(let a)), .value(.array(let b))):
      if a.isUnaligned && !b.isUnaligned {
        throw error(.unsupported("an array that is not aligned in this place", at: span))
      }
      guard a.element.withoutOrigins == b.element.withoutOrigins else { throw .consequence }
      return Operand(.array(b), relax(o.leaves[0], a, to: b))
    case (.constant(.string), .value(.string)): return try materialise(text: o)
    case (_, .value(let t)):
      guard t.dtype != nil, o.abstract.scalar != nil else { throw .consequence }
      return try convert(o, to: t)
    default: throw .consequence
    }
  }

  /// Returns the leaves of `parts`, each as the abstract value of `targets`.
  private func coerceParts(
    _ parts: [Operand], to targets: [Abstract]
  ) throws(EvaluationError) -> [ValueID] {
    var leaves: [ValueID] = []
    for (p, t) in zip(parts, targets) { leaves += try coerce(p, to: t).leaves }
    return leaves
  }

  /// Returns `o` as an optional `t`.
  private func coerce(_ o: Operand, toOptional t: Type) throws(EvaluationError) -> Operand {
    if o.abstract == .none { return Operand(.optional(t), emitter.emit(.absent, .optional(t))) }
    if case .value(.optional(let u)) = o.abstract {
      let inner = try pack(payload(of: o, u), as: t)
      let some = emitter.emit(.some(inner), .optional(t))
      let absent = emitter.emit(.absent, .optional(t))
      let present = emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool))
      return Operand(.optional(t), emitter.emit(.select(present, some, absent), .optional(t)))
    }
    let inner = try pack(o, as: t)
    return Operand(.optional(t), emitter.emit(.some(inner), .optional(t)))
  }

  /// Returns the array `v` of type `a` as the type `b`, of which less is known.
  func relax(_ v: ValueID, _ a: ArrayType, to b: ArrayType) -> ValueID {
    var operands = [v, emitter.integer(0)]
    for i in 0..<a.rank { operands.append(extent(v, i)) }
    for i in 0..<a.rank { operands.append(stride(v, i)) }
    let list = emitter.list(operands)
    return emitter.emit(.view(list), .array(b))
  }

  /// Returns the extent of dimension `axis` of `array`.
  func extent(_ array: ValueID, _ axis: Int) -> ValueID {
    emitter.emit(.extent(array, axis: UInt32(axis)), .scalar(.int64))
  }

  /// Returns the byte stride of dimension `axis` of `array`.
  func stride(_ array: ValueID, _ axis: Int) -> ValueID {
    emitter.emit(.stride(array, axis: UInt32(axis)), .scalar(.int64))
  }

  /// Returns the scalar `o` as the scalar type `t`; constants stay constants where `t` is weak.
  func convert(_ o: Operand, to t: Type) throws(EvaluationError) -> Operand {
    guard let target = t.dtype, let source = o.abstract.scalar else {
      throw error(.noConversion(o.abstract, t, at: span))
    }
    if case .constant(let c) = o.abstract { return Operand(t, materialise(c, target)) }
    if source.dtype == target { return Operand(t, o.leaves[0]) }
    return Operand(t, emitter.emit(.convert(o.leaves[0]), t))
  }

  /// Returns the scalar `o` as a run-time value of its own type.
  func materialise(_ o: Operand) throws(EvaluationError) -> Operand {
    guard case .constant(let c) = o.abstract, let t = c.type else { return o }
    return try convert(o, to: t)
  }

  /// Returns the IR constant of `c` in the type `d`.
  func materialise(_ c: Constant, _ d: DType) -> ValueID {
    let (real, imaginary) = c.parts
    switch d.kind {
    case .bool: return emitter.integer(c.isTrue ? 1 : 0, .bool)
    case .signed, .unsigned: return emitter.integer(d.wrap(c.integer), d)
    case .float:
      return emitter.float(c.exactInteger.map { Double($0) } ?? real, d)
    case .complex:
      let r = emitter.float(real, d.component)
      let i = emitter.float(imaginary, d.component)
      return emitter.emit(.complex(real: r, imaginary: i), .scalar(d))
    }
  }

  /// Returns an int64 of the IR for an integer, NumPy's or Python's.
  func index(_ given: Operand) throws(EvaluationError) -> ValueID {
    let o = try plainOperand(given)
    guard let d = o.abstract.scalar?.dtype, d.isInteger || d == .bool else {
      throw error(.notAnIndex(o.abstract, at: span))
    }
    return try convert(o, to: .python(.int)).leaves[0]
  }
}

extension Constant {
  /// The halves as floats.
  var parts: (Double, Double) {
    switch self {
    case .bool(let b): (b ? 1 : 0, 0)
    case .int(let i): (Double(i), 0)
    case .float(let x): (Double(bitPattern: x), 0)
    case .complex(let r, let i): (Double(bitPattern: r), Double(bitPattern: i))
    case .string: (0, 0)
    }
  }

  /// The value of a bool or int.
  var exactInteger: Int64? {
    switch self {
    case .bool(let b): b ? 1 : 0
    case .int(let i): i
    default: nil
    }
  }

  /// The value rounded to zero, saturated; 0 for NaN.
  var integer: Int64 {
    if let i = exactInteger { return i }
    let x = parts.0
    if x.isNaN { return 0 }
    if x >= 0x1p63 { return .max }
    return x < -0x1p63 ? .min : Int64(x)
  }

  /// `bool(self)` in Python.
  var isTrue: Bool {
    if case .string(let s) = self { return !s.isEmpty }
    let (r, i) = parts
    return exactInteger.map { $0 != 0 } ?? (r != 0 || i != 0)
  }
}

extension DType {
  /// Returns `i` cut to the width of the integer type, by its sign.
  func wrap(_ i: Int64) -> Int64 {
    switch self {
    case .int8: Int64(Int8(truncatingIfNeeded: i))
    case .int16: Int64(Int16(truncatingIfNeeded: i))
    case .int32: Int64(Int32(truncatingIfNeeded: i))
    case .uint8: Int64(UInt8(truncatingIfNeeded: i))
    case .uint16: Int64(UInt16(truncatingIfNeeded: i))
    case .uint32: Int64(UInt32(truncatingIfNeeded: i))
    default: i
    }
  }
}
