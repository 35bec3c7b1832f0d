import Diagnostics
import IR
import Library
import PythonSSA
import Types
import Utilities

extension Evaluator {
  /// Evaluates a name that no enclosing function binds.
  func global(_ name: String) throws(EvaluationError) -> Operand {
    switch program.bodyNames[specialisation.key.function]?[name] {
    case .constant(let a)?: return Operand(a)
    case .expression(let f)?: return try evaluate(constant: f)
    case nil: return try global(name, in: module)
    }
  }

  /// Evaluates a name at the top level of the module at position `m`.
  func global(_ name: String, in m: Int) throws(EvaluationError) -> Operand {
    try program.global(GlobalKey(module: m, name: name)) { () throws(EvaluationError) in
      try resolve(name, in: m)
    }
  }

  /// Returns what `name` stands for in the module at position `m`.
  private func resolve(_ name: String, in m: Int) throws(EvaluationError) -> Operand {
    if m == 0, program.externals[name] != nil { return Operand(.object(.external(name))) }
    if let d = program.modules[m].globals[name] { return try value(of: d, name, in: m) }
    if let own = program.definitions[m] {
      if let d = program.library.definition(of: name, besides: own) {
        return try value(of: d, name)
      }
      if let o = try member(name, of: program.library.package(ofFile: own.file)) { return o }
    }
    if let o = try member(name, of: "builtins") { return o }
    if name == "isinstance" || program.packages[m] != nil && Self.intrinsics.contains(name) {
      return Operand(.object(.intrinsic(name)))
    }
    if let kind = ExceptionKind(name: name) {
      return Operand(.object(.exceptionClass(ExceptionClass(kind))))
    }
    if Self.builtinClasses.contains(name) { return Operand(.object(.builtinClass(name))) }
    throw error(.undefinedName(name, nearest: nearest(to: name, in: m), at: span))
  }

  /// The classes of the builtins that are no exceptions.
  static let builtinClasses: Set<String> = [
    "super", "NotImplemented",
    "int", "float", "complex", "bool", "tuple", "list", "str", "range", "slice", "type", "object",
    "dict", "set", "frozenset", "bytes", "bytearray", "memoryview", "enumerate", "zip", "NoneType",
  ]

  /// Returns what the library package defines as `name`, or `nil` if nothing.
  func member(_ name: String, of package: String) throws(EvaluationError) -> Operand? {
    guard let d = program.library.definition(of: name, in: package) else { return nil }
    return try value(of: d, name)
  }

  /// Returns the value of what the library defines as `name` at `place`.
  private func value(
    of place: LibraryDefinition, _ name: String
  ) throws(EvaluationError) -> Operand {
    let m = program.demandModule(of: place)
    guard let d = program.modules[m].globals[name] else {
      throw error(.undefinedName(name, nearest: nil, at: span))
    }
    return try program.global(GlobalKey(module: m, name: name)) { () throws(EvaluationError) in
      try value(of: d, name, in: m)
    }
  }

  /// Returns the value of a definition of the module at position `m`.
  private func value(
    of d: GlobalDefinition, _ name: String, in m: Int
  ) throws(EvaluationError) -> Operand {
    switch d {
    case .function(let source):
      if m == 0, program.overloadedFunctions.contains(name) {
        throw error(.overloaded(name, at: span))
      }
      guard let f = program.demandFunction(source, in: m) else {
        throw error(.unsupported("the function '\(name)'", at: span))
      }
      let plain = Operand(.object(.function(f, captures: [])))
      return program.isLibrary(module: m) ? plain : try decorated(plain, source, in: m)
    case .class(let s):
      if m == 0, let c = program.exceptions[s] { return Operand(.object(.exceptionClass(c))) }
      return try makeClass(s, in: m)
    case .value(_, let expression, let position):
      let isShared = m == 0 && program.changedGlobals.contains(name)
      let f = self.expression(expression, in: m)
      if m == 0, program.modules[m].assignedGlobals.contains(name) {
        return try assignedVariable(f)
      }
      if position.isEmpty, !isShared, !program.sharedConstants.contains(f),
        let a = try constantArray(expression, in: m)
      {
        noteConstant(f, a.abstract)
        return a
      }
      var o = try evaluate(constant: f, isShared: isShared)
      for i in position {
        guard let e = o.elements, i < e.count else { throw error(.notConstant(name, at: span)) }
        o = e[i]
      }
      // It would be another one wherever the name is read.
      if o.abstract.holdsIterator { throw error(.notConstant(name, at: span)) }
      return o
    case .import(let path, let member):
      let first = String(path.prefix { $0 != "." })
      return try imported(member == nil && name == first ? first : path, member)
    case .dynamic: throw error(.notConstant(name, at: span))
    }
  }

  /// Evaluates `name = value` of a name that the function declares `global`.
  func setGlobal(_ name: String, _ value: Operand) throws(EvaluationError) {
    guard module == 0, program.modules[0].assignedGlobals.contains(name), !mode.isKernel,
      case .value(_, let e, _)? = program.modules[0].globals[name]
    else {
      throw error(.unsupported("assignment to global variable '\(name)'", at: span))
    }
    let f = expression(e, in: 0)
    _ = try assignedVariable(f)
    try setThreadObject(f, value)
  }

  /// Returns the module at `path`, or its member.
  func imported(_ path: String, _ member: String?) throws(EvaluationError) -> Operand {
    let module = Operand(.object(.module(path)))
    guard let member else { return module }
    return try attribute(member, of: module)
  }

  /// Returns the function `name` of the library package `package`.
  func libraryFunction(
    _ package: String, _ name: String
  ) throws(EvaluationError) -> Operand {
    guard let o = try member(name, of: package) else {
      throw error(.unsupported("'\(name)' of the library's '\(package)'", at: span))
    }
    return o
  }

  /// Calls the function `name` of the library package `package`.
  func callLibrary(
    _ package: String, _ name: String, _ arguments: [Operand]
  ) throws(EvaluationError) -> Operand {
    try call(try libraryFunction(package, name), arguments, [])
  }

  /// Returns the name nearest to `name` that the module at position `m` or the builtins define.
  private func nearest(to name: String, in m: Int) -> String? {
    let names = program.modules[m].globals.keys.sorted() + program.library.names(in: "builtins")
    return nearestName(to: name, in: names.filter { !$0.hasPrefix("__") })
  }
}
