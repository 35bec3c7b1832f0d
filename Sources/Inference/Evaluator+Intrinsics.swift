import IR
import PythonSSA
import Types
import Utilities

/// The operations of the compiler that the library is written over.
extension Evaluator {
  /// The names of all intrinsics.
  static let intrinsics: Set<String> = [
    "__is_array__", "__is_scalar__", "__is_int__", "__is_float__", "__is_complex__", "__is_bool__",
    "__is_python__", "__is_tuple__", "__is_list__", "__is_string__", "__is_function__",
    "__is_structure__", "__is_dtype__", "__is_optional__", "__is_constant__", "__class__",
    "__type_of__", "__has_attribute__", "__has_method__", "__get_attribute__", "__is_callable__",
    "__is_instance__",
    "__list__", "__named_tuple__", "__replaced__", "__field_names__", "__field_values__",
    "__members__", "__is_enumeration__", "__is_member__", "__shows_value__", "__is_flag__",
    "__mixed_value__", "__flag_members__", "__is_instance_of_class__", "__match_position__",
    "__is_signed__", "isinstance",
    "__dtype__", "__dtype_of__", "__result_type__", "__convert__", "__weak__", "__strong__",
    "__promote__", "__unary__", "__binary__", "__compare__", "__math__", "__make_complex__",
    "__real__", "__imag__", "__array__", "__extent__", "__stride__", "__rank__", "__load__",
    "__store__", "__load_flat__", "__store_flat__", "__view__", "__address__", "__map__",
    "__reduce__", "__assign__", "__copy__", "__broadcast_shape__", "__structure__", "__length__",
    "__is_contiguous__", "__layout__", "__device_index__", "__barrier__", "__error__",
    "__select__", "__bits__", "__integer_dtype__", "__tuple__", "__unchecked__", "__min_value__",
    "__parameter_count__", "__loops__",
    "__stencil_extents__", "__result_dtype__",
    "__external__", "__global_array__", "__max_value__", "__type_equal__", "__checks_overflow__",
    "__is_text__", "__is_bytes__", "__code_points__", "__byte_values__", "__text__", "__bytes__",
    "__text_length__", "__format_parts__", "__type_name__", "__class_kind__", "__field__",
    "__set_field__",
    "__item__", "__set_item__", "__clear_item__", "__storage__", "__is_owning__", "__sized_like__",
    "__new__", "__empty_list__", "__element_is_known__", "__widen__", "__is_reference__",
    "__has_protocol__", "__protocol__", "__is_generator__", "__resume__",
    "__generator_state__", "__send__", "__throw__",
    "__save_exception__", "__restore_exception__",
    "__generator_element__", "__generator_result__", "__finish_generator__",
    "__try_next__", "__absent__", "__yields__", "__is_exception__", "__remove_attribute__",
    "__set_attribute__",
    "__for_each_exception__", "__cause_added__",
    "__as_mapping__", "__shown_fields__", "__is_dataclass__", "__key_of_object__",
    "__is_mapping__", "__empty__", "__empty_like__", "__no_storage__", "__as_item__",
    "__widen_like__", "__share__", "__is_subclass__", "__member_of__", "__given_member__",
    "__given_instance__",
    "__empty_with_factory__", "__factory__", "__record_type__",
    "__is_record_type__", "__is_record_array__", "__record_field__", "__record_values__",
    "__record_names__", "__is_padded__",
    "__has_thread_objects__", "__make_thread_objects__", "__fill_thread_objects__",
    "__drop_thread_objects__",
    "__is_record__", "__record__", "__record_view__",
  ]

  /// Evaluates the intrinsic `name`.
  func intrinsic(
    _ name: String, _ a: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    if name == "__structure__" { return try structure(a, keywords) }
    if let o = try textOperation(name, a) { return o }
    if let o = try generatorOperation(name, a) { return o }
    if let o = try recordOperation(name, a) { return o }
    if let o = try introspection(name, a) { return o }
    if let o = try predicate(name, a) { return o }
    if let o = try conversion(name, a) { return o }
    if let o = try foreignOperation(name, a) { return o }
    if let o = try stencilOperation(name, a) { return o }
    if let o = try signatureOperation(name, a) { return o }
    if let o = try scalarOperation(name, a) { return o }
    if let o = try objectOperation(name, a) { return o }
    if let o = try containerOperation(name, a) { return o }
    if let o = try arrayOperation(name, a) { return o }
    if let o = try threadOperation(name) { return o }
    throw error(.badIntrinsic(name, at: span))
  }

  /// Returns the argument at position `i`.
  func argument(_ a: [Operand], _ i: Int) throws(EvaluationError) -> Operand {
    guard i < a.count else { throw error(.badIntrinsic("argument \(i)", at: span)) }
    return a[i]
  }

  /// Returns the constant string at position `i`.
  func string(_ a: [Operand], _ i: Int) throws(EvaluationError) -> String {
    guard let s = try argument(a, i).abstract.string else {
      throw error(.badIntrinsic("argument \(i)", at: span))
    }
    return s
  }

  /// Returns the dtype at position `i`.
  func dtype(_ a: [Operand], _ i: Int) throws(EvaluationError) -> DType {
    let o = try argument(a, i)
    if let d = o.abstract.asDType { return d }
    if case .object(.recordType) = o.abstract { throw error(.recordElements(o.abstract, at: span)) }
    throw error(.notADType(o.abstract, at: span))
  }

  /// Evaluates `__structure__(name, field=value, ...)`.
  private func structure(
    _ a: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    .structure(try string(a, 0), keywords.map { ($0.name, $0.value) })
  }

  /// Evaluates questions about types, whose answers are constants.
  private func predicate(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    if name == "isinstance" {
      return .bool(try argument(a, 0).abstract.isInstance(of: try argument(a, 1).abstract))
    }
    if name == "__type_equal__" {
      return .bool(
        try argument(a, 0).abstract.generalised == (try argument(a, 1).abstract.generalised))
    }
    guard name.hasPrefix("__is_"), let x = a.first?.abstract else { return nil }
    let d = x.scalar?.dtype ?? x.asDType
    switch name {
    case "__is_array__": return .bool(x.array != nil)
    case "__is_scalar__": return .bool(x.scalar != nil)
    case "__is_int__": return .bool(d?.isInteger == true)
    case "__is_signed__": return .bool(d?.kind == .signed)
    case "__is_float__": return .bool(d?.kind == .float)
    case "__is_complex__": return .bool(d?.kind == .complex)
    case "__is_bool__": return .bool(d == .bool)
    case "__is_python__":
      if case .python? = x.scalar { return .bool(true) }
      return .bool(false)
    case "__is_tuple__":
      if case .tuple = x { return .bool(true) }
      return .bool(a[0].elements != nil && x.isInstance)
    case "__is_list__": if case .list = x { return .bool(true) } else { return .bool(false) }
    case "__is_optional__": return .bool(x.isOptional)
    case "__is_string__": return .bool(x.string != nil)
    case "__is_dtype__": return .bool(x.scalar == nil && x.asDType != nil)
    case "__is_constant__": return .bool(x.leafCount == 0)
    case "__is_function__":
      if case .object(.function) = x { return .bool(true) } else { return .bool(false) }
    case "__is_structure__":
      guard case .structure(let n, _) = x else { return .bool(false) }
      return .bool(n == (try string(a, 1)))
    case "__is_contiguous__": return .bool(x.array?.isCContiguous == true)
    default: return nil
    }
  }

  /// Evaluates conversions and what is known of types.
  private func conversion(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__dtype__":
      guard let d = SpellingTable.dtypes[try string(a, 0)] else {
        throw error(.badIntrinsic(name, at: span))
      }
      return Operand(.object(.dtype(d)))
    case "__dtype_of__": return Operand(.object(.dtype(try dtype(a, 0))))
    case "__integer_dtype__":
      let isSigned = try argument(a, 1).abstract.bool ?? true
      let bits = Int(try argument(a, 0).abstract.int ?? 64)
      return Operand(.object(.dtype(.integer(bits: bits, signed: isSigned))))
    case "__bits__": return .int(try dtype(a, 0).bits)
    case "__min_value__": return extreme(try dtype(a, 0), isLargest: false)
    case "__max_value__": return extreme(try dtype(a, 0), isLargest: true)
    case "__result_type__": return Operand(.object(.dtype(try resultType(a))))
    case "__convert__":
      return try convert(try argument(a, 0), to: .scalar(try dtype(a, 1)))
    case "__weak__":
      let x = try materialise(try argument(a, 0))
      guard let d = x.abstract.scalar?.dtype else { throw error(.badIntrinsic(name, at: span)) }
      return try convert(x, to: .python(d.pythonCounterpart))
    case "__strong__":
      let x = try argument(a, 0)
      guard let d = x.abstract.scalar?.dtype else { throw error(.badIntrinsic(name, at: span)) }
      return try convert(x, to: .scalar(d))
    case "__promote__":
      let (x, y) = (try argument(a, 0), try argument(a, 1))
      guard let t = promotedType(.add, x, y) else {
        throw error(.badOperands("and", x.abstract, y.abstract, at: span))
      }
      return .tuple([try operand(x, as: t), try operand(y, as: t)])
    case "__length__":
      guard let e = try argument(a, 0).elements else {
        throw error(.noLength(try argument(a, 0).abstract, at: span))
      }
      return .int(e.count)
    case "__tuple__": return .tuple(try argument(a, 0).elements ?? [])
    case "__unchecked__": return .bool(!checks)
    case "__checks_overflow__": return .bool(mode.checks == .all)
    case "__error__":
      isStopped = true
      throw error(.unsupported(try string(a, 0), at: span))
    default: return nil
    }
  }

  /// Returns the smallest or largest value of an integer type, or an infinity.
  private func extreme(_ d: DType, isLargest: Bool) -> Operand {
    switch d.kind {
    case .float:
      return Operand(.scalar(d), emitter.float(isLargest ? .infinity : -.infinity, d))
    case .signed:
      let top = Int64.max >> Int64(64 - d.bits)
      return Operand(.scalar(d), emitter.integer(isLargest ? top : -top - 1, d))
    default:
      let top = d == .bool ? 1 : Int64(bitPattern: UInt64.max >> UInt64(64 - d.bits))
      return Operand(.scalar(d), emitter.integer(isLargest ? top : 0, d))
    }
  }

  /// Returns the dtype to which operands promote.
  private func resultType(_ a: [Operand]) throws(EvaluationError) -> DType {
    var result: PromotionOperand?
    for o in a {
      let p: PromotionOperand?
      if let d = o.abstract.asDType, o.abstract.scalar == nil {
        p = .strong(d)
      } else {
        p = (o.abstract.scalar ?? o.abstract.array.map { .array($0) }).flatMap(
          PromotionOperand.init)
      }
      guard let p else { throw error(.notADType(o.abstract, at: span)) }
      result = result.map { .promote($0, p) } ?? p
    }
    return result?.dtype ?? .float64
  }

  /// Evaluates operations on scalars.
  private func scalarOperation(
    _ name: String, _ a: [Operand]
  ) throws(EvaluationError) -> Operand? {
    switch name {
    case "__unary__":
      guard let op = SpellingTable.unary[try string(a, 0)] else {
        throw error(.badIntrinsic(name, at: span))
      }
      let x = try materialise(try argument(a, 1))
      guard let t = x.abstract.scalar else { throw error(.badIntrinsic(name, at: span)) }
      return Operand(t, emitter.emit(.unary(op, x.leaves[0]), t))
    case "__binary__":
      guard let op = SpellingTable.binary[try string(a, 0)] else {
        throw error(.badIntrinsic(name, at: span))
      }
      let (x, y, t) = try sameType(a, 1)
      let result: Type = op.givesBool ? .python(.bool) : t
      return Operand(result, emitter.emit(.binary(op, x, y), result))
    case "__compare__":
      guard let p = SpellingTable.predicates[try string(a, 0)] else {
        throw error(.badIntrinsic(name, at: span))
      }
      let (x, y, _) = try sameType(a, 1)
      return Operand(.python(.bool), emitter.emit(.compare(p, x, y), .scalar(.bool)))
    case "__select__":
      let (x, y, t) = try sameType(a, 1)
      let c = try convert(try truth(try argument(a, 0)), to: .scalar(.bool)).leaves[0]
      return Operand(t, emitter.emit(.select(c, x, y), t))
    case "__math__": return try mathFunction(a)
    case "__make_complex__":
      let (x, y, t) = try sameType(a, 0)
      let isPython = t == .python(.float)
      let result: Type =
        isPython ? .python(.complex) : .scalar(t.dtype?.complexCounterpart ?? .complex128)
      return Operand(result, emitter.emit(.complex(real: x, imaginary: y), result))
    case "__real__", "__imag__":
      let z = try materialise(try argument(a, 0))
      guard let t = z.abstract.scalar, let d = t.dtype, d.kind == .complex else {
        throw error(.badIntrinsic(name, at: span))
      }
      let part: Type = t == .python(.complex) ? .python(.float) : .scalar(d.component)
      let i: Instruction = name == "__real__" ? .realPart(z.leaves[0]) : .imaginaryPart(z.leaves[0])
      return Operand(part, emitter.emit(i, part))
    case "__device_index__":
      guard let k = SpellingTable.deviceIndices[try string(a, 0)],
        let axis = try argument(a, 1).abstract.int
      else { throw error(.badIntrinsic(name, at: span)) }
      let v = emitter.emit(.deviceIndex(k, axis: UInt32(axis)), .scalar(.int32))
      return Operand(.scalar(.int32), v)
    case "__barrier__":
      _ = emitter.emit(.barrier, .none)
      return Operand.none
    default: return nil
    }
  }

  /// Returns the scalars at positions `i` and `i + 1`, converted to the type to which they promote.
  private func sameType(
    _ a: [Operand], _ i: Int
  ) throws(EvaluationError) -> (ValueID, ValueID, Type) {
    let (x, y) = (try argument(a, i), try argument(a, i + 1))
    guard let s = x.abstract.scalar, let u = y.abstract.scalar else {
      throw error(.badOperands("and", x.abstract, y.abstract, at: span))
    }
    let t = s == u ? s : (promotedType(.add, x, y) ?? s)
    return (try convert(x, to: t).leaves[0], try convert(y, to: t).leaves[0], t)
  }

  /// Evaluates an elementary function; all operands take the first one's type, and float16 is
  /// computed in float32.
  private func mathFunction(_ a: [Operand]) throws(EvaluationError) -> Operand {
    guard let f = SpellingTable.functions[try string(a, 0)],
      f.arity == a.count - 1, let t = a[1].abstract.scalar, t.dtype?.kind == .float
    else { throw error(.badIntrinsic("__math__", at: span)) }
    let computed: Type = t == .scalar(.float16) ? .scalar(.float32) : t
    var operands: [ValueID] = []
    for (i, o) in a.dropFirst().enumerated() {
      let wanted: Type = f == .ldexp && i == 1 ? .scalar(.int32) : computed
      operands.append(try convert(o, to: wanted).leaves[0])
    }
    let list = emitter.list(operands)
    return try convert(Operand(computed, emitter.emit(.math(f, list), computed)), to: t)
  }
}
