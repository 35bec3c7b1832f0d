import Diagnostics
import IR
import LLVMSupport
import Types
import Utilities

/// The state of making one LLVM module of a typed one.
final class ModuleEmitter {
  /// The program.
  let source: Module

  /// The names of the module's services.
  let names: ModuleNames

  /// What code is being made for.
  var target: Target

  /// `true` iff functions are made for several processors.
  private(set) var isMultiple = false

  /// The choices of the build.
  let options: CodeGenerationOptions

  /// The owner of LLVM's types and constants.
  let context: LLVMContext

  /// The module under construction.
  let llvm: LLVMModule

  /// The writer of instructions.
  var builder: LLVMBuilder

  /// The entries that are made for the target: kernels for devices, the others for hosts.
  let entries: [Entry]

  /// The functions that are called with the last reference to an object, by its class.
  let finalizers: [Reference: FunctionID]

  /// The functions that they reach.
  let graph: CallGraph

  /// The declared functions of typed IR.
  var functions: [FunctionID: LLVMFunction] = [:]

  /// The sites that the code mentions, whose texts are kept.
  var usedSites: Set<SiteID> = []

  /// The services that the code needs or that callers may call.
  var services: ModuleNames.Services = []

  /// The helper functions made so far, by name.
  var helpers: [String: LLVMFunction] = [:]

  /// The numbers of the kinds of memory that helpers free.
  var memoryNumbers: [OwnedMemory: Int] = [:]

  /// The variables for the addresses of callers' functions, by name.
  var hooks: [String: LLVMGlobalVariable] = [:]

  /// The vector functions that calls may be replaced by.
  var vectorFunctions: [String: LLVMFunction] = [:]

  /// The writer of debug information, if there is any.
  var debug: DebugEmitter?

  /// Creates the state for generating code of `source` for the target of `machine`.
  init(
    _ source: Module, _ names: ModuleNames, _ options: CodeGenerationOptions,
    for machine: borrowing TargetMachine
  ) {
    self.source = source
    self.names = names
    self.options = options
    target = machine.target
    context = LLVMContext()
    if options.debug == .none { context.discardValueNames() }
    llvm = LLVMModule(source.name, in: context)
    llvm.setTarget(machine)
    builder = LLVMBuilder(context)
    let isDevice = machine.target.isDevice
    entries = source.entries.filter { $0.point.isKernel == isDevice }
    finalizers = isDevice ? [:] : source.finalizers
    graph = CallGraph(source, from: entries.map(\.function) + finalizers.values.sorted())
    if options.debug != .none { debug = DebugEmitter(self) }
  }

  /// Makes all functions, entries and services, for each of `targets`.
  func emit(for targets: [Target]) throws(CodeGenerationError) {
    if let file = entries.first?.point.file { llvm.setSourceFileName(file) }
    isMultiple = targets.count > 1
    if isMultiple {
      try emitVariants(targets)
    } else {
      try emitFunctions()
      for e in entries {
        if e.point.isKernel {
          emitKernel(e)
        } else {
          addAliases(e, of: emitEntry(e, symbol: e.point.symbol))
        }
      }
    }
    emitServices()
    completeSiteText()
    completeStrerror()
    llvm.keep(vectorFunctions.sorted { $0.key < $1.key }.map(\.value.value))
    debug?.finish()
  }

  /// Translates the reachable functions.
  func emitFunctions() throws(CodeGenerationError) {
    for f in graph.reachable { declare(f) }
    for f in graph.reachable {
      LLVMContext.setActivity("translating", of: source[f].name)
      try FunctionEmitter.emit(f, in: self)
    }
    LLVMContext.clearActivity()
  }

  /// Declares the function `f`: its parameters are the lanes of the parameters, its results a
  /// status, if it may raise, and the lanes of its result.
  private func declare(_ f: FunctionID) {
    let function = source[f]
    let parameters = function.parameters.flatMap { laneTypes(source.type(of: $0, in: function)) }
    let results = resultTypes(of: f)
    let type = context.function(parameters, to: aggregate(results))
    let symbol = names.service("_" + Self.symbolCharacters(function.name))
    let declared = llvm.addFunction(symbol, type)
    declared.setLinkage(.internal)
    declared.add(context.attribute("nounwind"))
    if !target.isDevice { declared.callingConvention = .fast }
    // Inlined before all else, it is optimised once, and not again as a part of its caller.
    if !options.level.isNone, graph.calledOnce.contains(f) {
      declared.add(context.attribute("alwaysinline"))
    }
    attachProcessor(to: declared)
    attachExtentRanges(to: declared, function)
    functions[f] = declared
  }

  /// Tells the optimiser which parameters of `declared`, made for `function`, are extents.
  private func attachExtentRanges(to declared: LLVMFunction, _ function: Function) {
    var position = 0
    for p in function.parameters {
      let type = source.type(of: p, in: function)
      for lane in extentLanes(type) {
        declared.add(extentRange, at: .parameter(position + lane))
      }
      position += laneCount(type)
    }
  }

  /// The types of what function `f` returns.
  func resultTypes(of f: FunctionID) -> [LLVMType] {
    let lanes = laneTypes(source.types[source[f].result])
    return graph.raising.contains(f) ? [context.i32] + lanes : lanes
  }

  /// Returns the type of a result of values of `types`: none, the only one, or a structure.
  private func aggregate(_ types: [LLVMType]) -> LLVMType {
    switch types.count {
    case 0: context.void
    case 1: types[0]
    default: context.structure(types)
    }
  }

  /// Returns `name` with all characters that some assembler refuses replaced.
  static func symbolCharacters(_ name: String) -> String {
    String(
      name.map { c in c.isASCII && (c.isLetter || c.isNumber || c == "_") ? c : "_" } as [Character]
    )
  }

  /// Returns the intrinsic `name` for `types`.
  func intrinsic(_ name: String, _ types: LLVMType...) -> LLVMFunction {
    llvm.intrinsic(name, types)
  }

  /// Writes a call of the intrinsic `name` for `types`.
  @discardableResult
  func callIntrinsic(_ name: String, _ types: [LLVMType], _ arguments: [LLVMValue]) -> LLVMValue {
    builder.call(llvm.intrinsic(name, types), arguments)
  }

  /// The integer type of the target's `size_t`.
  var sizeType: LLVMType { target.backend == .webAssembly ? context.i32 : context.i64 }

  /// Marks a branch, whose first target is hardly ever taken iff `firstIsRare`, for the optimiser.
  func weigh(_ branch: LLVMValue, firstIsRare: Bool) {
    let weights = firstIsRare ? [1, 1 << 20] : [1 << 20, 1]
    branch.setMetadata(.prof, context.branchWeights(weights))
  }
}
