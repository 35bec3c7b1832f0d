#include <memory>
#include <string>

#include "clld.h"
#include "llvm-c/Types.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Metadata.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"

namespace {

/// Returns the description of the processor `cpu` of `triple`, the plainest by default, or null.
std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
    const char *triple, const char *cpu = "", const char *features = "") {
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target) return nullptr;
  return std::unique_ptr<llvm::MCSubtargetInfo>(
      target->createMCSubtargetInfo(triple, cpu, features));
}

/// Returns the keys of `table`, one a line, to be freed by the caller.
template <typename Table> char *keys(Table table) {
  std::string text;
  for (auto &entry : table) {
    text += entry.Key;
    text += '\n';
  }
  return strdup(text.c_str());
}

} // namespace

char *clld_processors(const char *triple) {
  auto info = subtarget(triple);
  return info ? keys(info->getAllProcessorDescriptions()) : nullptr;
}

char *clld_features(const char *triple) {
  auto info = subtarget(triple);
  return info ? keys(info->getAllProcessorFeatures()) : nullptr;
}

bool clld_has_feature(
    const char *triple, const char *cpu, const char *features, const char *wanted) {
  auto info = subtarget(triple, cpu, features);
  return info && info->checkFeatures(wanted);
}

LLVMOpaqueMetadata *clld_distinct_node(
    LLVMOpaqueContext *context, LLVMOpaqueMetadata *const *operands, size_t count,
    bool is_self_referential) {
  llvm::SmallVector<llvm::Metadata *, 4> all;
  if (is_self_referential) all.push_back(nullptr);
  for (size_t i = 0; i < count; ++i) all.push_back(llvm::unwrap(operands[i]));
  auto *node = llvm::MDNode::getDistinct(*llvm::unwrap(context), all);
  if (is_self_referential) node->replaceOperandWith(0, node);
  return llvm::wrap(node);
}

void clld_set_scope(LLVMOpaqueValue *instruction, const char *scope) {
  llvm::Value *value = llvm::unwrap(instruction);
  llvm::SyncScope::ID id = value->getContext().getOrInsertSyncScopeID(scope);
  if (auto *update = llvm::dyn_cast<llvm::AtomicRMWInst>(value))
    update->setSyncScopeID(id);
  else if (auto *exchange = llvm::dyn_cast<llvm::AtomicCmpXchgInst>(value))
    exchange->setSyncScopeID(id);
  else if (auto *fence = llvm::dyn_cast<llvm::FenceInst>(value))
    fence->setSyncScopeID(id);
}
