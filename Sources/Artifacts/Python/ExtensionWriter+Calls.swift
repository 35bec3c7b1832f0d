import Types

extension EntryPoint {
  /// Returns the C function called `name` that calls this one with values from slots and returns
  /// its result as a Python object.
  ///
  /// It runs without the GIL, unless objects come in whose references are counted: then it keeps
  /// other threads from the same objects.
  ///
  /// - Parameter number: the position of each class in tables.
  /// - Parameter typeNumber: the position of each type of containers in tables.
  func pythonCall(
    named name: String, _ number: (ClassType) -> Int, _ typeNumber: (Type) -> Int
  ) -> String {
    let keepsLock = parameters.contains { $0.type.classes.contains(where: \.isHandle) }
    let list = cParameters
    let results = list.filter(\.isResult)
    var text = "static PyObject *\(name)(pyaot_call *c, const pyaot_slot *a)\n{\n"
    for r in results { text += "    \(r.resultVariable);\n" }
    if let d = naturalResult {
      text += "    \(d.cName) ret;\n"
    } else if returnsStatus {
      text += "    int32_t status;\n"
    }
    if !keepsLock { text += "    void *thread;\n" }
    text += "    (void)a;\n    (void)c;\n"
    if !keepsLock { text += "    thread = PyEval_SaveThread();\n" }
    let head = "    " + (naturalResult != nil ? "ret = " : returnsStatus ? "status = " : "")
    var index = -1
    let arguments = list.map { p -> String in
      if p.isResult { return p.resultArgument }
      index += 1
      return p.slotArgument(index)
    }
    // The brackets keep a macro of the function's name from taking its place.
    text += head + "(\(symbol))(" + Self.filled(arguments, from: head.utf8.count) + ");\n"
    if !keepsLock { text += "    PyEval_RestoreThread(thread);\n" }
    if returnsStatus { text += "    if (status) return pyaot_raise(status);\n" }
    return text + "    return \(pythonResult(results, number, typeNumber));\n}\n\n"
  }

  /// Returns the expression of the result as a Python object.
  private func pythonResult(
    _ results: [CParameter], _ number: (ClassType) -> Int, _ typeNumber: (Type) -> Int
  ) -> String {
    if let d = naturalResult { return d.pythonValue("ret") }
    return Self.pythonValue(of: result, at: [], results, number, typeNumber)
  }

  /// Returns the expression of the part at `path` of the result, of type `t`.
  private static func pythonValue(
    of t: Type, at path: [Int], _ results: [CParameter], _ number: (ClassType) -> Int,
    _ typeNumber: (Type) -> Int
  ) -> String {
    let own = results.filter { $0.path == path && $0.role != .resultPresence }
    switch t {
    case .none, .function, .composite: return "pyaot_none()"
    case .reference:
      guard let p = own.first else { return "pyaot_none()" }
      return "pyaot_take(c, &pyaot_type_\(typeNumber(t)), \(p.name))"
    case .record(let r):
      return own.first.map { "pyaot_record_value(&\($0.name), &\(r.variable))" } ?? "pyaot_none()"
    case .optional(let inner):
      let value = pythonValue(of: inner, at: path, results, number, typeNumber)
      let flag = results.first { $0.path == path && $0.role == .resultPresence }
      guard let name = flag?.name ?? own.first?.name else { return "pyaot_none()" }
      return "(\(name) ? \(value) : pyaot_none())"
    case .instance(let c):
      guard c.fields.isEmpty else {
        let parts = c.fields.enumerated().map {
          pythonValue(of: $1.type, at: path + [$0], results, number, typeNumber)
        }
        let list = parts.joined(separator: ", ")
        return "pyaot_instance(\(number(c)), (PyObject *[]){\(list)}, \(parts.count))"
      }
      guard let p = own.first else { return "pyaot_none()" }
      if case .time(_, let isDifference) = c.form {
        return "pyaot_time_value(\(c.timeNumber ?? 0), \(isDifference), \(p.name))"
      }
      return "pyaot_\(c.isHandle ? "wrap" : "member")(\(number(c)), \(p.name))"
    case .string, .bytes:
      guard own.count > 1 else { return "pyaot_none()" }
      return "pyaot_text(\(own[0].name), \(own[1].name)[0], \(t == .string))"
    case .python, .scalar:
      guard let p = own.first else { return "pyaot_none()" }
      return p.dtype.pythonValue(p.name)
    case .array(let a):
      guard let p = own.first else { return "pyaot_none()" }
      let shape = own.count > 1 ? own[1].name : "NULL"
      if let r = p.record {
        return "pyaot_record_array(\(p.name), &\(r.variable), \(a.rank), \(shape))"
      }
      let fortran = a.layout == .fortran ? "true" : "false"
      return "pyaot_array(\(p.name), \(p.dtype.rawValue), \(a.rank), \(shape), \(fortran))"
    case .tuple(let elements):
      let parts = elements.enumerated().map {
        pythonValue(of: $1, at: path + [$0], results, number, typeNumber)
      }
      let list = parts.isEmpty ? "NULL" : parts.joined(separator: ", ")
      return "pyaot_pack((PyObject *[]){\(list)}, \(parts.count))"
    }
  }
}

extension CParameter {
  /// The declaration of the variable that a result is returned into.
  var resultVariable: String {
    switch role {
    case .resultData: "\(cElement) *\(name) = NULL"
    case .resultShape(let rank): "int64_t \(name)[\(rank)] = {0}"
    case .resultScalar where record != nil: "\(cElement) \(name)"
    case .resultHandle(let tag): "struct \(tag) *\(name) = NULL"
    case .resultPresence: "bool \(name) = false"
    default:
      dtype.kind == .complex ? "\(dtype.cName) \(name)[2] = {0}" : "\(dtype.cName) \(name) = 0"
    }
  }

  /// The argument that a result is returned through.
  var resultArgument: String {
    switch role {
    case .resultShape: name
    case .resultScalar where dtype.kind == .complex: name
    default: "&" + name
    }
  }

  /// Returns the argument that is taken from slot `i`.
  func slotArgument(_ i: Int) -> String {
    if case .function = role { return "(\(cType))(intptr_t)a[\(i)].\(dtype.slotField)" }
    return cType.hasSuffix("*") ? "(\(cType))a[\(i)].p" : "a[\(i)].\(dtype.slotField)"
  }
}

extension DType {
  /// The field of a slot that holds a value.
  fileprivate var slotField: String {
    switch self {
    case .bool: "b"
    case .float16: "u16"
    case .float32, .complex64: "f32"
    case .float64, .complex128: "f64"
    default: (kind == .signed ? "i" : "u") + "\(bits)"
    }
  }

  /// Returns the expression of the variable `name` as a Python object.
  fileprivate func pythonValue(_ name: String) -> String {
    switch kind {
    case .bool: "PyBool_FromLong(\(name))"
    case .signed: "PyLong_FromLongLong(\(name))"
    case .unsigned: "PyLong_FromUnsignedLongLong(\(name))"
    case .float:
      self == .float16
        ? "PyFloat_FromDouble(pyaot_from_half(\(name)))" : "PyFloat_FromDouble(\(name))"
    case .complex: "PyComplex_FromDoubles(\(name)[0], \(name)[1])"
    }
  }
}
