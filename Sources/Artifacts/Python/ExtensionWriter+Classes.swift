import Types

/// A class of a Python extension.
struct ExtensionClass {
  /// The name.
  var name: String

  /// How its instances cross the boundary; `nil` if functions name none, but the class holds some.
  var type: ClassType?

  /// The names of the fields or members.
  var names: [String] {
    guard let type else { return [] }
    return type.members.isEmpty ? type.fields.map(\.name) : type.members.map(\.name)
  }

  /// The form in the tables.
  var form: String {
    switch type?.form {
    case nil: "PYAOT_NAMESPACE"
    case .handle: "PYAOT_OBJECTS"
    case .namedTuple: "PYAOT_NAMED_TUPLE"
    case .data: "PYAOT_DATACLASS"
    case .enumeration(_, .plain): "PYAOT_ENUMERATION"
    case .enumeration(_, .integer): "PYAOT_INT_ENUMERATION"
    case .enumeration(_, .flag): "PYAOT_FLAG"
    case .enumeration(_, .integerFlag): "PYAOT_INT_FLAG"
    }
  }
}

extension ModuleInterface {
  /// The classes of the extension: those whose instances cross the boundary, and those that only
  /// hold functions.
  var extensionClasses: [ExtensionClass] {
    var list: [ExtensionClass] = []
    for t in functions.flatMap(\.classes) where !list.contains(where: { $0.name == t.name }) {
      list.append(ExtensionClass(name: t.name, type: t))
    }
    for f in functions where f.role != .function {
      let name = f.pythonName.split(separator: ".").first.map(String.init) ?? f.pythonName
      if !list.contains(where: { $0.name == name }) { list.append(ExtensionClass(name: name)) }
    }
    return list
  }
}

extension ExtensionWriter {
  /// The names of the fields and members of the classes.
  var classNames: String {
    var text = ""
    var table: [String] = []
    for (i, c) in classes.enumerated() {
      let list = (c.names.map(quoted) + ["NULL"]).joined(separator: ", ")
      text += "static const char *const pyaot_class_names_\(i)[] = {\(list)};\n"
      table.append("pyaot_class_names_\(i)")
    }
    text += "static const char *const *const pyaot_class_names[PYAOT_CLASS_COUNT] = {"
    return text + (table.isEmpty ? "NULL" : table.joined(separator: ", ")) + "};\n\n"
  }

  /// The function that drops references to objects of compiled code.
  var releases: String {
    var text = "static void pyaot_release_handle(int class, void *handle)\n{\n"
    text += "    (void)handle;\n    switch (class) {\n"
    for (i, c) in classes.enumerated() {
      guard let t = c.type, t.isHandle else { continue }
      text += "    case \(i): \(t.freeSymbol)(handle); break;\n"
    }
    return text + "    default: break;\n    }\n}\n\n"
  }

  /// Returns the table of the classes, whose methods are among `functions`.
  func classTable(_ functions: [PythonFunction]) -> String {
    var text = ""
    var rows = ""
    for (i, c) in classes.enumerated() {
      let own = functions.enumerated().filter { $1.owner == c.name }
      text += methods(of: own, i) + attributes(of: own, c, i)
      let maker = own.first { $1.role == .constructor }
      var values = "NULL"
      if let members = c.type?.members, !members.isEmpty {
        let list = members.map { $0.value == .min ? "INT64_MIN" : "\($0.value)" }
        text += "static const int64_t pyaot_values_\(i)[] = {\(list.joined(separator: ", "))};\n"
        values = "pyaot_values_\(i)"
      }
      let documentation = maker.map { quoted($1.documentation) } ?? "NULL"
      rows += "    {\(quoted(c.name)), PYAOT_MODULE \".\" \(quoted(c.name)), \(documentation),\n"
      rows += "        \(c.form), \(c.names.count), \(values), "
      rows += maker.map { "pyaot_make_\($0.offset)" } ?? "NULL"
      rows += ", pyaot_methods_\(i), pyaot_attributes_\(i)},\n"
    }
    text += "static const pyaot_class pyaot_class_table[] = {\n\(rows)"
    return text + "    {NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL},\n};\n\n"
  }

  /// Returns the table of the methods among `functions` of class `i`.
  private func methods(
    of functions: [(offset: Int, element: PythonFunction)], _ i: Int
  ) -> String {
    var text = "static PyMethodDef pyaot_methods_\(i)[] = {\n"
    for (n, f) in functions where f.role == .method || f.role == .staticMethod {
      let flags = f.role == .staticMethod ? " | PYAOT_STATIC" : ""
      text += "    {\(quoted(f.ownName)), pyaot_method_\(n), PYAOT_FASTCALL_KEYWORDS\(flags),\n"
      text += "        \(quoted(f.documentation))},\n"
    }
    return text + "    {NULL, NULL, 0, NULL},\n};\n"
  }

  /// Returns the table of the fields and properties among `functions` of the class `c`, the `i`-th,
  /// but for those that its Python class has anyway.
  private func attributes(
    of functions: [(offset: Int, element: PythonFunction)], _ c: ExtensionClass, _ i: Int
  ) -> String {
    let isEnumeration = c.type?.members.isEmpty == false
    let known = Set(c.names + (isEnumeration ? ["name", "value"] : []))
    var rows = ""
    var text = ""
    for (n, f) in functions where f.role == .attribute && !known.contains(f.ownName) {
      let setter = functions.first { $1.role == .setter && $1.name == f.name }
      let assign = setter.map { "&pyaot_function_\($0.offset)" } ?? "NULL"
      text += "static const pyaot_accessors pyaot_accessors_\(n) = {\n"
      text += "    &pyaot_function_\(n), \(assign),\n};\n"
      rows += "    {\(quoted(f.ownName)), pyaot_read, "
      rows += setter == nil ? "NULL,\n" : "pyaot_assign,\n"
      rows += "        \(quoted(f.documentation)), (void *)(uintptr_t)&pyaot_accessors_\(n)},\n"
    }
    text += "static PyGetSetDef pyaot_attributes_\(i)[] = {\n\(rows)"
    return text + "    {NULL, NULL, NULL, NULL, NULL},\n};\n"
  }
}
