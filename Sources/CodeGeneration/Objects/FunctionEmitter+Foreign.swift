import IR
import LLVMSupport
import Types
import Utilities

// C functions are called by the convention of their platform: bools and small integers extended,
// half floats as their bits, arrays by the address of the first element.

extension FunctionEmitter {
  /// Writes a call of the C function `x` that defines `v`.
  func emitExternalCall(
    _ x: ExternalID, _ arguments: ValueList, _ v: ValueID
  ) throws(CodeGenerationError) -> [LLVMValue] {
    try requireHost("calls of C functions", v)
    let e = module.source.externals[x]
    if e == .standardOutput { return [module.standardStream(1, "stdout")] }
    if e == .standardError { return [module.standardStream(2, "stderr")] }
    if e == .threadRoot {
      guard let place = function[arguments].first, let held = type(place).asArray?.element,
        case .reference = held, let memory = module.owners(held).first?.memory
      else { throw .malformed("a root of \(function.name) refers to nothing") }
      module.releaseAtThreadEnd(self[place][0], memory)
      return []
    }
    if e == .siteText {
      let lanes = function[arguments].map { self[$0][0] }
      return [module.builder.call(module.siteTextFunction(), lanes)]
    }
    guard !e.symbol.hasPrefix("llvm."), !module.definedSymbols.contains(e.symbol) else {
      throw .unsupported("a call of the C function '\(e.symbol)'", at: function[v].span)
    }
    let type = module.foreignType(e.parameters, e.result)
    let known = module.llvm.function(e.symbol)
    let callee = known ?? module.llvm.addFunction(e.symbol, type)
    if known == nil { callee.add(module.context.attribute("nounwind")) }
    return emitForeignCall(
      LLVMFunction(value: callee.value, type: type), Array(function[arguments]), e.result)
  }

  /// Writes a call of the C function whose address is the first of `operands`.
  func emitPointerCall(
    _ operands: ValueList, _ v: ValueID
  ) throws(CodeGenerationError) -> [LLVMValue] {
    try requireHost("calls of C functions", v)
    let list = Array(function[operands])
    guard case .function(let parameters, let result) = type(list[0]) else { return [] }
    let type = module.foreignType(parameters, result)
    return emitForeignCall(
      LLVMFunction(value: scalar(list[0]), type: type), Array(list.dropFirst()), result)
  }

  /// Writes a call of `callee` with `arguments`, and returns the lanes of its result.
  private func emitForeignCall(
    _ callee: LLVMFunction, _ arguments: [ValueID], _ result: Type
  ) -> [LLVMValue] {
    let call = module.builder.call(
      callee,
      arguments.map { a in
        let first = self[a][0]
        return type(a).dtype.map { module.builder.bitCast(first, to: module.boundaryType($0)) }
          ?? first
      })
    for (i, a) in arguments.enumerated() {
      guard let d = type(a).dtype, let x = module.extensionAttribute(d) else { continue }
      call.addCallAttribute(x, at: .parameter(i))
    }
    guard let d = result.dtype else { return result == .none ? [] : [call] }
    if let x = module.extensionAttribute(d) { call.addCallAttribute(x, at: .result) }
    return [module.builder.bitCast(call, to: module.scalarType(d))]
  }

  /// Returns the lanes of the `n`-th array that lives as long as the program, which defines `v`.
  func emitGlobalArray(_ n: Int, _ v: ValueID) throws(CodeGenerationError) -> [LLVMValue] {
    try requireHost("module variables", v)
    guard let type = type(v).asArray, let extents = type.extents else {
      throw .malformed("a variable of \(function.name) has no known extents")
    }
    let bytes = extents.reduce(module.memorySize(type.element), *)
    return [module.globalArray(n, bytes: bytes), module.context.pointer.zero]
  }
}

extension ModuleEmitter {
  /// Returns the stream that C calls `name`, by its address: a variable of the C library, or on
  /// Windows the result of a function of its number.
  fileprivate func standardStream(_ number: Int, _ name: String) -> LLVMValue {
    if target.triple.contains("windows") {
      let streams = llvm.demandFunction(
        "__acrt_iob_func", context.function([context.i32], to: context.i64))
      return builder.call(streams, [context.i32.integer(number)])
    }
    let symbol = target.triple.contains("apple") ? "__\(name)p" : name
    let stream = llvm.variable(symbol) ?? llvm.addVariable(symbol, context.i64)
    return builder.load(context.i64, stream.value, alignment: 8)
  }

  /// Returns the type of the C function of the given parameters and result.
  fileprivate func foreignType(_ parameters: [Type], _ result: Type) -> LLVMType {
    context.function(
      parameters.map { $0.dtype.map { boundaryType($0) } ?? context.pointer },
      to: result == .none ? context.void : result.dtype.map { boundaryType($0) } ?? context.pointer)
  }

  /// The C functions that the module defines.
  fileprivate var definedSymbols: Set<String> {
    Set(entries.flatMap { [$0.point.symbol] + $0.point.aliases })
  }

  /// The name of the `n`-th variable of which each thread has its own.
  func variableName(_ n: Int) -> String { names.service("_variable_\(n)") }

  /// Returns the address of the `n`-th variable of `bytes` bytes, of which each thread has its own.
  ///
  /// The code is position-independent, so the linker finds out how such variables are reached: at
  /// a known distance from the thread's block in programs, by a call in libraries.
  fileprivate func globalArray(_ n: Int, bytes: Int) -> LLVMValue {
    let name = variableName(n)
    if let known = llvm.variable(name) { return known.value }
    let v = llvm.addVariable(name, context.i8.array(bytes))
    v.setInitializer(v.type.zero)
    v.setLinkage(.internal)
    v.setThreadLocal()
    v.setAlignment(64)
    return v.value
  }
}
