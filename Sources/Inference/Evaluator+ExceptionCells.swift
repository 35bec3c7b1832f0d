import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// The arguments of exceptions on their way from `raise` to a handler.
///
/// They lie in cells of the thread. `raise` writes them, a handler reads all cells before anything
/// else can raise, and what is raised again is written again.
extension Evaluator {
  /// What is known of the exception that the block under evaluation hands to its handler.
  var caughtException: Operand { caught(cells: nil, dummy(.value(.scalar(.int32)))) }

  /// Returns the exception of the status word `status` with what the thread keeps of it.
  func loadException(_ status: ValueID) -> Operand {
    var cells: (integers: Operand, floats: Operand)?
    if program.exceptions.keepsArguments {
      cells = (loadCells(.int64), loadCells(.float64))
    }
    return caught(cells: cells, Operand(.scalar(.int32), status))
  }

  /// Returns the exception of the status `status`, whose cells are unknown if `cells` is `nil`.
  private func caught(
    cells: (integers: Operand, floats: Operand)?, _ status: Operand
  ) -> Operand {
    guard program.exceptions.keepsArguments else {
      return .structure(ExceptionCells.structure, [("status", status)])
    }
    func unknown(_ d: DType) -> Operand {
      dummy(.tuple([Abstract](repeating: .value(.scalar(d)), count: ExceptionCells.count)))
    }
    return .structure(
      ExceptionCells.structure,
      [
        ("status", status), ("integers", cells?.integers ?? unknown(.int64)),
        ("floats", cells?.floats ?? unknown(.float64)),
        ("cases", Operand(.object(.exceptionCases(exceptions.cases)))),
      ])
  }

  /// Returns the thread's cells of type `d`.
  private func cells(_ d: DType) -> ValueID {
    let type = ArrayType(d, rank: 1, extents: [ExceptionCells.count])
    let n = program.globalArray("exception.\(d.name)")
    return emitter.emit(.globalArray(n), .array(type))
  }

  /// Returns what the cells of type `d` hold.
  private func loadCells(_ d: DType) -> Operand {
    let array = cells(d)
    return .tuple(
      (0..<ExceptionCells.count).map { i in
        let index = emitter.integer(Int64(i))
        return Operand(.scalar(d), emitter.emit(.loadFlat(array, index), .scalar(d)))
      })
  }

  /// Writes `values` to the first cells of type `d`.
  private func store(_ values: [ValueID], _ d: DType) {
    if values.isEmpty || emitter.isDry { return }
    let array = cells(d)
    for (i, v) in values.enumerated() {
      _ = emitter.emit(.storeFlat(array, emitter.integer(Int64(i)), v), .none)
    }
  }

  /// Writes what is kept of the exception `o` of class `c`, and notes that it may be raised here.
  func keepArguments(of o: Operand, _ c: ExceptionClass) throws(EvaluationError) {
    guard program.exceptions.keepsArguments, case .object(.exception(_, let fields)) = o.abstract
    else { return }
    let whole = Abstract.tuple(fields.map(\.value))
    guard let size = ExceptionCells.size(of: whole), size.integers <= ExceptionCells.count,
      size.floats <= ExceptionCells.count
    else {
      let values = whole.constantText == nil ? nil : fields
      exceptions.note(ExceptionCase(exception: c, values: values, isKept: false))
      return
    }
    exceptions.note(ExceptionCase(exception: c, values: fields, isKept: true))
    var integers: [ValueID] = []
    var floats: [ValueID] = []
    for p in o.parts { try append(p, &integers, &floats) }
    store(integers, .int64)
    store(floats, .float64)
  }

  /// Adds the scalars in `o` to what goes into the cells.
  private func append(
    _ o: Operand, _ integers: inout [ValueID], _ floats: inout [ValueID]
  ) throws(EvaluationError) {
    if let e = o.elements {
      for x in e { try append(x, &integers, &floats) }
      return
    }
    if let s = o.abstract.string {
      integers.append(emitter.integer(program.textNumber(s)))
      return
    }
    if case .value(.optional(let t)) = o.abstract {
      let isPresent = Operand(
        .scalar(.bool), emitter.emit(.isPresent(o.leaves[0]), .scalar(.bool)))
      integers.append(try convert(isPresent, to: .scalar(.int64)).leaves[0])
      try append(payload(of: o, t), &integers, &floats)
      return
    }
    guard let d = o.abstract.scalar?.dtype else { return }
    let v = try materialise(o)
    switch d.kind {
    case .bool, .signed, .unsigned: integers.append(try convert(v, to: .scalar(.int64)).leaves[0])
    case .float: floats.append(try convert(v, to: .scalar(.float64)).leaves[0])
    case .complex:
      let wide = try convert(v, to: .scalar(.complex128)).leaves[0]
      floats.append(emitter.emit(.realPart(wide), .scalar(.float64)))
      floats.append(emitter.emit(.imaginaryPart(wide), .scalar(.float64)))
    }
  }

  /// Writes what is kept of the caught exception `o`, which is raised again.
  func keepCells(of o: Operand) throws(EvaluationError) {
    guard let integers = o.field("integers"), let floats = o.field("floats") else { return }
    store(integers.leaves, .int64)
    store(floats.leaves, .float64)
  }

  /// What the thread keeps of an exception on its way.
  var keptCells: Operand {
    program.exceptions.keepsArguments ? .tuple([loadCells(.int64), loadCells(.float64)]) : .none
  }

  /// Writes `o`, which `keptCells` gave.
  func keepCells(_ o: Operand) {
    guard let e = o.elements, e.count == 2 else { return }
    store(e[0].leaves, .int64)
    store(e[1].leaves, .float64)
  }

  /// Returns the field `name` of the caught exception `o`; `nil` if it has no such field.
  func keptValue(_ name: String, of o: Operand) throws(EvaluationError) -> Operand? {
    let cases = o.exceptionCases
    let known = cases.compactMap(\.values)
    let isField =
      name == ExceptionCase.argumentsName
      || known.contains { $0.contains { $0.name == name } }
    guard isField else { return nil }
    guard let first = cases.first else {
      throw error(.unknownArguments(name, [], at: span))
    }
    var joined = first
    for c in cases.dropFirst() {
      var other = c
      other.exception = joined.exception
      joined = ExceptionCase.join(joined, other)
    }
    guard let values = joined.values, let i = values.firstIndex(where: { $0.name == name }),
      let integers = o.field("integers")?.leaves, let floats = o.field("floats")?.leaves
    else { throw error(.unknownArguments(name, cases.map(\.exception.name), at: span)) }
    var rest = (integers[...], floats[...])
    var found = Operand.none
    for f in values[...i] { found = try read(f.value, &rest.0, &rest.1) }
    return found
  }

  /// Returns the one of `texts` whose number is `n`.
  private func text(of n: ValueID, _ texts: [String]) throws(EvaluationError) -> Operand {
    var found: Operand?
    for s in texts {
      let this = try materialise(text: Operand(.constant(.string(s))))
      guard let other = found else {
        found = this
        continue
      }
      let number = emitter.integer(program.textNumber(s))
      let isThis = emitter.emit(.compare(.equal, n, number), .scalar(.bool))
      found = Operand(
        .string, emitter.emit(.select(isThis, this.leaves[0], other.leaves[0]), .string))
    }
    return found ?? Operand(.constant(.string("")))
  }

  /// Returns the value of `a` out of what is left of the cells.
  private func read(
    _ a: Abstract, _ integers: inout ArraySlice<ValueID>, _ floats: inout ArraySlice<ValueID>
  ) throws(EvaluationError) -> Operand {
    if case .tuple(let e) = a {
      var parts: [Operand] = []
      for x in e { parts.append(try read(x, &integers, &floats)) }
      return .tuple(parts)
    }
    if a.string != nil { integers = integers.dropFirst() }
    if case .object(.oneOf(let texts)) = a {
      return try text(of: integers.popFirst() ?? ValueID(0), texts)
    }
    if case .value(.optional(let t)) = a {
      let flag = integers.popFirst() ?? ValueID(0)
      let isPresent = emitter.emit(
        .compare(.notEqual, flag, emitter.integer(0)), .scalar(.bool))
      let held = try pack(try read(.of(t), &integers, &floats), as: t)
      let some = emitter.emit(.some(held), .optional(t))
      let absent = emitter.emit(.absent, .optional(t))
      return Operand(a, [emitter.emit(.select(isPresent, some, absent), .optional(t))])
    }
    guard let t = a.scalar, let d = t.dtype else { return Operand(a) }
    var o: Operand
    switch d.kind {
    case .bool, .signed, .unsigned:
      o = Operand(.scalar(.int64), integers.popFirst() ?? ValueID(0))
    case .float: o = Operand(.scalar(.float64), floats.popFirst() ?? ValueID(0))
    case .complex:
      let (re, im) = (floats.popFirst() ?? ValueID(0), floats.popFirst() ?? ValueID(0))
      o = Operand(
        .scalar(.complex128),
        emitter.emit(.complex(real: re, imaginary: im), .scalar(.complex128)))
    }
    if case .constant = a { return Operand(a) }
    if d == .bool {
      let zero = emitter.integer(0)
      o = Operand(
        .scalar(.bool), emitter.emit(.compare(.notEqual, o.leaves[0], zero), .scalar(.bool)))
    }
    return try convert(o, to: t)
  }
}

extension Diagnostic {
  static func unknownArguments(
    _ name: String, _ classes: [String], at s: SourceSpan
  ) -> Diagnostic {
    var notes = [
      Note(
        "they are known if all exceptions that arrive here have numbers of the same types, or"
          + " one text")
    ]
    if classes.count > 1 {
      notes.append(Note("it may be \(classes.joined(separator: ", ")): catch each by itself"))
    }
    return .error(
      .unsupportedConstruct, "'\(name)' of this exception is not known", at: s, notes: notes)
  }
}
