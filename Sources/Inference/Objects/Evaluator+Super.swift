import IR
import PythonSSA
import Types
import Utilities

/// `super()`.
extension Evaluator {
  /// The name of the structure that `super()` gives: the object, and the class that calls it.
  static let superStructure = "super"

  /// The name of what `object.__new__` stands for.
  static let bareNew = "object.__new__"

  /// The name of the structure that stands for the `__init__` of a dataclass, bound to an object.
  static let initialiser = "dataclass_initialiser"

  /// Evaluates `super()`, to which the first parameter is handed, or `super(c, o)`.
  func makeSuper(_ arguments: [Operand]) throws(EvaluationError) -> Operand {
    if arguments.count == 2, case .object(.userClass) = arguments[0].plainClass.abstract {
      return .structure(
        Self.superStructure, [("object", arguments[1]), ("owner", arguments[0].plainClass)])
    }
    guard arguments.count == 1,
      let owner = program.methods.owners[specialisation.key.function]
    else { throw error(.unsupported("'super()' here", at: span)) }
    let c = program.classes[owner].reference
    return .structure(
      Self.superStructure,
      [("object", arguments[0]), ("owner", Operand(.object(.userClass(c))))])
  }

  /// Evaluates `super().name`, where `o` is what `super()` gave.
  func superAttribute(_ name: String, of o: Operand) throws(EvaluationError) -> Operand {
    guard let object = o.field("object"), let owner = o.field("owner"),
      case .object(.userClass(let c)) = owner.abstract
    else { throw .consequence }
    let own: ClassReference
    if case .instance(let x, _) = object.abstract {
      own = x
    } else if let x = objectClass(of: object) {
      own = x
    } else if case .object(.userClass(let x)) = object.plainClass.abstract {
      own = x
    } else {
      throw error(.unsupported("'super()' of \(object.abstract)", at: span))
    }
    let order = [own.position] + own.ancestors
    // A class inside a function is one of the program for each kind of what it uses.
    let statement = program.classes[c.position].statement
    let behind = order.drop { p in
      p != c.position && (statement == nil || program.classes[p].statement != statement)
    }.dropFirst()
    for p in behind {
      let d = program.classes[p]
      if name == "__init__", d.isDecorated, !d.ownMethods.contains(name) {
        return .structure(
          Self.initialiser,
          [("object", object), ("owner", Operand(.object(.userClass(d.reference))))])
      }
      guard d.ownMethods.contains(name), let m = d.methods[name] else { continue }
      let method = Operand(.object(.method(m.function, receiver: object.abstract)), object.leaves)
      switch m.kind {
      case .property, .cached: return try call(method, [], [])
      case .plain: return method
      case .static: return try staticMethod(m.function, of: object)
      case .class:
        let whole = try classOperand(of: object, own)
        return Operand(.object(.method(m.function, receiver: whole.abstract)), whole.leaves)
      }
    }
    if name == "__new__" { return Operand(.object(.builtinClass(Self.bareNew))) }
    if name == "__init__" || name == "__post_init__" {
      return Operand(.object(.builtinClass("object")))
    }
    throw error(.noAttribute(name, .object(.builtinClass("super")), nearest: nil, at: span))
  }
}
