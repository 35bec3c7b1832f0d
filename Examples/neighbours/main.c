/* Counts neighbours: neighbours ROWS COLUMNS < GRID > COUNTS
 *
 * Reads a grid of bytes that are 0 or 1.
 * Writes one byte a cell: how many of its neighbours are 1. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "neighbours.h"

/* The seconds since some fixed moment. */
static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Ends the program with the message of a status that is not 0. */
static void require(int32_t status) {
  if (status == 0) return;
  fprintf(stderr, "neighbours: %s\n", neighbours_strerror(status));
  exit(1);
}

int main(int argc, char **argv) {
  long rows = argc == 3 ? atol(argv[1]) : 0, columns = argc == 3 ? atol(argv[2]) : 0;
  if (rows < 1 || columns < 1) {
    fprintf(stderr, "usage: neighbours ROWS COLUMNS < GRID > COUNTS\n");
    return 2;
  }
  size_t cells = (size_t)rows * (size_t)columns;
  bool *grid = malloc(cells * sizeof *grid);
  uint8_t *counts = malloc(cells);
  if (!grid || !counts || fread(grid, sizeof *grid, cells, stdin) != cells) {
    fprintf(stderr, "neighbours: expected %zu cells\n", cells);
    return 1;
  }
  int64_t largest;
  double start = now();
  require(neighbours_largest_count(grid, rows, columns, &largest));
  double seconds = now() - start;

  require(neighbours_fill_counts(grid, rows, columns, counts, rows, columns));
  fwrite(counts, 1, cells, stdout);
  fprintf(stderr, "%lld %.9f\n", (long long)largest, seconds);
  free(grid);
  free(counts);
  return 0;
}
