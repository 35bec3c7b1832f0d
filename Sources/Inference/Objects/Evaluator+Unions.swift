import Diagnostics
import IR
import PythonSSA
import Types
import Utilities

/// Operations on values of which only the run tells what they are: each possible one is evaluated
/// in a branch of its own, and the results are joined.
extension Evaluator {
  /// Returns what `o` may be, with its leaves; `o` itself if it is no union.
  func cases(of o: Operand) -> [Operand] {
    guard case .union(let cases) = o.abstract else { return [o] }
    var rest = o.leaves.dropFirst()
    return cases.map { c in
      let n = c.leafCount
      defer { rest = rest.dropFirst(n) }
      return Operand(c, Array(rest.prefix(n)))
    }
  }

  /// Returns what `body` gives for what `o` is, if `o` is a union.
  func distribute(
    _ o: Operand, _ body: (Operand) throws(EvaluationError) -> Operand
  ) throws(EvaluationError) -> Operand {
    let all = cases(of: o)
    guard all.count > 1, let tag = o.leaves.first else { return try body(o) }
    return try choose(
      all.count, { k in isCase(k, tag) }, { (k) throws(EvaluationError) in try body(all[k]) })
  }

  /// Returns the union of what `all` are, `nil` if they have none.
  func union(of all: [Operand]) -> Abstract? {
    var joined = Abstract.never
    for o in all {
      guard let j = program.join(joined, o.abstract.generalised) else { return nil }
      joined = j
    }
    return joined.isUnion ? joined : nil
  }

  /// Returns whether the tag of a union is `k`, a bool of the IR.
  private func isCase(_ k: Int, _ tag: ValueID) -> ValueID {
    emitter.emit(
      .compare(.equal, tag, emitter.integer(Int64(k), .uint8)), .scalar(.bool))
  }

  /// Returns what `then` gives if `condition` holds, a bool of the IR, and else what `otherwise`
  /// gives.
  func either(
    _ condition: ValueID, _ then: () throws(EvaluationError) -> Operand,
    _ otherwise: () throws(EvaluationError) -> Operand
  ) throws(EvaluationError) -> Operand {
    try choose(
      2, { _ in condition }, { (k) throws(EvaluationError) in try k == 0 ? then() : otherwise() })
  }

  /// Returns what `body` gives for the first of `count` numbers for which `condition` holds, or for
  /// the last one.
  func choose(
    _ count: Int, _ condition: (Int) -> ValueID,
    _ body: (Int) throws(EvaluationError) -> Operand
  ) throws(EvaluationError) -> Operand {
    var ends: [(block: BlockID, value: Operand)] = []
    var failure: EvaluationError?
    for k in 0..<count {
      var next: BlockID?
      if k < count - 1 {
        let here = emitter.makeBlock()
        let other = emitter.makeBlock()
        let none = emitter.list([])
        emitter.terminate(
          .branch(condition(k), BlockTarget(here, none), BlockTarget(other, none), .none))
        emitter.position(at: here)
        next = other
      }
      do throws(EvaluationError) {
        let result = try body(k)
        if !isStopped && !result.abstract.isNever { ends.append((emitter.block, result)) }
        if !isStopped && result.abstract.isNever { failure = failure ?? .consequence }
      } catch let e {
        failure = e.diagnostic != nil || failure == nil ? e : failure
      }
      if ends.last?.block != emitter.block || emitter.isDry {
        if !emitter.isClosed { emitter.terminate(.unreachable) }
      }
      isStopped = false
      if let next { emitter.position(at: next) }
    }
    return try merge(ends, failure)
  }

  /// Goes on with the values that the branches of `choose` end with.
  private func merge(
    _ ends: [(block: BlockID, value: Operand)], _ failure: EvaluationError?
  ) throws(EvaluationError) -> Operand {
    let after = emitter.makeBlock()
    defer { emitter.position(at: after) }
    if let failure, failure.diagnostic != nil || ends.isEmpty || !emitter.isDry {
      emitter.position(at: after)
      throw failure
    }
    guard var joined = ends.first?.value.abstract else {
      emitter.position(at: after)
      emitter.terminate(.unreachable)
      isStopped = true
      return Operand(.never)
    }
    for e in ends.dropFirst() {
      guard let j = program.join(joined, e.value.abstract) else {
        throw error(.unionResults(joined, e.value.abstract, at: span))
      }
      joined = j
    }
    if program.sites.isUnwinding { throw .consequence }
    if emitter.isDry { return dummy(joined) }
    for e in ends {
      emitter.position(at: e.block)
      emitter.jump(to: after, try coerce(e.value, to: joined).leaves)
    }
    emitter.position(at: after)
    return Operand(joined, joined.leafTypes.map { emitter.makeParameter(of: after, $0) })
  }

  /// Evaluates an operation of which an operand is a union; `nil` if none is.
  func distributed(
    _ operands: [Operand], _ body: ([Operand]) throws(EvaluationError) -> Operand
  ) throws(EvaluationError) -> Operand? {
    guard let i = operands.firstIndex(where: { $0.abstract.isUnion }) else { return nil }
    return try distribute(operands[i]) { (o) throws(EvaluationError) in
      var all = operands
      all[i] = o
      return try body(all)
    }
  }

  /// Returns `o` as the union of `targets`, which cover it.
  func coerce(_ o: Operand, toUnion targets: [Abstract]) throws(EvaluationError) -> Operand {
    let all = cases(of: o)
    var leaves: [ValueID] = []
    var numbers = [Int](repeating: 0, count: all.count)
    for (n, t) in targets.enumerated() {
      guard let k = all.firstIndex(where: { $0.abstract.caseKey == t.caseKey }) else {
        leaves += t.leafTypes.map { emitter.emit(.undefined, $0) }
        continue
      }
      numbers[k] = n
      leaves += try coerce(all[k], to: t).leaves
    }
    var tag = emitter.integer(Int64(numbers.last ?? 0), .uint8)
    if all.count > 1 {
      if numbers == Array(0..<all.count) {
        tag = o.leaves[0]
      } else {
        for k in (0..<(all.count - 1)).reversed() {
          let n = emitter.integer(Int64(numbers[k]), .uint8)
          tag = emitter.emit(.select(isCase(k, o.leaves[0]), n, tag), .scalar(.uint8))
        }
      }
    }
    return Operand(.union(targets), [tag] + leaves)
  }

  /// Returns the operand of the cases of the union `o` for which `isKept` holds; `nil` if none is.
  func narrowed(_ o: Operand, _ isKept: (Abstract) -> Bool) -> Operand? {
    let all = cases(of: o)
    let kept = all.filter { isKept($0.abstract) }
    if kept.count == all.count { return o }
    if kept.count < 2 { return kept.first }
    // The others are gone from the tag, too.
    let target = kept.map(\.abstract)
    var tag = emitter.integer(0, .uint8)
    for (k, c) in all.enumerated() where isKept(c.abstract) {
      let n = target.firstIndex(of: c.abstract) ?? 0
      if n == 0 { continue }
      let number = emitter.integer(Int64(n), .uint8)
      tag = emitter.emit(.select(isCase(k, o.leaves[0]), number, tag), .scalar(.uint8))
    }
    return Operand(.union(target), [tag] + kept.flatMap(\.leaves))
  }

  /// Evaluates `o.name` of the union `o`: a union of methods where all have one, without branches.
  func unionAttribute(_ name: String, of o: Operand) throws(EvaluationError) -> Operand {
    let all = cases(of: o)
    let methods = all.compactMap { c -> Operand? in
      guard let k = objectClass(of: c), program.objects.hasMember(name, of: k) else {
        return method(name, of: c)
      }
      return nil
    }
    let keys = methods.map { $0.abstract.caseKey ?? "" }
    if methods.count == all.count, keys == keys.sorted(), Set(keys).count == keys.count {
      return Operand(
        .union(methods.map(\.abstract)), [o.leaves[0]] + methods.flatMap(\.leaves))
    }
    return try distribute(o) { (c) throws(EvaluationError) in
      do throws(EvaluationError) {
        return try attribute(name, of: c)
      } catch let e {
        guard e.diagnostic?.code == .noAttribute, hasAttribute(name, all) else { throw e }
        raise(makeSite(.attributeError, "'\(c.abstract)' object has no attribute '\(name)'"))
        isStopped = true
        return Operand(.never)
      }
    }
  }

  /// Evaluates `o[i]` of the union `o`.
  func unionItem(_ o: Operand, _ i: Operand) throws(EvaluationError) -> Operand {
    try distribute(o) { (x) throws(EvaluationError) in try item(x, i) }
  }

  /// Evaluates `o[i] = value` of the union `o`.
  func setUnionItem(_ o: Operand, _ i: Operand, _ value: Operand) throws(EvaluationError) {
    _ = try distribute(o) { (x) throws(EvaluationError) in
      try setItem(x, i, value)
      return .none
    }
  }

  /// `true` iff one of the classes of `all` has something called `name`.
  private func hasAttribute(_ name: String, _ all: [Operand]) -> Bool {
    all.contains { o in
      var own = objectClass(of: o)
      if case .instance(let c, _) = o.abstract { own = c }
      guard let c = own else { return false }
      let d = program.classes[c.position]
      return program.objects.hasMember(name, of: c) || d.methods[name] != nil
        || d.attributes[name] != nil || d.localAttributes[name] != nil || c.fields.contains(name)
    }
  }

  /// The packages of the library whose functions are called once for each object that an argument
  /// may be.
  private static let distributing: Set<String> = ["builtins", "operators", "math", "operator"]

  /// Evaluates a call of the library's function `f` of which an argument is one of several objects;
  /// `nil` if none is, or the function keeps it.
  func distributedCall(
    _ f: FunctionReference, _ callee: Operand, _ positional: [Operand],
    _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand? {
    guard positional.contains(where: { $0.abstract.isUnionOfInstances }),
      let package = program.packages[f.module], Self.distributing.contains(package),
      program.code(f).name != "__set_cell__"
    else { return nil }
    guard let i = positional.firstIndex(where: { $0.abstract.isUnionOfInstances }) else {
      return nil
    }
    return try distribute(positional[i]) { (o) throws(EvaluationError) in
      var all = positional
      all[i] = o
      return try call(callee, all, keywords)
    }
  }

  /// Adds to the ways of a branch on a call `isinstance(x, c)`, or a comparison of `type(x)` with a
  /// class, what the union `x` is along each.
  func refineUnion(_ v: CodeValueID, _ then: inout Way, _ otherwise: inout Way) {
    switch code.operation(v) {
    case .call(let f, let list, _):
      let a = Array(code[list])
      guard a.count == 2, let x = environment[a[0]], let c = environment[a[1]],
        case .object(.function(let r, _))? = environment[f]?.abstract,
        program.code(r).name == "isinstance", program.isLibrary(r)
      else { return }
      refine(a[0], x, &then, &otherwise) { isInstance($0, of: c.plainClass.abstract) }
    case .compare(let op, let a, let b):
      for (t, k) in [(a, b), (b, a)] {
        guard let x = typeArgument(t), let o = environment[x],
          case .object(.userClass(let c))? = environment[k]?.plainClass.abstract
        else { continue }
        let isOwn = { [self] (a: Abstract) in
          objectClass(of: Operand(a))?.position == c.position || a.instanceClass == c
        }
        switch op {
        case .is, .equal: refine(x, o, &then, &otherwise, isOwn)
        case .isNot, .notEqual: refine(x, o, &otherwise, &then, isOwn)
        default: break
        }
      }
    default: break
    }
  }

  /// `x` if `v` is `type(x)`.
  private func typeArgument(_ v: CodeValueID) -> CodeValueID? {
    guard case .call(let f, let list, _) = code.operation(v), code[list].count == 1,
      environment[f]?.abstract == .object(.builtinClass("type"))
    else { return nil }
    return code[list].first
  }

  /// Adds to the ways of a branch that of the union `o`, the value `x`, those for which `holds` go
  /// one way, and the others the other.
  private func refine(
    _ x: CodeValueID, _ o: Operand, _ then: inout Way, _ otherwise: inout Way,
    _ holds: (Abstract) -> Bool
  ) {
    guard o.abstract.isUnion else { return }
    if let n = narrowed(o, holds) { then.refined[x] = n }
    if let n = narrowed(o, { !holds($0) }) { otherwise.refined[x] = n }
  }
}

extension Abstract {
  /// The class of an instance that is no object on the heap.
  var instanceClass: ClassReference? { if case .instance(let c, _) = self { c } else { nil } }
}

extension Diagnostic {
  static func unionResults(_ a: Abstract, _ b: Abstract, at s: SourceSpan) -> Diagnostic {
    .error(
      .noJoin, "this is \(a) for one class of the object, and \(b) for another", at: s,
      notes: [Note("the result has one static type")])
  }
}
