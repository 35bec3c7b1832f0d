// jemalloc as the allocator of the release program.
//
// A compiler makes and drops millions of small objects and ends soon. The C library's allocator
// joins neighbours and searches lists that grow with the heap, so that a module of ten times as
// many functions took more than ten times as long.
#include "allocator.h"

#if USES_JEMALLOC

#include <malloc.h>

// Read by jemalloc (its manual, "TUNING"): nothing is given back to the system, which gives memory
// in huge pages if it can.
const char *malloc_conf = "narenas:1,dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always";

// A part of the C library's allocator that jemalloc lacks. LLVM asks for it; that would link the
// whole of the other allocator, whose names are the same.
struct mallinfo2 mallinfo2(void) { return (struct mallinfo2){0}; }

#endif
