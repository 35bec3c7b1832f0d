/* Measures line segments: segments FIRST SECOND < SEGMENTS > DISTANCES
 *
 * Reads FIRST segments, then SECOND segments, each of six raw doubles: two points in space.
 * Writes the FIRST x SECOND matrix of their distances. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "segments.h"

/* The seconds since some fixed moment. */
static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv) {
  long first = argc == 3 ? atol(argv[1]) : 0, second = argc == 3 ? atol(argv[2]) : 0;
  if (first < 1 || second < 1) {
    fprintf(stderr, "usage: segments FIRST SECOND < SEGMENTS > DISTANCES\n");
    return 2;
  }
  size_t numbers = 6 * ((size_t)first + (size_t)second);
  double *ends = malloc(numbers * sizeof *ends);
  if (!ends || fread(ends, sizeof *ends, numbers, stdin) != numbers) {
    fprintf(stderr, "segments: expected %zu numbers\n", numbers);
    return 1;
  }
  /* The matrix is new, and belongs to the caller. */
  double *result;
  int64_t shape[2];
  double start = now();
  int32_t status = segments_distances(ends, first, 2, 3, ends + 6 * first, second, 2, 3,
                                      &result, shape);
  double seconds = now() - start;
  if (status) {
    fprintf(stderr, "segments: %s\n", segments_strerror(status));
    return 1;
  }
  fwrite(result, sizeof *result, (size_t)(shape[0] * shape[1]), stdout);
  segments_free(result);
  fprintf(stderr, "%.9f\n", seconds);
  free(ends);
  return 0;
}
