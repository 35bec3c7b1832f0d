import Diagnostics
import IR
import Signatures
import Types
import Utilities

/// Calls of C functions: those that signature files declare, and those given as arguments.
extension Evaluator {
  /// Calls the C function that the signature file declares as `name`.
  func callExternal(
    _ name: String, _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    guard let declared = program.externals[name] else { throw .consequence }
    let leaves = try foreignArguments(name, declared.parameters, positional, keywords)
    return try callExternal(declared.symbol, declared.parameters, declared.result, leaves)
  }

  /// Calls the C function `symbol` with `leaves` of the types `parameters`.
  func callExternal(
    _ symbol: String, _ parameters: [Type], _ result: Type, _ leaves: [ValueID]
  ) throws(EvaluationError) -> Operand {
    guard let id = program.demandExternal(symbol, parameters, result) else {
      throw error(.unsupported("calling '\(symbol)' with types of two kinds", at: span))
    }
    let list = emitter.list(leaves)
    return Operand(result, emitter.emit(.callExternal(id, list), result))
  }

  /// Calls the C function that `f` points to.
  func callPointer(
    _ f: Operand, _ parameters: [Type], _ result: Type, _ positional: [Operand],
    _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> Operand {
    let leaves = try foreignArguments("\(f.abstract)", parameters, positional, keywords)
    let list = emitter.list(f.leaves + leaves)
    return Operand(result, emitter.emit(.callPointer(list), result))
  }

  /// Returns the arguments of a call of the C function `name`, each as its type in `parameters`.
  private func foreignArguments(
    _ name: String, _ parameters: [Type], _ positional: [Operand], _ keywords: [KeywordOperand]
  ) throws(EvaluationError) -> [ValueID] {
    if let k = keywords.first {
      throw error(.unexpectedKeyword(k.name, name, nearest: nil, at: span))
    }
    if positional.count != parameters.count {
      throw error(.foreignArgumentCount(name, parameters.count, positional.count, at: span))
    }
    var leaves: [ValueID] = []
    for (o, t) in zip(positional, parameters) { leaves.append(try foreignArgument(o, t, name)) }
    return leaves
  }

  /// Returns the argument `o` of the C function `name` as the type `t`: numbers convert where
  /// nothing of their kind is lost, arrays are of the very dtype and contiguous.
  private func foreignArgument(
    _ o: Operand, _ t: Type, _ name: String
  ) throws(EvaluationError) -> ValueID {
    if case .value(t) = o.abstract { return o.leaves[0] }
    if let wanted = t.asArray, let a = o.abstract.array {
      let isReadOnly = a.isReadOnly && !wanted.isReadOnly
      guard a.element == wanted.element, a.rank == wanted.rank, !isReadOnly,
        a.lies(as: wanted)
      else { throw error(.foreignArgument(o.abstract, t, name, at: span)) }
      return try coerce(o, to: .value(t)).leaves[0]
    }
    guard let wanted = t.dtype, let d = o.abstract.scalar?.dtype, d.converts(to: wanted) else {
      throw error(.foreignArgument(o.abstract, t, name, at: span))
    }
    return try convert(o, to: t).leaves[0]
  }
}

/// The intrinsics of the library for what C and the program's memory give.
extension Evaluator {
  /// Evaluates `__external__(symbol, result, *arguments)`, a call of a function of the C library,
  /// and `__global_array__(name, extent, dtype)`; `nil` for others.
  func foreignOperation(_ name: String, _ a: [Operand]) throws(EvaluationError) -> Operand? {
    switch name {
    case "__external__":
      let symbol = try string(a, 0)
      let given = try argument(a, 1)
      let result: Type = given.abstract == .none ? .none : .scalar(try dtype(a, 1))
      var types: [Type] = []
      var leaves: [ValueID] = []
      for o in a.dropFirst(2) {
        let (t, v) = try foreignOperand(o)
        types.append(t)
        leaves.append(v)
      }
      return try callExternal(symbol, types, result, leaves)
    case "__global_array__":
      let extent = Int(try argument(a, 1).abstract.int ?? 0)
      let type = ArrayType(.scalar(try dtype(a, 2)), rank: 1, extents: [extent])
      let n = program.globalArray(try string(a, 0))
      return Operand(.array(type), emitter.emit(.globalArray(n), .array(type)))
    default: return nil
    }
  }

  /// Returns the argument `o` of a function of the C library, with its type: arrays by the address
  /// of their first element.
  private func foreignOperand(_ o: Operand) throws(EvaluationError) -> (Type, ValueID) {
    if let a = o.abstract.array {
      let t = Type.array(ArrayType(a.element, rank: a.rank))
      return (t, try coerce(o, to: .value(t)).leaves[0])
    }
    let x = try materialise(o)
    guard let t = x.abstract.scalar else { throw error(.badIntrinsic("__external__", at: span)) }
    return (t.representation, x.leaves[0])
  }
}

extension ArrayType {
  /// `true` iff arrays of the type have the layout, and the extents, that `wanted` says.
  fileprivate func lies(as wanted: ArrayType) -> Bool {
    if let e = wanted.extents, e != extents { return false }
    if isUnaligned { return false }
    return layout == wanted.layout || rank < 2 && isContiguous
  }
}

extension DType {
  /// `true` iff a number of the type converts to `other` without the loss of a part or a fraction.
  fileprivate func converts(to other: DType) -> Bool {
    switch other.kind {
    case .bool: self == .bool
    case .signed, .unsigned: isInteger || self == .bool
    case .float: kind != .complex
    case .complex: true
    }
  }
}
