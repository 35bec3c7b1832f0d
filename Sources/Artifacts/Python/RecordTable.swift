import Types

extension ModuleInterface {
  /// The records, with what NumPy makes their dtypes of.
  var recordTable: String {
    records.map { r in
      "static pyaot_record \(r.variable) = {\n    \(quoted(r.dtypeDescription)),\n"
        + "    \(r.size), \(r.isAligned ? r.naturalAlignment : 1), NULL,\n};\n"
    }.joined() + "\n"
  }
}

extension Record {
  /// The variable of the record in extensions.
  var variable: String { "pyaot_record_" + CIdentifier.escaped(name) }

  /// The argument of `numpy.dtype` that gives the record's dtype, as Python writes it.
  fileprivate var dtypeDescription: String {
    let names = fields.map { Literal.string($0.name).description }.joined(separator: ", ")
    let formats = fields.map(\.type.formatDescription).joined(separator: ", ")
    let offsets = fields.map { "\($0.offset)" }.joined(separator: ", ")
    return "{'names': [\(names)], 'formats': [\(formats)], 'offsets': [\(offsets)], "
      + "'itemsize': \(size)}"
  }
}

extension Type {
  /// The format of a field as Python writes it.
  fileprivate var formatDescription: String {
    switch self {
    case .record(let r): return r.dtypeDescription
    case .array(let a):
      let extents = (a.extents ?? []).map { "\($0)," }.joined(separator: " ")
      return "(\(a.element.formatDescription), (\(extents)))"
    default: return "'\(dtype?.name ?? "")'"
    }
  }
}
