import IR
import LLVMSupport
import Types

// What a variable of the thread refers to goes with the thread, where the system calls functions at
// a thread's end; elsewhere it stays until the program ends.

extension ModuleEmitter {
  /// Writes that at the thread's end the reference to `memory` at the address `place` is dropped.
  func releaseAtThreadEnd(_ place: LLVMValue, _ memory: OwnedMemory) {
    let pointer = context.pointer
    let release = threadReleaseFunction(memory).value
    if target.triple.contains("apple") {
      let add = llvm.demandFunction(
        "_tlv_atexit", context.function([pointer, pointer], to: context.void))
      builder.call(add, [release, place])
      return
    }
    guard target.triple.contains("linux") else { return }
    // Not every C library has it; an address of the library that holds the code keeps that loaded.
    let type = context.function([pointer, pointer, pointer], to: context.i32)
    let add = llvm.demandFunction("__cxa_thread_atexit_impl", type)
    add.setLinkage(.externalWeak)
    let f = builder.block.function
    let (known, done) = (f.appendBlock(), f.appendBlock())
    builder.branch(builder.isNonzero(add.value), known, done)
    builder.move(toEndOf: known)
    builder.call(add, [release, place, release])
    builder.branch(done)
    builder.move(toEndOf: done)
  }

  /// The function that drops the reference to `memory` at an address.
  private func threadReleaseFunction(_ memory: OwnedMemory) -> LLVMFunction {
    let key = "thread end \(memory)"
    if let known = helpers[key] { return known }
    let count = helpers.keys.filter { $0.hasPrefix("thread end ") }.count
    let f = llvm.addFunction(
      names.service("_end_of_thread_\(count)"),
      context.function([context.pointer], to: context.void))
    helpers[key] = f
    f.setLinkage(.internal)
    f.add(context.attribute("nounwind"))
    let (here, location) = (builder.block, builder.location)
    builder.setLocation(nil)
    builder.move(toEndOf: f.appendBlock())
    let held = builder.load(context.pointer, f.parameters[0])
    builder.store(context.pointer.zero, f.parameters[0])
    release(held, memory)
    builder.returnVoid()
    builder.move(toEndOf: here)
    builder.setLocation(location)
    return f
  }
}
