import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Work that depends on which of several exceptions has arrived.
extension Evaluator {
  /// Returns what `work` gives for the exception `o`, a structure, where it does the work for each
  /// case that may have arrived, and `nil` if it does for one of them; the results of all cases
  /// are joined, which the message calls `name`.
  func forEachCase(
    of o: Operand, _ name: String, _ work: (Operand) throws(EvaluationError) -> Operand?
  ) throws(EvaluationError) -> Operand? {
    let all = o.exceptionCases
    let cases = all.isEmpty ? [Self.anyCase] : all
    if cases.count == 1 { return try work(o.with(cases)) }
    var rest = cases
    var ends: [(block: BlockID, result: Operand)] = []
    let known = isStopped
    while let c = rest.first {
      rest.removeFirst()
      var next: BlockID?
      if !rest.isEmpty {
        let condition = try isCase(c, o, others: rest)
        let (here, other) = (emitter.makeBlock(), emitter.makeBlock())
        let none = emitter.list([])
        emitter.terminate(
          .branch(condition, BlockTarget(here, none), BlockTarget(other, none), .none))
        emitter.position(at: here)
        next = other
      }
      isStopped = false
      guard let result = try work(o.with([c])) else { return nil }
      if isStopped {
        if !emitter.isClosed { emitter.terminate(.unreachable) }
      } else {
        ends.append((emitter.block, result))
      }
      if let next { emitter.position(at: next) }
    }
    isStopped = known || ends.isEmpty
    if ends.isEmpty { return Operand(.never) }
    return try join(ends, name, cases)
  }

  /// What may arrive where nothing is known to be raised.
  private static let anyCase = ExceptionCase(
    exception: ExceptionClass(.exception), shape: .text(nil))

  /// Goes on behind the blocks that end with `results`, and returns the one that was reached.
  private func join(
    _ results: [(block: BlockID, result: Operand)], _ name: String, _ cases: [ExceptionCase]
  ) throws(EvaluationError) -> Operand {
    var joined = results[0].result.abstract
    for r in results.dropFirst() {
      guard let j = program.join(joined, r.result.abstract) else {
        throw error(.unknownArguments(name, cases.map(\.exception.name), at: span))
      }
      joined = j
    }
    if program.sites.isUnwinding { throw .consequence }
    let end = emitter.makeBlock()
    let leaves = joined.leafTypes.map { emitter.makeParameter(of: end, $0) }
    for r in results {
      emitter.position(at: r.block)
      emitter.jump(to: end, try coerce(r.result, to: joined).leaves)
    }
    emitter.position(at: end)
    return Operand(joined, leaves)
  }

  /// Returns whether the exception `o` is of the case `c`, a bool of the IR; else it is one of
  /// `others`.
  private func isCase(
    _ c: ExceptionCase, _ o: Operand, others: [ExceptionCase]
  ) throws(EvaluationError) -> ValueID {
    var result = emitter.integer(1, .bool)
    func require(_ condition: ValueID) {
      result = emitter.emit(.binary(.and, result, condition), .scalar(.bool))
    }
    if others.contains(where: { $0.exception.kind != c.exception.kind }) {
      let mask = emitter.integer(0xFF, .int32)
      let kind = emitter.emit(.binary(.and, o.leaves[0], mask), .scalar(.int32))
      let number = emitter.integer(Int64(c.exception.kind.rawValue), .int32)
      require(emitter.emit(.compare(.equal, kind, number), .scalar(.bool)))
    }
    let alike = others.filter { $0.exception.kind == c.exception.kind }
    if alike.isEmpty { return result }
    let number = emitter.integer(
      c.fields.map { Int64(program.payloads.demand($0).number) } ?? 0)
    require(emitter.emit(.compare(.equal, o.leaves[1], number), .scalar(.bool)))
    let isText = if case .text = c.shape { true } else { false }
    guard isText || c.shape == .none, alike.contains(where: { $0.fields == nil }) else {
      return result
    }
    let has = try callLibrary("builtins", "__has_site_message__", [o.status])
    let wanted = try materialise(.bool(isText)).leaves[0]
    let found = try materialise(has).leaves[0]
    require(emitter.emit(.compare(.equal, found, wanted), .scalar(.bool)))
    return result
  }

  /// Evaluates `__for_each_exception__(f, e, ...)`: `f(e, ...)` for the exception `e` as each of
  /// those that it may be.
  func forEachException(_ a: [Operand]) throws(EvaluationError) -> Operand {
    let (f, e) = (try argument(a, 0), try argument(a, 1))
    let rest = Array(a.dropFirst(2))
    guard case .structure(ExceptionPayloads.structure, _) = e.abstract else {
      return try call(f, [e] + rest, [])
    }
    let name = ExceptionCase.argumentsName
    let found = try forEachCase(of: e, name) { one throws(EvaluationError) in
      // What else is asked of None has been refused before.
      if one.exceptionCases == [.absent] { return Operand(.constant(.string("None"))) }
      return try call(f, [one] + rest, [])
    }
    return found ?? Operand(.never)
  }

  /// Returns the exception `o`, which may be None: then the error `kind` is raised.
  func presentException(
    _ o: Operand, _ kind: ExceptionKind, _ message: String
  ) throws(EvaluationError) -> Operand {
    let cases = o.exceptionCases
    guard cases.contains(.absent) else { return o }
    let zero = emitter.integer(0, .int32)
    let isPresent = emitter.emit(.compare(.notEqual, o.leaves[0], zero), .scalar(.bool))
    check(isPresent, kind, message)
    return o.with(cases.filter { $0 != .absent })
  }
}

extension Evaluator {
  /// Returns None where there may be an exception as `target` says.
  func absentException(_ target: Abstract) -> Operand {
    let nothing = emitter.emit(.undefined, .reference(ExceptionPayloads.reference))
    return Operand(target, [emitter.integer(0, .int32), emitter.integer(0), nothing])
  }

  /// Evaluates `a is b` of exceptions, or of one and None; `nil` for other values.
  func isSameException(_ a: Operand, _ b: Operand) throws(EvaluationError) -> Operand? {
    guard case .structure(ExceptionPayloads.structure, _) = a.abstract else {
      if case .structure(ExceptionPayloads.structure, _) = b.abstract {
        return try isSameException(b, a)
      }
      return nil
    }
    if b.abstract == .none {
      guard a.exceptionCases.contains(.absent) else { return .bool(false) }
      let zero = emitter.integer(0, .int32)
      return Operand(
        .python(.bool), emitter.emit(.compare(.equal, a.leaves[0], zero), .scalar(.bool)))
    }
    guard case .structure(ExceptionPayloads.structure, _) = b.abstract else { return .bool(false) }
    // Those without payload can't be told apart.
    let all = a.exceptionCases + b.exceptionCases
    guard !all.isEmpty, all.allSatisfy({ $0.fields != nil || $0 == .absent }) else {
      throw error(.identity(a.abstract, b.abstract, at: span))
    }
    let addresses = [a, b].map { emitter.emit(.address($0.leaves[2]), .scalar(.int64)) }
    return Operand(
      .python(.bool),
      emitter.emit(.compare(.equal, addresses[0], addresses[1]), .scalar(.bool)))
  }

  /// Returns the exception `a` where it is not None; `nil` if `a` is nothing that may be None.
  func refined(presence a: Operand) -> Operand? {
    guard case .structure(ExceptionPayloads.structure, _) = a.abstract,
      a.exceptionCases.contains(.absent)
    else { return nil }
    return a.with(a.exceptionCases.filter { $0 != .absent })
  }
}

extension Abstract {
  /// The exception, which may be None.
  var mayBeAbsent: Abstract {
    Operand(self).with(.join([.absent], Operand(self).exceptionCases)).abstract
  }
}

extension Operand {
  /// What is known of a caught exception.
  var exceptionCases: [ExceptionCase] {
    guard case .object(.exceptionCases(let cases))? = field("cases")?.abstract else { return [] }
    return cases
  }

  /// Returns the exception as one of `cases`.
  func with(_ cases: [ExceptionCase]) -> Operand {
    guard case .structure(let name, var fields) = abstract,
      let i = fields.firstIndex(where: { $0.name == "cases" })
    else { return self }
    fields[i].value = .object(.exceptionCases(cases))
    return Operand(.structure(name, fields), leaves)
  }

  /// `true` iff the value is an exception, caught or not.
  var isException: Bool {
    switch abstract {
    case .object(.exception), .structure(ExceptionPayloads.structure, _): true
    default: false
    }
  }
}
