import Diagnostics
import Types
import Utilities

/// What a file says of the records that it declares.
struct RecordTable {
  /// The declarations by name, the first of each.
  var declarations: [String: RawDeclaration] = [:]

  /// The records that are known; `nil` for those with errors.
  var known: [String: Record?] = [:]

  /// The records whose fields are being looked up.
  var open: Set<String> = []
}

extension TypeResolver {
  /// Creates a resolver of what `scope` knows; nothing is reported of the records in it.
  init(in scope: TypeScope) {
    self.init()
    self.scope = scope
    if scope.records.isEmpty { return }
    var reader = SignatureReader(Lexer.tokens(of: Array(scope.records.utf8)[...], in: FileID(0)))
    declareRecords(reader.declarations())
    diagnostics = DiagnosticSet()
  }

  /// Looks up the records that `list` declares.
  mutating func declareRecords(_ list: [RawDeclaration]) {
    for d in list where d.kind == .record {
      let name = d.name.value
      if let first = records.declarations[name] {
        diagnostics.insert(.repeatedRecord(name, at: d.span, first: first.span))
      } else if TypeNames.known[name] != nil || TypeNames.unsupported.contains(name) {
        diagnostics.insert(.badRecord("'\(name)' is the name of a type", at: d.name.span))
      } else {
        records.declarations[name] = d
      }
    }
    for d in list where d.kind == .record { _ = record(d.name.value, at: d.name.span) }
  }

  /// Returns the record called `name`, which the file declares; `nil` after a report.
  mutating func record(_ name: String, at span: SourceSpan) -> Record? {
    if let known = records.known[name] { return known }
    guard let d = records.declarations[name] else { return nil }
    guard records.open.insert(name).inserted else {
      diagnostics.insert(.badRecord("the record '\(name)' contains itself", at: span))
      return nil
    }
    let r = record(d)
    records.open.remove(name)
    records.known[name] = .some(r)
    return r
  }

  /// Returns the record that `d` declares, laid out as in C, or packed.
  private mutating func record(_ d: RawDeclaration) -> Record? {
    checkNames(of: d)
    if d.result != nil || d.cName != nil || !d.traits.isEmpty {
      diagnostics.insert(.traitsOfRecord(d.name.value, at: d.span))
    }
    if d.parameters.isEmpty {
      diagnostics.insert(.badRecord("a record has at least one field", at: d.span))
    }
    var fields: [(name: String, type: Type)] = []
    for p in d.parameters {
      guard let name = p.name, let written = p.type else {
        let message = "the fields of a record are written 'name: type'"
        diagnostics.insert(.badRecord(message, at: p.span))
        continue
      }
      if let t = field(written) { fields.append((name.value, t)) }
    }
    if fields.count < max(1, d.parameters.count) { return nil }
    var r = Record(d.name.value, fields, isPacked: d.isPacked)
    // C compilers need not be told to pack what is packed by itself.
    if !r.isPacked { r.alignment = Record(r.name, fields).alignment }
    return r
  }

  /// Returns the type of a field written `t`: Python's scalars are NumPy's there.
  private mutating func field(_ t: TypeSyntax) -> Type? {
    guard let type = resolve(t) else { return nil }
    if let d = type.dtype { return .scalar(d) }
    switch type {
    case .record: return type
    case .array(let a) where a.extents != nil && a.rank > 0 && !a.isReadOnly:
      if type.fieldSize > 0 { return type }
      diagnostics.insert(.badRecord("a field has at least one element", at: t.span))
      return nil
    default:
      diagnostics.insert(.badRecord("'\(type)' can't be the type of a field", at: t.span))
      return nil
    }
  }
}
