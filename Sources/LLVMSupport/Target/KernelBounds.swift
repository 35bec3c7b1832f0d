/// What a kernel promises about its launches.
public struct KernelBounds: Hashable, Sendable {
  /// The largest number of threads of a block, `nil` for any that the hardware allows.
  public var threads: Int?

  /// The smallest number of blocks that have to fit one multiprocessor; `nil` for no wish.
  public var blocks: Int?

  /// Creates bounds.
  public init(threads: Int? = nil, blocks: Int? = nil) {
    self.threads = threads
    self.blocks = blocks
  }
}

extension LLVMModule {
  /// Makes `function` a kernel of `target`, launched within `bounds`.
  ///
  /// - Requires: `function` returns nothing.
  public func markKernel(
    _ function: LLVMFunction, of target: Target, bounds: KernelBounds = KernelBounds(),
    in context: borrowing LLVMContext
  ) {
    function.callingConvention = target.kernelConvention
    switch target.backend {
    case .nvptx:
      // LLVM 19 knows the convention, but reads the bounds from annotations.
      annotate(function, "maxntidx", bounds.threads, context)
      annotate(function, "minctasm", bounds.blocks, context)
    case .amdgpu:
      let size = "1,\(bounds.threads ?? 1024)"
      function.add(context.attribute("amdgpu-flat-work-group-size", text: size))
      function.add(context.attribute("uniform-work-group-size", text: "true"))
      function.add(context.attribute("amdgpu-unsafe-fp-atomics", text: "true"))
      function.setVisibility(.protected)
    default: break
    }
  }

  /// Adds NVPTX's annotation `name` of `function`, if it has a value.
  private func annotate(
    _ function: LLVMFunction, _ name: String, _ value: Int?, _ context: borrowing LLVMContext
  ) {
    guard let value else { return }
    let operands = [
      context.constant(function.value), context.string(name),
      context.constant(context.i32.integer(value)),
    ]
    addNamedMetadata("nvvm.annotations", context.node(operands))
  }
}
