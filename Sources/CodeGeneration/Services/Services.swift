import IR
import LLVMSupport
import Types

extension ModuleEmitter {
  /// Makes the functions beside the entries that callers may call.
  func emitServices() {
    if target.isDevice { return }
    if entries.contains(where: { !$0.point.isNoexcept }) { services.insert(.strerror) }
    if entries.contains(where: { $0.point.result.givesArrays }) { services.insert(.free) }
    for h in source.handles { emitFree(h) }
    if services.contains(.free) { emitFree() }
    if services.contains(.setAllocator) { emitSetAllocator() }
    if services.contains(.setUnhandled) { emitSetUnhandled() }
    if services.contains(.strerror) { _ = strerrorFunction() }
  }

  /// Declares the service called `name`.
  func addService(
    _ name: String, _ parameters: [LLVMType], to result: LLVMType
  ) -> LLVMFunction {
    let f = llvm.addFunction(names.service(name), context.function(parameters, to: result))
    f.add(context.attribute("nounwind"))
    if target.triple.contains("windows") { f.setExported() }
    return f
  }

  /// Makes `void free(void *array)`, which drops the caller's reference; NULL is allowed.
  private func emitFree() {
    let f = addService("free", [context.pointer], to: context.void)
    builder.move(toEndOf: f.appendBlock())
    builder.call(releaseFunction(), [f.parameters[0]]).setCallConvention(.fast)
    builder.returnVoid()
  }

  /// Makes the function that drops a caller's reference to an object of the class `h`; NULL is
  /// allowed.
  private func emitFree(_ h: HandleClass) {
    let f = llvm.addFunction(
      h.freeSymbol, context.function([context.pointer], to: context.void))
    f.add(context.attribute("nounwind"))
    if target.triple.contains("windows") { f.setExported() }
    let holds = fields(of: h.reference).contains(where: \.ownsMemory)
    builder.move(toEndOf: f.appendBlock())
    release(f.parameters[0], holds ? .object(h.reference) : .plain)
    builder.returnVoid()
  }

  /// Makes `void set_allocator(void *(*)(size_t size, size_t alignment), void (*)(void *))`.
  private func emitSetAllocator() {
    let f = addService("set_allocator", [context.pointer, context.pointer], to: context.void)
    builder.move(toEndOf: f.appendBlock())
    builder.store(f.parameters[0], allocatorHook().value)
    builder.store(f.parameters[1], deallocatorHook().value)
    builder.returnVoid()
  }

  /// Makes `void set_unhandled(void (*)(int32_t status, const char *message))`.
  private func emitSetUnhandled() {
    let f = addService("set_unhandled", [context.pointer], to: context.void)
    builder.move(toEndOf: f.appendBlock())
    builder.store(f.parameters[0], hook("unhandled").value)
    builder.returnVoid()
  }

  /// The function that is called with the status of an error in a function that cannot tell it;
  /// it may come back.
  func unhandledFunction() -> LLVMFunction {
    services.insert(.setUnhandled)
    if let known = helpers["unhandled"] { return known }
    let f = llvm.addFunction(
      names.service("_raise_unhandled"), context.function([context.i32], to: context.void))
    helpers["unhandled"] = f
    f.setLinkage(.internal)
    for a in ["nounwind", "noinline", "cold"] { f.add(context.attribute(a)) }
    let (here, location) = (builder.block, builder.location)
    builder.setLocation(nil)
    let (entry, hooked, plain) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    builder.move(toEndOf: entry)
    let text = builder.call(strerrorFunction(), [f.parameters[0]])
    let handler = builder.load(context.pointer, hook("unhandled").value)
    builder.branch(builder.isNonzero(handler), hooked, plain)
    builder.move(toEndOf: hooked)
    let type = context.function([context.i32, context.pointer], to: context.void)
    builder.call(LLVMFunction(value: handler, type: type), [f.parameters[0], text])
    builder.returnVoid()
    builder.move(toEndOf: plain)
    emitAbort(text)
    builder.move(toEndOf: here)
    builder.setLocation(location)
    return f
  }

  /// Writes the message `text` to the standard error and ends the program.
  private func emitAbort(_ text: LLVMValue) {
    let pointer = context.pointer
    let strlen = llvm.demandFunction("strlen", context.function([pointer], to: sizeType))
    let isWindows = target.triple.contains("windows")
    let count = isWindows ? context.i32 : sizeType
    let write = llvm.demandFunction(
      isWindows ? "_write" : "write", context.function([context.i32, pointer, count], to: count))
    let standardError = context.i32.integer(2)
    let size = builder.truncate(builder.call(strlen, [text]), to: count)
    builder.call(write, [standardError, text, size])
    let end = llvm.addConstant("newline", context.cString("\n"))
    builder.call(write, [standardError, end.value, count.integer(1)])
    let abort = llvm.demandFunction("abort", context.function([], to: context.void))
    abort.add(context.attribute("noreturn"))
    builder.call(abort, [])
    builder.unreachable()
  }
}
