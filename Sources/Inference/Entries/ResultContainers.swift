import Types
import Utilities

/// Lists and dicts in results, which callers of a Python extension get as objects.
extension EntryAdapter {
  /// Has the static lists and mappings in the result `a` made on the heap, where objects there can
  /// hold what they hold; `evaluator` is of the entry. Those of the module become its objects.
  func promoteDisplays(in a: Abstract, _ evaluator: Evaluator) throws(EvaluationError) {
    guard program.options.hasContainers, !program.sites.isUnwinding else { return }
    switch a {
    case .list, .mapping:
      guard a.heapType != nil else { return }
      guard let n = a.promotable else { return try evaluator.shareConstants(like: Operand(a)) }
      program.sites.promote(n)
    case .tuple(let e), .instance(_, let e):
      for x in e { try promoteDisplays(in: x, evaluator) }
    default: return
    }
  }

  /// Says that objects in the result of which nothing is known hold ints, because they hold nothing
  /// in any call, and that arrays in them are of any extents; returns `true` iff there are such.
  func determineElements() -> Bool {
    guard program.options.hasContainers, let s = try? call().callee, let t = s.result.type else {
      return false
    }
    return program.determineElements(of: t)
  }
}

extension Program {
  /// Says what callers get of the objects in values of type `t`; returns `true` iff that is new.
  fileprivate func determineElements(of t: Type) -> Bool {
    switch t {
    case .reference(let r) where r.isGeneric && r.arguments.isEmpty && r.origin != 0:
      let count = r.name == "dict" ? 2 : 1
      guard ["list", "set", "dict"].contains(r.name) else { return false }
      return sites.widen(r.origin, to: Array(repeating: .python(.int), count: count))
    case .reference(let r) where r.origin != 0 && r.arguments != r.arguments.map(\.ofAnyExtents):
      return sites.widen(r.origin, to: r.arguments.map(\.ofAnyExtents))
    case .reference(let r): return r.arguments.count(where: determineElements) > 0
    case .tuple(let e): return e.count(where: determineElements) > 0
    case .optional(let u): return determineElements(of: u)
    default: return false
    }
  }
}

extension Type {
  /// The type without the extents of arrays that are elements of objects.
  fileprivate var ofAnyExtents: Type {
    switch self {
    case .array(let a) where a.extents != nil && !a.isReference:
      var general = a
      general.extents = nil
      return .array(general)
    case .tuple(let e): return .tuple(e.map(\.ofAnyExtents))
    case .optional(let t): return .optional(t.ofAnyExtents)
    default: return self
    }
  }
}

extension Abstract {
  /// The type of the value once its lists and mappings are on the heap, or `nil` if objects there
  /// can't hold what they hold.
  fileprivate var heapType: Type? {
    switch self {
    case .list(let e, _): return Abstract.heapType("list", [e])
    case .mapping(let e, _): return Abstract.heapType("dict", [e.map(\.key), e.map(\.value)])
    case .constant(.string): return .string
    case .tuple(let e):
      let types = e.compactMap(\.heapType)
      return types.count == e.count ? .tuple(types) : nil
    default: return generalised.type?.withoutOrigins
    }
  }

  /// Returns the type of objects of the class `name` that hold `columns`.
  private static func heapType(_ name: String, _ columns: [[Abstract]]) -> Type? {
    var arguments: [Type] = []
    for c in columns {
      var element: Type?
      for a in c {
        guard let t = a.heapType, let j = element.map({ heapJoin($0, t) }) ?? t else { return nil }
        element = j
      }
      if let element { arguments.append(element) }
    }
    return .reference(Reference(name, arguments))
  }

  /// Returns the type of elements that are of type `t` or `u`.
  private static func heapJoin(_ t: Type, _ u: Type) -> Type? {
    switch (t, u) {
    case (.reference(let r), .reference(let s)) where r.isGeneric && r.name == s.name:
      guard !r.arguments.isEmpty, !s.arguments.isEmpty else {
        return r.arguments.isEmpty ? u : t
      }
      let joined = zip(r.arguments, s.arguments).compactMap { heapJoin($0, $1) }
      return joined.count == r.arguments.count ? .reference(Reference(r.name, joined)) : nil
    case (.tuple(let x), .tuple(let y)) where x.count == y.count:
      let joined = zip(x, y).compactMap { heapJoin($0, $1) }
      return joined.count == x.count ? .tuple(joined) : nil
    default: return t == u ? t : Abstract.join(.of(t), .of(u))?.type
    }
  }
}
