/* Measures points: pairwise COUNT DIMENSIONS < POINTS > DISTANCES
 *
 * Reads COUNT points of DIMENSIONS raw doubles. Writes the COUNT x COUNT matrix of their distances
 * twice: as a new matrix, and written into one that is given. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "pairwise.h"

/* The seconds since some fixed moment. */
static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Ends the program with the message of a status that is not 0. */
static void require(int32_t status) {
  if (status == 0) return;
  fprintf(stderr, "pairwise: %s\n", pairwise_strerror(status));
  exit(1);
}

int main(int argc, char **argv) {
  long count = argc == 3 ? atol(argv[1]) : 0, dimensions = argc == 3 ? atol(argv[2]) : 0;
  if (count < 1 || dimensions < 1) {
    fprintf(stderr, "usage: pairwise COUNT DIMENSIONS < POINTS > DISTANCES\n");
    return 2;
  }
  size_t numbers = (size_t)count * (size_t)dimensions, pairs = (size_t)count * (size_t)count;
  double *points = malloc(numbers * sizeof *points), *given = malloc(pairs * sizeof *given);
  if (!points || !given || fread(points, sizeof *points, numbers, stdin) != numbers) {
    fprintf(stderr, "pairwise: expected %zu numbers\n", numbers);
    return 1;
  }
  /* The matrix is new, and belongs to the caller. */
  double *result;
  int64_t shape[2];
  double start = now();
  require(pairwise_distances(points, count, dimensions, &result, shape));
  double seconds = now() - start;
  fwrite(result, sizeof *result, (size_t)(shape[0] * shape[1]), stdout);
  pairwise_free(result);

  require(pairwise_fill_distances(points, count, dimensions, given, count, count));
  fwrite(given, sizeof *given, pairs, stdout);
  fprintf(stderr, "%.9f\n", seconds);
  free(points);
  free(given);
  return 0;
}
