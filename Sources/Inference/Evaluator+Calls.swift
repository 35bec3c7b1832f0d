import IR
import Library
import PythonSSA
import Types
import Utilities

/// A keyword argument.
typealias KeywordOperand = (name: String, value: Operand)

extension Evaluator {
  /// Evaluates the call of `f` with the operands of `list`, described by `kinds`.
  func call(
    _ f: Operand, _ list: CodeValueList, _ kinds: [ArgumentKind]
  ) throws(EvaluationError) -> Operand {
    var positional: [Operand] = []
    var keywords: [KeywordOperand] = []
    // What follows an iterable whose length is known at run time only, with that.
    var rest: [(value: Operand, isStarred: Bool)] = []
    for (i, o) in try operands(list).enumerated() {
      let kind = i < kinds.count ? kinds[i] : .positional
      switch kind {
      case .positional where !rest.isEmpty: rest.append((o, false))
      case .positional: positional.append(o)
      case .star:
        if rest.isEmpty, let e = o.elements { positional += e } else { rest.append((o, true)) }
      case .keyword(let name): keywords.append((name, o))
      case .doubleStar:
        for (name, value) in try keywordArguments(o) {
          if keywords.contains(where: { $0.name == name }) {
            throw error(.argumentTwice(name, "the call", at: span))
          }
          keywords.append((name, value))
        }
      }
    }
    if let rest = try joined(rest) { return try call(f, positional, rest: rest, keywords) }
    return try call(f, positional, keywords)
  }

  /// Returns the iterable of all that `parts` give; `nil` if there are none.
  private func joined(
    _ parts: [(value: Operand, isStarred: Bool)]
  ) throws(EvaluationError) -> Operand? {
    for p in parts where p.isStarred && p.value.elements == nil && !isIterable(p.value) {
      throw error(.notUnpackable(p.value.abstract, at: span))
    }
    if parts.count < 2 { return parts.first?.value }
    return try callLibrary(
      "builtins", "__list_of_parts__",
      [.tuple(parts.map(\.value)), .tuple(parts.map { .bool($0.isStarred) })])
  }

  /// Evaluates the call of `f`.
  func call(
    _ f: Operand, _ given: [Operand], _ named: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    let (positional, keywords) = try withoutMembers(f, given, named)
    switch f.abstract {
    case .union:
      return try distribute(f) { (g) throws(EvaluationError) in
        try call(g, positional, keywords)
      }
    case .value(.optional(let t)) where t != .none:
      let g = present(f, .typeError, "'NoneType' object is not callable")
      return try call(g, positional, keywords)
    case .object(.function(let r, let captures)):
      if let o = try distributedCall(r, f, positional, keywords) { return o }
      let defaults = f.parts.dropFirst(program.code(r).captures.count)
      let bound = try bind(r, positional, keywords, defaults: Array(defaults))
      return try call(r, captures: captures, bound, captured: f.leaves)
    case .object(.method(let r, _)):
      let bound = try bind(r, f.parts + positional, keywords, defaults: [])
      return try call(r, captures: [], bound, captured: [])
    case .object(.userClass(let c)): return try construct(c, positional, keywords)
    case .instance:
      guard let m = method("__call__", of: f) else {
        throw error(.notCallable(f.abstract, at: span))
      }
      return try call(m, positional, keywords)
    case .structure("partial", _):
      guard let g = f.field("f"), let first = f.field("args")?.elements,
        let named = f.field("keywords")
      else { throw .consequence }
      var all: [KeywordOperand] = zip(named.fieldNames, named.fieldValues).filter { n, _ in
        !keywords.contains { $0.name == n }
      }.map { ($0, $1) }
      all += keywords
      return try call(g, first + positional, all)
    case .structure(Self.initialiser, _): return try initialise(f, positional, keywords)
    case .structure(let name, _) where program.library.defines("__call__", in: name):
      return try call(try libraryFunction(name, "__call__"), [f] + positional, keywords)
    case .object(.intrinsic(let name)): return try intrinsic(name, positional, keywords)
    case .object(.external(let name)): return try callExternal(name, positional, keywords)
    case .value(.function(let parameters, let result)):
      return try callPointer(f, parameters, result, positional, keywords)
    case .object(.dtype):
      return try callNamed("__call_dtype__", [f] + positional, keywords)
    case .object(.builtinClass("super")): return try makeSuper(positional)
    case .object(.builtinClass("object")): return .none
    case .object(.builtinClass(Self.bareNew)): return try bareObject(positional)
    case .value(.reference) where method("__call__", of: f) != nil:
      return try callMethod("__call__", of: f, positional, keywords)
    case .object(.builtinClass(let name)) where Self.enumerationClasses.contains(name):
      return try functionalEnumeration(name, positional, keywords)
    case .object(.builtinClass(let name)):
      if let o = try display(name, positional, keywords) { return o }
      return try callNamed("__call_\(name)__", positional, keywords)
    case .object(.exceptionClass(let c)): return try constructException(c, positional, keywords)
    default: throw error(.notCallable(f.abstract, at: span))
    }
  }

  /// Calls the function of the builtins that stands behind a class.
  private func callNamed(
    _ name: String, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    guard let f = try member(name, of: "builtins") else {
      let shown = name.dropFirst("__call_".count).dropLast(2)
      throw error(.unsupported("a call of '\(shown)'", at: span))
    }
    return try call(f, positional, keywords)
  }

  /// Returns the operands of the parameters of `f`, one for each; `defaults` are the values of the
  /// defaults of a nested function.
  func bind(
    _ f: FunctionReference, _ positional: [Operand], _ keywords: [KeywordOperand],
    defaults: [Operand]
  ) throws(EvaluationError) -> [Operand] {
    let callee = program.code(f)
    var rest = positional[...]
    var named = keywords
    var bound: [Operand] = []
    for p in callee.parameters {
      let keyword = named.firstIndex { $0.name == p.name }
      switch p.kind {
      case .star:
        bound.append(try starred(rest, of: f))
        rest = []
      case .doubleStar:
        var all: [(String, Operand)] = []
        for k in named { all.append((k.name, try argument(k.value, of: f))) }
        let n = program.isLibrary(f) ? 0 : program.sites.demand(value, of: specialisation)
        bound.append(.mapping(all.map { (Operand(.constant(.string($0.0))), $0.1) }, origin: n))
        named = []
      case .keywordOnly where p.name == "__place__":
        bound.append(.int(program.sites.number(of: value, in: specialisation)))
      case .positionalOnly, .plain:
        if let first = rest.popFirst() {
          if p.kind == .plain, keyword != nil {
            throw error(.argumentTwice(p.name, callee.name, at: span))
          }
          bound.append(try argument(first, of: f))
          continue
        }
        fallthrough
      case .keywordOnly:
        if let k = keyword, p.kind != .positionalOnly {
          bound.append(try argument(named.remove(at: k).value, of: f))
        } else if let i = p.defaultOperand, i < defaults.count {
          bound.append(defaults[i])
        } else if let d = p.default {
          bound.append(
            try evaluate(
              constant: FunctionReference(module: f.module, code: d),
              isShared: f.module == 0 && program.changedNames.contains(p.name)))
        } else {
          throw error(.missingArgument(p.name, callee.name, at: span))
        }
      }
    }
    if !rest.isEmpty {
      throw error(
        .tooManyArguments(callee.name, callee.parameters.count, positional.count, at: span))
    }
    if let k = named.first {
      let near = nearestName(to: k.name, in: callee.parameters.map(\.name))
      throw error(.unexpectedKeyword(k.name, callee.name, nearest: near, at: span))
    }
    return bound
  }

  /// Returns the argument `o` as the function `f` takes it.
  ///
  /// A user's function is compiled once for all values of its arguments, but for text; the
  /// library's are compiled for constants, too, unless they are shared.
  func argument(
    _ given: Operand, of f: FunctionReference
  ) throws(EvaluationError) -> Operand {
    let isHandedOn = !program.isLibrary(f) && program.code(f).name != "<genexpr>"
    let o = isHandedOn ? try stepped(given) : given
    if program.isOutlined(f) {
      if o.abstract.string != nil { return try coerce(o, to: .value(.string)) }
      if case .value = o.abstract { return try coerce(o, to: o.abstract.generalised) }
    }
    // A field may hold other lists, too: the places that make them are to be known.
    if program.code(f).name == "__init__", case .value(.reference(let r)) = o.abstract,
      r.origin != 0
    {
      return o
    }
    let keepsConstants = !program.isShared(f) || program.code(f).name == "<genexpr>"
    if keepsConstants { return o }
    var result = try coerce(o, to: o.abstract.generalised)
    switch o.abstract {
    case .constant: result.particular = o.abstract
    case .value where result.abstract != o.abstract: result.particular = o.abstract
    default: break
    }
    return result
  }

  /// Calls `f` with an operand for each parameter.
  func call(
    _ f: FunctionReference, captures: [Abstract], _ arguments: [Operand], captured: [ValueID]
  ) throws(EvaluationError) -> Operand {
    let general = try withTupleObjects(arguments, of: f)
    let (s, arguments) = try compilation(of: f, captures, general)
    if s.usesThreadObjects { specialisation.usesThreadObjects = true }
    if s.generator != nil { return try makeGenerator(s, arguments.flatMap(\.leaves) + captured) }
    if s.result == .never { isStopped = true }
    if emitter.isDry {
      checkCall(ValueID(0), of: s)
      return dummy(s.result)
    }
    let id = program.request(s)
    let leaves = emitter.list(arguments.flatMap(\.leaves) + captured)
    let result = emitter.emit(.call(id, leaves), s.result.resultType)
    checkCall(result, of: s)
    return unpackResult(result, s.result)
  }

  /// Returns the specialisation of `f` that a call takes, and the arguments that it takes.
  ///
  /// Where something in the one for all values has no type, that for the constants among the
  /// arguments may do without it: `sum` gives 0 to an `__radd__` that asks for just that. That for
  /// the places which make its lists has them made with wider elements.
  private func compilation(
    of f: FunctionReference, _ captures: [Abstract], _ arguments: [Operand]
  ) throws(EvaluationError) -> (FunctionSpecialisation, [Operand]) {
    let s = program.demand(
      f, captures: captures, arguments.map(\.abstract), mode(of: f), at: requestPlace)
    program.infer(s)
    if program.sites.isUnwinding { throw .consequence }
    guard s.fails, s.state == .done else { return (s, arguments) }
    if arguments.contains(where: { $0.particular != nil }) {
      let particular = arguments.map(\.asParticular)
      let known = program.demand(
        f, captures: captures, particular.map(\.abstract), mode(of: f), at: requestPlace)
      program.infer(known)
      if program.sites.isUnwinding { throw .consequence }
      if !known.fails { return (known, particular) }
    }
    specialisation.fails = true
    return (s, arguments)
  }

  /// Returns an operand of the abstract value `a` whose leaves mean nothing.
  func dummy(_ a: Abstract) -> Operand {
    Operand(a, [ValueID](repeating: ValueID(0), count: a.leafCount))
  }

  /// Returns the operand of the result `v` of a call.
  func unpackResult(_ v: ValueID, _ a: Abstract) -> Operand {
    let types = a.leafTypes
    if types.count <= 1 { return Operand(a, types.isEmpty ? [] : [v]) }
    let leaves = types.enumerated().map { emitter.emit(.element(v, UInt32($0)), $1) }
    return Operand(a, leaves)
  }

  /// Applies `f` to the elements of arrays and to scalars, broadcast together.
  func map(_ f: Operand, _ given: [Operand]) throws(EvaluationError) -> Operand {
    guard case .object(.function(let r, let captures)) = f.abstract else {
      throw error(.notCallable(f.abstract, at: span))
    }
    let arguments = try bind(r, given, [], defaults: [])
    if let o = arguments.first(where: {
      $0.abstract.elementRecord != nil || $0.abstract.record != nil
    }) {
      throw error(.recordElements(o.abstract, at: span))
    }
    let elements = arguments.map { o in
      o.abstract.array.map { Abstract.value($0.element) } ?? o.abstract
    }
    let s = program.demand(r, captures: captures, elements, mode(of: r), at: requestPlace)
    program.infer(s)
    if s.usesThreadObjects { specialisation.usesThreadObjects = true }
    noteExceptions(of: s)
    if s.result == .never { throw callError(s) }
    guard let d = s.result.scalar?.dtype else {
      throw error(.noElementType(s.result, at: span))
    }
    let arrays = arguments.filter { $0.abstract.array != nil }
    let shape = try broadcast(arrays)
    if shape.isEmpty {
      var scalars: [Operand] = []
      for o in arguments {
        scalars.append(o.abstract.array == nil ? o : try item(o, .tuple([])))
      }
      return try call(f, scalars, [])
    }
    let extents = shape.map(\.abstract.int)
    let known = extents.compactMap { $0.map(Int.init) }
    let type = ArrayType(
      d, rank: shape.count, extents: known.count == shape.count ? known : nil)
    var operands: [ValueID] = []
    for e in shape { operands.append(try index(e)) }
    operands += arguments.flatMap(\.leaves) + f.leaves
    let id = emitter.isDry ? FunctionID(0) : program.request(s)
    let list = emitter.list(operands)
    if case .constant = s.result { return try constantMap(s.result, type, operands, shape.count) }
    return Operand(.array(type), emitter.emit(.map(id, list), .array(type)))
  }

  /// Returns an array filled with a constant that an elementwise function gives for all elements.
  private func constantMap(
    _ c: Abstract, _ type: ArrayType, _ operands: [ValueID], _ rank: Int
  ) throws(EvaluationError) -> Operand {
    let value = try convert(Operand(c), to: type.element)
    let a = allocate(type, Array(operands[..<rank]))
    _ = emitter.emit(.assign(a, value.leaves[0]), .none)
    return Operand(.array(type), a)
  }

  /// Returns the error of a specialisation that gives no result; writing it reports why.
  func callError(_ s: FunctionSpecialisation) -> EvaluationError {
    if !emitter.isDry { program.request(s) }
    return .consequence
  }

  /// Returns a new array of the given type and extents.
  func allocate(_ type: ArrayType, _ extents: [ValueID]) -> ValueID {
    let site = makeSite(.memoryError, "unable to allocate an array")
    let list = emitter.list(extents)
    let v = emitter.emit(.allocate(list, site), .array(type))
    checkMemory(of: v, site)
    return v
  }

  /// Returns the extents to which `arrays` broadcast; checks at run time what is not known here.
  func broadcast(_ arrays: [Operand]) throws(EvaluationError) -> [Operand] {
    let rank = arrays.compactMap(\.abstract.array?.rank).max() ?? 0
    var shape: [Operand] = []
    for axis in 0..<rank {
      var extent: Operand?
      for a in arrays {
        guard let t = a.abstract.array, axis >= rank - t.rank else { continue }
        let e = self.extent(of: a, axis - (rank - t.rank))
        if let other = extent { extent = try broadcast(other, e) } else { extent = e }
      }
      shape.append(extent ?? .int(1))
    }
    return shape
  }

  /// Returns the extent to which the extents `a` and `b` broadcast.
  private func broadcast(_ a: Operand, _ b: Operand) throws(EvaluationError) -> Operand {
    if let i = a.abstract.int, let j = b.abstract.int {
      guard i == j || i == 1 || j == 1 else { throw error(.noBroadcast(i, j, at: span)) }
      return i == 1 ? b : a
    }
    if a.abstract.int == 1 { return b }
    if b.abstract.int == 1 { return a }
    let (x, y) = (try index(a), try index(b))
    if x == y && !emitter.isDry { return a }
    let one = emitter.integer(1)
    let isOne = emitter.emit(.compare(.equal, x, one), .scalar(.bool))
    let result = emitter.emit(.select(isOne, y, x), .scalar(.int64))
    let same = emitter.emit(.compare(.equal, x, y), .scalar(.bool))
    let other = emitter.emit(.compare(.equal, y, one), .scalar(.bool))
    let either = emitter.emit(.binary(.or, isOne, other), .scalar(.bool))
    let holds = emitter.emit(.binary(.or, same, either), .scalar(.bool))
    check(holds, .valueError, "operands could not be broadcast together")
    return Operand(.python(.int), result)
  }

  /// Returns the extent of a dimension of the array `a`, a constant where it is known.
  func extent(of a: Operand, _ axis: Int) -> Operand {
    if let known = a.abstract.array?.extents { return .int(known[axis]) }
    return Operand(.python(.int), extent(a.leaves[0], axis))
  }
}
