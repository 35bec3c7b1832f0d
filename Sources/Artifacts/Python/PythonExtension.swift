import Types

/// Returns the C source of a Python extension module with the functions of `interface`.
///
/// It uses CPython's stable ABI (3.11 and newer) by declarations of its own, so that it compiles
/// without Python's headers: `cc -shared -fPIC source.c module.o -o module.abi3.so`. A call looks
/// at the types of its arguments and picks the nearest specialisation, passes arrays without
/// copying them, runs without the GIL, and gives Python scalars and NumPy arrays back.
///
/// - Source: C ABI 1, point 14.
public func pythonExtensionSource(_ interface: ModuleInterface) -> String {
  let groups = interface.pythonFunctions
  var writer = ExtensionWriter(interface)
  let bodies = groups.map { writer.function($0) }.joined()
  let containers = writer.containerTable()
  var text = "/* \(interface.facts.names.module): a Python extension made by "
  text += "\(CComment.escaped(interface.facts.compiler)); do not edit. */\n"
  text += "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n"
  text += "struct \(Container.tag);\n"
  text += interface.packedDefinitions + interface.cdef + "\n"
  text += ExtensionRuntime.declarations + writer.macros
  text += ExtensionRuntime.tables + ExtensionRuntime.records + interface.recordTable
  text += ExtensionRuntime.recordScalars + writer.castTable + writer.constantTable
  text += ExtensionRuntime.scalars + ExtensionRuntime.arrays
  text += interface.records.isEmpty ? "" : ExtensionRuntime.recordResults
  text += ExtensionRuntime.results
  text += writer.classNames + ExtensionRuntime.classHeads + ExtensionRuntime.misfits
  text += ExtensionRuntime.classes + ExtensionRuntime.instances
  text += ExtensionRuntime.containers + ExtensionRuntime.containerResults
  text += ExtensionRuntime.writingBack
  text += ExtensionRuntime.dispatch + ExtensionRuntime.misfitPlaces
  text += ExtensionRuntime.definitions
  text += writer.releases + writer.typeTable + bodies + containers + writer.classTable(groups)
  return text + interface.moduleDefinition(groups, classCount: writer.classes.count)
}

/// A function of the Python module with its specialisations.
struct PythonFunction {
  /// The name, with that of its class.
  var name: String

  /// What it is in the module.
  var role: EntryPoint.Role { specialisations.first?.role ?? .function }

  /// The name of the class that it belongs to; `nil` for a function of the module.
  var owner: String? {
    switch role {
    case .function: nil
    case .containerMaker, .containerReader, .boxMaker, .boxPlace, .boxReader: nil
    case .constructor: name
    case .method, .staticMethod, .attribute, .setter:
      name.split(separator: ".").first.map(String.init)
    }
  }

  /// The name without that of its class.
  var ownName: String { name.split(separator: ".").last.map(String.init) ?? name }

  /// `true` iff it is an operator of two operands: Python tries another one where these don't fit.
  var isOperator: Bool { role == .method && Self.operators.contains(ownName) }

  /// The methods that are operators of two operands.
  private static let operators: Set<String> = {
    let comparisons = ["eq", "ne", "lt", "le", "gt", "ge"]
    let others = [
      "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift",
      "rshift", "and", "xor", "or",
    ]
    let names = comparisons + others + others.map { "r" + $0 } + others.map { "i" + $0 }
    return Set(names.map { "__\($0)__" })
  }()

  /// What Python shows of it: what it says of itself, and its signatures.
  var documentation: String {
    let signatures = specialisations.map(\.pythonSignature).joined(separator: "\n")
    return specialisations.first?.documentation.map { $0 + "\n\n" + signatures } ?? signatures
  }

  /// The specialisations, in the order of the signatures.
  var specialisations: [EntryPoint]

  /// The names of the parameters, also of those that are constants.
  var parameterNames: [String] {
    guard let e = specialisations.first else { return [] }
    var names = e.parameters.map(\.name)
    for c in e.constants { names.insert(c.name, at: min(c.position, names.count)) }
    return names
  }
}

extension ModuleInterface {
  /// The functions of the Python module; kernels have no place in it.
  fileprivate var pythonFunctions: [PythonFunction] {
    var list: [PythonFunction] = []
    for f in functions where !f.role.isOfContainers {
      let isSetter = f.role == .setter
      if let i = list.firstIndex(where: {
        $0.name == f.pythonName && isSetter == ($0.role == .setter)
      }) {
        list[i].specialisations.append(f)
      } else {
        list.append(PythonFunction(name: f.pythonName, specialisations: [f]))
      }
    }
    return list
  }

  /// The table of methods and the function that Python calls on import.
  fileprivate func moduleDefinition(_ groups: [PythonFunction], classCount: Int) -> String {
    let module = facts.names.module
    var text = "static PyMethodDef pyaot_methods[] = {\n"
    for (i, g) in groups.enumerated() where g.role == .function {
      text += "    {\(quoted(g.name)), pyaot_method_\(i), PYAOT_FASTCALL_KEYWORDS,\n"
      text += "        \(quoted(g.documentation))},\n"
    }
    text += "    {NULL, NULL, 0, NULL},\n};\n\n"
    text += "static PyModuleDef pyaot_module = {\n"
    text += "    {1, NULL}, NULL, 0, NULL, PYAOT_MODULE, NULL, -1, pyaot_methods,\n"
    text += "    NULL, NULL, NULL, NULL,\n};\n\n"
    text += "#if defined(_WIN32)\n__declspec(dllexport)\n#elif defined(__GNUC__)\n"
    text += "__attribute__((visibility(\"default\")))\n#endif\n"
    text += "PyObject *PyInit_\(module)(void);\n\n"
    text += "PyObject *PyInit_\(module)(void)\n{\n"
    text += "    pyaot_zero = PyLong_FromLongLong(0);\n    pyaot_one = PyLong_FromLongLong(1);\n"
    text += "    if (!pyaot_zero || !pyaot_one) return NULL;\n"
    text += "    PyObject *module = PyModule_Create2(&pyaot_module, 3), *bases = NULL;\n"
    text += "    (void)bases;\n    if (!module) return NULL;\n"
    for (i, e) in facts.exceptions.enumerated() { text += definition(e, i) }
    text += "    if (pyaot_add_classes(module, pyaot_class_table, \(classCount)) < 0)\n"
    text += "        return NULL;\n"
    return text + "    return module;\n}\n"
  }

  /// Returns the C statements that add the exception class `e`, the `i`-th, to `module`.
  private func definition(_ e: UserException, _ i: Int) -> String {
    let list = e.bases.map { base in
      let own = facts.exceptions.firstIndex { $0.reference.kind == base }
      return own.map { "pyaot_own_exceptions[\($0)]" } ?? "PyExc_\(base.name)"
    }.joined(separator: ", ")
    let name = quoted("\(facts.names.module).\(e.reference.name)")
    var text = "    bases = PyTuple_Pack(\(e.bases.count), \(list));\n"
    text += "    if (!bases) return NULL;\n"
    text += "    pyaot_own_exceptions[\(i)] = PyErr_NewException(\(name), bases, NULL);\n"
    text += "    Py_DecRef(bases);\n    if (!pyaot_own_exceptions[\(i)]) return NULL;\n"
    text += "    Py_IncRef(pyaot_own_exceptions[\(i)]);\n"
    text += "    if (PyModule_AddObject(module, \(quoted(e.reference.name)),\n"
    return text + "            pyaot_own_exceptions[\(i)]) < 0) return NULL;\n"
  }
}

/// Returns `text` as a C literal in ASCII: UTF-8 with octal escapes.
func quoted(_ text: String) -> String {
  var out = "\""
  for b in text.utf8 {
    switch b {
    case 10: out += "\\n"
    case 34, 92: out += "\\" + String(UnicodeScalar(b))
    case 63: out += "\\?"
    case 32..<127: out.unicodeScalars.append(UnicodeScalar(b))
    default:
      let digits = String(b, radix: 8)
      out += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
  }
  return out + "\""
}
