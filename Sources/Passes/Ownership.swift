import IR
import Types
import Utilities

/// Who holds the references that a value stands for.
enum Ownership: Sendable {
  /// The value has no arrays, or none that anybody counts: undefined ones and ones in the frame.
  case none

  /// The caller, for as long as the function runs.
  case borrowed

  /// The function: one reference for each array, which it drops or hands on once on each path.
  case owned

  /// The values that it is made from, which live as long as it does.
  case derived
}

/// Who holds the references of each value of a function.
///
/// Results of allocations and calls are owned, the function's parameters borrowed; views, tuples
/// and what is taken out of them are derived. What is read from memory is owned, by a reference
/// that is added to that of the memory, or derived from the memory (`BorrowedReads`). A block's
/// parameter is borrowed if all that comes in is held by the caller or nobody, else owned.
struct Ownerships {
  /// Who holds the references of each value.
  private(set) var kinds = SecondaryTable<ValueID, Ownership>(.none)

  /// The owned values that must live as long as each value.
  private(set) var roots = SecondaryTable<ValueID, [ValueID]>([])

  /// The values whose references together are those of each value: owned and borrowed ones, or the
  /// value itself where they can't be told apart.
  private(set) var parts = SecondaryTable<ValueID, [ValueID]>([])

  /// The owned values, in the order of blocks.
  private(set) var owned: [ValueID] = []

  /// The values read from memory that are derived.
  private let borrowed: SecondaryTable<ValueID, Bool>

  /// `true` iff values of the type hold references.
  private var ownsMemory = SecondaryTable<TypeID, Bool?>(nil)

  /// Finds who holds the references of `f`, whose graph is `flow`; nothing that is read from memory
  /// is derived if it is not known what functions write.
  init(_ f: Function, _ flow: ControlFlow, _ types: TypeTable, _ writes: HeapWrites?) {
    borrowed =
      writes.map { BorrowedReads(f, flow, types, $0).isBorrowed } ?? SecondaryTable(false)
    let ownedParameters = ownedParameters(f, flow, types)
    for b in flow.order {
      for v in f[b].parameters where hasReferences(v, f, types) {
        if b == f.entry {
          set(v, .borrowed, roots: [], parts: [v])
        } else if ownedParameters[v] {
          set(v, .owned, roots: [v], parts: [v])
        } else {
          set(v, .borrowed, roots: [], parts: [v])
        }
      }
      for v in f[b].instructions where hasReferences(v, f, types) { classify(v, f) }
    }
  }

  /// `true` iff `v` holds references by its type.
  private mutating func hasReferences(
    _ v: ValueID, _ f: Function, _ types: TypeTable
  ) -> Bool {
    let t = f[v].type
    if let known = ownsMemory[t] { return known }
    let new = types[t].ownsMemory
    ownsMemory[t] = new
    return new
  }

  /// Notes what is known of `v`.
  private mutating func set(
    _ v: ValueID, _ kind: Ownership, roots: [ValueID], parts: [ValueID]
  ) {
    kinds[v] = kind
    self.roots[v] = roots
    self.parts[v] = parts
    if kind == .owned { owned.append(v) }
  }

  /// Finds who holds the references of the instruction `v`, whose operands are known.
  private mutating func classify(_ v: ValueID, _ f: Function) {
    guard let i = f.instruction(v) else { return }
    switch i {
    case .undefined, .allocateLocal, .constantArray, .globalArray, .absent: break
    case .view(let l):
      let base = f[l.start, l]
      set(v, .derived, roots: roots[base], parts: parts[base])
    case .some(let a), .payload(let a):
      set(v, .derived, roots: roots[a], parts: parts[a])
    case .tuple(let l):
      var seen: Set<ValueID> = []
      let all = f[l].flatMap { roots[$0] }.filter { seen.insert($0).inserted }
      set(v, .derived, roots: all, parts: f[l].flatMap { parts[$0] })
    case .element(let a, _):
      set(v, .derived, roots: roots[a], parts: [v])
    case .select(_, let a, let b):
      var seen: Set<ValueID> = []
      set(v, .derived, roots: (roots[a] + roots[b]).filter { seen.insert($0).inserted }, parts: [v])
    default:
      if borrowed[v], let base = i.readBase(in: f) {
        set(v, .derived, roots: roots[base], parts: [v])
      } else {
        set(v, .owned, roots: [v], parts: [v])
      }
    }
  }

  /// Finds the blocks' parameters into which an owned value may come: the least fixed point.
  private mutating func ownedParameters(
    _ f: Function, _ flow: ControlFlow, _ types: TypeTable
  ) -> SecondaryTable<ValueID, Bool> {
    var isOwned = SecondaryTable<ValueID, Bool>(false)
    var changed = true
    while changed {
      changed = false
      for b in flow.order {
        for v in f[b].instructions where !isOwned[v] && hasReferences(v, f, types) {
          isOwned[v] = self.isOwned(v, f, isOwned)
        }
        for t in f[b].terminator?.targets ?? [] {
          for (p, a) in zip(f[t.block].parameters, f[t.arguments]) where isOwned[a] && !isOwned[p] {
            isOwned[p] = true
            changed = true
          }
        }
      }
    }
    return isOwned
  }

  /// `true` iff the instruction `v` is owned or derived from something owned.
  private func isOwned(
    _ v: ValueID, _ f: Function, _ known: SecondaryTable<ValueID, Bool>
  ) -> Bool {
    switch f.instruction(v) {
    case .undefined?, .allocateLocal?, .constantArray?, .globalArray?, .absent?, nil: return false
    case .view(let l)?: return known[f[l.start, l]]
    case .some(let a)?, .payload(let a)?, .element(let a, _)?: return known[a]
    case .tuple(let l)?: return f[l].contains { known[$0] }
    case .select(_, let a, let b)?: return known[a] || known[b]
    case let i?:
      guard borrowed[v], let base = i.readBase(in: f) else { return true }
      return known[base]
    }
  }
}

extension Function {
  /// The operand of `list` at `position` of the pool.
  fileprivate subscript(position: UInt32, list: ValueList) -> ValueID { self[list][Int(position)] }
}
