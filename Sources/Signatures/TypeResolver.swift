import Diagnostics
import Types
import Utilities

/// Turns written types into types; `nil` results mean that an error was reported.
struct TypeResolver {
  /// The types that may be named beside those that all signatures know.
  var scope = TypeScope()

  /// The records that the file declares.
  var records = RecordTable()

  /// What is wrong.
  var diagnostics = DiagnosticSet()

  /// Returns the type written `t` as that of an argument.
  mutating func argument(_ t: TypeSyntax) -> Type? {
    guard let type = resolve(t) else { return nil }
    if type.isPassable, !isRefused(type) { return type }
    return refuse("'\(type)' as an argument", t)
  }

  /// Returns the type written `t` as that of a result.
  mutating func result(_ t: TypeSyntax) -> Type? {
    guard let type = resolve(t) else { return nil }
    if !isRefused(type), let returned = type.returned { return returned }
    return refuse("'\(type)' as a result", t)
  }

  /// `true` iff callers can't pass `t` because there are containers in it.
  private func isRefused(_ t: Type) -> Bool { !scope.hasContainers && !t.containers.isEmpty }

  /// Returns the type written `t`.
  mutating func resolve(_ t: TypeSyntax) -> Type? {
    switch t.form {
    case .name(let n): return named(n, t)
    case .generic(let n, let parts): return generic(n, parts, t)
    case .array(let element, let dimensions): return array(element, dimensions, t)
    case .const(let inner): return const(inner, t)
    case .tuple(let parts): return resolveAll(parts).map(Type.tuple)
    case .union(let parts): return union(parts, t)
    case .function(let parameters, let result):
      return function(parameters, result, t)
    case .number, .text, .ellipsis:
      diagnostics.insert(.malformedType("a type is expected here", at: t.span))
      return nil
    }
  }

  /// Returns the type of pointers to C functions of the given parameters and result.
  private mutating func function(
    _ parameters: [TypeSyntax], _ result: TypeSyntax, _ t: TypeSyntax
  ) -> Type? {
    guard let types = resolveAll(parameters), let r = resolve(result) else { return nil }
    let type = Type.function(types, r)
    return type.isPassable ? type : refuse("the function type '\(type)'", t)
  }

  /// Returns the type written `t` of a value that C functions get or give, as `accepts` says.
  mutating func foreign(
    _ t: TypeSyntax, as what: String, _ accepts: (Type) -> Bool
  ) -> Type? {
    guard let type = resolve(t) else { return nil }
    return accepts(type) ? type : refuse("'\(type)' as \(what) of a C function", t)
  }

  /// Returns the types written `parts`, or `nil` if one was refused.
  private mutating func resolveAll(_ parts: [TypeSyntax]) -> [Type]? {
    var types: [Type] = []
    var isComplete = true
    for p in parts {
      if let t = resolve(p) { types.append(t) } else { isComplete = false }
    }
    return isComplete ? types : nil
  }

  /// Returns the type called `n`.
  private mutating func named(_ n: String, _ t: TypeSyntax) -> Type? {
    if records.declarations[n] != nil { return record(n, at: t.span).map(Type.record) }
    if let type = TypeNames.known[n] { return type }
    if let c = scope.classes?[n] { return instance(of: c, t) }
    if TypeNames.unsupported.contains(n) || TypeNames.isFixedText(n) {
      return refuse("the type '\(n)'", t)
    }
    guard let classes = scope.classes else { return nil }
    let names = Array(TypeNames.known.keys) + records.declarations.keys + classes.keys
    diagnostics.insert(.unknownType(n, nearest: nearestName(to: n, in: names), at: t.span))
    return nil
  }

  /// Returns the type of the instances of `c`.
  private mutating func instance(of c: SourceClass, _ t: TypeSyntax) -> Type? {
    if let type = c.type { return .instance(type) }
    diagnostics.insert(.refusedClass(c, at: t.span))
    return nil
  }

  /// Returns the type called `n` with parts in brackets.
  private mutating func generic(_ n: String, _ parts: [TypeSyntax], _ t: TypeSyntax) -> Type? {
    switch n {
    case "optional", "Optional":
      guard parts.count == 1 else { return malformed("'\(n)' has one type in its brackets", t) }
      return resolve(parts[0]).map(Type.optional)
    case "Tuple", "tuple":
      if parts.count == 1, case .tuple(let inner) = parts[0].form {
        return resolveAll(inner).map(Type.tuple)
      }
      if parts.count == 2, case .ellipsis = parts[1].form {
        return container("tuple", [parts[0]], t)
      }
      return resolveAll(parts).map(Type.tuple)
    case "UniTuple":
      guard parts.count == 2, case .number(let n) = parts[1].form, n <= 1000 else {
        return malformed("'UniTuple' has a type and a count", t)
      }
      return resolve(parts[0]).map { .tuple(Array(repeating: $0, count: n)) }
    case "Array": return numbaArray(parts, t)
    case "list", "List", "ListType": return container("list", parts, t)
    case "set", "Set": return container("set", parts, t)
    case "frozenset", "FrozenSet": return container("frozenset", parts, t)
    case "dict", "Dict", "DictType": return container("dict", parts, t)
    case "from_dtype":
      guard parts.count == 1 else { return malformed("'from_dtype' has one dtype", t) }
      return resolve(parts[0])
    default:
      if TypeNames.unsupported.contains(n) { return refuse("the type '\(n)'", t) }
      if TypeNames.known[n] != nil { return malformed("'\(n)' has no parts in brackets", t) }
      return named(n, t)
    }
  }

  /// Returns the type of containers called `n` of elements of the types `parts`.
  private mutating func container(
    _ n: String, _ parts: [TypeSyntax], _ t: TypeSyntax
  ) -> Type? {
    guard let types = resolveAll(parts) else { return nil }
    guard types.count == Container.counts[n] else {
      return malformed("'\(n)' has \(n == "dict" ? "two types" : "one type") in its brackets", t)
    }
    let type = Type.reference(Reference(n, types))
    guard scope.hasContainers else {
      diagnostics.insert(.containerInC(type, at: t.span))
      return nil
    }
    if Container(type) != nil { return type }
    return refuse("'\(type)', because of its elements,", t)
  }

  /// Returns the type written `Array(f8, 1, 'C')`.
  private mutating func numbaArray(_ parts: [TypeSyntax], _ t: TypeSyntax) -> Type? {
    let layouts: [String: Layout] = ["C": .c, "F": .fortran, "A": .strided]
    guard parts.count == 3, case .number(let rank) = parts[1].form, (0...32).contains(rank),
      case .text(let order) = parts[2].form, let layout = layouts[order]
    else { return malformed("'Array' has a type, a rank and one of 'C', 'F', 'A'", t) }
    return element(parts[0]).map { .array(ArrayType($0, rank: rank, layout: layout)) }
  }

  /// Returns the element type written `t`: Python's scalars are NumPy's in arrays.
  private mutating func element(_ t: TypeSyntax) -> Type? {
    guard let type = resolve(t) else { return nil }
    if let d = type.dtype { return .scalar(d) }
    if case .record = type { return type }
    return malformed("'\(type)' can't be the element type of an array", t)
  }

  /// Returns the type of arrays of elements `e` with the given dimensions.
  private mutating func array(
    _ e: TypeSyntax, _ dimensions: [Dimension], _ t: TypeSyntax
  ) -> Type? {
    guard let element = element(e) else { return nil }
    let rank = dimensions.count
    guard rank <= 32 else { return malformed("an array has at most 32 dimensions", t) }
    let extents = dimensions.compactMap { d in if case .fixed(let n) = d { n } else { nil } }
    if !extents.isEmpty {
      guard extents.count == rank else {
        return refuse("an array with some extents fixed and others not", t)
      }
      return .array(ArrayType(element, rank: rank, extents: extents))
    }
    guard let layout = layout(of: dimensions) else {
      return malformed("'::1' stands once, in the last dimension (C) or in the first (Fortran)", t)
    }
    return .array(ArrayType(element, rank: rank, layout: layout))
  }

  /// Returns the layout that `dimensions` say, or `nil` if they contradict one another.
  private func layout(of dimensions: [Dimension]) -> Layout? {
    let units = dimensions.indices.filter { dimensions[$0] == .unit }
    if dimensions.isEmpty { return .c }
    switch units.count {
    case 0: return .strided
    case 1: return units[0] == dimensions.count - 1 ? .c : units[0] == 0 ? .fortran : nil
    default: return nil
    }
  }

  /// Returns the read-only type of what is written `inner`.
  private mutating func const(_ inner: TypeSyntax, _ t: TypeSyntax) -> Type? {
    guard let type = resolve(inner) else { return nil }
    guard case .array(var a) = type else {
      return malformed("only arrays can be 'const', and '\(type)' is none", t)
    }
    a.isReadOnly = true
    return .array(a)
  }

  /// Returns the type of a value of one of `parts`, one of which is `none`.
  private mutating func union(_ parts: [TypeSyntax], _ t: TypeSyntax) -> Type? {
    guard let types = resolveAll(parts) else { return nil }
    let others = types.filter { $0 != .none }
    guard others.count == 1, types.count == 2 else {
      return refuse("a union other than 'T | none'", t)
    }
    return .optional(others[0])
  }

  /// Reports a type that is not compiled.
  private mutating func refuse(_ what: String, _ t: TypeSyntax) -> Type? {
    diagnostics.insert(.unsupportedType(what, at: t.span))
    return nil
  }

  /// Reports a type that means nothing.
  mutating func malformed(_ message: String, _ t: TypeSyntax) -> Type? {
    diagnostics.insert(.malformedType(message, at: t.span))
    return nil
  }
}
