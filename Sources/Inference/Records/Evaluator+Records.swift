import IR
import PythonSSA
import Types
import Utilities

// A reference to a record is an array without dimensions that views the record. Its fields are
// views of that array, so that all passes see are elements of arrays of numbers. Whole records are
// moved by the library, package `record`.

extension Abstract {
  /// Returns the abstract value of references to records of `r`.
  static func record(_ r: Record, isReadOnly: Bool = false) -> Abstract {
    var view = ArrayType(.record(r), rank: 0, isReadOnly: isReadOnly)
    view.isReference = true
    return .value(.array(view))
  }

  /// The record that the value refers to; `nil` for other values.
  var record: Record? {
    guard case .value(.array(let a)) = self, a.isReference else { return nil }
    return a.element.asRecord
  }

  /// The record that the elements of the array are; `nil` for other values.
  var elementRecord: Record? { array?.element.asRecord }

  /// The record of a structured dtype, of an array of records or of a reference to one.
  var anyRecord: Record? {
    if case .object(.recordType(let r)) = self { return r }
    return record ?? elementRecord
  }
}

extension Evaluator {
  /// Returns the reference to the record that `view` views, an array without dimensions.
  func recordReference(_ view: Operand) -> Operand {
    guard case .value(.array(var a)) = view.abstract else { return view }
    a.isReference = true
    return Operand(.value(.array(a)), view.leaves)
  }

  /// Returns the array without dimensions that views the record `o`; `nil` for other operands.
  func recordView(of o: Operand) -> Operand? {
    guard case .value(.array(var a)) = o.abstract, a.isReference else { return nil }
    a.isReference = false
    return Operand(.value(.array(a)), o.leaves)
  }

  /// Evaluates `o[i]` of records; `nil` for other operands.
  func recordItem(_ o: Operand, _ i: Operand) throws(EvaluationError) -> Operand? {
    if let r = o.abstract.record, let view = recordView(of: o) {
      return try fieldValue(view, try field(i, of: r))
    }
    if case .object(.recordType(let r)) = o.abstract { return try fieldType(try field(i, of: r)) }
    guard let r = o.abstract.elementRecord else { return nil }
    if i.abstract.string != nil { return try fieldView(o, try field(i, of: r)) }
    if let e = i.elements, !e.isEmpty, e.allSatisfy({ $0.abstract.string != nil }) {
      throw error(.unsupported("a choice of several fields", at: span))
    }
    return nil
  }

  /// Evaluates `o[i] = value` of records; `false` for other operands.
  func setRecordItem(
    _ o: Operand, _ i: Operand, _ value: Operand
  ) throws(EvaluationError) -> Bool {
    if let r = o.abstract.record, let view = recordView(of: o) {
      try put(value, into: try fieldView(view, try field(i, of: r)))
      return true
    }
    guard let r = o.abstract.elementRecord, i.abstract.string != nil else { return false }
    try put(value, into: try fieldView(o, try field(i, of: r)))
    return true
  }

  /// Writes `value`, converted and broadcast, to the elements of `view`.
  func put(_ value: Operand, into view: Operand) throws(EvaluationError) {
    guard let a = view.abstract.array else { throw .consequence }
    try checkWriting(to: view, a)
    _ = try callLibrary("record", "__put__", [view, value])
  }

  /// Returns the dtype of the field `f`.
  private func fieldType(_ f: RecordField) throws(EvaluationError) -> Operand {
    switch f.type {
    case .scalar(let d): return Operand(.object(.dtype(d)))
    case .record(let r): return Operand(.object(.recordType(r)))
    default: throw error(.unsupported("the dtype of a field that is an array", at: span))
    }
  }

  /// Returns the field that the item `i` of a record names, by its key or its position.
  private func field(_ i: Operand, of r: Record) throws(EvaluationError) -> RecordField {
    if let name = i.abstract.string {
      if let f = r.field(name) { return f }
      throw error(.noField(name, r, at: span))
    }
    guard case .constant(.int(let k)) = i.abstract else {
      throw error(.unsupported("an index of a record that is no constant", at: span))
    }
    let position = k < 0 ? Int(k) + r.fields.count : Int(k)
    guard r.fields.indices.contains(position) else {
      throw error(.noField("\(k)", r, at: span))
    }
    return r.fields[position]
  }

  /// Returns the view of the field `f` of all records of the array `o`.
  func fieldView(_ o: Operand, _ f: RecordField) throws(EvaluationError) -> Operand {
    guard let a = o.abstract.array else { throw .consequence }
    var extents: [Operand] = []
    var strides: [ValueID] = []
    for axis in 0..<a.rank {
      extents.append(extent(of: o, axis))
      strides.append(stride(o.leaves[0], axis))
    }
    var element = f.type
    if case .array(let inner) = f.type {
      element = inner.element
      var step = f.type.fieldSize
      for e in inner.extents ?? [] {
        extents.append(.int(e))
        step = e == 0 ? 0 : step / e
        strides.append(emitter.integer(Int64(step)))
      }
    }
    // The only field of a record may fill it.
    let fills = a.isCContiguous && f.type.fieldSize == a.elementSize
    let layout: Layout = a.rank == 0 || fills ? .c : .strided
    return try makeView(
      o, element, emitter.integer(Int64(f.offset)), extents, strides, layout, a.isReadOnly,
      isUnaligned: a.element.asRecord?.isAligned == false)
  }

  /// Returns the value of the field `f` of the record that `view` views.
  func fieldValue(_ view: Operand, _ f: RecordField) throws(EvaluationError) -> Operand {
    let v = try fieldView(view, f)
    guard let a = v.abstract.array, a.rank == 0 else { return v }
    if a.element.asRecord != nil { return recordReference(v) }
    let list = emitter.list(v.leaves)
    return Operand(a.element, emitter.emit(.load(list), a.element))
  }

  /// The values of the fields of the record that `o` refers to; `nil` for other operands.
  func recordElements(_ o: Operand) throws(EvaluationError) -> [Operand]? {
    guard let r = o.abstract.record, let view = recordView(of: o) else { return nil }
    var values: [Operand] = []
    for f in r.fields { values.append(try fieldValue(view, f)) }
    return values
  }
}

extension Evaluator {
  /// Evaluates a comparison of records or of arrays of them; `nil` for other operands.
  func compareRecords(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    let (x, y) = (recordView(of: a) ?? a, recordView(of: b) ?? b)
    guard x.abstract.elementRecord != nil || y.abstract.elementRecord != nil else {
      return try compareRecordTypes(p, a, b)
    }
    guard let r = x.abstract.elementRecord, let s = y.abstract.elementRecord,
      r.fields.map(\.name) == s.fields.map(\.name), p == .equal || p == .notEqual
    else { throw error(.badOperands(p.symbol, a.abstract, b.abstract, at: span)) }
    let same = try callLibrary("record", "__equal__", [x, y])
    if p == .equal { return same }
    return try callLibrary("numpy", "logical_not", [same])
  }

  /// Compares structured dtypes; `nil` for other operands.
  private func compareRecordTypes(
    _ p: Predicate, _ a: Operand, _ b: Operand
  ) throws(EvaluationError) -> Operand? {
    guard case .object(.recordType(let r)) = a.abstract,
      case .object(.recordType(let s)) = b.abstract, p == .equal || p == .notEqual
    else { return nil }
    return .bool((r == s) == (p == .equal))
  }
}
