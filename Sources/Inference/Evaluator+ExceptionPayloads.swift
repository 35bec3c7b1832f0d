import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// What exceptions carry on their way from `raise` to a handler.
///
/// It lies in a payload, which a variable of the thread holds while the exception is on its way:
/// `raise` writes it, and whoever handles the exception takes it out.
extension Evaluator {
  /// What is known of the exception that the block under evaluation hands to its handler.
  var caughtException: Operand {
    exception(
      ValueID(0), shape: ValueID(0), payload: ValueID(0), exceptions.cases)
  }

  /// Returns the exception made of its parts.
  func exception(
    _ status: ValueID, shape: ValueID, payload: ValueID, _ cases: [ExceptionCase]
  ) -> Operand {
    .structure(
      ExceptionPayloads.structure,
      [
        ("status", Operand(.scalar(.int32), status)),
        ("shape", Operand(.scalar(.int64), shape)),
        ("payload", Operand(.reference(ExceptionPayloads.reference), payload)),
        ("cases", Operand(.object(.exceptionCases(cases)))),
      ])
  }

  /// Returns the exception of the status word `status`, one of `cases`, with what the thread keeps
  /// of it, which is taken out.
  func takeException(_ status: ValueID, _ cases: [ExceptionCase]) -> Operand {
    let nothing = emitter.emit(.undefined, .reference(ExceptionPayloads.reference))
    let zero = emitter.integer(0)
    guard cases.haveValues else {
      return exception(status, shape: zero, payload: nothing, cases)
    }
    let (shapes, payloads) = (shapeVariable, payloadVariable)
    let shape = emitter.emit(.loadFlat(shapes, zero), .scalar(.int64))
    let payload = emitter.emit(
      .loadFlat(payloads, zero), .reference(ExceptionPayloads.reference))
    _ = emitter.emit(.storeFlat(shapes, zero, zero), .none)
    _ = emitter.emit(.storeFlat(payloads, zero, nothing), .none)
    return exception(status, shape: shape, payload: payload, cases)
  }

  /// The thread's variable that holds the number of the shape of the exception on its way.
  private var shapeVariable: ValueID { variable("exception.shape", .scalar(.int64)) }

  /// The thread's variable that holds the payload of the exception on its way.
  private var payloadVariable: ValueID {
    variable("exception.payload", .reference(ExceptionPayloads.reference))
  }

  /// Returns the thread's variable called `name`, an array of one element of type `t`.
  private func variable(_ name: String, _ t: Type) -> ValueID {
    let type = ArrayType(t, rank: 1, extents: [1])
    return emitter.emit(.globalArray(program.globalArray(name)), .array(type))
  }

  /// The payload of an exception on its way, with the number of its shape.
  var keptException: Operand {
    let zero = emitter.integer(0)
    let (shapes, payloads) = (shapeVariable, payloadVariable)
    let shape = emitter.emit(.loadFlat(shapes, zero), .scalar(.int64))
    let type = Type.reference(ExceptionPayloads.reference)
    let payload = emitter.emit(.loadFlat(payloads, zero), type)
    return .tuple([Operand(.scalar(.int64), shape), Operand(type, payload)])
  }

  /// Has the thread keep `o`, which `keptException` gave.
  func keepException(_ o: Operand) {
    guard o.leaves.count == 2 else { return }
    keep(shape: o.leaves[0], payload: o.leaves[1])
  }

  /// Has the thread keep what the exception `o`, a structure, carries.
  func keep(_ o: Operand) {
    guard o.exceptionCases.haveValues else { return }
    keep(shape: o.leaves[1], payload: o.leaves[2])
  }

  /// Has the thread keep a payload and the number of its shape.
  private func keep(shape: ValueID, payload: ValueID) {
    let zero = emitter.integer(0)
    _ = emitter.emit(.storeFlat(shapeVariable, zero, shape), .none)
    _ = emitter.emit(.storeFlat(payloadVariable, zero, payload), .none)
  }

  /// Returns the shape of the exception made by a call, whose fields are those of `o`, and the
  /// fields as a payload holds them.
  private func shape(
    of o: Operand
  ) throws(EvaluationError) -> (shape: ExceptionShape, parts: [Operand]) {
    guard case .object(.exception(_, let fields)) = o.abstract else { throw .consequence }
    let arguments = o.parts.first?.elements ?? []
    if fields.count == 1, fields[0].name == ExceptionCase.argumentsName {
      if arguments.isEmpty { return (.none, []) }
      if arguments.count == 1, let s = arguments[0].abstract.string, s.isPlain {
        return (.text(s), [])
      }
    }
    if mode.isKernel { return (.unknown, []) }
    var kept: [Field] = []
    var parts: [Operand] = []
    for (f, p) in zip(fields, o.parts) {
      let value = try keptValue(p)
      kept.append(Field(name: f.name, value: value.abstract))
      parts.append(value)
    }
    return (.values(kept), parts)
  }

  /// Returns `o` as a payload holds it: constants as values of run time, lists as objects.
  private func keptValue(_ o: Operand) throws(EvaluationError) -> Operand {
    if case .constant(let c) = o.abstract {
      return c.type == nil ? try materialise(text: o) : try materialise(o)
    }
    if case .tuple = o.abstract {
      var parts: [Operand] = []
      for e in o.elements ?? [] { parts.append(try keptValue(e)) }
      return .tuple(parts)
    }
    if case .instance(let c, _) = o.abstract, c.kind == .data || c.kind == .plain {
      _ = try storedType(o.abstract)
    }
    if o.isException {
      return o.with(o.exceptionCases.map { $0.limited(to: Self.causeLimit) })
    }
    if o.abstract.promotable != nil { _ = try storedType(o.abstract) }
    return o
  }

  /// The most causes behind each other that are known.
  private static let causeLimit = 3

  /// Evaluates `__with_cause__(e, c)`: the exception `e` that is raised from `c`.
  func withCause(_ e: Operand, _ c: Operand) throws(EvaluationError) -> Operand {
    var cause = c
    if case .object(.exceptionClass(let k)) = c.abstract {
      cause = try exceptionValue(try makeException(k, [], []), k)
    }
    guard cause.isException || cause.abstract == .none else {
      throw error(.notAnException(c.abstract, at: span))
    }
    if cause.abstract == .none || !program.exceptions.readsCauses { return e }
    switch e.abstract {
    case .object(.exceptionClass(let k)): return adding(cause, to: try makeException(k, [], []))
    case .object(.exception): return adding(cause, to: e)
    case .structure(ExceptionPayloads.structure, _):
      let given = try presentException(
        e, .typeError, "exceptions must derive from BaseException")
      let made = try forEachCase(of: given, "raise") { one throws(EvaluationError) in
        guard let k = one.exceptionCases.first?.exception else { return nil }
        let names = one.exceptionCases[0].fields?.map(\.name) ?? [ExceptionCase.argumentsName]
        var fields: [(String, Operand)] = []
        for n in names where n != ExceptionCase.causeName {
          guard let f = try field(n, ofException: one) else { return nil }
          fields.append((n, f))
        }
        return try exceptionValue(adding(cause, to: exception(k, fields)), k)
      }
      return made ?? e
    default: throw error(.notAnException(e.abstract, at: span))
    }
  }

  /// Returns the exception `e`, made by a call, with the cause `c`.
  private func adding(_ c: Operand, to e: Operand) -> Operand {
    guard case .object(.exception(let k, let fields)) = e.abstract else { return e }
    return exception(
      k, Array(zip(fields.map(\.name), e.parts)) + [(ExceptionCase.causeName, c)])
  }

  /// Raises the exception `o`, made by a call of the class `c`.
  func raise(_ o: Operand, _ c: ExceptionClass) throws(EvaluationError) {
    let (shape, parts) = try shape(of: o)
    exceptions.note(ExceptionCase(exception: c, shape: shape))
    if case .values(let fields) = shape {
      let made = payload(fields, parts)
      keep(shape: made.shape, payload: made.payload)
    }
    raise(newSite(c.kind, message(of: o)))
  }

  /// Returns the exception `o`, made by a call of the class `c`, as a value that lives on.
  func exceptionValue(_ o: Operand, _ c: ExceptionClass) throws(EvaluationError) -> Operand {
    let (shape, parts) = try shape(of: o)
    let cases = [ExceptionCase(exception: c, shape: shape, isFresh: true)]
    let site = newSite(c.kind, message(of: o))
    let status = emitter.emit(.siteStatus(site), .scalar(.int32))
    guard case .values(let fields) = shape else {
      let nothing = emitter.emit(.undefined, .reference(ExceptionPayloads.reference))
      return exception(status, shape: emitter.integer(0), payload: nothing, cases)
    }
    let made = payload(fields, parts)
    return exception(status, shape: made.shape, payload: made.payload, cases)
  }

  /// Returns a new payload with the given values, and the number of its shape.
  private func payload(
    _ fields: [Field], _ parts: [Operand]
  ) -> (shape: ValueID, payload: ValueID) {
    let (number, slots) = program.payloads.demand(fields)
    let payload = newPayload()
    for (n, v) in zip(slots, parts.flatMap(\.leaves)) {
      _ = emitter.emit(.setField(payload, UInt32(n), v), .none)
    }
    return (emitter.integer(Int64(number)), payload)
  }

  /// Returns a new payload without values.
  private func newPayload() -> ValueID {
    exceptions.note(
      ExceptionCase(
        exception: ExceptionClass(.memoryError), shape: .text(Program.payloadError)))
    let type = Type.reference(ExceptionPayloads.reference)
    if emitter.isDry {
      exceptions.isUsed = true
      return ValueID(0)
    }
    let none = emitter.list([])
    let call = emitter.emit(.call(program.payloadFunction(), none), type)
    checkStatus(of: call)
    return call
  }

  /// Returns the field `name` of the exception `o`, of which one case is known; `nil` if it has no
  /// such field.
  func field(
    _ name: String, ofException o: Operand
  ) throws(EvaluationError) -> Operand? {
    guard let c = o.exceptionCases.first else { return nil }
    switch c.shape {
    case .none: return name == ExceptionCase.argumentsName ? .tuple([]) : nil
    case .text(let s):
      guard name == ExceptionCase.argumentsName else { return nil }
      if let s { return .tuple([Operand(.constant(.string(s)))]) }
      return .tuple([try callLibrary("builtins", "__site_message__", [o.status])])
    case .values(let fields):
      guard let i = fields.firstIndex(where: { $0.name == name }) else { return nil }
      let before = fields[..<i].reduce(0) { $0 + $1.value.leafCount }
      let (_, slots) = program.payloads.demand(fields)
      let leaves = zip(slots.dropFirst(before), fields[i].value.leafTypes).map { n, t in
        emitter.emit(.field(o.leaves[2], UInt32(n)), t)
      }
      return Operand(fields[i].value, leaves)
    case .unknown: throw error(.unknownArguments(name, [c.exception.name], at: span))
    }
  }
}

extension Operand {
  /// The status word of an exception.
  var status: Operand { Operand(.scalar(.int32), leaves[0]) }
}

extension Program {
  /// The text of the MemoryError where there is no memory for what an exception carries.
  static let payloadError = "unable to allocate an exception"

  /// Returns the function that makes payloads, whose body is written in the end.
  func payloadFunction() -> FunctionID {
    if let known = payloadMaker { return known }
    // The type of its result gets its identity with the body: functions that are being written
    // have tables of types of their own.
    let f = Function(
      name: "exception.payload", pythonName: "", result: module.types.demand(.none),
      traits: [.raises, .library], span: nil)
    let id = module.functions.append(f)
    payloadMaker = id
    return id
  }

  /// Writes the function that makes payloads, now that all slots are known.
  func completePayloads() {
    let slots = payloads.slots
    objectLayouts[ExceptionPayloads.reference.name] = slots
    guard let id = payloadMaker else { return }
    var emitter = Emitter(module[id], types: module.types, isDry: false)
    emitter.function.result = emitter.types.demand(.reference(ExceptionPayloads.reference))
    emitter.position(at: emitter.makeBlock())
    let values = slots.map { emitter.emit(.undefined, $0) }
    let list = emitter.list(values)
    let site = site(.memoryError, Self.payloadError, at: nil, in: "")
    let object = emitter.emit(
      .newObject(list, site), .reference(ExceptionPayloads.reference))
    emitter.terminate(.return(object))
    module[id] = emitter.function
    module.types = emitter.types
  }
}

extension String {
  /// `true` iff the text can be that of a site.
  fileprivate var isPlain: Bool { !isEmpty && !unicodeScalars.contains("\0") }
}

extension Diagnostic {
  static func unknownArguments(
    _ name: String, _ classes: [String], at s: SourceSpan
  ) -> Diagnostic {
    var notes = [
      Note("they are known if those of all exceptions that arrive here have a common type")
    ]
    if classes.count > 1 {
      notes.append(Note("it may be \(classes.joined(separator: ", ")): catch each by itself"))
    }
    return .error(
      .unsupportedConstruct, "'\(name)' of this exception is not known", at: s, notes: notes)
  }
}
