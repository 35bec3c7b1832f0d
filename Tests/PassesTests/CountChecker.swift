import IR
import Types
import Utilities

/// Runs a function with counted references on random paths, and looks for leaks and early frees.
///
/// Allocations and calls fail now and then; conditions that are not about them are thrown.
struct CountChecker {
  /// What a value holds.
  indirect enum Held: Equatable {
    case other
    case number(Int64)
    case array(Int?)
    case tuple([Held])
    case optional(Held?)

    /// The arrays' memory, by number.
    var objects: [Int] {
      switch self {
      case .other, .number, .optional(nil): []
      case .array(let n): n.map { [$0] } ?? []
      case .tuple(let list): list.flatMap(\.objects)
      case .optional(let held?): held.objects
      }
    }
  }

  /// The function and its module.
  let module: Module
  let function: Function

  /// The next number of the generator.
  private var seed: UInt64

  /// The references of each object.
  private var counts: [Int] = []

  /// The values.
  private var held: [ValueID: Held] = [:]

  /// What went wrong.
  private(set) var problem: String?

  /// How the walk ended: a return, an error, or `nil` for a walk that was too long.
  private(set) var end: String?

  /// Runs `f` of `m` on the path that `seed` throws.
  init(_ m: Module, _ f: Function, seed: UInt64) {
    module = m
    function = f
    self.seed = seed &* 2_654_435_769 &+ 12345
    walk()
  }

  /// Returns a number under `n`.
  private mutating func random(_ n: UInt64) -> UInt64 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (seed >> 33) % n
  }

  /// Makes a value of type `t` with new objects, one reference each.
  private mutating func new(_ t: Type) -> Held {
    switch t {
    case .array:
      counts.append(1)
      return .array(counts.count - 1)
    case .tuple(let list):
      var parts: [Held] = []
      for t in list { parts.append(new(t)) }
      return .tuple(parts)
    case .optional(let t): return .optional(random(2) == 0 ? nil : new(t))
    default: return .other
    }
  }

  /// The value of type `t` without memory.
  private func zero(_ t: Type) -> Held {
    switch t {
    case .array: .array(nil)
    case .tuple(let list): .tuple(list.map(zero))
    case .optional: .optional(nil)
    default: .other
    }
  }

  /// Notes the first thing that went wrong.
  private mutating func fail(_ message: String) { problem = problem ?? message }

  /// The type of `v`.
  private func type(_ v: ValueID) -> Type { module.types[function[v].type] }

  /// What `v` holds.
  private func get(_ v: ValueID) -> Held { held[v] ?? .other }

  /// Walks from the entry to an end.
  private mutating func walk() {
    for p in function.parameters { held[p] = new(type(p)) }
    let borrowed = counts.count
    var block = function.entry
    for _ in 0..<200 {
      for v in function[block].instructions {
        step(v)
        if problem != nil { return }
      }
      switch function[block].terminator {
      case .return(let v)?: return finish(get(v).objects, borrowed, "return")
      case .raise?, .propagate?: return finish([], borrowed, "error")
      case .jump(let t)?: block = go(t)
      case .branch(let c, let a, let b, _)?:
        let taken: Bool
        if case .number(let n) = get(c) { taken = n != 0 } else { taken = random(2) == 0 }
        block = go(taken ? a : b)
      case .unreachable?, nil: return
      }
    }
  }

  /// Passes the arguments of `t`, and returns its block.
  private mutating func go(_ t: BlockTarget) -> BlockID {
    let values = function[t.arguments].map(get)
    for (p, x) in zip(function[t.block].parameters, values) { held[p] = x }
    return t.block
  }

  /// Checks the counts at the end, where `returned` are handed to the caller.
  private mutating func finish(_ returned: [Int], _ borrowed: Int, _ end: String) {
    self.end = end
    for n in counts.indices {
      let wanted = (n < borrowed ? 1 : 0) + returned.count { $0 == n }
      if counts[n] != wanted {
        fail("object \(n) has \(counts[n]) references, not \(wanted), at the \(end)")
      }
    }
  }

  /// Runs the instruction `v`.
  private mutating func step(_ v: ValueID) {
    guard let i = function.instruction(v) else { return }
    if i.name != "status" {
      for o in i.operands(in: function) {
        for n in get(o).objects where counts[n] <= 0 { fail("\(v) uses freed object \(n)") }
      }
    }
    let t = type(v)
    switch i {
    case .integer(let n): held[v] = .number(n)
    case .undefined, .absent: held[v] = zero(t)
    case .allocate, .copy: held[v] = random(4) == 0 ? .array(nil) : new(t)
    case .allocateLocal: held[v] = .array(nil)
    case .isNull(let a): held[v] = .number(get(a) == .array(nil) ? 1 : 0)
    case .call(let f, _):
      let failed = module[f].traits.contains(.raises) && random(4) == 0
      held[v] = failed ? zero(t) : new(t)
      statuses[v] = failed ? 1 : 0
    case .status(let a): held[v] = .number(statuses[a] ?? 0)
    case .compare(let p, let a, let b):
      guard case .number(let x) = get(a), case .number(let y) = get(b) else {
        held[v] = .other
        return
      }
      held[v] = .number((p == .notEqual) == (x != y) ? 1 : 0)
    case .view(let l): held[v] = get(function[l].first ?? v)
    case .some(let a): held[v] = .optional(get(a))
    case .payload(let a):
      if case .optional(let x?) = get(a) { held[v] = x } else { held[v] = zero(t) }
    case .isPresent(let a): held[v] = .number(get(a) == .optional(nil) ? 0 : 1)
    case .tuple(let l): held[v] = .tuple(function[l].map(get))
    case .element(let a, let n):
      if case .tuple(let list) = get(a) { held[v] = list[Int(n)] }
    case .select(_, let a, let b): held[v] = random(2) == 0 ? get(a) : get(b)
    case .retain(let a): for n in get(a).objects { counts[n] += 1 }
    case .release(let a): for n in get(a).objects { counts[n] -= 1 }
    default: held[v] = .other
    }
  }

  /// The status of each call.
  private var statuses: [ValueID: Int64] = [:]
}
