import Diagnostics
import IR
import LLVMSupport
import Types
import Utilities

/// The state of translating one function.
struct FunctionEmitter {
  /// The module's state.
  let module: ModuleEmitter

  /// The function's name in typed IR.
  let id: FunctionID

  /// The function.
  let function: Function

  /// The function under construction.
  let llvm: LLVMFunction

  /// The lanes of the values translated so far.
  private var lanes: SecondaryTable<ValueID, [LLVMValue]?> = SecondaryTable(nil)

  /// The statuses of the calls translated so far.
  var statuses: [ValueID: LLVMValue] = [:]

  /// The calls at whose status the function looks itself.
  let observedCalls: Set<ValueID>

  /// The arrays and objects of which the function looks itself whether there was memory for them.
  let observedArrays: Set<ValueID>

  /// The first LLVM block of each block.
  private var starts: [BlockID: LLVMBlock] = [:]

  /// The block that returns with a status, and the phi that gives it; made on demand.
  private var failure: (block: LLVMBlock, status: LLVMValue)?

  /// What is said of loops, by the blocks that jump back.
  let coldLoops: [BlockID: Metadata]

  /// The description of the function for the debugger, if there is one.
  private(set) var debugScope: DebugScope?

  /// The block at the function's start in which room on the stack is made.
  private let frame: LLVMBlock

  /// Creates the state for translating function `f` of `module`.
  private init(_ f: FunctionID, in module: ModuleEmitter, _ llvm: LLVMFunction) {
    self.module = module
    id = f
    function = module.source[f]
    self.llvm = llvm
    observedCalls = function.observedCalls
    observedArrays = function.observedArrays
    coldLoops = module.coldLoops(of: function)
    frame = llvm.appendBlock("frame")
    debugScope = module.debug?.describe(function, llvm, in: module)
  }

  /// Translates function `f`, which was declared in `module`.
  static func emit(_ f: FunctionID, in module: ModuleEmitter) throws(CodeGenerationError) {
    guard let llvm = module.functions[f] else {
      throw .malformed("function \(module.source[f].name) was not declared")
    }
    var e = FunctionEmitter(f, in: module, llvm)
    module.builder.fastMath = e.function.traits.contains(.fastMath) ? .all : []
    defer { module.builder.fastMath = [] }
    try e.emitBody()
  }

  /// Translates all blocks.
  private mutating func emitBody() throws(CodeGenerationError) {
    let order = ControlFlow(function).order
    for b in order { starts[b] = llvm.appendBlock("\(b)") }
    for b in order { makeParameters(of: b) }
    for b in order {
      module.builder.move(toEndOf: start(of: b))
      describeParameters(of: b)
      for v in function[b].instructions { try emit(v) }
      try emitTerminator(of: b)
    }
    setLocation(function.span)
    if let (block, status) = failure {
      module.builder.move(toEndOf: block)
      returnStatus(status)
    }
    module.builder.move(toEndOf: frame)
    module.builder.branch(start(of: function.entry))
    module.builder.setLocation(nil)
  }

  /// The first LLVM block of `b`.
  func start(of b: BlockID) -> LLVMBlock {
    guard let block = starts[b] else {
      preconditionFailure("\(b) of \(function.name) is not reached")
    }
    return block
  }

  /// Gives the parameters of block `b` their lanes: at the entry those of the function, else phis.
  private mutating func makeParameters(of b: BlockID) {
    var position = 0
    let arguments = llvm.parameters
    module.builder.move(toEndOf: start(of: b))
    setLocation(nil)
    for v in function[b].parameters {
      let types = module.laneTypes(type(v))
      if b == function.entry {
        lanes[v] = Array(arguments[position..<position + types.count])
        position += types.count
      } else {
        lanes[v] = types.map { module.builder.phi($0) }
      }
    }
  }

  /// Tells the debugger the values of the parameters of `b`, behind the phis.
  private func describeParameters(of b: BlockID) {
    for (i, v) in function[b].parameters.enumerated() where function.names[v] != nil {
      describe(v, parameter: b == function.entry ? i + 1 : nil)
    }
  }

  /// Tells the debugger that `v` is the new value of the variable it is named after.
  private func describe(_ v: ValueID, parameter: Int? = nil) {
    guard let scope = debugScope, let name = function.names[v] else { return }
    module.debug?.assign(
      name, self[v], type(v), at: function[v].span, parameter: parameter, in: scope, module)
  }

  /// Translates the instruction that defines `v`.
  private mutating func emit(_ v: ValueID) throws(CodeGenerationError) {
    guard let i = function.instruction(v) else {
      throw .malformed("\(v) of \(function.name) is no instruction")
    }
    setLocation(function[v].span)
    lanes[v] = try emit(i, v)
    describe(v)
  }

  /// The type of `v`.
  func type(_ v: ValueID) -> Type { module.source.type(of: v, in: function) }

  /// The lanes of `v`.
  subscript(v: ValueID) -> [LLVMValue] {
    guard let result = lanes[v] else {
      preconditionFailure("\(v) of \(function.name) is used before it is defined")
    }
    return result
  }

  /// The only lane of `v`.
  func scalar(_ v: ValueID) -> LLVMValue {
    let all = self[v]
    precondition(all.count == 1, "\(v) of \(function.name) is no scalar")
    return all[0]
  }

  /// The scalar type of `v`.
  ///
  /// - Requires: `v` is a scalar.
  func dtype(_ v: ValueID) -> DType {
    guard let d = type(v).dtype else {
      preconditionFailure("\(v) of \(function.name) is no scalar")
    }
    return d
  }

  /// Makes the instructions written from now on come from `span`.
  func setLocation(_ span: SourceSpan?) {
    guard let scope = debugScope, let debug = module.debug else { return }
    module.builder.setLocation(debug.location(of: span, in: scope, module.source))
  }

  /// Returns room for `count` values of `type` in the function's frame, as a generic pointer.
  func allocateInFrame(_ type: LLVMType, count: Int, alignment: Int) -> LLVMValue {
    let here = module.builder.block
    module.builder.move(toEndOf: frame)
    let room = module.builder.allocateStack(type.array(count), alignment: alignment)
    let result = module.builder.castAddressSpace(room, to: module.context.pointer)
    module.builder.move(toEndOf: here)
    return result
  }
}

extension FunctionEmitter {
  /// Makes control leave the function with `status` unless `condition` holds; goes on in a new
  /// block.
  mutating func require(_ condition: LLVMValue, orStatus status: LLVMValue) {
    let next = llvm.appendBlock()
    let exit = failureBlock(from: module.builder.block, status)
    module.weigh(module.builder.branch(condition, next, exit), firstIsRare: false)
    module.builder.move(toEndOf: next)
  }

  /// Makes control leave the function with `status`.
  mutating func fail(status: LLVMValue) {
    module.builder.branch(failureBlock(from: module.builder.block, status))
  }

  /// Returns the block that ends the function with `status` if control comes from `block`.
  private mutating func failureBlock(from block: LLVMBlock, _ status: LLVMValue) -> LLVMBlock {
    let exit = failure ?? makeFailure()
    module.builder.addIncoming(exit.status, status, from: block)
    return exit.block
  }

  /// Makes the block that ends the function with a status.
  private mutating func makeFailure() -> (block: LLVMBlock, status: LLVMValue) {
    let here = module.builder.block
    let block = llvm.appendBlock("raise")
    module.builder.move(toEndOf: block)
    let made = (block: block, status: module.builder.phi(module.context.i32))
    failure = made
    module.builder.move(toEndOf: here)
    return made
  }

  /// Writes a return of `status` and a result of zero bits.
  private func returnStatus(_ status: LLVMValue) {
    let result = module.laneTypes(module.source.types[function.result]).map(\.zero)
    emitReturn([status] + result)
  }

  /// Writes a return of `values`, a status included.
  func emitReturn(_ values: [LLVMValue]) {
    switch values.count {
    case 0: module.builder.returnVoid()
    case 1: module.builder.return(values[0])
    default: module.builder.return(values)
    }
  }
}
