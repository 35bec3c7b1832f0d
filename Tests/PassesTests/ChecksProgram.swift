import IR
import Types
import Utilities

@testable import Passes

/// Makes random functions of nested loops with checked indices.
///
/// The parameters are two vectors, a matrix and two integers; the result is a float64 sum.
struct LoopProgram {
  private var r: Random
  private var b: Builder
  private let vectors: [ValueID]
  private let matrix: ValueID
  /// The integers that indices and bounds are made of.
  private var integers: [ValueID]
  private var site: SiteID

  /// Returns a module with function `f`.
  static func make(seed: Int) -> Module {
    var m = Module(name: "m")
    let site = m.sites.append(Site(kind: .indexError, message: "", span: nil, function: "f"))
    m.sites.append(Site(kind: .valueError, message: "", span: nil, function: "f"))
    var f = Function(
      name: "f", pythonName: "f", result: m.types.demand(.scalar(.float64)), traits: .raises)
    let entry = f.appendBlock()
    let vector = m.types.demand(.array(ArrayType(.float64, rank: 1)))
    let matrix = m.types.demand(.array(ArrayType(.float64, rank: 2)))
    let int = m.types.demand(.scalar(.int64))
    for t in [vector, vector, matrix, int, int] { f.appendParameter(to: entry, type: t) }
    let p = f.parameters
    var program = LoopProgram(
      r: Random(seed), b: Builder(f, m.types, at: .end(of: entry)), vectors: [p[0], p[1]],
      matrix: p[2], integers: [p[3], p[4]], site: site)
    let sum = program.b.float(0)
    let total = program.body(sum, depth: 0)
    program.b.end(.return(total))
    m.types = program.b.types
    m.functions.append(program.b.function)
    return m
  }

  private mutating func constant(_ n: Int) -> ValueID { b.integer(Int64(n)) }

  /// A limit of a loop, mostly one that stays in range.
  private mutating func limit() -> ValueID {
    switch r.below(6) {
    case 0: return constant(r.below(6))
    case 1: return r.of(integers)
    case 2: return b.extent(matrix, r.below(2))
    case 3: return b.binary(.subtract, b.extent(r.of(vectors), 0), constant(r.below(3)))
    default: return b.extent(r.of(vectors), 0)
    }
  }

  /// An index, mostly one that stays in range.
  private mutating func index(_ counters: [ValueID]) -> ValueID {
    let i = r.of(counters.isEmpty ? integers : counters)
    switch r.below(13) {
    case 9: return floorModulo(b.binary(.subtract, i, constant(r.below(3))))
    case 10: return b.binary(.multiply, i, r.of(integers))
    case 11:
      let sum = b.binary(.add, i, r.of(integers))
      return b.binary(.divideTruncating, sum, constant(2))
    case 12: return b.binary(.add, b.binary(.multiply, i, b.extent(matrix, 1)), r.of(integers))
    case 0: return b.binary(.add, i, constant(1))
    case 1: return b.binary(.subtract, i, constant(1))
    case 2: return constant(r.below(4) - 2)
    case 3: return b.binary(.subtract, i, r.of(integers))
    case 4:
      let last = b.binary(.subtract, b.extent(r.of(vectors), 0), constant(1))
      return b.binary(.subtract, last, i)
    case 5: return b.binary(.remainderTruncating, i, constant(2 + r.below(3)))
    default: return i
    }
  }

  /// `i % n` of Python for the extent `n` of a vector, by branches.
  private mutating func floorModulo(_ i: ValueID) -> ValueID {
    let n = b.extent(r.of(vectors), 0)
    let int = b.types.demand(.scalar(.int64))
    let (whole, other, low, join) = (b.block(), b.block(), b.block(), b.block([int]))
    b.branch(b.compare(.equal, n, constant(0)), join, [constant(0)], whole)
    b.move(to: whole)
    let m = b.binary(.remainderTruncating, i, n)
    b.branch(b.compare(.notEqual, m, constant(0)), other, [], join, [m])
    b.move(to: other)
    let negative = b.compare(.less, m, constant(0))
    let differs = b.compare(.notEqual, negative, b.compare(.less, n, constant(0)))
    b.branch(differs, low, [], join, [m])
    b.move(to: low)
    b.jump(join, [b.binary(.add, m, n)])
    b.move(to: join)
    return b.function[join].parameters[0]
  }

  private mutating func element(_ counters: [ValueID]) -> (ValueID, [ValueID]) {
    let a = r.below(3) == 0 ? matrix : r.of(vectors)
    let rank = a == matrix ? 2 : 1
    let indices = (0..<rank).map { axis in
      let i = index(counters)
      let e = b.extent(a, axis)
      return b.insert(.index(i, extent: e, site), .scalar(.int64))
    }
    return (a, indices)
  }

  /// Emits statements; returns the sum behind them.
  private mutating func body(_ sum: ValueID, depth: Int, _ counters: [ValueID] = []) -> ValueID {
    var sum = sum
    for _ in 0..<(1 + r.below(3)) {
      switch r.below(depth < 3 ? 6 : 4) {
      case 0:
        let (a, i) = element(counters)
        b.store(sum, to: a, i)
      case 1 where !counters.isEmpty: sum = guarded(sum, depth, counters)
      case 1 where r.below(3) == 0:
        let c = b.compare(.notEqual, r.of(integers), constant(0))
        b.insert(.check(c, SiteID(2)), .none)
      case 0...3:
        let (a, i) = element(counters)
        sum = b.binary(.add, b.binary(.multiply, sum, b.float(0.5)), b.load(a, i))
      default: sum = loop(sum, depth, counters)
      }
    }
    return sum
  }

  /// Emits an `if` about a counter.
  private mutating func guarded(_ sum: ValueID, _ depth: Int, _ counters: [ValueID]) -> ValueID {
    let i = r.of(counters)
    let other = r.below(2) == 0 ? constant(r.below(3)) : limit()
    let c = b.compare(r.of(Predicate.allCases), i, other)
    let float = b.types.demand(.scalar(.float64))
    let (inside, after) = (b.block(), b.block([float]))
    b.branch(c, inside, [], after, [sum])
    b.move(to: inside)
    let new = body(sum, depth: depth + 1, counters)
    b.jump(after, [new])
    b.move(to: after)
    return b.function[after].parameters[0]
  }

  /// Emits a loop, sometimes with a `break` behind which other values are used.
  private mutating func loop(_ sum: ValueID, _ depth: Int, _ counters: [ValueID]) -> ValueID {
    let step = r.of([1, 1, 1, 2, -1, -2])
    var first = r.below(3) == 0 ? limit() : constant(r.below(3))
    var last = r.below(4) == 0 && !counters.isEmpty ? index(counters) : limit()
    if step < 0 {
      first = b.binary(.subtract, last, constant(1))
      last = constant(r.below(2) - 1)
    }
    let int = b.types.demand(.scalar(.int64))
    let float = b.types.demand(.scalar(.float64))
    let header = b.block([int, float])
    let (inside, after) = (b.block(), b.block())
    b.jump(header, [first, sum])
    b.move(to: header)
    let (i, carried) = (b.function[header].parameters[0], b.function[header].parameters[1])
    b.branch(b.compare(step > 0 ? .less : .greater, i, last), inside, [], after)
    b.move(to: inside)
    let new = body(carried, depth: depth + 1, counters + [i])
    if r.below(4) == 0 {
      let more = b.block()
      let c = b.compare(.less, new, b.float(40))
      if r.below(2) == 0 {
        b.branch(c, more, [], after)
      } else {
        let leave = b.block()
        b.branch(c, more, [], leave)
        b.move(to: leave)
        b.end(.return(new))
      }
      b.move(to: more)
    }
    b.jump(header, [b.binary(.add, i, constant(step)), new])
    b.move(to: after)
    return r.below(2) == 0 ? carried : b.binary(.add, carried, b.convert(i, to: .float64))
  }
}
