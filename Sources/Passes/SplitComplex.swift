import IR
import Types
import Utilities

extension Pass {
  /// Makes two floats of complex numbers: what is computed of one half is then seen by the passes
  /// that fold and share operations of floats.
  ///
  /// 1. Sums, products, negations and choices become operations on the halves.
  /// 2. A block's parameter becomes two, and the number is made of them where the block begins.
  ///
  /// Numbers that nothing needs any more go with `simplify`; quotients stay as they are.
  public static let splitComplex = Pass(
    "split-complex",
    .function { f, m, _ in
      guard ComplexSplitting.run(&f, &m.types) else { return false }
      _ = f.simplify(&m)
      return true
    })
}

/// The work of `splitComplex`.
private enum ComplexSplitting {
  /// Splits the complex numbers of `f`; true iff there was one.
  static func run(_ f: inout Function, _ types: inout TypeTable) -> Bool {
    let operations = f.order.flatMap { b in
      f[b].instructions.filter { isSplit($0, f, types) }.map { (b, $0) }
    }
    let flow = ControlFlow(f)
    let joined = flow.order.dropFirst().filter { b in
      f[b].parameters.contains { half(of: $0, f, types) != nil }
    }
    if operations.isEmpty && joined.isEmpty { return false }
    for (b, v) in operations { split(v, in: b, &f, &types) }
    for b in joined { splitParameters(of: b, flow, &f, &types) }
    return true
  }

  /// The type of the halves of `v`; `nil` if it is no complex number.
  private static func half(of v: ValueID, _ f: Function, _ types: TypeTable) -> DType? {
    switch types[f[v].type].dtype {
    case .complex64: .float32
    case .complex128: .float64
    default: nil
    }
  }

  /// `true` iff `v` is an operation on complex numbers that is one on their halves.
  private static func isSplit(_ v: ValueID, _ f: Function, _ types: TypeTable) -> Bool {
    guard half(of: v, f, types) != nil else { return false }
    switch f.instruction(v) {
    case .binary(let o, _, _): return o == .add || o == .subtract || o == .multiply
    case .unary(.negate, _), .select: return true
    default: return false
    }
  }

  /// Makes the operation `v` of `block` one on halves.
  private static func split(
    _ v: ValueID, in block: BlockID, _ f: inout Function, _ types: inout TypeTable
  ) {
    guard let i = f.instruction(v), let n = f[block].instructions.firstIndex(of: v),
      let d = half(of: v, f, types)
    else { return }
    let span = f[v].span
    let (real, imaginary) = Builder.edit(&f, &types, at: .at(n, of: block), span: span) { b in
      b.halves(of: i, d)
    }
    f[v].definition = .instruction(.complex(real: real, imaginary: imaginary))
  }

  /// Makes two parameters of each complex one of `b`.
  private static func splitParameters(
    of b: BlockID, _ flow: ControlFlow, _ f: inout Function, _ types: inout TypeTable
  ) {
    let old = f[b].parameters.enumerated().filter { half(of: $0.element, f, types) != nil }
    let predecessors = Set(flow.predecessors(b)).sorted()
    for p in predecessors {
      guard let t = f[p].terminator else { continue }
      f[p].terminator = t.mapTargets { target in
        guard target.block == b else { return target }
        let arguments = Array(f[target.arguments])
        let halves = old.flatMap { n, v -> [ValueID] in
          let d = half(of: v, f, types) ?? .float64
          return Builder.edit(&f, &types, at: .end(of: p)) { $0.halves(arguments[n], d) }
        }
        return BlockTarget(b, f.list(arguments + halves))
      }
    }
    f[b].instructions.insert(contentsOf: old.map(\.element), at: 0)
    var parts: [(ValueID, ValueID)] = []
    for (_, v) in old {
      let type = types.demand(.scalar(half(of: v, f, types) ?? .float64))
      let real = f.appendParameter(to: b, type: type, span: f[v].span)
      parts.append((real, f.appendParameter(to: b, type: type, span: f[v].span)))
    }
    let removed = Set(old.map(\.offset))
    f.removeParameters(of: b, from: predecessors) { removed.contains($0) }
    for ((_, v), (real, imaginary)) in zip(old, parts) {
      f[v].definition = .instruction(.complex(real: real, imaginary: imaginary))
    }
  }
}

extension Builder {
  /// Returns the halves, of type `d`, of `v`, made at the cursor.
  fileprivate mutating func halves(_ v: ValueID, _ d: DType) -> [ValueID] {
    [insert(.realPart(v), .scalar(d)), insert(.imaginaryPart(v), .scalar(d))]
  }

  /// Returns the halves, of type `d`, of the result of `i`, made at the cursor.
  fileprivate mutating func halves(of i: Instruction, _ d: DType) -> (ValueID, ValueID) {
    switch i {
    case .binary(.multiply, let a, let b):
      let (x, y) = (halves(a, d), halves(b, d))
      // The textbook formula, as code generation writes it.
      let real = binary(
        .subtract, binary(.multiply, x[0], y[0]), binary(.multiply, x[1], y[1]))
      let imaginary = binary(
        .add, binary(.multiply, x[0], y[1]), binary(.multiply, x[1], y[0]))
      return (real, imaginary)
    case .binary(let o, let a, let b):
      let (x, y) = (halves(a, d), halves(b, d))
      return (binary(o, x[0], y[0]), binary(o, x[1], y[1]))
    case .unary(let o, let a):
      let x = halves(a, d)
      return (unary(o, x[0]), unary(o, x[1]))
    case .select(let c, let a, let b):
      let (x, y) = (halves(a, d), halves(b, d))
      return (select(c, x[0], y[0]), select(c, x[1], y[1]))
    default:
      let x = float(0, d)
      return (x, x)
    }
  }
}
