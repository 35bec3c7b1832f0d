import PythonSSA
import Types

/// Members of enumerations that are numbers or text as well, where their values are wanted.
extension Evaluator {
  /// Returns `o`, or the value of a member of an enumeration of numbers or text.
  func plainOperand(_ o: Operand) throws(EvaluationError) -> Operand {
    guard case .instance(let c, _) = o.abstract, c.isMixed,
      let value = try memberAttribute("value", of: o, program.classes[c.position])
    else { return o }
    return value
  }

  /// Returns `o` with the values of members in it, also in tuples and lists.
  private func deeplyPlain(_ o: Operand) throws(EvaluationError) -> Operand {
    guard o.abstract.holdsMixedMember else { return o }
    guard let e = o.elements else { return try plainOperand(o) }
    var plain: [Operand] = []
    for x in e { plain.append(try deeplyPlain(x)) }
    if case .list = o.abstract {
      return Operand(.list(plain.map(\.abstract), origin: 0), plain.flatMap(\.leaves))
    }
    return .tuple(plain)
  }

  /// Returns the slice of the bounds `a` and `b` with the step `c`.
  func slice(_ a: Operand, _ b: Operand, _ c: Operand) throws(EvaluationError) -> Operand {
    .structure(
      "slice",
      [
        ("start", try plainOperand(a)), ("stop", try plainOperand(b)),
        ("step", try plainOperand(c)),
      ])
  }

  /// Returns the operands of `o[i]`: the values of members where these stand for text or an index,
  /// but keys of dicts stay what they are.
  func mixedIndex(
    _ o: Operand, _ i: Operand
  ) throws(EvaluationError) -> (Operand, Operand) {
    let base = o.abstract.instanceClass?.kind == .textEnumeration ? try plainOperand(o) : o
    let isSequence =
      base.elements != nil || base.abstract.array != nil || base.abstract.isTextual
    if isSequence || base.abstract.isList, let m = method("__index__", of: i) {
      return (base, try call(m, [], []))
    }
    guard i.abstract.holdsMixedMember else { return (base, i) }
    if isSequence || base.abstract.isList || base.abstract.hasPlainKeys {
      return (base, try deeplyPlain(i))
    }
    return (base, i)
  }

  /// Returns the arguments of a call of `f` by the user, with the values of members in place of
  /// these where `f` is a function of the library that takes numbers or text.
  func withoutMembers(
    _ f: Operand, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> ([Operand], [KeywordOperand]) {
    let isConcerned =
      positional.contains { $0.abstract.holdsMixedMember }
      || keywords.contains { $0.value.abstract.holdsMixedMember }
    guard isConcerned, !isLibrary else { return (positional, keywords) }
    let code: FunctionReference
    switch f.abstract {
    case .object(.dtype): return (try plain(positional), try plain(keywords) { _ in true })
    case .object(.function(let r, _)), .object(.method(let r, _)): code = r
    default: return (positional, keywords)
    }
    guard let package = program.packages[code.module] else { return (positional, keywords) }
    let name = program.code(code).name
    // Text is formatted from members themselves.
    let isFormatting = package == "str" && (name.hasPrefix("__") || name.hasPrefix("format"))
    if Self.valuePackages.contains(package), !isFormatting {
      return (try plain(positional), try plain(keywords) { _ in true })
    }
    if case .object(.method(_, let receiver)) = f.abstract,
      Self.mappingPackages.contains(package)
    {
      guard receiver.hasPlainKeys else { return (positional, keywords) }
      return (try plain(positional) { $0 == 0 }, keywords)
    }
    guard let places = Self.valuePlaces[package]?[name] else { return (positional, keywords) }
    return (
      try plain(positional) { places.contains($0) },
      try plain(keywords) { Self.valueKeywords.contains($0) }
    )
  }

  /// Returns `operands` with the values of members at the positions where `isConcerned` holds.
  private func plain(
    _ operands: [Operand], _ isConcerned: (Int) -> Bool = { _ in true }
  ) throws(EvaluationError) -> [Operand] {
    var result: [Operand] = []
    for (i, o) in operands.enumerated() { result.append(isConcerned(i) ? try deeplyPlain(o) : o) }
    return result
  }

  /// Returns `keywords` with the values of members for the names for which `isConcerned` holds.
  private func plain(
    _ keywords: [KeywordOperand], _ isConcerned: (String) -> Bool
  ) throws(EvaluationError) -> [KeywordOperand] {
    var result: [KeywordOperand] = []
    for k in keywords {
      result.append((k.name, isConcerned(k.name) ? try deeplyPlain(k.value) : k.value))
    }
    return result
  }

  /// The packages all of whose functions take numbers and text.
  private static let valuePackages: Set<String> = [
    "math", "cmath", "numpy", "numpy.random", "time", "ndarray", "scalar", "str", "bytes",
    "numba", "numba.cuda",
  ]

  /// The packages of the methods of mappings and sets.
  private static let mappingPackages: Set<String> = [
    "dict", "defaultdict", "OrderedDict", "Counter", "set", "static_dict",
  ]

  /// The positions of arguments that are numbers for functions of the other packages.
  private static let valuePlaces: [String: [String: Set<Int>]] = [
    "builtins": [
      "range": [0, 1, 2], "abs": [0], "divmod": [0, 1], "pow": [0, 1, 2], "round": [0, 1],
      "chr": [0], "bin": [0], "oct": [0], "hex": [0], "ord": [0], "enumerate": [1],
      "__call_int__": [0, 1], "__call_float__": [0], "__call_complex__": [0, 1],
      "__call_slice__": [0, 1, 2], "__call_bytes__": [0], "__call_dtype__": [1],
    ],
    "list": ["pop": [0], "insert": [0]],
    "deque": ["rotate": [0], "insert": [0]],
    "collections": ["deque": [1]],
    "operator": ["index": [0]],
    "random": [
      "seed": [0], "randrange": [0, 1, 2], "randint": [0, 1], "uniform": [0, 1], "gauss": [0, 1],
      "getrandbits": [0], "sample": [1], "triangular": [0, 1, 2], "expovariate": [0],
      "randbytes": [0], "normalvariate": [0, 1], "betavariate": [0, 1], "gammavariate": [0, 1],
    ],
    "itertools": [
      "islice": [1, 2, 3], "combinations": [1], "permutations": [1], "repeat": [1],
      "count": [0, 1], "combinations_with_replacement": [1],
    ],
    "heapq": ["nlargest": [0], "nsmallest": [0]],
  ]

  /// The names of such arguments.
  private static let valueKeywords: Set<String> = [
    "start", "step", "maxlen", "times", "r", "repeat", "k", "ndigits", "base",
  ]
}

extension Abstract {
  /// `true` iff the value is a member that is a number or text, or a tuple or list with one.
  fileprivate var holdsMixedMember: Bool {
    switch self {
    case .instance(let c, _): c.isMixed
    case .tuple(let e), .list(let e, _): e.contains(where: \.holdsMixedMember)
    default: false
    }
  }

  /// `true` iff the value is a list or a deque on the heap.
  fileprivate var isList: Bool {
    guard case .value(.reference(let r)) = self else { return false }
    return ["list", "deque", "tuple"].contains(r.className)
  }

  /// `true` iff the value is a dict or set whose keys are numbers or text.
  fileprivate var hasPlainKeys: Bool {
    switch self {
    case .mapping(let e, _): return e.allSatisfy { $0.key.scalar != nil || $0.key.string != nil }
    case .value(.reference(let r)):
      guard r.classPosition == nil, let key = r.arguments.first else { return false }
      return key.dtype != nil || key == .string
    default: return false
    }
  }
}
