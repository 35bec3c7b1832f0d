// What LLVM's archives ask for, and do not hold: a plugin, and the back ends that are left out.
#ifdef LINKS_LLVM_STATICALLY

#include "llvm/Passes/PassPlugin.h"

/// Debian's LLVM is built with Polly, whose archive is in a package of its own. Only link-time
/// optimisation asks for it here, which is never done.
llvm::PassPluginLibraryInfo getPollyPluginInfo() {
  return {LLVM_PLUGIN_API_VERSION, "Polly", "", [](llvm::PassBuilder &) {}};
}

/// lld registers all back ends, even to link an object that is none of theirs. These would make the
/// program larger by a fifth, and slower to start.
#define WITHOUT(name)                       \
  void LLVMInitialize##name##TargetInfo() {} \
  void LLVMInitialize##name##Target() {}     \
  void LLVMInitialize##name##TargetMC() {}   \
  void LLVMInitialize##name##AsmPrinter() {} \
  void LLVMInitialize##name##AsmParser() {}

extern "C" {
WITHOUT(ARM)
WITHOUT(AVR)
WITHOUT(BPF)
WITHOUT(Hexagon)
WITHOUT(Lanai)
WITHOUT(LoongArch)
WITHOUT(M68k)
WITHOUT(MSP430)
WITHOUT(Mips)
WITHOUT(PowerPC)
WITHOUT(Sparc)
WITHOUT(SystemZ)
WITHOUT(VE)
WITHOUT(XCore)
WITHOUT(Xtensa)
}

#endif
