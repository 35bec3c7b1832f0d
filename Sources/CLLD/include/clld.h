// What LLVM's C API lacks: linking by lld in this process, linking of needed functions only, the
// names of processors and their features, and distinct metadata nodes.
#ifndef CLLD_H
#define CLLD_H

#include <stdbool.h>
#include <stddef.h>

struct LLVMOpaqueContext;
struct LLVMOpaqueMetadata;
struct LLVMOpaqueModule;
struct LLVMOpaqueValue;

#ifdef __cplusplus
extern "C" {
#endif

/// Runs `ld.lld` in this process with `count` arguments, the first of which is the program's name.
///
/// Returns `true` iff the link succeeded. `*messages` is what lld had to say, to be freed by the
/// caller; an empty text if nothing.
bool clld_link_elf(const char *const *arguments, size_t count, char **messages);

/// Links those definitions of `source`, which is consumed, that `destination` needs into it, and
/// makes them internal. Returns `true` iff that succeeded; diagnostics go to the context's handler.
bool clld_link_needed(struct LLVMOpaqueModule *destination, struct LLVMOpaqueModule *source);

/// Returns the names of the processors that the back end of `triple` knows, one a line, to be
/// freed by the caller; null if the back end is not there or not initialised.
char *clld_processors(const char *triple);

/// Returns the names of the features of the back end of `triple`, as `clld_processors` does.
char *clld_features(const char *triple);

/// Returns `true` iff the processor `cpu` with `features` switched has `wanted`, such as `+avx2`.
bool clld_has_feature(
    const char *triple, const char *cpu, const char *features, const char *wanted);

/// Returns the names of the symbols that the object file of `count` bytes at `bytes` uses and does
/// not define, one a line, to be freed by the caller; null if it is no object file.
char *clld_undefined_symbols(const char *bytes, size_t count);

/// Returns a new node of `operands` that is never merged with an equal one. If
/// `is_self_referential`, the node itself stands before the operands, as loop identities need.
struct LLVMOpaqueMetadata *clld_distinct_node(
    struct LLVMOpaqueContext *context, struct LLVMOpaqueMetadata *const *operands, size_t count,
    bool is_self_referential);

/// Makes the atomic instruction or fence `instruction` atomic for the threads of `scope` only.
void clld_set_scope(struct LLVMOpaqueValue *instruction, const char *scope);

#ifdef __cplusplus
}
#endif

#endif
