import IR
import LLVMSupport
import Types
import Utilities

extension ModuleEmitter {
  /// Makes the C function `symbol` of `e`: it reads its parameters, calls the specialisation, and
  /// hands out the results if there was no error.
  func emitEntry(_ e: Entry, symbol: String) -> LLVMFunction {
    let list = e.point.cParameters
    let result = resultType(of: e.point)
    let f = llvm.addFunction(
      symbol, context.function(list.map { type(of: $0, inKernel: false) }, to: result))
    finishDeclaration(f, e.point)
    attachProcessor(to: f)
    attachAttributes(list, to: f, isNoalias: e.point.isNoalias)
    builder.move(toEndOf: f.appendBlock())
    debug?.enter(e, f, in: self)
    var reader = ParameterReader(f.parameters, in: self)
    let lanes = call(e.function, e.point.parameters.flatMap { reader.read($0.type) })
    let status = graph.raising.contains(e.function) ? lanes.first : nil
    finish(e, reader, lanes: Array(lanes.dropFirst(status == nil ? 0 : 1)), status)
    builder.setLocation(nil)
    return f
  }

  /// Gives the function `f` of `p` what all C functions of a module have.
  func finishDeclaration(_ f: LLVMFunction, _ p: EntryPoint) {
    f.add(context.attribute("nounwind"))
    if target.triple.contains("windows") { f.setExported() }
    let d = p.isNoexcept ? p.naturalResult : .int32
    if let d, let a = extensionAttribute(d) { f.add(a, at: .result) }
  }

  /// Gives the function `f` of `e` its other names.
  func addAliases(_ e: Entry, of f: LLVMFunction) {
    for alias in e.point.aliases where alias != e.point.symbol {
      llvm.addAlias(alias, to: f.value, f.type)
    }
  }

  /// Writes a call of the specialisation `f` and returns what it gives.
  func call(_ f: FunctionID, _ lanes: [LLVMValue]) -> [LLVMValue] {
    guard let callee = functions[f] else { preconditionFailure("\(f) was not declared") }
    let call = builder.call(callee, lanes)
    call.setCallConvention(callee.callingConvention)
    return results(of: call, count: resultTypes(of: f).count)
  }

  /// Returns what the C function of `p` returns: a status, or for `noexcept` its own result.
  private func resultType(of p: EntryPoint) -> LLVMType {
    guard p.isNoexcept else { return context.i32 }
    return p.naturalResult.map { boundaryType($0) } ?? context.void
  }

  /// Writes the end of an entry: an error's and the other one.
  private func finish(
    _ e: Entry, _ reader: ParameterReader, lanes: [LLVMValue], _ status: LLVMValue?
  ) {
    guard let status else { return succeed(e, reader, lanes) }
    let f = builder.block.function
    let (failed, done) = (f.appendBlock(), f.appendBlock())
    weigh(builder.branch(builder.isNonzero(status), failed, done), firstIsRare: true)
    builder.move(toEndOf: failed)
    if e.point.isNoexcept {
      builder.call(unhandledFunction(), [status])
      let natural = e.point.naturalResult.map { boundaryType($0).zero }
      if let natural { builder.return(natural) } else { builder.returnVoid() }
    } else {
      builder.return(status)
    }
    builder.move(toEndOf: done)
    succeed(e, reader, lanes)
  }

  /// Writes the results and returns.
  private func succeed(_ e: Entry, _ reader: ParameterReader, _ lanes: [LLVMValue]) {
    if let natural = e.point.naturalResult {
      return builder.return(builder.bitCast(lanes[0], to: boundaryType(natural)))
    }
    var reader = reader
    write(e.point.result, lanes, &reader)
    if e.point.isNoexcept { builder.returnVoid() } else { builder.return(context.i32.zero) }
  }

  /// Makes the kernel of `e`: it reads its parameters and calls the specialisation; the first error
  /// of all threads is written to the status cell if there is one.
  func emitKernel(_ e: Entry) {
    let list = e.point.cParameters
    let f = llvm.addFunction(
      e.point.symbol,
      context.function(list.map { type(of: $0, inKernel: true) }, to: context.void))
    f.add(context.attribute("nounwind"))
    attachAttributes(list, to: f, isNoalias: e.point.isNoalias)
    let bounds = KernelBounds(threads: options.kernelThreads)
    llvm.markKernel(f, of: target, bounds: bounds, in: context)
    builder.move(toEndOf: f.appendBlock())
    debug?.enter(e, f, in: self)
    var reader = ParameterReader(f.parameters, in: self)
    let results = call(e.function, e.point.parameters.flatMap { reader.read($0.type) })
    if graph.raising.contains(e.function), list.last?.role == .statusCell {
      let cell = reader.next()
      reportFirst(results[0], in: builder.castAddressSpace(cell, to: context.pointer))
    }
    builder.returnVoid()
    builder.setLocation(nil)
  }

  /// Writes `status`, if it is an error's, to `cell`, if it is not null and has none yet.
  private func reportFirst(_ status: LLVMValue, in cell: LLVMValue) {
    let f = builder.block.function
    let (failed, done) = (f.appendBlock(), f.appendBlock())
    let isReported = builder.and(builder.isNonzero(status), builder.isNonzero(cell))
    weigh(builder.branch(isReported, failed, done), firstIsRare: true)
    builder.move(toEndOf: failed)
    _ = builder.compareExchange(
      cell, expected: context.i32.zero, replacement: status, scope: target.deviceScope)
    builder.branch(done)
    builder.move(toEndOf: done)
  }
}
