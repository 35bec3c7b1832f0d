import IR
import LLVMSupport
import Types

extension FunctionEmitter {
  /// Writes `f` of the operands, of type `d`.
  func emitMath(_ f: MathFunction, _ operands: ValueList, _ d: DType) -> LLVMValue {
    let x = function[operands].map { scalar($0) }
    switch f {
    case .copysign: return module.callIntrinsic("llvm.copysign", [x[0].type], x)
    case .fma: return module.callIntrinsic("llvm.fma", [x[0].type], x)
    default: break
    }
    let callee = module.mathFunction(f, d, parameters: x.map(\.type))
    let call = module.builder.call(callee, x)
    module.offerVectorFunctions(for: f, d, to: call, callee)
    return call
  }
}

extension ModuleEmitter {
  /// Returns the library function that computes `f` of operands of the given types, for a result
  /// of type `d`.
  func mathFunction(_ f: MathFunction, _ d: DType, parameters: [LLVMType]) -> LLVMFunction {
    let isSingle = d == .float32
    let name: String
    switch target.backend {
    case .nvptx: name = "__nv_\(f)" + (isSingle ? "f" : "")
    case .amdgpu: name = "__ocml_\(f)" + (isSingle ? "_f32" : "_f64")
    default: name = "\(f)" + (isSingle ? "f" : "")
    }
    if let known = llvm.function(name) { return known }
    let declared = llvm.addFunction(
      name, context.function(parameters, to: isSingle ? context.float : context.double))
    // Errors are told by checks of typed IR: nobody reads `errno` or the exception flags.
    for a in ["nounwind", "willreturn", "nofree", "nosync"] { declared.add(context.attribute(a)) }
    declared.add(context.memory(.none))
    return declared
  }
}
