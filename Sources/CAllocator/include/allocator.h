// The allocator under names of its own, where it stands beside the C library's.
#pragma once
#include <stddef.h>

#if !REPLACES_ALLOCATOR

/// Returns a block of at least `bytes`, at a multiple of 16; null if there is none.
void *pyaot_malloc(size_t bytes);

/// Takes back the block `p`, or nothing if that is null.
void pyaot_free(void *p);

/// Returns a block of `count` times `size` bytes, all zero; null if there is none.
void *pyaot_calloc(size_t count, size_t size);

/// Returns a block of at least `bytes` that begins like `p`, which is taken back; null if there is
/// none, and then `p` stays.
void *pyaot_realloc(void *p, size_t bytes);

/// Returns a block at a multiple of `boundary`, a power of two; null if there is none.
void *pyaot_memalign(size_t boundary, size_t bytes);

/// Returns the number of bytes that may be used at `p`.
size_t pyaot_usable_size(void *p);

#endif
