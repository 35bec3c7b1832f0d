import IR
import PythonSSA
import Types
import Utilities

/// Sets, and empty objects of the library's container classes.
extension Evaluator {
  /// Returns a new, empty object of type `r`.
  func newContainer(_ r: Reference) -> Operand {
    let values = fields(of: r).map { f in
      if case .array(let a) = f.type { return emptyStorage(a.element) }
      return emitter.integer(0)
    }
    return newObject(r, values)
  }

  /// Returns storage of no elements of type `t`, which takes no memory.
  func emptyStorage(_ t: Type) -> ValueID {
    let type = ArrayType(t, rank: 1)
    let none = emitter.emit(.undefined, .array(type))
    let zero = emitter.integer(0)
    let list = emitter.list([none, zero, zero, emitter.integer(8)])
    return emitter.emit(.view(list), .array(type))
  }

  /// Evaluates the display of a set of the elements `e`.
  func set(_ e: [Operand], isLiteral: Bool = false) throws(EvaluationError) -> Operand {
    if isConstantExpression, !e.isEmpty, e.allSatisfy({ $0.abstract.isConstantKey }) {
      var items: [Operand] = []
      for o in e where !items.contains(where: { $0.abstract.isSameKey(as: o.abstract) }) {
        items.append(o)
      }
      return .structure("static_set", [("items", .tuple(items))])
    }
    let n = program.sites.demand(value, of: specialisation, isHeap: true)
    var r = Reference("set", program.sites[n]?.arguments ?? [], origin: n)
    for o in e {
      guard let wider = program.widen(r, [try storedType(o.abstract)]) else {
        throw error(.elementType(o.abstract, r, at: span))
      }
      r = wider
    }
    if program.sites.isUnwinding { throw .consequence }
    let made = newContainer(r)
    for o in e { _ = try callLibrary("set", "add", [made, o]) }
    if !isLiteral { return made }
    // CPython makes a frozenset of the constants first, and then the set of that one.
    let copied = newContainer(r)
    _ = try callLibrary("set", "update", [copied, made])
    return copied
  }

  /// `true` iff the elements of the display `l` are constants of the source, so that CPython makes
  /// a frozenset of them when it compiles the display.
  func areLiterals(_ l: CodeValueList) -> Bool {
    code[l].count > 2 && code[l].allSatisfy { isLiteral($0) }
  }

  /// `true` iff CPython folds the expression `v` when it compiles it.
  private func isLiteral(_ v: CodeValueID) -> Bool {
    switch code.operation(v) {
    case .constant: true
    case .unary(.minus, let a), .unary(.invert, let a), .unary(.plus, let a): isLiteral(a)
    case .tuple(let l, let stars): stars.isEmpty && code[l].allSatisfy { isLiteral($0) }
    default: false
    }
  }

  /// Returns the number of the factory `o` of defaultdicts, which exists at compile time only.
  private func factoryNumber(_ o: Operand) throws(EvaluationError) -> Int {
    guard o.abstract.leafCount == 0 else {
      throw error(.unsupported("a default factory that reads variables of a function", at: span))
    }
    if let n = program.factories.firstIndex(of: o.abstract) { return n }
    program.factories.append(o.abstract)
    return program.factories.count - 1
  }

  /// Evaluates the operations on containers under the library; `nil` for other names.
  func containerOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__empty__":
      let n = program.sites.demand(value, of: specialisation, isHeap: true)
      return newContainer(Reference(try string(a, 0), program.sites[n]?.arguments ?? [], origin: n))
    case "__empty_with_factory__":
      let n = program.sites.demand(value, of: specialisation, isHeap: true)
      let name = "\(try string(a, 0))@\(try factoryNumber(try argument(a, 1)))"
      return newContainer(Reference(name, program.sites[n]?.arguments ?? [], origin: n))
    case "__factory__":
      guard case .value(.reference(let r)) = try argument(a, 0).abstract,
        let n = r.factoryNumber
      else { return nil }
      return Operand(program.factories[n])
    case "__empty_like__":
      guard case .value(.reference(let r)) = try argument(a, 0).abstract else { return nil }
      return newContainer(try made(r.name, r.arguments))
    case "__widen_like__":
      guard case .value(.reference(let r)) = try argument(a, 0).abstract,
        case .value(.reference(let other)) = try argument(a, 1).abstract
      else { throw .consequence }
      guard let wider = program.widen(r, other.arguments) else {
        throw error(.elementType(a[1].abstract, r, at: span))
      }
      if wider != r || program.sites.isUnwinding { throw .consequence }
      return Operand.none
    case "__share__":
      try shareConstants(like: try argument(a, 0))
      throw error(.unsupported("a change of a set of the module", at: span))
    case "__no_storage__":
      guard let t = try argument(a, 0).abstract.array else { return nil }
      return Operand(.array(t), emptyStorage(t.element))
    case "__as_item__":
      guard let t = try argument(a, 0).abstract.array?.element, t != Reference.unknown else {
        return nil
      }
      return unpack(try pack(try argument(a, 1), as: t), t)
    default: return nil
    }
  }
}
