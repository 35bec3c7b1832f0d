import PythonSSA
import Types
import Utilities

/// Values found before a place that makes objects was found to make them in another way.
///
/// A function in which that happens begins again only at its end, so that one pass over it learns
/// of all its places. Until then its values are looked at as they are by now.
extension Program {
  /// Returns `a` as it is with what is known of the places by now.
  func current(_ a: Abstract) -> Abstract { sites.isPostponing ? updated(a) : a }

  /// Returns `s` with the values as they are by now.
  func current(_ s: BlockState) -> BlockState {
    sites.isPostponing ? BlockState(keys: s.keys, values: s.values.map(updated)) : s
  }

  /// Returns `a` with lists and such on the heap, and of the types, that their places tell.
  ///
  /// What the library made of a static list that is on the heap now, such as an iterator over it,
  /// is not known yet: `never`.
  private func updated(_ a: Abstract) -> Abstract {
    switch a {
    case .value(let t): return .value(updated(t))
    case .list(let e, let n):
      return onHeap("list", n, isEmpty: e.isEmpty) ?? .list(e.map(updated), origin: n)
    case .mapping(let e, let n):
      return onHeap("dict", n, isEmpty: e.isEmpty)
        ?? .mapping(
          e.map { MappingEntry(key: $0.key, value: updated($0.value)) }, origin: n)
    case .tuple(let e): return .tuple(e.map(updated))
    case .instance(let c, let e): return .instance(c, e.map(updated))
    case .object(.function(let f, let captures)):
      return .object(.function(f, captures: captures.map(updated)))
    case .object(.method(let f, let receiver)):
      return holdsPromoted(receiver) ? .never : .object(.method(f, receiver: updated(receiver)))
    case .structure(let name, let fields):
      if fields.contains(where: { holdsPromoted($0.value) }) { return .never }
      return .structure(name, fields.map { Field(name: $0.name, value: updated($0.value)) })
    case .union(let cases):
      return cases.contains { updated($0) != $0 } ? .never : a
    default: return a
    }
  }

  /// Returns the object of the class `name` that the place `n` makes, `never` if what it holds is
  /// not known yet, or `nil` if the place makes a static one.
  private func onHeap(_ name: String, _ n: UInt32, isEmpty: Bool) -> Abstract? {
    guard n != 0, let s = sites[n], s.isHeap else { return nil }
    if s.arguments.isEmpty && !isEmpty { return .never }
    return .value(.reference(Reference(name, s.arguments, origin: sites.representative(n))))
  }

  /// `true` iff the place `n` of a display makes objects on the heap.
  private func isPromoted(_ n: UInt32) -> Bool { n != 0 && sites[n]?.isHeap == true }

  /// `true` iff part of `a` is a static list or mapping whose place makes it on the heap by now.
  private func holdsPromoted(_ a: Abstract) -> Bool {
    switch a {
    case .list(let e, let n): isPromoted(n) || e.contains(where: holdsPromoted)
    case .mapping(let e, let n): isPromoted(n) || e.contains { holdsPromoted($0.value) }
    case .tuple(let e), .instance(_, let e), .union(let e): e.contains(where: holdsPromoted)
    case .object(.function(_, let captures)): captures.contains(where: holdsPromoted)
    case .object(.method(_, let receiver)): holdsPromoted(receiver)
    case .structure(_, let fields): fields.contains { holdsPromoted($0.value) }
    default: false
    }
  }

  /// Returns `t` with the types of objects that their places tell.
  private func updated(_ t: Type) -> Type {
    switch t {
    case .reference(let r):
      guard r.origin != 0, let s = sites[r.origin] else {
        return .reference(Reference(r.name, r.arguments.map(updated), origin: r.origin))
      }
      let known = s.arguments.isEmpty ? r.arguments.map(updated) : s.arguments
      return .reference(Reference(r.name, known, origin: sites.representative(r.origin)))
    case .tuple(let e): return .tuple(e.map(updated))
    case .optional(let u): return .optional(updated(u))
    default: return t
    }
  }
}

extension Evaluator {
  /// `true` iff a place that makes objects was found to make them in another way, and the
  /// operation under evaluation can be evaluated once more with that.
  func postpones() -> Bool { emitter.isDry && program.sites.postpone(in: specialisation) }

  /// Returns the operand of `v`; throws if it is the consequence of an error.
  func operand(_ v: CodeValueID) throws(EvaluationError) -> Operand {
    guard var o = environment[v] else { throw .consequence }
    if program.sites.isPostponing, emitter.isDry { o = dummy(program.current(o.abstract)) }
    guard !o.abstract.isNever else { throw .consequence }
    return unboxed(o)
  }

  /// Returns the operands of `list`.
  func operands(_ list: CodeValueList) throws(EvaluationError) -> [Operand] {
    var result: [Operand] = []
    for v in code[list] { result.append(try operand(v)) }
    return result
  }
}
