import Diagnostics
import IR
import PythonSSA
import Signatures
import Types
import Utilities

/// Writes the function behind a C entry point: it makes Python's arguments of those of C, calls a
/// specialisation, and makes of its result what the signature declares and C callers may keep.
struct EntryAdapter {
  /// What is asked for.
  let request: Specialisation

  /// What it is in the module.
  let target: EntryTarget

  /// What is shared.
  let program: Program

  /// The function of the user's that is called; the library's where it makes or reads an instance.
  let function: FunctionReference

  /// How it is compiled.
  let mode: CompilationMode

  /// Creates the adapter of a request.
  init(_ r: Specialisation, of target: EntryTarget, in program: Program) {
    self.request = r
    self.target = target
    self.program = program
    var own = FunctionReference(module: 0, code: CodeID(0))
    if case .function(let source) = target {
      own = program.demandFunction(source, in: 0) ?? own
    } else if let f = program.entryFunction(of: target) {
      own = f
    }
    self.function = own
    let checks = r.traits.contains(.unchecked) ? .none : program.options.checks
    var mode = program.mode(of: own, in: CompilationMode(checks: checks))
    mode.checks = checks
    if r.traits.contains(.fastmath) { mode.isFast = true }
    mode.isKernel = r.entryPoint.isKernel
    self.mode = mode
  }

  /// Infers the specialisation.
  func infer() {
    do throws(EvaluationError) {
      let call = try call()
      program.infer(call.callee)
      let evaluator = program.evaluator(of: call.frame, named: name, dry: true)
      try promoteDisplays(in: call.callee.result, evaluator)
    } catch {
      // It is reported when the entry is written.
    }
  }

  /// Asks for the specialisation; returns the entry to be written, unless there were errors.
  func prepare() -> PreparedEntry? {
    reporting { () throws(EvaluationError) in
      let call = try call()
      let s = call.callee
      try checkFields(program.evaluator(of: call.frame, named: name, dry: true))
      let id = program.request(s)
      if s.result == .never {
        // Either it always raises, or an error hinders it, which is reported where it is written.
        let before = program.diagnostics.elements.count
        program.emitRequested()
        if program.diagnostics.elements.count > before { return nil }
      }
      guard let result = try resultType(s) else { return nil }
      let evaluator = program.evaluator(of: call.frame, named: name, dry: true)
      var entry = request.entryPoint
      for i in entry.parameters.indices {
        let t = try program.completed(entry.parameters[i].type, evaluator)
        try checkMembers(t, evaluator)
        entry.parameters[i].type = t
      }
      entry.result = try program.completed(result, evaluator)
      try checkMembers(entry.result, evaluator)
      try noteHandles(of: entry, evaluator)
      return PreparedEntry(adapter: self, call: call, callee: id, point: entry)
    }
  }

  /// Returns the result of `body`, or `nil` after a report.
  func reporting<R>(_ body: () throws(EvaluationError) -> R?) -> R? {
    do throws(EvaluationError) {
      return try body()
    } catch let error {
      if let d = error.diagnostic {
        program.diagnostics.insert(d)
      } else if !program.diagnostics.containsError {
        program.diagnostics.insert(.unsupported("'\(name)' for callers from C", at: request.span))
      }
      return nil
    }
  }

  /// The name that messages show.
  var name: String { request.entryPoint.pythonName }

  /// Returns the result's type at the boundary, or `nil` if the body can't give it.
  private func resultType(_ s: FunctionSpecialisation) throws(EvaluationError) -> Type? {
    let found = s.result == .never ? Abstract.none : s.result
    if request.entryPoint.isKernel {
      if found == .none { return Type.none }
      program.diagnostics.insert(.resultMismatch(found, .none, name, at: request.span))
      return nil
    }
    if let declared = request.declaredResult {
      if s.result == .never || program.fits(found, declared.value) {
        return declared.value.atBoundary
      }
      program.diagnostics.insert(.resultMismatch(found, declared.value, name, at: declared.span))
      return nil
    }
    if let t = program.boundaryType(of: found) { return t }
    program.diagnostics.insert(
      .error(
        .unsupportedConstruct, "'\(name)' returns \(found), which C can't receive",
        at: request.span, notes: adviceOnResult(found)))
    return nil
  }

  /// The containers that callers pass and receive, as far as they are known.
  var containers: [Container] {
    var list = request.entryPoint.parameters.flatMap(\.type.containers)
    guard let call = try? call() else { return list }
    if let t = request.declaredResult?.value ?? program.boundaryType(of: call.callee.result) {
      list += t.containers
    }
    return list
  }

  /// Returns what helps against a result like `a` that callers can't receive.
  private func adviceOnResult(_ a: Abstract) -> [Note] {
    if case .value(.reference(let r)) = a, GeneratorFacts.number(of: r) != nil {
      return [
        Note("return a list of what it yields, or an object that has it as a field"),
        Note("callers get the values from its method '__next__', which calls 'next' of the field"),
      ]
    }
    if case .value(.reference) = a, a.objectClassPosition == nil {
      return [Note("callers of a Python extension can: compile with '--emit python' alone")]
    }
    guard case .instance(let c, _) = a else { return [] }
    let source = program.boundary.sources[c.name]
    if let t = source?.type {
      let what = t.isHandle ? "a handle" : "its fields, of the types that they are annotated with"
      return [Note("write '-> \(c.name)' in the signature: callers get \(what)")]
    }
    return source?.advice.map { [Note($0)] } ?? []
  }

  /// Reports an enumeration in `t` whose members are not all ints.
  private func checkMembers(_ t: Type, _ evaluator: Evaluator) throws(EvaluationError) {
    for c in t.classes {
      guard case .enumeration(let members, _) = c.form else { continue }
      let r = try program.boundaryClass(c.name, evaluator)
      let d = program.classes[r.position]
      if members.count == d.members.count, !members.isEmpty { continue }
      throw evaluator.error(
        .error(
          .refusedClass, "'\(c.name)' can't be passed or returned: its members are not all ints",
          at: request.span, notes: [Note("callers pass the values of its members")]))
    }
  }

  /// Notes the classes of `entry` whose objects callers hold references to.
  private func noteHandles(
    of entry: EntryPoint, _ evaluator: Evaluator
  ) throws(EvaluationError) {
    for c in entry.classes where c.isHandle {
      let r = try program.boundaryClass(c.name, evaluator)
      let h = HandleClass(freeSymbol: c.freeSymbol, reference: r.objectType)
      if !program.module.handles.contains(h) { program.module.handles.append(h) }
    }
    for c in entry.containers {
      let symbol = program.options.names.service(c.name + "_free")
      let inner = try program.inner(.reference(c.reference), evaluator)
      guard let r = inner.representation.asReference else { continue }
      let h = HandleClass(freeSymbol: symbol, reference: r)
      if !program.module.handles.contains(h) { program.module.handles.append(h) }
    }
  }

  /// Reports a class whose objects callers pass, and that nothing makes.
  private func checkFields(_ evaluator: Evaluator) throws(EvaluationError) {
    for c in request.entryPoint.classes where c.isHandle {
      let r = try program.boundaryClass(c.name, evaluator)
      if !program.constructed.contains(r.position) {
        throw evaluator.error(.unknownFields(c.name, at: request.span))
      }
    }
  }
}

extension Diagnostic {
  /// A class of which nothing says what its objects hold.
  fileprivate static func unknownFields(_ c: String, at span: SourceSpan) -> Diagnostic {
    .error(
      .unknownFields, "nothing that is compiled makes a '\(c)', so its fields have no types",
      at: span, notes: [Note("ask for its constructor as well: '\(c)(...)'")])
  }
}
