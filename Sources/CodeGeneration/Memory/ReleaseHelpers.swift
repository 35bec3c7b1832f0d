import IR
import LLVMSupport
import Types

// With the last reference to an object or array goes what it holds references to. Where that may
// be memory of the same type again, as in linked lists and trees, nothing calls itself: what is to
// be freed waits in a list, one for each type, which is linked through the words that held the
// numbers of references. So the stack that this takes does not grow with the data.

extension ModuleEmitter {
  /// The function that drops a reference to `memory`, and frees it with the last one; null stays.
  func releaseFunction(of memory: OwnedMemory) -> LLVMFunction {
    if memory == .plain { return releaseFunction() }
    services.formUnion([.setAllocator])
    return demandHelper(name("drop", memory), [context.pointer], to: context.void) { f in
      let owner = f.parameters[0]
      let present = writeNullTest(f) { builder.returnVoid() }
      let last = f.appendBlock()
      builder.move(toEndOf: present)
      writeDecrement(owner, orLast: last) { builder.returnVoid() }
      builder.move(toEndOf: last)
      let group = cycle(of: memory)
      if group.isEmpty {
        writeContentRelease(owner, memory) { release($0, $1) }
        builder.call(freeFunction(), [owner]).setCallConvention(.fast)
      } else {
        let number = group.firstIndex(of: memory) ?? 0
        let destroy = destroyFunction(of: group)
        builder.call(destroy, [owner, context.i32.integer(number)]).setCallConvention(.fast)
      }
      builder.returnVoid()
    }
  }

  /// The function that frees memory without references to it, of the kind of `group` with the
  /// given number, and all that only it held references to.
  private func destroyFunction(of group: [OwnedMemory]) -> LLVMFunction {
    let parameters = [context.pointer, context.i32]
    return demandHelper(name("destroy", group[0]), parameters, to: context.void) { f in
      let pointer = context.pointer
      builder.move(toEndOf: f.appendBlock())
      let heads = group.map { _ in builder.allocateStack(pointer) }
      for (n, head) in heads.enumerated() {
        let isThis = builder.compare(.equal, f.parameters[1], context.i32.integer(n))
        builder.store(builder.select(isThis, f.parameters[0], pointer.zero), head)
      }
      builder.store(pointer.zero, countPlace(f.parameters[0]))
      let next = f.appendBlock()
      builder.branch(next)
      builder.move(toEndOf: next)
      for (memory, head) in zip(group, heads) {
        let (body, other) = (f.appendBlock(), f.appendBlock())
        let owner = builder.load(pointer, head)
        builder.branch(builder.isNonzero(owner), body, other)
        builder.move(toEndOf: body)
        builder.store(builder.load(pointer, countPlace(owner)), head)
        writeContentRelease(owner, memory) { held, kind in
          if let n = group.firstIndex(of: kind) {
            writeDeferredRelease(held, heads[n])
          } else {
            release(held, kind)
          }
        }
        builder.call(freeFunction(), [owner]).setCallConvention(.fast)
        builder.branch(next)
        builder.move(toEndOf: other)
      }
      builder.returnVoid()
    }
  }

  /// Writes the drop of a reference to `owner`, which is put to the list at `head` if it was the
  /// last one.
  private func writeDeferredRelease(_ owner: LLVMValue, _ head: LLVMValue) {
    let f = builder.block.function
    let (present, last, done) = (f.appendBlock(), f.appendBlock(), f.appendBlock())
    builder.branch(builder.isZero(owner), done, present)
    builder.move(toEndOf: present)
    writeDecrement(owner, orLast: last) { builder.branch(done) }
    builder.move(toEndOf: last)
    builder.store(builder.load(context.pointer, head), countPlace(owner))
    builder.store(owner, head)
    builder.branch(done)
    builder.move(toEndOf: done)
  }

  /// Writes a call of `body` for each reference that the memory of `owner` holds, with its kind.
  private func writeContentRelease(
    _ owner: LLVMValue, _ memory: OwnedMemory, _ body: (LLVMValue, OwnedMemory) -> Void
  ) {
    switch memory {
    case .plain: break
    case .object(let r):
      writeFinalization(of: owner, r)
      writeOwners(at: owner, .tuple(fields(of: r)), body)
    case .elements(let t):
      let f = builder.block.function
      let (before, loop, inside, done) = (
        builder.block, f.appendBlock(), f.appendBlock(), f.appendBlock()
      )
      let size = builder.load(context.i64, sizePlace(owner))
      builder.branch(loop)
      builder.move(toEndOf: loop)
      let offset = builder.phi(context.i64)
      builder.addIncoming(offset, context.i64.zero, from: before)
      builder.branch(builder.compare(.lessUnsigned, offset, size), inside, done)
      builder.move(toEndOf: inside)
      writeOwners(at: builder.elementAddress(context.i8, owner, offset), t, body)
      let next = builder.add(offset, context.i64.integer(memorySize(t)), .noSigned)
      builder.addIncoming(offset, next, from: builder.block)
      builder.branch(loop)
      builder.move(toEndOf: done)
    }
  }

  /// Writes the call of the function that ends the object `owner` of class `r`, if there is one,
  /// to which it must seem alive.
  private func writeFinalization(of owner: LLVMValue, _ r: Reference) {
    guard let f = finalizers[r].flatMap({ functions[$0] }) else { return }
    builder.store(context.i64.integer(1), countPlace(owner))
    builder.call(f, [owner]).setCallConvention(f.callingConvention)
  }

  /// Writes a call of `body` for each reference that the value of type `t` at `address` holds.
  private func writeOwners(
    at address: LLVMValue, _ t: Type, _ body: (LLVMValue, OwnedMemory) -> Void
  ) {
    let slots = memoryLayout(t).slots
    let held = owners(t).map { (load(slots[$0.position], of: address), $0.memory) }
    for (owner, memory) in held { body(owner, memory) }
  }

  /// Returns the kinds of memory that `memory` may hold and that may hold it, itself among them, in
  /// an order that is the same for all of them; none if it can't hold its own kind.
  private func cycle(of memory: OwnedMemory) -> [OwnedMemory] {
    let all = reached(from: memory)
    if !all.contains(memory) { return [] }
    return all.filter { reached(from: $0).contains(memory) }.sorted { "\($0)" < "\($1)" }
  }

  /// Returns the kinds of memory that the contents of `memory` hold, directly or not.
  private func reached(from memory: OwnedMemory) -> [OwnedMemory] {
    var seen: [OwnedMemory] = []
    var work = [memory]
    while let m = work.popLast() {
      let held: [OwnerLane] =
        switch m {
        case .plain: []
        case .object(let r): owners(.tuple(fields(of: r)))
        case .elements(let t): owners(t)
        }
      for o in held where o.memory != .plain && !seen.contains(o.memory) {
        seen.append(o.memory)
        work.append(o.memory)
      }
    }
    return seen
  }

  /// Returns the name of a helper for `memory`, one for each kind.
  private func name(_ what: String, _ memory: OwnedMemory) -> String {
    let n = memoryNumbers[memory] ?? memoryNumbers.count
    memoryNumbers[memory] = n
    let type =
      switch memory {
      case .plain: ""
      case .object(let r): r.description
      case .elements(let t): "\(t)_elements"
      }
    return "\(what)_\(Self.symbolCharacters(type))_\(n)"
  }
}
