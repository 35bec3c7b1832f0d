import LLVMSupport

/// Builds `y[i] = a * x[i] + y[i]` over `n` elements as the function or kernel `saxpy`.
func makeSaxpy(in context: borrowing LLVMContext, for target: Target) throws -> LLVMModule {
  let module = LLVMModule("saxpy", in: context)
  module.setTarget(try TargetMachine(target))
  let (p, i64) = (context.pointer, context.i64)
  let type = context.function([context.float, p, p, i64], to: context.void)
  let f = module.addFunction("saxpy", type)
  if target.isDevice { module.markKernel(f, of: target, in: context) }
  let b = LLVMBuilder(context)
  let (entry, loop, body) = (f.appendBlock(), f.appendBlock("loop"), f.appendBlock("body"))
  let end = f.appendBlock("end")
  let a = f.parameters
  b.move(toEndOf: entry)
  b.branch(loop)
  b.move(toEndOf: loop)
  let i = b.phi(i64)
  b.addIncoming(i, i64.zero, from: entry)
  b.branch(b.compare(.lessSigned, i, a[3]), body, end)
  b.move(toEndOf: body)
  let (x, y) = (b.elementAddress(context.float, a[1], i), b.elementAddress(context.float, a[2], i))
  let product = b.float(.multiply, a[0], b.load(context.float, x))
  b.store(b.float(.add, product, b.load(context.float, y)), y, alignment: 4)
  b.addIncoming(i, b.add(i, i64.integer(1), .noSigned), from: body)
  b.branch(loop).setMetadata(.loop, context.loop([.mustProgress, .vectorize(true)]))
  b.move(toEndOf: end)
  b.returnVoid()
  try module.verify()
  return module
}

/// Builds a function or kernel `call` that stores `name(x)` of a double at an address.
func makeCall(
  of name: String, in context: borrowing LLVMContext, for target: Target
) throws -> LLVMModule {
  let module = LLVMModule("call", in: context)
  module.setTarget(try TargetMachine(target))
  let callee = module.addFunction(name, context.function([context.double], to: context.double))
  let type = context.function([context.pointer, context.double], to: context.void)
  let f = module.addFunction("call", type)
  if target.isDevice { module.markKernel(f, of: target, in: context) }
  let b = LLVMBuilder(context)
  b.move(toEndOf: f.appendBlock())
  b.store(b.call(callee, [f.parameters[1]]), f.parameters[0])
  b.returnVoid()
  try module.verify()
  return module
}

/// Returns the text of `bytes`.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
