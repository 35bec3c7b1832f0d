#include <memory>
#include <string>

#include "clld.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/MemoryBufferRef.h"

char *clld_undefined_symbols(const char *bytes, size_t count) {
  llvm::MemoryBufferRef buffer(llvm::StringRef(bytes, count), "object");
  auto object = llvm::object::ObjectFile::createObjectFile(buffer);
  if (!object) {
    llvm::consumeError(object.takeError());
    return nullptr;
  }
  std::string names;
  for (const llvm::object::SymbolRef &symbol : (*object)->symbols()) {
    auto flags = symbol.getFlags();
    auto name = symbol.getName();
    if (flags && name && (*flags & llvm::object::SymbolRef::SF_Undefined) && !name->empty()) {
      names += *name;
      names += '\n';
    }
    if (!flags) llvm::consumeError(flags.takeError());
    if (!name) llvm::consumeError(name.takeError());
  }
  return strdup(names.c_str());
}
