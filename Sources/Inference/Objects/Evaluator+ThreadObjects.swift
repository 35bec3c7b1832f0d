import Diagnostics
import IR
import PythonSSA
import Syntax
import Types
import Utilities

/// Objects of the module: what its top level, class bodies and defaults make once, and functions
/// share from then on.
///
/// Each thread has its own, as the fields of one object that a variable of the thread holds. It is
/// made at the first use of any of them, by evaluating all of them in the order of the source, and
/// released at the thread's end.
extension Evaluator {
  /// Returns the value of an expression of a module, or of a parameter's default.
  ///
  /// - Parameter isShared: `true` iff functions change what it gives, where that can be changed.
  func evaluate(
    constant f: FunctionReference, isShared: Bool = false
  ) throws(EvaluationError) -> Operand {
    program.constantFunctions.insert(f)
    if program.objects.threadMember(f) != nil { return try threadObject(f) }
    let o = try call(f, captures: [], [], captured: [])
    noteConstant(f, o.abstract)
    let isChanged = isShared || program.sharedConstants.contains(f)
    let isKept = isChanged && o.abstract.canChange || isSeenToBeOne(o, f)
    guard f.module == 0, emitter.isDry, isKept else {
      return try constant(o, f)
    }
    try noteThreadObject(f, try shared(o))
    return try threadObject(f)
  }

  /// Returns what the expression `f` gave where it is no object of the thread: what nothing may
  /// change, under whatever name.
  private func constant(_ o: Operand, _ f: FunctionReference) throws(EvaluationError) -> Operand {
    guard f.module == 0, var a = o.abstract.array, !a.isReadOnly, !a.isReference else {
      return Operand(o.abstract.withoutOrigins, o.leaves)
    }
    a.isReadOnly = true
    return try coerce(o, to: .value(.array(a)))
  }

  /// Returns `o` as threads keep it: a set of constants as one that can be changed.
  private func shared(_ o: Operand) throws(EvaluationError) -> Operand {
    guard case .structure("static_set", _) = o.abstract else { return o }
    return try callLibrary("static_set", "__made__", [o])
  }

  /// `true` iff it shows how often the expression `f`, which gave `o`, is evaluated.
  private func isSeenToBeOne(_ o: Operand, _ f: FunctionReference) -> Bool {
    if o.abstract.isNever || o.abstract.holdsIterator { return false }
    if o.abstract.leafTypes.contains(where: \.holdsReference) { return true }
    let isArray = o.abstract.array != nil
    if !isArray, o.abstract.leafTypes.contains(where: { $0.asArray?.isReadOnly == false }) {
      return true
    }
    return program.demand(f, captures: [], [], mode(of: f), at: requestPlace).usesThreadObjects
  }

  /// Notes that the expression `f` gives `o`, which the thread keeps.
  func noteThreadObject(_ f: FunctionReference, _ o: Operand) throws(EvaluationError) {
    if program.isInLocalClass(f) {
      throw error(.unsupported("a class inside a function that shares objects", at: span))
    }
    // What is the value of another constant, too, is no object of this one's.
    if o.abstract.isOfConstant { try shareConstants(like: o) }
    var a = try kept(o.abstract)
    if let known = program.objects.threadMember(f)?.member.value {
      guard let joined = program.joinFields(known, a) else {
        throw error(.sharedConflict(known, o.abstract, at: span))
      }
      a = joined
    }
    _ = try storedType(a)
    program.objects.set(
      ObjectTable.threadName(f), of: Reference.threadObject.name, to: a, mayBeAbsent: false)
    program.objects.noteThreadObject(f)
  }

  /// Returns what the thread keeps of the expression `f`.
  func threadObject(_ f: FunctionReference) throws(EvaluationError) -> Operand {
    let owner = try threadOwner()
    guard let (first, m) = program.objects.threadMember(f) else { throw .consequence }
    return read(m, at: first, of: owner)
  }

  /// Returns what the thread keeps of the expression `f`, to whose variable functions assign.
  func assignedVariable(_ f: FunctionReference) throws(EvaluationError) -> Operand {
    if program.objects.threadMember(f) == nil {
      try noteThreadObject(f, try evaluate(constant: f, isShared: true))
    }
    return try threadObject(f)
  }

  /// Has the thread keep `value` in the place of what the expression `f` gave.
  func setThreadObject(_ f: FunctionReference, _ value: Operand) throws(EvaluationError) {
    try noteThreadObject(f, value)
    try writeThreadObject(f, value, in: try threadOwner())
  }

  /// Writes `value` to the field of `owner` for the expression `f`.
  private func writeThreadObject(
    _ f: FunctionReference, _ value: Operand, in owner: Operand
  ) throws(EvaluationError) {
    if emitter.isDry { return }
    guard let (first, m) = program.objects.threadMember(f) else { throw .consequence }
    for (i, v) in try coerce(value, to: m.value).leaves.enumerated() {
      _ = emitter.emit(.setField(owner.leaves[0], UInt32(first + i), v), .none)
    }
  }

  /// Returns the object that holds them, made if there is none.
  private func threadOwner() throws(EvaluationError) -> Operand {
    specialisation.usesThreadObjects = true
    _ = try callLibrary("builtins", "__thread_objects__", [])
    if program.sites.isUnwinding { throw .consequence }
    return loadedOwner
  }

  /// The object that the thread's variable holds.
  private var loadedOwner: Operand {
    let t = Type.reference(.threadObject)
    return Operand(t, emitter.emit(.loadFlat(threadVariable, emitter.integer(0)), t))
  }

  /// The variable of the thread that holds it.
  private var threadVariable: ValueID {
    let type = ArrayType(.reference(.threadObject), rank: 1, extents: [1])
    return emitter.emit(.globalArray(program.globalArray("thread objects")), .array(type))
  }

  /// Evaluates the intrinsics under the library's `__thread_objects__`; `nil` for other names.
  func threadOperation(_ name: String) throws(EvaluationError) -> Operand? {
    switch name {
    case "__has_thread_objects__":
      let address = emitter.emit(.address(loadedOwner.leaves[0]), .scalar(.int64))
      let isThere = emitter.emit(
        .compare(.notEqual, address, emitter.integer(0)), .scalar(.bool))
      return Operand(.python(.bool), isThere)
    case "__make_thread_objects__":
      try makeThreadObjects()
      return Operand.none
    case "__fill_thread_objects__":
      for f in try initialExpressions() {
        let o = try call(f, captures: [], [], captured: [])
        if o.abstract.isNever || !program.objects.threadObjects.contains(f) { continue }
        let value = try shared(o)
        try noteThreadObject(f, value)
        try writeThreadObject(f, value, in: loadedOwner)
      }
      return Operand.none
    case "__drop_thread_objects__":
      let nothing = emitter.emit(.undefined, .reference(.threadObject))
      _ = emitter.emit(.storeFlat(threadVariable, emitter.integer(0), nothing), .none)
      return Operand.none
    default: return nil
    }
  }

  /// The expressions that are evaluated to make the thread's objects, in the order of the source:
  /// those that give them, and calls of the top level that use them.
  private func initialExpressions() throws(EvaluationError) -> [FunctionReference] {
    var all = program.objects.threadObjects
    for f in program.modules[0].topLevelCalls.map({ expression($0, in: 0) }) + decorations {
      program.constantFunctions.insert(f)
      let s = program.demand(f, captures: [], [], mode(of: f), at: requestPlace)
      program.infer(s)
      if program.sites.isUnwinding { throw .consequence }
      if s.usesThreadObjects { all.insert(f) }
    }
    return all.sorted {
      let (a, b) = (program.code($0).span.start, program.code($1).span.start)
      return a == b ? $0.code < $1.code : a < b
    }
  }

  /// What decorators make of the functions of the module: they may note them somewhere.
  private var decorations: [FunctionReference] {
    var found: [FunctionReference] = []
    for case .function(let f) in program.modules[0].globals.values {
      let all = program.modules[0].decorators(of: f.statement)
      let isChanged = all.allSatisfy { Decorator.changes($0.name) && !Decorator.isLoop($0.name) }
      guard !all.isEmpty, isChanged else { continue }
      if let d = decoration(of: f, by: all, in: 0) { found.append(d) }
    }
    for w in program.methods.wrappings.values where w.module == 0 {
      if let d = decoration(of: w.source, by: w.decorators, in: 0) { found.append(d) }
    }
    return found
  }

  /// Has the thread's variable hold a new object without values.
  private func makeThreadObjects() throws(EvaluationError) {
    let r = Reference.threadObject
    program.objectLayouts[r.name] = program.objects.layout(of: r.name)
    let none = program.objects.layout(of: r.name).map { emitter.emit(.undefined, $0) }
    let owner = newObject(r, none)
    let place = threadVariable
    _ = emitter.emit(.storeFlat(place, emitter.integer(0), owner.leaves[0]), .none)
    let root = External.threadRoot
    _ = try callExternal(root.symbol, root.parameters, root.result, [place])
  }
}

extension Program {
  /// `true` iff the expression `f` of the user's module stands in a class inside a function, which
  /// Python makes anew in each call.
  fileprivate func isInLocalClass(_ f: FunctionReference) -> Bool {
    let tree = modules[0].tree
    let place = code(f).span
    return tree.hoisted.keys.contains { s in
      let c = tree.span(of: s)
      return c.start <= place.start && place.end <= c.end
    }
  }
}

extension Diagnostic {
  /// A variable of a class to which values are assigned that have no type in common.
  fileprivate static func sharedConflict(
    _ known: Abstract, _ a: Abstract, at s: SourceSpan
  ) -> Diagnostic {
    .error(
      .noJoin, "this variable is \(known) at one place and \(a) at another", at: s,
      notes: [Note("use two variables, or give it one type everywhere")])
  }
}

extension ObjectTable {
  /// The name of the field that the thread keeps of the expression `f`.
  static func threadName(_ f: FunctionReference) -> String { "\(f.code)" }

  /// Returns the field that the thread keeps of the expression `f`.
  func threadMember(_ f: FunctionReference) -> (position: Int, member: Member)? {
    if f.module != 0 { return nil }
    return member(Self.threadName(f), of: Reference.threadObject.name)
  }
}

extension Type {
  /// `true` iff values of the type refer to objects on the heap, or hold such values.
  var holdsReference: Bool {
    switch self {
    case .reference: true
    case .tuple(let e): e.contains(where: \.holdsReference)
    case .composite(let r): r.elements.contains(where: \.holdsReference)
    case .optional(let t): t.holdsReference
    case .array(let a): a.element.holdsReference
    default: false
    }
  }
}
