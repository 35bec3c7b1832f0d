import Diagnostics
import PythonSSA
import Signatures
import Syntax
import Types

/// Finds out how the instances of a module's classes cross the boundary, and what signatures can
/// ask for of each class.
struct ClassReader {
  /// What is known of a class.
  struct Facts {
    /// The source.
    var source: ClassSource

    /// How instances cross the boundary.
    var kind: ClassKind

    /// `true` iff the class is a dataclass whose fields never change.
    var isFrozen: Bool

    /// The annotated variables that are fields of a dataclass or named tuple, with inherited ones.
    var fields: [ClassField] = []

    /// The methods by their names, with inherited ones.
    var methods: [FunctionSource] = []

    /// The names of the fields that some method, or the body, assigns to.
    var attributes: [String] = []
  }

  /// The module.
  let module: CodeModule

  /// Its text.
  let file: SourceFile

  /// `true` iff callers pass Python's containers.
  let hasContainers: Bool

  /// How symbols are named.
  private let names: ModuleNames

  /// The classes found.
  private(set) var classes: [SourceClass] = []

  /// What signatures can ask for.
  private(set) var members: [(EntryTarget, SourceFunction)] = []

  /// What is known of the classes so far.
  private var facts: [String: Facts] = [:]

  /// Creates a reader of the classes of `module`, whose text is `file`.
  init(_ module: CodeModule, _ file: SourceFile, _ names: ModuleNames, hasContainers: Bool) {
    self.hasContainers = hasContainers
    self.module = module
    self.file = file
    self.names = names
  }

  /// Describes all classes, in the order of the source.
  mutating func run() {
    var found: [ClassSource] = []
    for case .class(let s) in module.globals.values {
      if let c = module.classSource(s) { found.append(c) }
    }
    let tree = module.tree
    found.sort { tree.span(of: $0.statement).start < tree.span(of: $1.statement).start }
    for c in found { read(c) }
    for (name, d) in module.globals.sorted(by: { $0.key < $1.key }) { readCall(name, d) }
  }

  /// Describes the class `c`.
  private mutating func read(_ c: ClassSource) {
    guard var f = kind(of: c) else { return }
    for b in c.bases {
      guard case .name(let n, _) = module.tree[b],
        let base = facts[module.tree.name(n)]
      else { continue }
      f.fields += base.fields.filter { own in !f.fields.contains { $0.name == own.name } }
      f.methods += base.methods.filter { own in !f.methods.contains { $0.name == own.name } }
      f.attributes += base.attributes
    }
    for field in c.fields where isInstanceField(field) {
      f.fields.removeAll { $0.name == field.name }
      f.fields.append(field)
    }
    f.methods = c.methods + f.methods.filter { own in !c.methods.contains { $0.name == own.name } }
    f.attributes += c.fields.map(\.name)
    f.attributes += c.methods.flatMap { module.attributesSet(by: $0.statement).all }
    facts[c.name] = f
    let span = nameSpan(of: c)
    var description = SourceClass(
      name: c.name, type: nil, span: span, line: file.position(of: span.start).line)
    if case .classDef(let d) = module.tree[c.statement] {
      description.documentation = module.tree.docstring(of: module.tree[d].body)
    }
    describeForm(f, &description)
    if description.type?.isHandle == true { description.fields = declaredFields(f) }
    classes.append(description)
    addMembers(of: f, description)
  }

  /// `true` iff the variable `f` of a class has an annotation other than `ClassVar`.
  private func isInstanceField(_ f: ClassField) -> Bool {
    guard var e = f.annotation else { return false }
    if case .subscript(let base, _, _) = module.tree[e] { e = base }
    return module.qualifiedName(of: e) != "typing.ClassVar"
  }

  /// Returns what kind of class `c` is; `nil` if it is one of exceptions, or what it derives from
  /// is not known.
  private func kind(of c: ClassSource) -> Facts? {
    var f = Facts(source: c, kind: .plain, isFrozen: false)
    for b in c.bases {
      if case .name(let n, _) = module.tree[b], let base = facts[module.tree.name(n)] {
        if base.kind != .plain { f.kind = base.kind }
        if base.isFrozen { f.isFrozen = true }
        continue
      }
      var e = b
      if case .subscript(let base, _, _) = module.tree[b] { e = base }
      switch module.qualifiedName(of: e) {
      case "typing.NamedTuple": f.kind = .namedTuple
      case "enum.Enum": f.kind = .enumeration
      case "enum.IntEnum": f.kind = .intEnumeration
      case "enum.Flag": f.kind = .flag
      case "enum.IntFlag": f.kind = .intFlag
      case "object", "abc.ABC", "typing.Generic", "typing.Protocol": break
      default: return nil
      }
    }
    for d in module.decorators(of: c.statement) where d.name == "dataclasses.dataclass" {
      f.kind = .data
      if let value = d.argument("frozen"), case .constant(let k, _) = module.tree[value],
        case .true = module.tree[k]
      {
        f.isFrozen = true
      }
    }
    return f
  }

  /// Says in `c` how the instances of the class of `f` cross the boundary, or why they can't.
  private func describeForm(_ f: Facts, _ c: inout SourceClass) {
    func type(_ form: ClassType.Form) -> ClassType {
      ClassType(name: c.name, symbol: names.symbol(of: c.name), form: form)
    }
    switch f.kind {
    case .enumeration: c.type = type(.enumeration([], .plain))
    case .intEnumeration: c.type = type(.enumeration([], .integer))
    case .flag: c.type = type(.enumeration([], .flag))
    case .intFlag: c.type = type(.enumeration([], .integerFlag))
    case .floatEnumeration, .textEnumeration: return
    case .plain: c.type = type(.handle)
    case .data where !f.isFrozen: c.type = type(.handle)
    case .data, .namedTuple:
      if f.kind == .data, f.methods.contains(where: { $0.name == "__init__" }) {
        c.refusal = "it is frozen and has an '__init__'"
        c.advice = "let 'dataclass' make the '__init__', or leave out 'frozen=True'"
        return
      }
      var fields: [ClassType.Field] = []
      for field in f.fields {
        guard let t = fieldType(field, hasContainers: hasContainers) else {
          c.refusal = "the type of its field '\(field.name)' is none of a signature"
          c.advice = "annotate it with a type of a signature, such as 'float' or 'float64[::1]'"
          return
        }
        fields.append(ClassType.Field(name: field.name, type: t))
      }
      if fields.isEmpty {
        c.refusal = "it has no annotated fields"
        c.advice = "annotate its fields: 'x: float'"
        return
      }
      c.type = type(f.kind == .data ? .data(fields) : .namedTuple(fields))
    }
  }

  /// Adds what signatures can ask for of the class of `f`.
  private mutating func addMembers(of f: Facts, _ c: SourceClass) {
    add(.constructor(c.name), constructor(of: f, c))
    var settable: Set<String> = []
    for m in f.methods {
      guard let d = module.function(m.statement) else { continue }
      if let accessor = accessor(m) {
        if accessor == "setter" { settable.insert(m.name) }
        continue
      }
      let decorators = module.decorators(of: m.statement).compactMap(\.name)
      var s = ModuleDescription.describe(m, d, of: module, file)
      s.owner = c
      s.name = "\(c.name).\(m.name)"
      s.role = .method
      if decorators.contains("staticmethod") { s.role = .staticMethod }
      if decorators.contains("classmethod") {
        s.role = .staticMethod
        s.parameters = Array(s.parameters.dropFirst())
      }
      if decorators.contains("property") || decorators.contains("functools.cached_property") {
        s.role = .attribute
        add(.attribute(c.name, m.name), s)
      } else {
        add(.method(c.name, m.name), s)
      }
    }
    if f.kind == .data { addGenerated(f, c) }
    var seen = Set(f.methods.map(\.name))
    for n in attributes(f) where seen.insert(n).inserted {
      var s = SourceFunction(
        name: "\(c.name).\(n)", parameters: [], line: c.line, span: c.span, documentation: nil,
        isKernel: false)
      s.parameters = [.init(name: "self", hasDefault: false, kind: .positionalOrKeyword)]
      s.owner = c
      s.role = .attribute
      add(.attribute(c.name, n), s)
      settable.insert(n)
    }
    for n in settable.sorted() { addSetter(of: n, c) }
  }

  /// Adds the methods that `dataclass` makes for the class of `f`.
  private mutating func addGenerated(_ f: Facts, _ c: SourceClass) {
    for n in ["__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__repr__"]
    where !f.methods.contains(where: { $0.name == n }) {
      var s = SourceFunction(
        name: "\(c.name).\(n)", parameters: [], line: c.line, span: c.span, documentation: nil,
        isKernel: false)
      s.parameters = (n == "__repr__" ? ["self"] : ["self", "other"]).map {
        .init(name: $0, hasDefault: false, kind: .positionalOrKeyword)
      }
      s.owner = c
      s.role = .method
      add(.method(c.name, n), s)
    }
  }

  /// Adds what sets the field or property `n` of the class `c`.
  private mutating func addSetter(of n: String, _ c: SourceClass) {
    var s = SourceFunction(
      name: "\(c.name).\(n)=", parameters: [], line: c.line, span: c.span, documentation: nil,
      isKernel: false)
    s.parameters = ["self", "value"].map {
      .init(name: $0, hasDefault: false, kind: .positionalOrKeyword)
    }
    s.owner = c
    s.role = .setter
    add(.setter(c.name, n), s)
  }

  /// Returns `setter` or `deleter` if the method `m` is one of a property.
  private func accessor(_ m: FunctionSource) -> String? {
    for d in module.decorators(of: m.statement) {
      guard case .attribute(let base, let word, _) = module.tree[d.expression],
        case .name = module.tree[base], ["setter", "deleter"].contains(module.tree.name(word))
      else { continue }
      return module.tree.name(word)
    }
    return nil
  }

  /// Returns the names of the fields of the instances of the class of `f`.
  func attributes(_ f: Facts) -> [String] {
    switch f.kind {
    case .enumeration, .intEnumeration, .flag, .intFlag: ["value", "name"]
    default: f.fields.map(\.name) + f.attributes
    }
  }

  /// Adds `target`, which is matched as `f`.
  private mutating func add(_ target: EntryTarget, _ f: SourceFunction) {
    members.append((target, f))
  }

  /// Describes the constructor of the class of `f`.
  private func constructor(of f: Facts, _ c: SourceClass) -> SourceFunction {
    var s = SourceFunction(
      name: c.name, parameters: [], line: c.line, span: c.span, documentation: c.documentation,
      isKernel: false)
    if let m = f.methods.first(where: { $0.name == "__init__" }),
      let d = module.function(m.statement)
    {
      s = ModuleDescription.describe(m, d, of: module, file)
      s.parameters = Array(s.parameters.dropFirst())
      s.documentation = s.documentation ?? c.documentation
      s.name = c.name
    } else if f.kind == .data {
      s.parameters = f.fields.filter { !isLate($0) }.map {
        .init(
          name: $0.name, hasDefault: $0.value != nil, kind: .positionalOrKeyword,
          defaultValue: $0.value.flatMap { module.literal($0) })
      }
    }
    s.role = .constructor
    s.owner = c
    return s
  }

  /// `true` iff no argument gives the field `f`: its default is `field(init=False)`.
  private func isLate(_ f: ClassField) -> Bool {
    guard let e = f.value, case .call(_, _, let keywords) = module.tree[e] else { return false }
    return module.tree[keywords].contains { k in
      guard let n = module.tree[k].arg, module.tree.name(n) == "init",
        case .constant(let v, _) = module.tree[module.tree[k].value], case .false = module.tree[v]
      else { return false }
      return true
    }
  }

  /// Describes the named tuple that the name `name` stands for, if `d` makes one by a call.
  private mutating func readCall(_ name: String, _ d: GlobalDefinition) {
    guard case .value(let s, let e, let position) = d, position.isEmpty,
      case .call(let callee, _, _) = module.tree[e],
      let called = module.qualifiedName(of: callee),
      called == "collections.namedtuple" || called == "typing.NamedTuple"
    else { return }
    let span = module.tree.span(of: s)
    var c = SourceClass(
      name: name, type: nil, span: span, line: file.position(of: span.start).line)
    c.refusal = "its fields have no types"
    c.advice = "write 'class \(name)(typing.NamedTuple):' with a line 'field: type' for each field"
    classes.append(c)
  }

  /// The place of the name of the class `c`.
  private func nameSpan(of c: ClassSource) -> SourceSpan {
    if case .classDef(let d) = module.tree[c.statement] {
      return module.tree.located(module.tree[d].nameSpan)
    }
    return module.tree.span(of: c.statement)
  }
}
