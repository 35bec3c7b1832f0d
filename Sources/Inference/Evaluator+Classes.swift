import Diagnostics
import IR
import PythonSSA
import Syntax
import Types
import Utilities

/// The classes of the program: named tuples, dataclasses, enumerations and classes without fields.
extension Evaluator {
  /// Returns the class that the statement `s` of the module at position `m` defines.
  func makeClass(
    _ s: StatementID, in m: Int
  ) throws(EvaluationError) -> Operand {
    if let known = program.classesBySource[ClassSourceKey(module: m, statement: s)] {
      return Operand(.object(.userClass(program.classes[known].reference)))
    }
    let position = try describeClass(s, in: m, as: nil)
    program.classesBySource[ClassSourceKey(module: m, statement: s)] = position
    return Operand(.object(.userClass(program.classes[position].reference)))
  }

  /// Adds the class that the statement `s` of the module at position `m` defines to the program;
  /// returns its position. `local` is what the statement gives where it is executed, if it is one
  /// inside a function.
  func describeClass(
    _ s: StatementID, in m: Int, as local: LocalClassSource?
  ) throws(EvaluationError) -> Int {
    guard let source = program.modules[m].classSource(s) else {
      throw error(.unsupported("this class", at: span))
    }
    let name = source.name
    if let place = source.unknown {
      throw error(.unsupported("this statement in the class '\(name)'", at: place))
    }
    var reference = ClassReference(
      name: name, kind: .plain, position: program.classes.count, fields: [])
    let tree = program.modules[m].tree
    reference.qualifiedName = tree.hoisted[s].map { tree.name($0) }
    if local != nil { reference.qualifiedName = program.modules[m].qualifiedName(ofLocalClass: s) }
    var d = ClassDescription(reference: reference)
    d.statement = local?.statement
    try readDecorators(of: s, in: m, into: &d)
    try readKeywords(source, in: m, into: &d)
    try readBases(source, local?.bases, in: m, into: &d)
    if let local {
      guard d.reference.kind == .plain || d.reference.kind == .data else {
        let place = program.modules[m].tree.span(of: s)
        throw error(.unsupported("a class inside a function that uses its variables", at: place))
      }
      if d.localStatements.contains(local.statement) {
        let what = "a class inside a function that derives from another one of the same statement"
        throw error(.unsupported(what, at: program.modules[m].tree.span(of: s)))
      }
      d.localStatements.append(local.statement)
    }
    try readFields(source, local, in: m, into: &d)
    for method in source.methods {
      let isHook = Self.hooks.contains(method.name)
      if isHook || d.reference.isEnumeration && Self.enumerationHooks.contains(method.name) {
        let place = program.modules[m].tree.span(of: method.statement)
        throw error(.unsupported("'\(method.name)' of the class '\(name)'", at: place))
      }
      if local == nil { try readMethod(method, of: source, in: m, into: &d) }
    }
    if let local {
      try readLocalMembers(local, source, into: &d)
    } else {
      try readAssignedMethods(source, in: m, into: &d)
    }
    dropOverridden(&d)
    try checkFlags(d)
    if d.reference.isEnumeration { d.reference.fields = ["number"] }
    readMutability(source, in: m, into: &d)
    d.reference.position = program.classes.count
    for f in local?.members.compactMap(\.function) ?? ownFunctions(of: source, in: m) {
      program.methods.owners[f] = d.reference.position
    }
    program.classes.append(d)
    return d.reference.position
  }

  /// Returns the functions that the methods of `source` are.
  private func ownFunctions(of source: ClassSource, in m: Int) -> [FunctionReference] {
    source.methods.compactMap { program.demandFunction($0, in: m) }
  }

  /// The methods by which a class changes what attributes, deletion and inheritance mean.
  private static let hooks: Set<String> = [
    "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__del__",
    "__init_subclass__", "__set_name__", "__class_getitem__",
  ]

  /// The methods by which an enumeration changes how its members are made.
  private static let enumerationHooks: Set<String> = [
    "__new__", "_generate_next_value_",
  ]

  /// Reads the named arguments behind the bases of a class.
  private func readKeywords(
    _ source: ClassSource, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    let module = program.modules[m]
    for k in source.keywords {
      let isAbstract = module.qualifiedName(of: k.value) == "abc.ABCMeta"
      if k.name == "metaclass", isAbstract {
        d.isGuarded = true
        continue
      }
      let what = "the argument '\(k.name)' of the class '\(source.name)'"
      throw error(.unsupported(what, at: module.tree.span(of: k.value)))
    }
  }

  /// Finds out whether the instances of the class are objects on the heap: where it has an
  /// `__init__`, or something is assigned to their attributes.
  private func readMutability(
    _ source: ClassSource, in m: Int, into d: inout ClassDescription
  ) {
    let module = program.modules[m]
    let bases = d.reference.ancestors.map { program.classes[$0] }
    let makes = d.methods["__init__"] != nil || d.methods["__new__"] != nil
    let isKeeping = makes || d.methods.values.contains { $0.kind == .cached }
    d.ownAttributes = Set(source.fields.map(\.name)).intersection(d.attributes.keys)
    for n in d.attributes.keys { d.localAttributes[n] = nil }
    let isHandle = m == 0 && program.boundary.handles.contains(d.reference.name)
    switch d.reference.kind {
    case .plain:
      let isEmpty = d.methods.isEmpty && d.attributes.isEmpty
      d.isObject =
        isHandle || isKeeping || bases.contains(where: \.isObject) || !d.localStatements.isEmpty
        || source.methods.contains { !module.attributesSet(by: $0.statement).all.isEmpty }
        || isEmpty && !program.assignedAttributes.isEmpty
    case .data:
      d.isObject =
        isHandle || isKeeping || bases.contains(where: \.isObject) || !d.localStatements.isEmpty
        || !d.isFrozen && !program.assignedAttributes.isDisjoint(with: d.reference.fields)
    default: return
    }
    readSureFields(source, in: m, into: &d)
  }

  /// Reads the decorators of a class.
  private func readDecorators(
    of s: StatementID, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    for decorator in program.modules[m].decorators(of: s) {
      if decorator.name == "functools.total_ordering" { d.isTotallyOrdered = true }
      let isRead = ["enum.unique", "typing.final", "functools.total_ordering"]
      if let name = decorator.name, isRead.contains(name) || name.hasSuffix(".jitclass") {
        continue
      }
      guard decorator.name == "dataclasses.dataclass" else {
        let what = "this decorator of the class '\(d.reference.name)'"
        throw error(.unsupported(what, at: decorator.span))
      }
      d.reference.kind = .data
      d.isDecorated = true
      for k in decorator.keywords {
        let isSet = constantBool(k.value, in: m)
        switch (k.name, isSet) {
        case ("frozen", let b?): d.isFrozen = b
        case ("unsafe_hash", let b?): d.isHashed = b
        case ("kw_only", let b?): d.hasKeywordFields = b
        case ("slots", _?), ("weakref_slot", _?), ("init", true?): break
        case ("init", false?) where program.modules[m].classSource(s)?.method("__init__") != nil:
          break
        case ("repr", let b?): d.hasText = b
        case ("match_args", let b?): d.hasPatterns = b
        case ("eq", let b?): d.hasEquality = b
        case ("order", let b?): d.isOrdered = b
        default:
          throw error(.unsupported("the argument '\(k.name)' of 'dataclass'", at: decorator.span))
        }
      }
    }
  }

  /// Returns the bool that the expression `e` is.
  func constantBool(_ e: ExpressionID, in m: Int) -> Bool? {
    let tree = program.modules[m].tree
    guard case .constant(let c, _) = tree[e] else { return nil }
    switch tree[c] {
    case .true: return true
    case .false: return false
    default: return nil
    }
  }

  /// Reads the bases of a class: what it inherits, and what it is.
  private func readBases(
    _ source: ClassSource, _ values: [Operand]?, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    for (i, b) in source.bases.enumerated().reversed() {
      if let v = values?[i].plainClass, v.abstract != .none {
        guard case .object(.userClass(let c)) = v.abstract else {
          let place = program.modules[m].tree.span(of: b)
          throw error(.unsupported("a class derived from \(v.abstract)", at: place))
        }
        inherit(program.classes[c.position], into: &d)
        continue
      }
      if isRead(past: b, in: m) {
        d.isGuarded = d.isGuarded || program.modules[m].qualifiedName(of: b) == "abc.ABC"
        continue
      }
      let base = try evaluate(constant: expression(b, in: m)).abstract
      switch base {
      case .object(.userClass(let c)): inherit(program.classes[c.position], into: &d)
      case .object(.builtinClass("NamedTuple")): d.reference.kind = .namedTuple
      case .object(.builtinClass(let name)) where enumerationBase(name, &d): break
      case .object(.builtinClass("object")): break
      case .never: throw .consequence
      default:
        let place = program.modules[m].tree.span(of: b)
        throw error(.unsupported("a class derived from \(base)", at: place))
      }
    }
  }

  /// `true` iff the base `b` has no effect on instances.
  func isRead(past b: ExpressionID, in m: Int) -> Bool {
    let module = program.modules[m]
    var e = b
    if case .subscript(let base, _, _) = module.tree[b] { e = base }
    let known = ["abc.ABC", "typing.Generic", "typing.Protocol"]
    return module.qualifiedName(of: e).map { known.contains($0) } ?? false
  }

  /// Hands what `base` holds on to `d`.
  private func inherit(_ base: ClassDescription, into d: inout ClassDescription) {
    let r = base.reference
    let inherited = [r.position] + r.ancestors
    // What several bases share comes behind them.
    d.reference.ancestors =
      inherited.filter { !d.reference.ancestors.contains($0) }
      + d.reference.ancestors
    d.setters.merge(base.setters) { $1 }
    d.deleters.merge(base.deleters) { $1 }
    d.abstractMethods.formUnion(base.abstractMethods)
    d.isGuarded = d.isGuarded || base.isGuarded
    if d.reference.kind == .plain { d.reference.kind = r.kind }
    if !r.isEnumeration {
      d.reference.fields += r.fields.filter { !d.reference.fields.contains($0) }
    }
    d.defaults.merge(base.defaults) { $1 }
    d.parameters += base.parameters.filter { !d.parameters.contains($0) }
    d.options.merge(base.options) { $1 }
    d.isTotallyOrdered = d.isTotallyOrdered || base.isTotallyOrdered
    d.methods.merge(base.methods) { $1 }
    d.isFrozen = d.isFrozen || base.isFrozen
    d.attributes.merge(base.attributes) { $1 }
    d.localStatements += base.localStatements.filter { !d.localStatements.contains($0) }
    d.localAttributes.merge(base.localAttributes) { $1 }
    d.reference.showsValue = d.reference.showsValue || r.showsValue
  }

  /// Returns the function without parameters that returns the value of `e`.
  func expression(_ e: ExpressionID, in m: Int) -> FunctionReference {
    FunctionReference(module: m, code: program.modules[m].demandCode(ofExpression: e))
  }

  /// Reads the variables of a class.
  private func readFields(
    _ source: ClassSource, _ local: LocalClassSource?, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    let inherited = d.reference.fields.count
    for f in source.fields {
      if local?.members.contains(where: { $0.name == f.name }) == true { continue }
      if let e = f.value { try noteBodyNames(e, source, in: m, d) }
      if isMethod(f, of: source, in: m) { continue }
      defer {
        if let e = f.value { d.bodyNames[f.name] = .expression(expression(e, in: m)) }
        if let v = d.members.last, v.name == f.name { d.bodyNames[f.name] = .constant(v.value) }
      }
      switch d.reference.kind {
      case .data, .namedTuple:
        guard let a = f.annotation, !isClassVariable(a, in: m),
          d.isDecorated || d.reference.kind == .namedTuple,
          inherited == 0 || d.reference.kind == .data
        else {
          if let e = f.value { d.attributes[f.name] = expression(e, in: m) }
          continue
        }
        addField(f, a, in: m, to: &d)
      case .plain:
        guard let e = f.value else { continue }
        d.attributes[f.name] = expression(e, in: m)
        d.methods[f.name] = nil
      default: if let e = f.value { try addMember(f, e, in: m, to: &d) }
      }
    }
  }

  /// `true` iff the annotation `a` is `ClassVar` or `ClassVar[...]`.
  private func isClassVariable(_ a: ExpressionID, in m: Int) -> Bool {
    let module = program.modules[m]
    var e = a
    if case .subscript(let base, _, _) = module.tree[a] { e = base }
    return module.qualifiedName(of: e) == "typing.ClassVar"
  }

  /// Reads the method `source` of the class `body`.
  private func readMethod(
    _ source: FunctionSource, of body: ClassSource, in m: Int, into d: inout ClassDescription
  ) throws(EvaluationError) {
    guard let f = program.demandFunction(source, in: m) else { return }
    for p in program.code(f).parameters {
      if let e = p.default {
        program.bodyNames[FunctionReference(module: m, code: e)] = d.bodyNames
      }
    }
    let found = try readMethodDecorators(source, of: d.reference.name, in: m)
    if !found.functions.isEmpty {
      if let whole = decoration(of: source, by: found.functions, in: m) {
        for e in found.functions { try noteBodyNames(e.expression, body, in: m, d, for: whole) }
      }
      program.methods.wrappings[f] = ClassDescription.Wrapping(
        decorators: found.functions, source: source, module: m, isPlain: found.role == nil)
    }
    add(f, source.name, found, to: &d)
  }

  /// Adds the method `f` called `name`, as `found` says, to the class `d`.
  func add(
    _ f: FunctionReference, _ name: String, _ found: MethodDecorators,
    to d: inout ClassDescription
  ) {
    if found.isAbstract { d.abstractMethods.insert(f) }
    switch found.role {
    case .setter: d.setters[name] = f
    case .deleter: d.deleters[name] = f
    default:
      d.ownMethods.insert(name)
      d.setters[name] = nil
      d.deleters[name] = nil
      d.methods[name] = ClassDescription.Method(function: f, kind: found.kind)
      d.attributes[name] = nil
    }
  }

  /// Returns the class of named tuples called `name` with `fields`, of which the last ones have
  /// the given defaults.
  func namedTuple(
    _ name: String, _ fields: [String], defaults: [Abstract]
  ) throws(EvaluationError) -> Operand {
    guard defaults.count <= fields.count, defaults.allSatisfy({ $0.leafCount == 0 }) else {
      throw error(.unsupported("a named tuple with such defaults", at: span))
    }
    let known = program.classes.first { d in
      d.reference.name == name && d.reference.kind == .namedTuple && d.reference.fields == fields
        && d.methods.isEmpty && d.reference.ancestors.isEmpty
        && d.defaults.values.map(\.constant) == defaults.map { Optional($0) }
    }
    if let known { return Operand(.object(.userClass(known.reference))) }
    let reference = ClassReference(
      name: name, kind: .namedTuple, position: program.classes.count, fields: fields)
    var d = ClassDescription(reference: reference)
    for (f, a) in zip(fields.suffix(defaults.count), defaults) { d.defaults[f] = .constant(a) }
    d.parameters = fields
    program.classes.append(d)
    return Operand(.object(.userClass(reference)))
  }
}

extension ClassDescription.Default {
  /// The constant, if it is one.
  fileprivate var constant: Abstract? {
    if case .constant(let a) = self { a } else { nil }
  }
}
