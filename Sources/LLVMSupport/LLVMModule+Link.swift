import CLLD
import CLLVM

extension LLVMModule {
  /// Moves everything of `other`, a module of the same context, into the module.
  public func link(_ other: consuming LLVMModule) throws(LLVMError) {
    let failed = LLVMLinkModules2(ref, other.take()) != 0
    if failed { throw storage.failure() ?? LLVMError("the modules could not be linked") }
  }

  /// Moves those definitions of `library`, a module of the same context, that the module needs
  /// into it, and makes them internal.
  public func linkNeeded(_ library: consuming LLVMModule) throws(LLVMError) {
    LLVMSetTarget(library.ref, LLVMGetTarget(ref))
    LLVMSetDataLayout(library.ref, LLVMGetDataLayoutStr(ref))
    if !clld_link_needed(ref, library.take()) {
      throw storage.failure() ?? LLVMError("the device library could not be linked")
    }
  }
}
