import IR
import PythonSSA
import Types
import Utilities

/// Generators as values.
extension Evaluator {
  /// Returns a new generator of `s`, which takes `leaves` as arguments and captured variables.
  func makeGenerator(
    _ s: FunctionSpecialisation, _ leaves: [ValueID]
  ) throws(EvaluationError) -> Operand {
    try demandFinalizer(of: s)
    let site = makeSite(.memoryError, "unable to allocate a generator")
    let abstract = s.result
    guard !emitter.isDry, let type = abstract.type else {
      checkMemory(of: ValueID(0), site)
      return dummy(abstract)
    }
    let layout = program.layout(of: s)
    var values: [Int: ValueID] = [:]
    let arguments = s.key.arguments.reduce(0) { $0 + $1.leafCount }
    for (f, v) in zip(layout.points.first?.fields ?? [], leaves) { values[f] = v }
    for (i, v) in leaves.dropFirst(arguments).enumerated() { values[layout.captures + i] = v }
    values[GeneratorLayout.state] = emitter.integer(0)
    values[GeneratorLayout.thrown] = emitter.integer(0, .int32)
    let fields = layout.fields.enumerated().map { i, t in
      values[i] ?? emitter.emit(.undefined, t)
    }
    let v = emitter.emit(.newObject(emitter.list(fields), site), type)
    checkMemory(of: v, site)
    return Operand(abstract, [v])
  }

  /// Evaluates a step of a loop: the function `step` of the library, or what it is for a generator,
  /// which is its own state: each state is asked once for an element.
  func iterate(_ step: String, _ state: Operand) throws(EvaluationError) -> Operand {
    if state.abstract.isUnionOfGenerators, step == "__has_next__" || step == "__next__" {
      return try distribute(state) { (g) throws(EvaluationError) in try iterate(step, g) }
    }
    if state.abstract.isUnionOfGenerators { return state }
    guard program.generator(state.abstract) != nil else {
      return try callLibrary("builtins", step, [state])
    }
    switch step {
    case "__has_next__": return try resume(state)
    case "__next__": return try generatorElement(state)
    default: return state
    }
  }

  /// Returns `o` for where it may be stepped through in several places: a value that stands for an
  /// iterator is made a generator.
  func stepped(_ o: Operand) throws(EvaluationError) -> Operand {
    o.abstract.isIterator ? try callLibrary("builtins", "__iterated__", [o]) : o
  }

  /// Returns `o` as code of the program hands it on, in a result or a display.
  func handedOut(_ o: Operand) throws(EvaluationError) -> Operand {
    isLibrary || code.name == "<genexpr>" ? o : try stepped(o)
  }

  /// Evaluates the intrinsics for generators; `nil` for others.
  func generatorOperation(
    _ name: String, _ a: [Operand]
  ) throws(EvaluationError) -> Operand? {
    if let g = a.first, g.abstract.isUnionOfGenerators {
      return try generatorOperation(name, onUnion: g, a)
    }
    switch name {
    case "__is_generator__": return .bool(program.generator(try argument(a, 0).abstract) != nil)
    case "__resume__": return try resume(try argument(a, 0))
    case "__save_exception__": return keptException
    case "__restore_exception__":
      keepException(try argument(a, 0))
      return Operand.none
    case "__generator_state__": return generatorState(try argument(a, 0))
    case "__send__": return try send(try argument(a, 1), to: try argument(a, 0))
    case "__throw__": return try throwException(try argument(a, 1), into: try argument(a, 0))
    case "__yields__": return .bool(try yields(try argument(a, 0)))
    case "__generator_element__": return try generatorElement(try argument(a, 0))
    case "__generator_result__":
      guard let s = program.generator(try argument(a, 0).abstract), let g = s.generator else {
        return Operand.none
      }
      let first = emitter.isDry ? 0 : program.layout(of: s).result
      return g.returned == .never ? Operand.none : generatorFields(a[0], first, g.returned)
    case "__finish_generator__":
      let g = try argument(a, 0)
      let ended = emitter.integer(-1)
      _ = emitter.emit(.setField(g.leaves[0], UInt32(GeneratorLayout.state), ended), .none)
      return Operand.none
    default: return nil
    }
  }

  /// Evaluates an intrinsic for generators on one of several, the first of `a`; `nil` for others.
  private func generatorOperation(
    _ name: String, onUnion g: Operand, _ a: [Operand]
  ) throws(EvaluationError) -> Operand? {
    switch name {
    case "__is_generator__": return .bool(true)
    case "__yields__":
      var isFound = false
      for c in cases(of: g) {
        if try yields(c) { isFound = true }
      }
      return .bool(isFound)
    case "__resume__", "__generator_state__", "__send__", "__throw__", "__generator_element__",
      "__generator_result__", "__finish_generator__":
      return try distribute(g) { (one) throws(EvaluationError) in
        var all = a
        all[0] = one
        return try generatorOperation(name, all) ?? .none
      }
    default: return nil
    }
  }

  /// `true` iff the generator `g` ever gives an element.
  private func yields(_ g: Operand) throws(EvaluationError) -> Bool {
    guard let s = program.generator(g.abstract) else { throw .consequence }
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    if s.generator?.element != .never { return true }
    guard s.state == .done else {
      isStopped = true
      throw .consequence
    }
    return false
  }

  /// Lets the generator `g` run to its next element; a bool says whether there is one.
  private func resume(_ g: Operand) throws(EvaluationError) -> Operand {
    guard let s = program.generator(g.abstract) else { throw .consequence }
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    if emitter.isDry {
      checkCall(ValueID(0), of: s)
      return Operand(.python(.bool), ValueID(0))
    }
    let id = program.request(s)
    let result = emitter.emit(.call(id, emitter.list(g.leaves)), .python(.bool))
    checkCall(result, of: s)
    return Operand(.python(.bool), result)
  }

  /// Returns the element that the generator `g` handed out last.
  private func generatorElement(_ g: Operand) throws(EvaluationError) -> Operand {
    guard let s = program.generator(g.abstract) else { throw .consequence }
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    guard let facts = s.generator, facts.element != .never else {
      isStopped = true
      return Operand(.never)
    }
    return generatorFields(
      g, emitter.isDry ? 0 : program.layout(of: s).element, facts.element)
  }

  /// Returns the value `a` whose leaves are fields of the generator `g`, from `first` on.
  private func generatorFields(_ g: Operand, _ first: Int, _ a: Abstract) -> Operand {
    let leaves = a.leafTypes.enumerated().map { i, t in
      emitter.emit(.field(g.leaves[0], UInt32(first + i)), t)
    }
    return Operand(a, leaves)
  }
}
