import IR
import PythonSSA
import Types
import Utilities

/// Structured dtypes as values, and the operations on records that the library is written over.
extension Evaluator {
  /// Evaluates operations on records; `nil` for those that are none.
  func recordOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__record_type__":
      return Operand(.object(.recordType(try recordType(a))))
    case "__is_record_type__":
      if case .object(.recordType) = try argument(a, 0).abstract { return .bool(true) }
      return .bool(false)
    case "isinstance", "__is_instance__":
      // Whether an array is a recarray is not known.
      guard a.count > 1, case .object(.function) = a[1].abstract else { return nil }
      throw error(.unsupported("'isinstance' with a function", at: span))
    case "__is_record__": return .bool(try argument(a, 0).abstract.record != nil)
    case "__record__": return recordReference(try argument(a, 0))
    case "__record_view__":
      guard let view = recordView(of: try argument(a, 0)) else {
        throw error(.badIntrinsic(name, at: span))
      }
      return view
    case "__is_record_array__": return .bool(try argument(a, 0).abstract.elementRecord != nil)
    case "__is_padded__": return .bool(try argument(a, 0).abstract.elementRecord?.isPadded == true)
    case "__record_field__":
      let o = try argument(a, 0)
      guard let r = o.abstract.elementRecord, let k = try argument(a, 1).abstract.int else {
        throw error(.badIntrinsic(name, at: span))
      }
      return try fieldView(o, r.fields[Int(k)])
    case "__record_values__":
      guard let values = try recordElements(try argument(a, 0)) else {
        throw error(.badIntrinsic(name, at: span))
      }
      return .tuple(values)
    case "__record_names__":
      guard let r = a.first?.abstract.anyRecord else { throw error(.badIntrinsic(name, at: span)) }
      return .tuple(r.fields.map { Operand(.constant(.string($0.name))) })
    case "__dtype_of__":
      return a.first?.abstract.anyRecord.map { Operand(.object(.recordType($0))) }
    case "__load__":
      guard let o = a.first, o.abstract.elementRecord != nil else { return nil }
      return try recordAt(o, try argument(a, 1))
    case "__load_flat__", "__store__", "__store_flat__", "__reduce__", "__convert__":
      guard let o = a.first(where: { $0.abstract.elementRecord != nil }) else { return nil }
      throw error(.recordElements(o.abstract, at: span))
    case "__copy__":
      guard a.first?.abstract.elementRecord != nil else { return nil }
      return try callLibrary("record", "__copied__", a)
    default: return nil
    }
  }

  /// Returns the reference to the record of `o` at indices that are in range.
  private func recordAt(_ o: Operand, _ indices: Operand) throws(EvaluationError) -> Operand {
    guard let a = o.abstract.array else { throw .consequence }
    var offset = emitter.integer(0)
    for (axis, i) in (indices.elements ?? []).enumerated() {
      offset = add(offset, multiply(try index(i), stride(o.leaves[0], axis)))
    }
    return recordReference(try makeView(o, a.element, offset, [], [], .c, a.isReadOnly))
  }

  /// Returns the type of elements at position `i`: a dtype, structured or not.
  func elementType(_ a: [Operand], _ i: Int) throws(EvaluationError) -> Type {
    if case .object(.recordType(let r)) = try argument(a, i).abstract { return .record(r) }
    return .scalar(try dtype(a, i))
  }

  /// Evaluates `__record_type__(names, formats, shapes, offsets, size, align)`: a tuple each;
  /// without offsets the fields lie one behind the other.
  private func recordType(_ a: [Operand]) throws(EvaluationError) -> Record {
    let names = try argument(a, 0).elements ?? []
    let formats = try argument(a, 1).elements ?? []
    let shapes = try argument(a, 2).elements ?? []
    guard !names.isEmpty, formats.count == names.count, shapes.count == names.count else {
      throw error(.badRecordType("a structured dtype has as many names as formats", at: span))
    }
    var fields: [(name: String, type: Type)] = []
    for (i, n) in names.enumerated() {
      guard let name = n.abstract.string else {
        throw error(.badRecordType("the name of a field is a constant text", at: span))
      }
      if fields.contains(where: { $0.name == name }) {
        throw error(.badRecordType("the field '\(name)' occurs twice", at: span))
      }
      let element = try elementType(formats, i)
      fields.append((name, try fieldType(element, shapes[i])))
    }
    let isAligned = try argument(a, 5).abstract.bool ?? false
    var r = Record("", fields, isPacked: !isAligned)
    if let offsets = try argument(a, 3).elements {
      let places = offsets.compactMap { $0.abstract.int.map(Int.init) }
      guard places.count == fields.count, places.allSatisfy({ $0 >= 0 }) else {
        throw error(.badRecordType("the offsets of fields are constants", at: span))
      }
      let placed = zip(fields, places).map {
        RecordField(name: $0.name, type: $0.type, offset: $1)
      }
      let end = placed.map { $0.offset + $0.type.fieldSize }.max() ?? 0
      let unit = isAligned ? r.alignment : 1
      r = Record("", placed: placed, size: (end + unit - 1) / unit * unit, alignment: unit)
    }
    if let size = try argument(a, 4).abstract.int {
      guard size >= r.size else {
        throw error(.badRecordType("the itemsize is less than the fields take", at: span))
      }
      r.size = Int(size)
    }
    if r.hasOverlaps {
      throw error(.badRecordType("fields that overlap are not supported", at: span))
    }
    return r
  }

  /// Returns the type of a field of elements `t` with the given shape: None, a number or a tuple.
  private func fieldType(_ t: Type, _ shape: Operand) throws(EvaluationError) -> Type {
    if shape.abstract == .none { return t }
    let extents = (shape.elements ?? [shape]).map(\.abstract.int)
    let known = extents.compactMap { $0.map(Int.init) }
    guard known.count == extents.count, known.allSatisfy({ $0 >= 0 }) else {
      throw error(.badRecordType("the shape of a field is a constant", at: span))
    }
    if known.contains(0) {
      throw error(.badRecordType("a field without elements is not supported", at: span))
    }
    if known.isEmpty { return t }
    return .array(ArrayType(t, rank: known.count, extents: known))
  }
}
