import LLVMSupport
import Types

// The memory of an array begins at a multiple of 64 bytes; in front of it is the header: the size
// in bytes, the number of references, and the address that the allocator gave. The address of the
// memory itself, which is what C callers get and give back, is thus enough to find them. Objects
// have the same header but for the size, and begin at a multiple of 16 bytes.

extension ModuleEmitter {
  /// The distance from an array's memory to the number of its references, in bytes.
  private static let countOffset = -16

  /// The distance from an array's memory to the address that the allocator gave, in bytes.
  private static let baseOffset = -8

  /// The distance from an array's memory to its size in bytes, in bytes.
  private static let sizeOffset = -24

  /// What an array takes beside the elements, in bytes: the header, and room for alignment.
  private static let overhead = 87

  /// What an object takes beside the fields, in bytes: the header.
  private static let objectOverhead = 16

  /// Returns the helper called `name`, making it by `make` if it is new: a function private to
  /// the module with the given type, which `make` gives its body.
  func demandHelper(
    _ name: String, _ parameters: [LLVMType], to result: LLVMType,
    attributes: [String] = ["willreturn"], _ make: (LLVMFunction) -> Void
  ) -> LLVMFunction {
    if let known = helpers[name] { return known }
    let f = llvm.addFunction(
      names.service("_" + name), context.function(parameters, to: result))
    f.setLinkage(.internal)
    f.callingConvention = .fast
    for a in ["nounwind"] + attributes { f.add(context.attribute(a)) }
    helpers[name] = f
    let (here, location) = (builder.block, builder.location)
    builder.setLocation(nil)
    make(f)
    builder.move(toEndOf: here)
    builder.setLocation(location)
    return f
  }

  /// The function that gives an array of a number of bytes, or null if there is no memory for it.
  func allocateFunction() -> LLVMFunction {
    demandAllocator("allocate") {
      writeAllocate($0, overhead: Self.overhead) { writeHeader($0, $1) }
    }
  }

  /// The function that gives an object of a number of bytes, or null if there is no memory for it.
  func allocateObjectFunction() -> LLVMFunction {
    demandAllocator("allocate_object") {
      writeAllocate($0, overhead: Self.objectOverhead) { base, _ in
        writeHeader(base, at: address(base, Self.objectOverhead))
      }
    }
  }

  /// The function that gives an array of a number of bytes, all zero, or null if there is no memory
  /// for it.
  func allocateZeroedFunction() -> LLVMFunction {
    demandAllocator("allocate_zeroed") { f in
      builder.move(toEndOf: f.appendBlock())
      let data = builder.call(allocateFunction(), [f.parameters[0]])
      data.setCallConvention(.fast)
      let (present, done) = (f.appendBlock(), f.appendBlock())
      weigh(builder.branch(builder.isNonzero(data), present, done), firstIsRare: false)
      builder.move(toEndOf: present)
      builder.fillMemory(data, byte: context.i8.zero, count: f.parameters[0], alignment: 64)
      builder.branch(done)
      builder.move(toEndOf: done)
      builder.return(data)
    }
  }

  /// Returns the helper called `name` that takes a number of bytes and gives new memory.
  private func demandAllocator(
    _ name: String, _ make: (LLVMFunction) -> Void
  ) -> LLVMFunction {
    let known = helpers[name] != nil
    services.formUnion([.free, .setAllocator])
    let attributes = ["noinline", "willreturn"]
    let f = demandHelper(name, [context.i64], to: context.pointer, attributes: attributes, make)
    if !known {
      f.add(context.attribute("noalias"), at: .result)
      f.add(context.memory(.inaccessible))
      // An allocation, not said to be uninitialised or zeroed: its header is neither.
      f.add(context.attribute("allockind", 1))
      f.add(context.attribute("alloc-family", text: "pyaot"))
    }
    return f
  }

  /// Writes the body of an allocation function that takes `overhead` bytes more than it is asked
  /// for; `finish` ends it, given the address that the allocator gave and the number of bytes.
  private func writeAllocate(
    _ f: LLVMFunction, overhead: Int, _ finish: (LLVMValue, LLVMValue) -> Void
  ) {
    let (i64, pointer) = (context.i64, context.pointer)
    let (entry, small, hooked) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    let (plain, got, header, none) = (
      f.appendBlock(), f.appendBlock(), f.appendBlock(), f.appendBlock()
    )
    builder.move(toEndOf: entry)
    let limit = sizeType == context.i64 ? Int.max - 128 : Int(Int32.max) - 128
    weigh(
      builder.branch(
        builder.compare(.lessUnsigned, f.parameters[0], i64.integer(limit)), small, none),
      firstIsRare: false)
    builder.move(toEndOf: small)
    let total = builder.add(f.parameters[0], i64.integer(overhead))
    let size = builder.truncate(total, to: sizeType)
    let hook = builder.load(pointer, allocatorHook().value)
    weigh(builder.branch(builder.isNonzero(hook), hooked, plain), firstIsRare: true)
    builder.move(toEndOf: hooked)
    let hookType = context.function([sizeType, sizeType], to: pointer)
    let theirs = builder.call(
      LLVMFunction(value: hook, type: hookType), [size, sizeType.integer(16)])
    builder.branch(got)
    builder.move(toEndOf: plain)
    let malloc = llvm.demandFunction("malloc", context.function([sizeType], to: pointer))
    let ours = builder.call(malloc, [size])
    builder.branch(got)
    builder.move(toEndOf: got)
    let base = builder.phi(pointer)
    builder.addIncoming(base, theirs, from: hooked)
    builder.addIncoming(base, ours, from: plain)
    weigh(builder.branch(builder.isNonzero(base), header, none), firstIsRare: false)
    builder.move(toEndOf: header)
    finish(base, f.parameters[0])
    builder.move(toEndOf: none)
    builder.return(pointer.zero)
  }

  /// Writes the header of the array of `size` bytes whose allocation begins at `base`, and the
  /// return of its memory.
  private func writeHeader(_ base: LLVMValue, _ size: LLVMValue) {
    let end = address(base, Self.overhead)
    let data = callIntrinsic(
      "llvm.ptrmask", [context.pointer, sizeType], [end, sizeType.integer(-64)])
    builder.store(size, sizePlace(data))
    writeHeader(base, at: data)
  }

  /// Writes the header of the memory at `data`, whose allocation begins at `base`, and the return
  /// of it.
  private func writeHeader(_ base: LLVMValue, at data: LLVMValue) {
    builder.store(context.i64.integer(1), countPlace(data))
    builder.store(base, address(data, Self.baseOffset))
    builder.return(data)
  }

  /// Writes the address `offset` bytes behind `base`.
  private func address(_ base: LLVMValue, _ offset: Int) -> LLVMValue {
    builder.elementAddress(context.i8, base, context.i64.integer(offset))
  }

  /// Writes the place of the number of references to the memory of `owner`.
  func countPlace(_ owner: LLVMValue) -> LLVMValue { address(owner, Self.countOffset) }

  /// Writes the place of the size in bytes of the memory of `owner`, an array's.
  func sizePlace(_ owner: LLVMValue) -> LLVMValue { address(owner, Self.sizeOffset) }

  /// The function that gives the number of references to an owner's memory, 0 for null.
  func countFunction() -> LLVMFunction {
    demandHelper("references", [context.pointer], to: context.i64, attributes: ["willreturn"]) {
      f in
      let present = writeNullTest(f) { builder.return(context.i64.zero) }
      builder.move(toEndOf: present)
      builder.return(builder.load(context.i64, countPlace(f.parameters[0])))
    }
  }

  /// The function that adds a reference to an owner's memory; null stays as it is.
  func retainFunction() -> LLVMFunction {
    demandHelper("retain", [context.pointer], to: context.void, attributes: ["willreturn"]) { f in
      let present = writeNullTest(f) { builder.returnVoid() }
      builder.move(toEndOf: present)
      let place = countPlace(f.parameters[0])
      let count = builder.load(context.i64, place)
      builder.store(builder.add(count, context.i64.integer(1), .noSigned), place)
      builder.returnVoid()
    }
  }

  /// The function that drops a reference to an owner's memory, and frees it with the last one.
  func releaseFunction() -> LLVMFunction {
    services.insert(.setAllocator)
    return demandHelper("release", [context.pointer], to: context.void) { f in
      let present = writeNullTest(f) { builder.returnVoid() }
      let last = f.appendBlock()
      builder.move(toEndOf: present)
      writeDecrement(f.parameters[0], orLast: last) { builder.returnVoid() }
      builder.move(toEndOf: last)
      builder.call(freeFunction(), [f.parameters[0]]).setCallConvention(.fast)
      builder.returnVoid()
    }
  }

  /// Writes a branch to `last` if there is one reference only to the memory of `owner`; if not, one
  /// is dropped and `leave` written behind.
  func writeDecrement(_ owner: LLVMValue, orLast last: LLVMBlock, _ leave: () -> Void) {
    let shared = builder.block.function.appendBlock()
    let count = builder.load(context.i64, countPlace(owner))
    builder.branch(builder.compare(.equal, count, context.i64.integer(1)), last, shared)
    builder.move(toEndOf: shared)
    builder.store(builder.subtract(count, context.i64.integer(1), .noSigned), countPlace(owner))
    leave()
  }

  /// The function that frees the memory of an owner, which is not null.
  func freeFunction() -> LLVMFunction {
    let attributes = ["noinline", "willreturn"]
    return demandHelper(
      "deallocate", [context.pointer], to: context.void, attributes: attributes
    ) { f in
      f.add(context.attribute("allockind", 4))
      f.add(context.attribute("alloc-family", text: "pyaot"))
      f.add(context.attribute("allocptr"), at: .parameter(0))
      f.add(context.memory(.inaccessibleOrArguments))
      let (entry, hooked, plain) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
      builder.move(toEndOf: entry)
      // Callers must not load it instead: LLVM would not know that what is freed is the owner's
      // memory, and read from it behind the call.
      let base = builder.loadVolatile(
        context.pointer, address(f.parameters[0], Self.baseOffset))
      let hook = builder.load(context.pointer, deallocatorHook().value)
      weigh(builder.branch(builder.isNonzero(hook), hooked, plain), firstIsRare: true)
      let type = context.function([context.pointer], to: context.void)
      builder.move(toEndOf: hooked)
      builder.call(LLVMFunction(value: hook, type: type), [base])
      builder.returnVoid()
      builder.move(toEndOf: plain)
      builder.call(llvm.demandFunction("free", type), [base])
      builder.returnVoid()
    }
  }

  /// Writes, as the first block of `f`, a return by `leave` if its parameter is null; returns the
  /// block for the other case.
  func writeNullTest(_ f: LLVMFunction, _ leave: () -> Void) -> LLVMBlock {
    let (entry, none, present) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    builder.move(toEndOf: entry)
    builder.branch(builder.isZero(f.parameters[0]), none, present)
    builder.move(toEndOf: none)
    leave()
    return present
  }

  /// The variable that holds the caller's allocation function, or null.
  func allocatorHook() -> LLVMGlobalVariable { hook("allocator") }

  /// The variable that holds the caller's release function, or null.
  func deallocatorHook() -> LLVMGlobalVariable { hook("deallocator") }

  /// Returns the variable called `name` for the address of a caller's function.
  func hook(_ name: String) -> LLVMGlobalVariable {
    if let known = hooks[name] { return known }
    let v = llvm.addVariable(names.service("_" + name), context.pointer)
    v.setInitializer(context.pointer.zero)
    v.setLinkage(.internal)
    hooks[name] = v
    return v
  }
}
