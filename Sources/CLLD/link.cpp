#include "clld.h"

#include <mutex>
#include <string>

#include "lld/Common/Driver.h"
#include "llvm-c/Types.h"
#include "llvm/IR/Module.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Transforms/IPO/Internalize.h"

LLD_HAS_DRIVER(elf)

bool clld_link_elf(const char *const *arguments, size_t count, char **messages) {
  // lld keeps its state in globals: one link at a time.
  static std::mutex lock;
  std::lock_guard<std::mutex> guard(lock);
  std::string text;
  llvm::raw_string_ostream stream(text);
  lld::Result result = lld::lldMain(
      llvm::ArrayRef<const char *>(arguments, count), stream, stream,
      {{lld::Gnu, &lld::elf::link}});
  *messages = strdup(stream.str().c_str());
  return result.retCode == 0 && result.canRunAgain;
}

bool clld_link_needed(LLVMOpaqueModule *destination, LLVMOpaqueModule *source) {
  std::unique_ptr<llvm::Module> needed(llvm::unwrap(source));
  return !llvm::Linker::linkModules(
      *llvm::unwrap(destination), std::move(needed), llvm::Linker::LinkOnlyNeeded,
      [](llvm::Module &module, const llvm::StringSet<> &linked) {
        llvm::internalizeModule(module, [&](const llvm::GlobalValue &v) {
          return !v.hasName() || !linked.count(v.getName());
        });
      });
}
