// The allocator of the release program, in place of the C library's.
//
// A compiler makes and drops millions of small objects and ends soon. The C library's allocator
// joins neighbours and searches lists that grow with the heap, so that a module of ten times as
// many functions took more than ten times as long. This one never joins nor searches: a block has
// one of some hundred sizes, and what is freed is taken again by who next asks for that size.

#define _GNU_SOURCE
#include "allocator.h"

#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#if !REPLACES_ALLOCATOR
// Beside the C library's, for tests.
#define malloc pyaot_malloc
#define free pyaot_free
#define calloc pyaot_calloc
#define realloc pyaot_realloc
#define memalign pyaot_memalign
#define malloc_usable_size pyaot_usable_size
#endif

// In front of each block stands a word that says what it is: the number of its size, or one of
// these with a number of bytes in the bits above.
enum {
  tag_bits = 8,
  // A mapping of its own, of that many bytes.
  tag_mapped = 0xFE,
  // A place inside a block, that many bytes behind its beginning.
  tag_inside = 0xFF,
};

enum {
  alignment = 16,
  header = sizeof(uint64_t),
  page = 4096,
  // Sizes of blocks are multiples of `alignment` up to here, then four for each power of two.
  last_fine = 1024,
  fine_sizes = last_fine / alignment,
  steps = 4,
  // Larger blocks are mappings of their own.
  last_power = 25,
  first_power = 10,
  sizes = fine_sizes + steps * (last_power - first_power) + 1,
  // The system is asked for memory in regions, which it gives in huge pages if it can.
  huge_page = 2 << 20,
};

static const size_t region = (size_t)64 << 20;
static const size_t largest = (size_t)1 << last_power;

// A block that is free.
struct block {
  struct block *next;
};

// What belongs to a thread: the free blocks of each size, and the rest of its region. Nothing is
// shared, so that nothing is locked; a block belongs to the thread that frees it.
static _Thread_local struct block *free_blocks[sizes] __attribute__((tls_model("initial-exec")));
static _Thread_local char *rest __attribute__((tls_model("initial-exec")));
static _Thread_local char *rest_end __attribute__((tls_model("initial-exec")));

// Returns the number of the smallest size that holds `bytes`, which count the header.
static inline unsigned size_number(size_t bytes) {
  if (bytes <= last_fine) return (unsigned)((bytes + alignment - 1) / alignment);
  unsigned power = 63 - (unsigned)__builtin_clzll(bytes - 1);
  unsigned step = (unsigned)((bytes - 1) >> (power - 2)) & (steps - 1);
  return fine_sizes + steps * (power - first_power) + step + 1;
}

// Returns the bytes of blocks of the size `number`, header included.
static inline size_t size_of(unsigned number) {
  if (number <= fine_sizes) return (size_t)number * alignment;
  unsigned k = number - fine_sizes - 1;
  unsigned power = first_power + k / steps;
  return ((size_t)1 << power) + ((size_t)(k % steps + 1) << (power - 2));
}

static inline uint64_t *word_of(void *p) { return (uint64_t *)((char *)p - header); }

// Returns fresh memory of the system, a multiple of pages long, or null.
static void *map(size_t bytes) {
  void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                 -1, 0);
  return p == MAP_FAILED ? NULL : p;
}

// Gives the thread a region of which at least `bytes` can be taken; returns 0 if there is none.
static int take_region(size_t bytes) {
  // What is left of the old region is a tail that nobody misses: none of its pages was touched.
  size_t count = bytes > region / 4 ? bytes + huge_page : region;
  char *p = map(count + huge_page);
  if (!p) {
    count = (bytes + alignment + page - 1) / page * page;
    p = map(count);
    if (!p) return 0;
  } else {
    p += -(uintptr_t)p & (huge_page - 1);
    madvise(p, count, MADV_HUGEPAGE);
  }
  // Blocks begin eight bytes behind a multiple of sixteen: their headers are in front.
  rest = p + header;
  rest_end = p + count;
  return 1;
}

// Returns a block of fresh memory, which is zero, of the size `number`; null if there is none.
static __attribute__((noinline)) void *fresh_block(unsigned number) {
  size_t bytes = size_of(number);
  if ((size_t)(rest_end - rest) < bytes && !take_region(bytes)) {
    errno = ENOMEM;
    return NULL;
  }
  void *p = rest + header;
  *word_of(p) = number;
  rest += bytes;
  return p;
}

// Returns a mapping that holds `bytes`, zero; null if there is none.
static __attribute__((noinline)) void *mapped_block(size_t bytes) {
  size_t count = (bytes + alignment + page - 1) / page * page;
  char *p = bytes < PTRDIFF_MAX ? map(count) : NULL;
  if (!p) {
    errno = ENOMEM;
    return NULL;
  }
  *word_of(p + alignment) = (uint64_t)count << tag_bits | tag_mapped;
  return p + alignment;
}

void *malloc(size_t bytes) {
  if (__builtin_expect(bytes > largest - header, 0)) return mapped_block(bytes);
  unsigned number = size_number(bytes + header);
  struct block *b = free_blocks[number];
  if (__builtin_expect(!b, 0)) return fresh_block(number);
  free_blocks[number] = b->next;
  return b;
}

void free(void *p) {
  if (!p) return;
  uint64_t word = *word_of(p);
  if (__builtin_expect((word & 0xFF) == tag_inside, 0)) {
    p = (char *)p - (word >> tag_bits);
    word = *word_of(p);
  }
  if (__builtin_expect((word & 0xFF) == tag_mapped, 0)) {
    int saved = errno;
    munmap((char *)p - alignment, word >> tag_bits);
    errno = saved;
    return;
  }
  struct block *b = p;
  b->next = free_blocks[word];
  free_blocks[word] = b;
}

void *calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) {
    errno = ENOMEM;
    return NULL;
  }
  if (bytes > largest - header) return mapped_block(bytes);
  unsigned number = size_number(bytes + header);
  if (!free_blocks[number]) return fresh_block(number);
  return memset(malloc(bytes), 0, bytes);
}

size_t malloc_usable_size(void *p) {
  if (!p) return 0;
  uint64_t word = *word_of(p);
  switch (word & 0xFF) {
    case tag_inside: {
      size_t offset = word >> tag_bits;
      return malloc_usable_size((char *)p - offset) - offset;
    }
    case tag_mapped: return (word >> tag_bits) - alignment;
    default: return size_of((unsigned)word) - header;
  }
}

void *realloc(void *p, size_t bytes) {
  if (!p) return malloc(bytes);
  if (!bytes) {
    free(p);
    return NULL;
  }
  size_t old = malloc_usable_size(p);
  // A block much larger than what is asked for is given back.
  if (bytes <= old && (old <= last_fine || bytes > old / 2)) return p;
  void *q = malloc(bytes);
  if (!q) return NULL;
  memcpy(q, p, old < bytes ? old : bytes);
  free(p);
  return q;
}

void *memalign(size_t boundary, size_t bytes) {
  if (boundary <= alignment) return malloc(bytes);
  size_t whole;
  if ((boundary & (boundary - 1)) || __builtin_add_overflow(bytes, boundary, &whole)) {
    errno = boundary & (boundary - 1) ? EINVAL : ENOMEM;
    return NULL;
  }
  char *p = malloc(whole);
  size_t offset = -(uintptr_t)p & (boundary - 1);
  if (!p || !offset) return p;
  *word_of(p + offset) = (uint64_t)offset << tag_bits | tag_inside;
  return p + offset;
}

#if REPLACES_ALLOCATOR

void *aligned_alloc(size_t boundary, size_t bytes) { return memalign(boundary, bytes); }

int posix_memalign(void **result, size_t boundary, size_t bytes) {
  if (boundary < sizeof(void *) || (boundary & (boundary - 1))) return EINVAL;
  int saved = errno;
  void *p = memalign(boundary, bytes);
  errno = saved;
  if (!p) return ENOMEM;
  *result = p;
  return 0;
}

// Part of the C library's allocator, which is linked as a whole where a program asks for this.
struct mallinfo2 mallinfo2(void) { return (struct mallinfo2){0}; }

void *valloc(size_t bytes) { return memalign(page, bytes); }

void *pvalloc(size_t bytes) {
  if (bytes > PTRDIFF_MAX) {
    errno = ENOMEM;
    return NULL;
  }
  return memalign(page, (bytes + page - 1) / page * page);
}

#endif
