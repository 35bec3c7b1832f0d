internal import IR
internal import Types
internal import Utilities

/// The ranges of integers by their types and definitions, wherever they are, as far as looked at.
///
/// What goes around a loop is only known by its type.
struct Intervals {
  /// The ranges found; those of values that are being looked at are those of their types.
  private var known = SecondaryTable<ValueID, ClosedRange<Int64>?>(nil)

  /// How deep definitions are looked at.
  private var depth = 96

  /// The range of all numbers.
  private static let all = Int64.min...Int64.max

  /// Returns the range of the integer or bool `v` of `f`, whose graph is `flow`.
  mutating func range(
    of v: ValueID, _ f: Function, _ types: TypeTable, _ flow: ControlFlow
  ) -> ClosedRange<Int64> {
    if let r = known[v] { return r }
    let type = Self.range(of: types[f[v].type].dtype)
    guard depth > 0 else { return type }
    depth -= 1
    defer { depth += 1 }
    known[v] = type
    let r = defined(v, f, types, flow)?.clamped(to: type) ?? type
    known[v] = r
    return r
  }

  /// The numbers of the type `d`; all if it is no integer type that int64 holds.
  private static func range(of d: DType?) -> ClosedRange<Int64> {
    guard let d, d != .bool else { return d == .bool ? 0...1 : all }
    guard d.isInteger, d.bits < 64 else { return all }
    let n = Int64(1) << Int64(d.kind == .signed ? d.bits - 1 : d.bits)
    return (d.kind == .signed ? -n : 0)...(n - 1)
  }

  /// Returns the range that the definition of `v` gives; `nil` if that is none within its type.
  private mutating func defined(
    _ v: ValueID, _ f: Function, _ types: TypeTable, _ flow: ControlFlow
  ) -> ClosedRange<Int64>? {
    let type = Self.range(of: types[f[v].type].dtype)
    let r: ClosedRange<Int64>?
    switch f[v].definition {
    case .parameter(let b, let n):
      r = b == f.entry ? nil : passed(to: b, Int(n), f, types, flow)
    case .instruction(.convert(let a)):
      // A uint64 is not the number that int64 makes of its bits.
      let d = types[f[a].type].dtype
      r = d == .bool || d?.isInteger == true && d != .uint64 ? range(of: a, f, types, flow) : nil
    case .instruction(.select(_, let a, let b)):
      r = Self.hull(range(of: a, f, types, flow), range(of: b, f, types, flow))
    case .instruction(.binary(let o, let a, let b)):
      guard types[f[v].type].dtype != .uint64 else { return nil }
      r = result(o, range(of: a, f, types, flow), range(of: b, f, types, flow))
    case .instruction(let i):
      r = Self.range(of: i)
    }
    guard let r, type.contains(r.lowerBound), type.contains(r.upperBound) else { return nil }
    return r
  }

  /// The range of the arguments for parameter `n` of `b`.
  private mutating func passed(
    to b: BlockID, _ n: Int, _ f: Function, _ types: TypeTable, _ flow: ControlFlow
  ) -> ClosedRange<Int64>? {
    var r: ClosedRange<Int64>?
    for p in flow.predecessors(b) {
      for target in f[p].terminator?.targets ?? [] where target.block == b {
        let x = range(of: f.operand(n, of: target.arguments), f, types, flow)
        r = r.map { Self.hull($0, x) } ?? x
        if r == Self.all { return nil }
      }
    }
    return r
  }

  /// The range of instructions that need no look at their operands.
  private static func range(of i: Instruction) -> ClosedRange<Int64>? {
    switch i {
    case .integer(let n): n...n
    case .index: 0...(RangeProver.largestExtent - 1)
    case .extent: 0...RangeProver.largestExtent
    case .unary(.countOnes, _), .unary(.countLeadingZeros, _), .unary(.countTrailingZeros, _):
      0...64
    default: nil
    }
  }

  /// The range of `a o b`, if the exact result fits int64.
  private func result(
    _ o: BinaryOperator, _ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>
  ) -> ClosedRange<Int64>? {
    switch o {
    case .add, .addExact:
      let (low, p) = a.lowerBound.addingReportingOverflow(b.lowerBound)
      let (high, q) = a.upperBound.addingReportingOverflow(b.upperBound)
      return p || q ? nil : low...high
    case .subtract, .subtractExact:
      let (low, p) = a.lowerBound.subtractingReportingOverflow(b.upperBound)
      let (high, q) = a.upperBound.subtractingReportingOverflow(b.lowerBound)
      return p || q ? nil : low...high
    case .minimum:
      return min(a.lowerBound, b.lowerBound)...min(a.upperBound, b.upperBound)
    case .maximum:
      return max(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    case .and:
      let tops = [a, b].filter { $0.lowerBound >= 0 }.map(\.upperBound)
      return tops.min().map { 0...$0 }
    case .remainderTruncating:
      guard b.lowerBound > 0 else { return nil }
      let n = b.upperBound - 1
      return (a.lowerBound >= 0 ? 0 : -n)...(a.upperBound <= 0 ? 0 : n)
    default: return nil
    }
  }

  /// The smallest range that contains both.
  private static func hull(
    _ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>
  ) -> ClosedRange<Int64> {
    min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
  }
}
