import IR
import Types
import Utilities

/// A kind of place in memory that references lead to. Different ones never overlap: objects are
/// what their class says, and an array's memory holds elements of one type.
enum HeapPlace: Hashable {
  /// The field at a position of the objects of a class.
  case field(Reference, UInt32)

  /// Elements of the given type, which hold references.
  case elements(Type)
}

/// What the functions of a module may change of the memory that references lead to.
struct HeapWrites {
  /// The places that each function, or one that it calls, may write.
  ///
  /// C functions write none: they are given elements that hold no references.
  private var places = SecondaryTable<FunctionID, Set<HeapPlace>>([])

  /// Finds what the functions of `m` write: the least fixed point over calls.
  init(_ m: Module) {
    var callers = SecondaryTable<FunctionID, Set<FunctionID>>([])
    for id in m.functions.ids {
      let f = m[id]
      for b in f.order {
        for v in f[b].instructions {
          guard let i = f.instruction(v) else { continue }
          if let p = Self.place(writtenBy: i, f, m.types) { places[id].insert(p) }
          if let c = i.callee { callers[c].insert(id) }
        }
      }
    }
    var work = Array(m.functions.ids)
    while let f = work.popLast() {
      for caller in callers[f] where !places[f].isSubset(of: places[caller]) {
        places[caller].formUnion(places[f])
        work.append(caller)
      }
    }
  }

  /// `true` iff instruction `i` of `f` may write `place`.
  func mayWrite(_ i: Instruction, _ place: HeapPlace, _ f: Function, _ types: TypeTable) -> Bool {
    if let callee = i.callee { return places[callee].contains(place) }
    return Self.place(writtenBy: i, f, types) == place
  }

  /// `true` iff the function named `f`, or one that it calls, may write `place`.
  func mayWrite(_ f: FunctionID, _ place: HeapPlace) -> Bool { places[f].contains(place) }

  /// The place that `i` itself, not a call, writes.
  static func place(
    writtenBy i: Instruction, _ f: Function, _ types: TypeTable
  ) -> HeapPlace? {
    switch i {
    case .setField(let o, let n, _): types[f[o].type].asReference.map { .field($0, n) }
    case .store(let l): elements(of: f.operand(0, of: l), f, types)
    case .storeFlat(let a, _, _), .assign(let a, _): elements(of: a, f, types)
    default: nil
    }
  }

  /// The place that `i` reads a value of.
  static func place(readBy i: Instruction, _ f: Function, _ types: TypeTable) -> HeapPlace? {
    switch i {
    case .field(let o, let n): types[f[o].type].asReference.map { .field($0, n) }
    case .load(let l): elements(of: f.operand(0, of: l), f, types)
    case .loadFlat(let a, _): elements(of: a, f, types)
    default: nil
    }
  }

  /// The place of the elements of array `a`, if they hold references.
  private static func elements(of a: ValueID, _ f: Function, _ types: TypeTable) -> HeapPlace? {
    guard let t = types[f[a].type].asArray?.element, t.ownsMemory else { return nil }
    return .elements(t)
  }
}

extension Instruction {
  /// The object or array that a `field`, `load` or `loadFlat` reads.
  func readBase(in f: Function) -> ValueID? {
    switch self {
    case .field(let o, _): o
    case .load(let l): f.operand(0, of: l)
    case .loadFlat(let a, _): a
    default: nil
    }
  }
}
