import Types

extension ModuleInterface {
  /// The records that callers see, each behind those that it contains, in the order in which the
  /// functions name them.
  var records: [Record] {
    var list: [Record] = []
    for r in entryPoints.flatMap(\.records) where !list.contains(where: { $0.name == r.name }) {
      list.append(r)
    }
    return list
  }

  /// The C type of the record `r`.
  func cName(of r: Record) -> String { facts.names.symbol(of: r.name) }

  /// The records that cffi can't read the definitions of: packed ones, those that contain some, and
  /// those inside them.
  private var opaqueRecords: Set<String> {
    var names: Set<String> = []
    func hide(_ r: Record) {
      names.insert(r.name)
      for f in r.fields { if let inner = f.type.fieldRecord { hide(inner) } }
    }
    for r in records where r.holdsPacked { hide(r) }
    return names
  }

  /// The definitions of the records, as C and cffi read them.
  var recordDefinitions: String {
    let opaque = opaqueRecords
    return records.map { r in
      let name = cName(of: r)
      if opaque.contains(r.name) { return "typedef struct \(name) \(name);\n\n" }
      return comment(of: r) + "typedef struct \(name) {\n\(fields(of: r))} \(name);\n\n"
    }.joined()
  }

  /// The definitions of records that C reads and cffi doesn't.
  var packedDefinitions: String {
    let opaque = opaqueRecords
    return records.filter { opaque.contains($0.name) }.map { r in
      let (start, end) = r.isPacked ? ("#pragma pack(push, 1)\n", "#pragma pack(pop)\n") : ("", "")
      return comment(of: r) + start + "struct \(cName(of: r)) {\n\(fields(of: r))};\n\(end)\n"
    }.joined()
  }

  /// What compilers check of the records: their sizes.
  var recordAssertions: String {
    if records.isEmpty { return "" }
    var text = "#if defined(__cplusplus) && __cplusplus >= 201103L\n"
    for r in records { text += "static_assert(\(sizeCondition(of: r)));\n" }
    text += "#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L\n"
    for r in records { text += "_Static_assert(\(sizeCondition(of: r)));\n" }
    return text + "#endif\n\n"
  }

  /// Returns the condition that `r` has the size that the compiled code relies on, and its text.
  private func sizeCondition(of r: Record) -> String {
    "sizeof(\(cName(of: r))) == \(r.size), \"\(cName(of: r)) has \(r.size) bytes\""
  }

  /// Returns the comment before the definition of `r`.
  private func comment(of r: Record) -> String {
    var c = CComment()
    c.paragraph("record \(r.name): \(r.size) bytes\(r.isPacked ? ", packed" : "").", indent: "")
    return c.text
  }

  /// Returns the declarations of the fields of `r`.
  private func fields(of r: Record) -> String {
    var names: Set<String> = []
    return r.fields.map { f in
      var name = CIdentifier.escaped(f.name)
      while !names.insert(name).inserted { name += "_" }
      return "    \(declaration(of: f, named: name));\n"
    }.joined()
  }

  /// Returns the declaration of the field `f` under a name, such as `double v[3]`; halves of
  /// complex numbers lie side by side.
  private func declaration(of f: RecordField, named name: String) -> String {
    var element = f.type
    var extents: [Int] = []
    if case .array(let a) = f.type {
      element = a.element
      extents = a.extents ?? []
    }
    if element.dtype?.kind == .complex { extents.append(2) }
    let type = element.asRecord.map { "struct " + cName(of: $0) } ?? element.dtype?.cName ?? "void"
    return "\(type) \(name)" + extents.map { "[\($0)]" }.joined()
  }
}

extension Record {
  /// `true` iff the record, or one inside it, is packed.
  fileprivate var holdsPacked: Bool {
    isPacked || fields.contains { $0.type.fieldRecord?.holdsPacked ?? false }
  }
}
