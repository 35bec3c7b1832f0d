import Types

/// Writes the parts of a Python extension that depend on the module.
struct ExtensionWriter {
  /// The module.
  let interface: ModuleInterface

  /// The types that tables describe, each once.
  private var types: [String: Int] = [:]

  /// The text that describes them.
  private(set) var typeTable = ""

  /// The constants that signatures bind parameters to, as Python writes them.
  private var constants: [String] = []

  /// The number of specialisations written.
  private var specialisationCount = 0

  /// The number of functions written.
  private var functionCount = 0

  /// The classes of the module, by whose positions the tables name them.
  let classes: [ExtensionClass]

  /// The types of containers, by whose positions the tables name them.
  let containers: [Container]

  /// Creates a writer for the module.
  init(_ interface: ModuleInterface) {
    self.interface = interface
    classes = interface.extensionClasses
    containers = interface.functions.filter { $0.role == .containerMaker }
      .compactMap { Container($0.result) }
  }

  /// The macros that the common text of extensions depends on.
  var macros: String {
    let functions = interface.functions
    let services = interface.facts.services
    let slots = functions.map { $0.cParameters.filter { !$0.isResult }.count }.max() ?? 0
    let parameters = functions.map { $0.parameters.count + $0.constants.count }.max() ?? 0
    let free = services.contains(.free) ? interface.facts.names.service("free") : "(void)"
    let strerror =
      services.contains(.strerror)
      ? interface.facts.names.service("strerror") + "(s)" : "((void)(s), \"error\")"
    var text = "#define PYAOT_MODULE \(quoted(interface.facts.names.module))\n"
    text += "#define PYAOT_MAX_SLOTS \(max(slots, 1))\n"
    text += "#define PYAOT_MAX_PARAMETERS \(max(parameters, 1))\n"
    text += "#define PYAOT_CONSTANT_COUNT \(max(constants.count, 1))\n"
    text += "#define PYAOT_CONTAINER_COUNT \(max(containers.count, 1))\n"
    text += "#define PYAOT_CLASS_COUNT \(max(classes.count, 1))\n"
    text += "#define PYAOT_FREE(p) \(free)(p)\n#define PYAOT_STRERROR(s) \(strerror)\n"
    return text + exceptions
  }

  /// The classes of exceptions by the kinds of status words.
  private var exceptions: String {
    let known = ExceptionKind.allCases.filter { $0 != .exception && $0 != .user }
    let own = interface.facts.exceptions
    var text = "extern PyObject "
    text += known.map { "*PyExc_\($0.name)" }.joined(separator: ",\n    ") + ";\n"
    if !own.isEmpty { text += "static PyObject *pyaot_own_exceptions[\(own.count)];\n" }
    text += "#define PYAOT_EXCEPTIONS"
    for k in known { text += " \\\n    case \(k.rawValue): return PyExc_\(raised(k).name);" }
    for (i, e) in own.enumerated() {
      text += " \\\n    case \(e.reference.kind.rawValue): return pyaot_own_exceptions[\(i)];"
    }
    return text + "\n\n"
  }

  /// Returns the class of Python that is raised for `k`: the nearest that a text alone makes.
  private func raised(_ k: ExceptionKind) -> ExceptionKind {
    ["UnicodeDecodeError", "UnicodeEncodeError"].contains(k.name) ? k.base ?? k : k
  }

  /// For each dtype, the set of those to which NumPy casts it safely, as bits.
  var castTable: String {
    let masks = DType.allCases.map { s in
      DType.allCases.reduce(0) { m, d in
        DType.promote(s, d) == d ? m | 1 << Int(d.rawValue) : m
      }
    }
    let list = masks.map { "0x" + String($0, radix: 16) }.joined(separator: ", ")
    return "static const unsigned pyaot_casts[14] = {\n    \(list),\n};\n"
      + "static PyObject *pyaot_zero, *pyaot_one;\n\n"
  }

  /// The texts of the constants.
  var constantTable: String {
    let list = constants.isEmpty ? ["None"] : constants
    return "static const char *const pyaot_constants[] = {\n"
      + list.map { "    \(quoted($0)),\n" }.joined() + "};\n\n"
  }

  /// Returns the tables and the C functions of `f`.
  mutating func function(_ f: PythonFunction) -> String {
    var text = ""
    var entries = ""
    for e in f.specialisations {
      text += specialisation(e, parameterCount: f.parameterNames.count)
      let n = specialisationCount
      entries += "    {\(quoted(e.pythonSignature)), pyaot_parameters_\(n), pyaot_call_\(n)},\n"
      specialisationCount += 1
    }
    let i = functionCount
    functionCount += 1
    let names = f.parameterNames.map(quoted) + ["NULL"]
    text += "static const char *const pyaot_names_\(i)[] = {\(names.joined(separator: ", "))};\n"
    text += "static const pyaot_specialisation pyaot_specialisations_\(i)[] = {\n\(entries)};\n"
    text += "static pyaot_function pyaot_function_\(i) = {\n"
    text += "    \(quoted(f.name)), \(f.parameterNames.count), \(f.specialisations.count),\n"
    text += "    pyaot_names_\(i), pyaot_specialisations_\(i), \(f.isOperator),\n};\n\n"
    return text + caller(of: f, i)
  }

  /// Returns the C function that Python calls for `f`, the `i`-th.
  private func caller(of f: PythonFunction, _ i: Int) -> String {
    switch f.role {
    case .attribute, .setter: return ""
    case .containerMaker, .containerReader, .boxMaker, .boxPlace, .boxReader: return ""
    case .constructor:
      return "static PyObject *pyaot_make_\(i)(\n"
        + "    PyObject *type, PyObject *args, PyObject *keywords)\n{\n    (void)type;\n"
        + "    return pyaot_construct(&pyaot_function_\(i), args, keywords);\n}\n\n"
    case .function, .method, .staticMethod:
      let instance = f.role == .method ? "self" : "NULL"
      return "static PyObject *pyaot_method_\(i)(\n    PyObject *self, PyObject *const *args, "
        + "Py_ssize_t n, PyObject *keywords)\n{\n    (void)self;\n"
        + "    return pyaot_dispatch(&pyaot_function_\(i), \(instance), args, n, keywords);\n"
        + "}\n\n"
    }
  }

  /// Returns the parameters of `e` and the function that calls it.
  private mutating func specialisation(_ e: EntryPoint, parameterCount: Int) -> String {
    var entries = e.parameters.map {
      "{&pyaot_type_\(demand($0.type)), 0, \($0.defaultValue.map { demand($0) } ?? 0)}"
    }
    for c in e.constants {
      entries.insert(
        "{NULL, \(c.value.map { demand($0) } ?? 0), 0}", at: min(c.position, entries.count))
    }
    entries.append("{NULL, 0, 0}")
    var text = "static const pyaot_parameter pyaot_parameters_\(specialisationCount)[] = {\n    "
    text += entries.joined(separator: ", ") + ",\n};\n\n"
    return text + call(of: e, named: "pyaot_call_\(specialisationCount)")
  }

  /// Returns the C function called `name` that calls `e` and returns its result as an object.
  mutating func call(of e: EntryPoint, named name: String) -> String {
    for c in e.result.containers { _ = demand(.reference(c.reference)) }
    let numbers = types
    return e.pythonCall(named: name, classNumber) { numbers["\($0)"] ?? 0 }
  }

  /// Returns the position of `c` among the classes.
  private func classNumber(_ c: ClassType) -> Int {
    classes.firstIndex { $0.name == c.name } ?? 0
  }

  /// Returns the number from 1 of the constant `l`.
  private mutating func demand(_ l: Literal) -> Int {
    if let i = constants.firstIndex(of: l.description) { return i + 1 }
    constants.append(l.description)
    return constants.count
  }

  /// Returns the number of type `t`, describing it if it is new.
  private mutating func demand(_ t: Type) -> Int {
    if let n = types[t.description] { return n }
    let parts = t.parts.map { "&pyaot_type_\(demand($0))" }
    let n = types.count
    types[t.description] = n
    if !parts.isEmpty {
      typeTable += "static const pyaot_type *const pyaot_parts_\(n)[] = {"
      typeTable += parts.joined(separator: ", ") + "};\n"
    }
    var extents = "NULL"
    if let e = t.asArray?.extents, !e.isEmpty {
      typeTable += "static const int64_t pyaot_extents_\(n)[] = {"
      typeTable += e.map(String.init).joined(separator: ", ") + "};\n"
      extents = "pyaot_extents_\(n)"
    }
    var owner = t.asClass.map { classNumber($0) } ?? 0
    let container = t.asArray.map { Type.reference(Container.box(of: $0)) } ?? t
    if let c = Container(container) { owner = containers.firstIndex(of: c) ?? 0 }
    let record = t.fieldRecord.map { "&\($0.variable)" } ?? "NULL"
    let numbers = t.tableFields + [owner, t.slotCount]
    let fields = numbers.map(String.init).joined(separator: ", ")
    typeTable += "static const pyaot_type pyaot_type_\(n) = { /* \(t) */\n    \(fields), "
    typeTable += "\(parts.count), \(extents), "
    typeTable += "\(parts.isEmpty ? "NULL" : "pyaot_parts_\(n)"), \(record),\n};\n"
    return n
  }
}

extension Type {
  /// The types that the type consists of.
  fileprivate var parts: [Type] {
    switch self {
    case .tuple(let e): e
    case .optional(let t): [t]
    case .instance(let c): c.fields.map(\.type)
    case .reference(let r): r.arguments
    default: []
    }
  }

  /// The number of slots of an argument whose value may be None; 1 for others, where it is not
  /// looked at.
  fileprivate var slotCount: Int {
    guard case .optional = self else { return 1 }
    return EntryPoint.count(of: self)
  }

  /// The tag, dtype, weakness, rank, layout and constness in the tables of extensions.
  fileprivate var tableFields: [Int] {
    switch self {
    case .none, .composite: return [0, 0, 0, 0, 0, 0]
    case .reference(let r):
      return [["list": 10, "set": 11, "dict": 12, "tuple": 13][r.name] ?? 14, 0, 0, 0, 0, 0]
    case .instance(let c):
      return [c.isHandle ? 7 : c.fields.isEmpty ? 8 : 9, 0, 0, 0, 0, 0]
    // A function is given by its address, a Python int.
    case .function: return [1, Int(DType.int64.rawValue), 1, 0, 0, 0]
    case .string: return [5, 0, 0, 0, 0, 0]
    case .bytes: return [6, 0, 0, 0, 0, 0]
    case .python(let p): return [1, Int(p.representation.rawValue), p == .bool ? 0 : 1, 0, 0, 0]
    case .scalar(let d): return [1, Int(d.rawValue), 0, 0, 0, 0]
    case .record: return representation.tableFields
    case .array(let a):
      let d = a.dtype.map { Int($0.rawValue) } ?? -1
      return [2, d, 0, a.rank, Int(a.layout.rawValue), a.isReadOnly ? 1 : 0]
    case .tuple: return [3, 0, 0, 0, 0, 0]
    // What is passed by a pointer to its slot is `weak`; the rank says if a bool is before it.
    case .optional(let t):
      let isPointed = t.pointedScalar != nil
      return [4, 0, isPointed ? 1 : 0, isPointed || t.isReturnedByPointer ? 0 : 1, 0, 0]
    }
  }
}
