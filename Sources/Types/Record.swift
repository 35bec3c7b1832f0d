/// A field of a record.
public struct RecordField: Hashable, Sendable {
  /// The name in Python.
  public var name: String

  /// A NumPy scalar, a record, or an array of known extents of one of the two.
  public var type: Type

  /// The distance from the start of the record, in bytes.
  public var offset: Int

  /// Creates a field.
  public init(name: String, type: Type, offset: Int) {
    self.name = name
    self.type = type
    self.offset = offset
  }
}

/// A structured dtype of NumPy: named fields at fixed places, as in a C structure.
///
/// Equality is NumPy's: names, types and places of the fields, and the size; what the record is
/// called does not count.
public struct Record: Sendable {
  /// What a signature file calls it; empty for dtypes of the program.
  public var name: String

  /// The fields, in the order of their declaration.
  public var fields: [RecordField]

  /// The distance from one record of an array to the next, in bytes.
  public var size: Int

  /// What the place of the record in another one is a multiple of, in bytes: 1 if it is packed.
  public var alignment: Int

  /// Creates a record of fields at the given places.
  public init(_ name: String, placed fields: [RecordField], size: Int, alignment: Int = 1) {
    self.name = name
    self.fields = fields
    self.size = size
    self.alignment = alignment
  }

  /// Creates a record of fields laid out as C compilers do, or one after the other if it is packed.
  public init(_ name: String, _ fields: [(name: String, type: Type)], isPacked: Bool = false) {
    var placed: [RecordField] = []
    var (end, alignment) = (0, 1)
    for f in fields {
      let unit = isPacked ? 1 : f.type.fieldAlignment
      let offset = (end + unit - 1) / unit * unit
      placed.append(RecordField(name: f.name, type: f.type, offset: offset))
      end = offset + f.type.fieldSize
      alignment = max(alignment, unit)
    }
    let size = (end + alignment - 1) / alignment * alignment
    self.init(name, placed: placed, size: size, alignment: alignment)
  }

  /// Returns the field called `name`, or `nil` if there is none.
  public func field(_ name: String) -> RecordField? { fields.first { $0.name == name } }

  /// The greatest alignment of a number in the record, in bytes.
  public var naturalAlignment: Int { fields.map(\.type.naturalAlignment).max() ?? 1 }

  /// `true` iff every number of every record of an array lies at a multiple of its alignment.
  public var isAligned: Bool {
    size % naturalAlignment == 0
      && fields.allSatisfy { f in
        f.offset % f.type.naturalAlignment == 0 && (f.type.fieldRecord?.isAligned ?? true)
      }
  }

  /// `true` iff C compilers lay the fields out in another way by themselves.
  public var isPacked: Bool { Record(name, fields.map { ($0.name, $0.type) }) != self }

  /// `true` iff there are bytes that belong to no field.
  public var isPadded: Bool {
    fields.reduce(0) { $0 + $1.type.fieldSize } < size
      || fields.contains { $0.type.fieldRecord?.isPadded ?? false }
  }

  /// `true` iff two fields have a byte in common.
  public var hasOverlaps: Bool {
    let places = fields.map { ($0.offset, $0.offset + $0.type.fieldSize) }.sorted { $0.0 < $1.0 }
    return zip(places, places.dropFirst()).contains { $0.1 > $1.0 }
  }
}

extension Record: Hashable {
  /// `true` iff the dtypes are equal.
  public static func == (a: Record, b: Record) -> Bool {
    a.size == b.size && a.fields == b.fields
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(fields)
  }
}

extension Record: CustomStringConvertible {
  /// The name, or the fields with their types.
  public var description: String {
    if !name.isEmpty { return name }
    return "record(" + fields.map { "\($0.name): \($0.type)" }.joined(separator: ", ") + ")"
  }

  /// The fields with types and places, such as `record("x": float64 at 0, "n": int32 at 8; 16)`.
  public var structure: String {
    let texts = fields.map { f in
      let name = f.name.filter { $0 != "\"" && $0 != "\\" && $0 != "\n" }
      return "\"\(name)\": \(f.type.structure) at \(f.offset)"
    }
    return "record(" + texts.joined(separator: ", ") + "; \(size))"
  }
}

extension Type {
  /// The size of a field of the type in a record, in bytes; 0 for types that no field has.
  public var fieldSize: Int {
    switch self {
    case .record(let r): r.size
    case .array(let a): (a.extents ?? []).reduce(a.element.fieldSize, *)
    default: dtype?.size ?? 0
    }
  }

  /// The alignment that C gives a field of the type, in bytes.
  public var fieldAlignment: Int {
    switch self {
    case .record(let r): r.alignment
    case .array(let a): a.element.fieldAlignment
    default: dtype?.component.size ?? 1
    }
  }

  /// The greatest alignment of a number in values of the type, in bytes.
  public var naturalAlignment: Int {
    switch self {
    case .record(let r): r.naturalAlignment
    case .array(let a): a.element.naturalAlignment
    default: dtype?.component.size ?? 1
    }
  }

  /// The record that a field of the type holds, once or as an array.
  public var fieldRecord: Record? {
    switch self {
    case .record(let r): r
    case .array(let a): a.element.fieldRecord
    default: nil
    }
  }

  /// The record type, or `nil` if the type is none.
  public var asRecord: Record? {
    if case .record(let r) = self { r } else { nil }
  }

  /// The type with records by their fields, as typed IR prints it.
  public var structure: String {
    switch self {
    case .record(let r): return r.structure
    case .array(let a): return a.written(with: a.element.structure)
    case .tuple(let e):
      if e.count == 1 { return "(\(e[0].structure),)" }
      return "(" + e.map(\.structure).joined(separator: ", ") + ")"
    case .optional(let t): return "optional[\(t.structure)]"
    default: return description
    }
  }
}
