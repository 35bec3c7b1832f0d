import IR
import PythonSSA
import Syntax
import Types
import Utilities

/// Arrays of constants in the module's source, which become data instead of code.
extension Evaluator {
  /// Returns the array that `expression` of the module at position `m` is, if it is a call of
  /// `numpy.array` with nothing but constants; `nil` for other expressions.
  ///
  /// Compiled code does not write to it.
  func constantArray(
    _ expression: ExpressionID, in m: Int
  ) throws(EvaluationError) -> Operand? {
    let module = program.modules[m]
    guard !program.isLibrary(module: m),
      case .call(let callee, let args, let keywords) = module.tree[expression],
      ["numpy.array", "numpy.asarray"].contains(module.qualifiedName(of: callee)),
      let first = module.tree[args].first
    else { return nil }
    var dtype = module.tree[args].count == 2 ? module.tree[args][1] : nil
    for k in module.tree[keywords] {
      guard let name = module.tree[k].arg, module.tree.name(name) == "dtype" else { return nil }
      dtype = module.tree[k].value
    }
    switch module.tree[first] {
    case .list, .tuple: break
    default: return nil
    }
    let elements = try evaluate(constant: constantExpression(first, in: m)).abstract
    var wanted: DType?
    if let dtype {
      wanted = try evaluate(constant: constantExpression(dtype, in: m)).abstract.asDType
      guard wanted != nil else { return nil }
    }
    guard let extents = elements.extents, extents.reduce(1, *) > 0 else { return nil }
    return constantArray(elements.constants, extents, wanted)
  }

  /// Returns the function without parameters that returns the value of `e`.
  private func constantExpression(_ e: ExpressionID, in m: Int) -> FunctionReference {
    FunctionReference(module: m, code: program.modules[m].demandCode(ofExpression: e))
  }

  /// Returns the array of `elements`, of type `d` or of the one that NumPy gives them; `nil` if
  /// they have no such type.
  func constantArray(_ elements: [Constant], _ extents: [Int], _ d: DType?) -> Operand? {
    guard let d = d ?? elements.commonDType else { return nil }
    var bytes: [UInt8] = []
    for c in elements {
      guard let b = c.bytes(as: d) else { return nil }
      bytes += b
    }
    let type = ArrayType(
      .scalar(d), rank: extents.count, layout: .c, extents: extents, isReadOnly: true)
    let n = program.demandConstant(bytes)
    return Operand(.array(type), emitter.emit(.constantArray(UInt32(n)), .array(type)))
  }
}

extension Abstract {
  /// The extents of nested displays of constants, `nil` if they are ragged or hold other things.
  fileprivate var extents: [Int]? {
    switch self {
    case .constant(.string): return nil
    case .constant: return []
    case .list(let e, _), .tuple(let e):
      let inner = e.map(\.extents)
      guard let first = inner.first, let same = first, inner.allSatisfy({ $0 == same }) else {
        return nil
      }
      return [e.count] + same
    default: return nil
    }
  }

  /// The constants in nested displays, in order.
  fileprivate var constants: [Constant] {
    switch self {
    case .constant(let c): [c]
    case .list(let e, _), .tuple(let e): e.flatMap(\.constants)
    default: []
    }
  }
}

extension [Constant] {
  /// The type that NumPy gives an array of the constants.
  fileprivate var commonDType: DType? {
    let types = compactMap(\.type)
    guard types.count == count, let top = types.compactMap(\.dtype).max(by: { $0.kind < $1.kind })
    else { return nil }
    return top
  }
}

extension Constant {
  /// The bytes of the constant in the type `d`, `nil` if it does not fit or is not supported.
  fileprivate func bytes(as d: DType) -> [UInt8]? {
    switch d.kind {
    case .bool: return [isTrue ? 1 : 0]
    case .signed, .unsigned:
      guard let i = exactInteger, d.contains(i) else { return nil }
      return Array(littleEndian(UInt64(bitPattern: i)).prefix(d.size))
    case .float:
      guard case .complex = self else { return real(exactInteger.map { Double($0) } ?? parts.0, d) }
      return nil
    case .complex:
      guard let r = real(exactInteger.map { Double($0) } ?? parts.0, d.component),
        let i = real(parts.1, d.component)
      else { return nil }
      return r + i
    }
  }

  /// The bytes of `x` in the float type `d`.
  private func real(_ x: Double, _ d: DType) -> [UInt8]? {
    switch d {
    case .float64: littleEndian(x.bitPattern)
    case .float32: Array(littleEndian(UInt64(Float(x).bitPattern)).prefix(4))
    default: nil
    }
  }

  /// The bytes of `bits`, the lowest first.
  private func littleEndian(_ bits: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) }
  }
}
