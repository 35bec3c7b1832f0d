import Diagnostics
import IR
import LLVMSupport

extension FunctionEmitter {
  /// Writes the thread's place along `axis`.
  func emitDeviceIndex(
    _ kind: DeviceIndex, axis: Int, at span: SourceSpan?
  ) throws(CodeGenerationError) -> LLVMValue {
    let letter = ["x", "y", "z"][axis]
    switch module.target.backend {
    case .nvptx: return emitRegister(kind, letter)
    case .amdgpu: return emitDispatchField(kind, letter, axis)
    default: throw .unsupported("a GPU thread's place in host code", at: span)
    }
  }

  /// Writes the special register of NVIDIA's processors for `kind`.
  private func emitRegister(_ kind: DeviceIndex, _ letter: String) -> LLVMValue {
    let name =
      switch kind {
      case .threadIndex: "tid"
      case .blockIndex: "ctaid"
      case .blockDimension: "ntid"
      case .gridDimension: "nctaid"
      }
    return module.callIntrinsic("llvm.nvvm.read.ptx.sreg.\(name).\(letter)", [], [])
  }

  /// Writes what AMD's processors know of `kind`: by a register, or from the launch's description.
  private func emitDispatchField(_ kind: DeviceIndex, _ letter: String, _ axis: Int) -> LLVMValue {
    switch kind {
    case .threadIndex: return module.callIntrinsic("llvm.amdgcn.workitem.id.\(letter)", [], [])
    case .blockIndex: return module.callIntrinsic("llvm.amdgcn.workgroup.id.\(letter)", [], [])
    // Code object version 5 has the number of blocks as 32-bit words from offset 0, and their
    // sizes as 16-bit words from offset 12.
    case .gridDimension: return emitImplicitArgument(module.context.i32, offset: 4 * axis)
    case .blockDimension:
      let size = emitImplicitArgument(module.context.i16, offset: 12 + 2 * axis)
      return module.builder.zeroExtend(size, to: module.context.i32)
    }
  }

  /// Writes the value of `type` at `offset` of what the launch passes beside the arguments.
  private func emitImplicitArgument(_ type: LLVMType, offset: Int) -> LLVMValue {
    let base = module.callIntrinsic("llvm.amdgcn.implicitarg.ptr", [], [])
    let address = module.builder.elementAddress(
      module.context.i8, base, module.context.i64.integer(offset))
    let value = module.builder.load(type, address, alignment: 2)
    value.setMetadata(.invariantLoad, module.context.node([]))
    return value
  }

  /// Writes a wait for all threads of the block, which then see each other's writes.
  func emitBarrier(at span: SourceSpan?) throws(CodeGenerationError) {
    switch module.target.backend {
    case .nvptx: module.callIntrinsic("llvm.nvvm.barrier0", [], [])
    case .amdgpu:
      module.builder.fence(.release, scope: "workgroup")
      module.callIntrinsic("llvm.amdgcn.s.barrier", [], [])
      module.builder.fence(.acquire, scope: "workgroup")
    default: throw .unsupported("a barrier in host code", at: span)
    }
  }
}
