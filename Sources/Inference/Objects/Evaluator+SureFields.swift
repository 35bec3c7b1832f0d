import PythonSSA
import Utilities

/// Which fields of objects have a value whenever a function other than the one that makes the
/// object may see it: those need no test where they are read.
extension Evaluator {
  /// Finds the fields of the class `d` that always have a value, and whether its `__init__` shows
  /// the object to others before it is done.
  func readSureFields(_ source: ClassSource, in m: Int, into d: inout ClassDescription) {
    let bases = d.reference.ancestors.map { program.classes[$0] }
    for f in source.methods {
      d.assigned.formUnion(program.modules[m].attributesSet(by: f.statement).all)
    }
    for b in bases { d.assigned.formUnion(b.assigned) }
    // What `__new__` makes may be seen before `__init__` is called.
    defer { if d.methods["__new__"] != nil { d.sureFields = [] } }
    let own = source.bases.filter { !isRead(past: $0, in: m) }
    d.hasOneLine = own.count <= 1 && bases.allSatisfy(\.hasOneLine)
    let base = bases.first { $0.ownMethods.contains("__init__") }
    guard let i = source.method("__init__") else {
      guard let base, d.methods["__init__"] != nil else { return }
      d.handsOn = base.handsOn
      let names = Set(source.methods.map(\.name))
      // A property in the place of a field calls a method where the field was read or assigned.
      let known = base.sureFields.union(base.attributes.keys)
      if d.hasOneLine && names.isDisjoint(with: known) { d.sureFields = base.sureFields }
      return
    }
    // What decorators make of it may do anything before it is called, and call it never.
    if let m = d.methods["__init__"], hasOtherParameters(m.function) {
      d.handsOn = true
      return
    }
    let functions = d.methods.filter { $0.value.kind == .static || $0.value.kind == .class }
    let set = program.modules[m].attributesSet(
      by: i.statement, harmless: Set(d.attributes.keys).union(functions.keys),
      setters: Set(d.setters.keys))
    d.sureFields = set.sure
    d.handsOn = set.handsOn
    guard set.callsBase else { return }
    var handsOn = !d.hasOneLine
    if let base, d.hasOneLine {
      let isChanged =
        d.ownMethods.contains { base.attributes[$0] != nil }
        || !d.ownMethods.isDisjoint(with: base.sureFields)
      handsOn = base.handsOn || isChanged
      if !isChanged { d.sureFields.formUnion(base.sureFields) }
    } else if d.methods["__post_init__"] != nil {
      handsOn = true
    }
    if handsOn {
      d.handsOn = true
      d.sureFields.subtract(set.behindBase)
    }
  }
}
