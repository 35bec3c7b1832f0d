import IR
import LLVMSupport
import Types

extension FunctionEmitter {
  /// Writes the scalar `a` converted to `d`, as C does but for floats that no integer equals:
  /// those out of range give the nearest integer, and NaN gives 0.
  func emitConversion(of a: ValueID, to d: DType) -> [LLVMValue] {
    let (source, lanes) = (dtype(a), self[a])
    if d == source { return lanes }
    if d == .bool { return [emitTruth(lanes)] }
    let real = emitReal(lanes[0], from: source.component, to: d.component)
    guard d.kind == .complex else { return [real] }
    let type = module.scalarType(d.component)
    guard source.kind == .complex else { return [real, type.zero] }
    return [real, emitReal(lanes[1], from: source.component, to: d.component)]
  }

  /// Writes whether a scalar of the given lanes is other than 0.
  private func emitTruth(_ lanes: [LLVMValue]) -> LLVMValue {
    let bits = lanes.map { x in
      x.type.isFloatingPoint
        ? module.builder.compareFloat(.unorderedNotEqual, x, x.type.zero)
        : module.builder.isNonzero(x)
    }
    return bits.count == 1 ? bits[0] : module.builder.or(bits[0], bits[1])
  }

  /// Writes the scalar `x`, not complex, converted to `d`, which is neither complex nor bool.
  private func emitReal(_ x: LLVMValue, from source: DType, to d: DType) -> LLVMValue {
    let type = module.scalarType(d)
    switch (source.kind, d.kind) {
    case (.float, .float): return module.builder.resizeFloat(x, to: type)
    case (.float, _):
      let name = d.kind == .signed ? "llvm.fptosi.sat" : "llvm.fptoui.sat"
      return module.callIntrinsic(name, [type, x.type], [x])
    case (_, .float):
      return module.builder.float(fromInteger: x, to: type, isSigned: source.kind == .signed)
    default: return module.builder.resize(x, to: type, isSigned: source.kind == .signed)
    }
  }
}
