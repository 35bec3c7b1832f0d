import Diagnostics
import IR
import PythonSSA
import Syntax
import Types
import Utilities

/// What `field(...)` says of a field of a dataclass.
struct FieldOptions {
  /// `true` iff an argument gives it.
  var isGiven = true

  /// `true` iff instances are compared by it.
  var isCompared = true

  /// `true` iff instances are hashed by it; `nil` if that is so where they are compared by it.
  var isHashed: Bool?

  /// `true` iff it is shown.
  var isShown = true

  /// `true` iff only a named argument gives it.
  var isKeyword = false

  /// `true` iff it is an argument of `__post_init__` and no field: `InitVar`.
  var isArgument = false

  /// `true` iff it has a value where no argument gives it.
  var hasDefault = false
}

/// Dataclasses: their fields, and the instances made of them.
extension Evaluator {
  /// Adds the field `f` of the class's body to the dataclass or named tuple `d`.
  func addField(
    _ f: ClassField, _ annotation: ExpressionID, in m: Int, to d: inout ClassDescription
  ) {
    var options = FieldOptions(isKeyword: d.hasKeywordFields, hasDefault: f.value != nil)
    let module = program.modules[m]
    if d.reference.kind == .data {
      let kind = module.qualifiedName(of: module.withoutSubscript(annotation))
      if kind == "dataclasses.KW_ONLY" {
        d.hasKeywordFields = true
        return
      }
      options.isArgument = kind == "dataclasses.InitVar"
      if let e = f.value { readOptions(e, in: m, into: &options) }
    }
    if !d.parameters.contains(f.name) { d.parameters.append(f.name) }
    d.options[f.name] = options
    d.defaults[f.name] = f.value.map { .expression(expression($0, in: m)) }
    if !options.isArgument, !d.reference.fields.contains(f.name) {
      d.reference.fields.append(f.name)
    }
  }

  /// Reads the call `field(...)` that the expression `e` may be.
  private func readOptions(_ e: ExpressionID, in m: Int, into o: inout FieldOptions) {
    let call = program.modules[m].decorator(e)
    guard call.isCall, call.name == "dataclasses.field" else { return }
    o.hasDefault = call.keywords.contains { ["default", "default_factory"].contains($0.name) }
    for k in call.keywords {
      guard let b = constantBool(k.value, in: m) else { continue }
      switch k.name {
      case "init": o.isGiven = b
      case "compare": o.isCompared = b
      case "hash": o.isHashed = b
      case "repr": o.isShown = b
      case "kw_only": o.isKeyword = b
      default: break
      }
    }
  }

  /// Returns the values of the fields of an instance made with the given arguments, `nil` for those
  /// that have none yet, and the values of the arguments that are no fields.
  func bindFields(
    _ d: ClassDescription, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> (fields: [Operand?], others: [Operand]) {
    let c = d.reference
    let named = d.parameters.filter { d.options[$0]?.isGiven ?? true }
    let given = named.filter { !(d.options[$0]?.isKeyword ?? false) }
    guard positional.count <= given.count else {
      throw error(.tooManyArguments(c.name, given.count, positional.count, at: span))
    }
    if let k = keywords.first(where: { !named.contains($0.name) }) {
      let near = nearestName(to: k.name, in: named)
      throw error(.unexpectedKeyword(k.name, c.name, nearest: near, at: span))
    }
    var values: [String: Operand] = [:]
    for f in d.parameters {
      let keyword = keywords.first { $0.name == f }
      if let i = given.firstIndex(of: f), i < positional.count {
        if keyword != nil { throw error(.argumentTwice(f, c.name, at: span)) }
        values[f] = positional[i]
      } else if let keyword {
        values[f] = keyword.value
      } else if let o = try defaultValue(d.defaults[f], of: f) {
        values[f] = o
      } else if named.contains(f) {
        throw error(.missingArgument(f, c.name, at: span))
      }
    }
    let others = d.parameters.filter { d.options[$0]?.isArgument ?? false }
    return (c.fields.map { values[$0] }, others.compactMap { values[$0] })
  }

  /// Returns the value of the default `d` of the field called `name`, `nil` if there is none.
  func defaultValue(
    _ d: ClassDescription.Default?, of name: String
  ) throws(EvaluationError) -> Operand? {
    switch d {
    case nil: return nil
    case .constant(let a)?: return Operand(a)
    case .expression(let f)?:
      let o = try evaluate(constant: f)
      guard case .structure("dataclass_field", _) = o.abstract else { return o }
      if let value = o.field("default") { return value }
      if let factory = o.field("default_factory") {
        // Each field has a place of its own where its lists are made.
        return try callLibrary(
          "dataclasses", "__made_by_factory__", [factory, Operand(.constant(.string(name)))])
      }
      return nil
    }
  }

  /// Evaluates what `super().__init__(...)` does where the base class is a dataclass: `o` holds the
  /// object and the class.
  func initialise(
    _ o: Operand, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    guard let object = o.field("object"),
      case .object(.userClass(let c))? = o.field("owner")?.abstract
    else { throw .consequence }
    let d = program.classes[c.position]
    let bound = try bindFields(d, positional, keywords)
    for (f, v) in zip(c.fields, bound.fields) {
      if let v { try setAttribute(f, of: object, v) }
    }
    if method("__post_init__", of: object) != nil {
      _ = try callMethod("__post_init__", of: object, bound.others)
    }
    return .none
  }

  /// Returns a new instance like `o` with what the mapping `changes` names replaced.
  func replaced(_ o: Operand, _ changes: Operand) throws(EvaluationError) -> Operand {
    var own = objectClass(of: o)
    if case .instance(let c, _) = o.abstract { own = c }
    guard let c = own, c.kind == .namedTuple || c.kind == .data else {
      throw error(.unsupported("'replace' of \(o.abstract)", at: span))
    }
    let d = program.classes[c.position]
    var values: [KeywordOperand] = []
    for (name, value) in zip(changes.fieldNames, changes.fieldValues) {
      guard d.parameters.contains(name) else {
        let near = nearestName(to: name, in: c.fields)
        throw error(.unexpectedKeyword(name, c.name, nearest: near, at: span))
      }
      values.append((name, value))
    }
    for f in c.fields where d.options[f]?.isGiven ?? true {
      if !values.contains(where: { $0.name == f }) { values.append((f, try attribute(f, of: o))) }
    }
    return try construct(c, [], values, holder: try classOperand(of: o, c))
  }

  /// Evaluates the questions of the library about dataclasses; `nil` for other names.
  func dataclassOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    guard let x = a.first else { return nil }
    switch name {
    case "__as_mapping__":
      let e = zip(try argument(a, 0).elements ?? [], try argument(a, 1).elements ?? [])
      return try mapping(e.map { (key: $0, value: $1) })
    case "__shown_fields__":
      guard let c = dataclass(of: x) else { return nil }
      let shown = try shownFields(program.classes[c.position])
      return .tuple(shown.map { Operand(.constant(.string($0))) })
    case "__is_dataclass__":
      guard let c = dataclass(of: x) else { return .bool(false) }
      return .bool(c.kind == .data)
    case "__key_of_object__":
      guard let c = objectClass(of: x) ?? x.abstract.instanceClass else { return nil }
      return try key(of: x, program.classes[c.position])
    default: return nil
    }
  }
}

extension CodeModule {
  /// The expression in front of the subscript that `e` may be.
  func withoutSubscript(_ e: ExpressionID) -> ExpressionID {
    if case .subscript(let base, _, _) = tree[e] { base } else { e }
  }
}
