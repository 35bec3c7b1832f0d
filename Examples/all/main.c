/* Calls all five modules from one program: what one of them brings is not in another's way. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "black_scholes.h"
#include "mandelbrot.h"
#include "neighbours.h"
#include "pairwise.h"
#include "segments.h"

/* Ends the program unless `holds`, naming what was expected. */
static void expect(bool holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "linked: expected %s\n", what);
  exit(1);
}

static void try_mandelbrot(void) {
  uint8_t image[2 * 3];
  expect(mandelbrot_mandel(2.0, 2.0, 50) == 0, "a point far outside to leave at once");
  int32_t status = mandelbrot_create_fractal(-2.0, 1.0, -1.0, 1.0, image, 2, 3, 50);
  expect(status == 0 && image[1 * 3 + 2] == 50, "the origin in the set");
}

static void try_black_scholes(void) {
  const double price[] = {20.0, 25.0}, strike[] = {20.0, 90.0}, years[] = {1.0, 0.5};
  double *call, *put, half;
  int64_t calls[1], puts[1];
  expect(black_scholes_cnd(0.0, &half) == 0 && fabs(half - 0.5) < 1e-7, "cnd(0) = 0.5");
  expect(black_scholes_prices(price, 2, strike, 2, years, 2, &call, calls, &put, puts) == 0 &&
             calls[0] == 2 && puts[0] == 2, "two prices");
  for (int i = 0; i < 2; i++) {
    double parity = price[i] - strike[i] * exp(-0.02 * years[i]);
    expect(fabs(call[i] - put[i] - parity) < 1e-12 * strike[i], "put-call parity");
  }
  black_scholes_free(call);
  black_scholes_free(put);
}

static void try_neighbours(void) {
  const bool grid[3 * 3] = {true, true, true, true, false, true, true, true, true};
  int64_t largest;
  expect(neighbours_largest_count(grid, 3, 3, &largest) == 0 && largest == 8, "eight neighbours");
}

static void try_segments(void) {
  const double along_x[] = {-1, 0, 0, 1, 0, 0}, along_y[] = {0, -1, 2, 0, 1, 2};
  double *result;
  int64_t shape[2];
  expect(segments_distances(along_x, 1, 2, 3, along_y, 1, 2, 3, &result, shape) == 0 &&
             shape[0] == 1 && shape[1] == 1 && *result == 2.0, "crossing segments 2 apart");
  segments_free(result);
}

static void try_pairwise(void) {
  const double points[2 * 2] = {0, 0, 3, 4};
  const float points_f32[2 * 2] = {0, 0, 3, 4};
  double given[2 * 2], *result;
  float *result_f32;
  int64_t shape[2];
  expect(pairwise_distances(points, 2, 2, &result, shape) == 0 && result[1] == 5.0, "5");
  pairwise_free(result);
  expect(pairwise_distances_f32(points_f32, 2, 2, &result_f32, shape) == 0 &&
             result_f32[2] == 5.0f, "5 in single precision");
  pairwise_free(result_f32);
  expect(pairwise_fill_distances(points, 2, 2, given, 2, 2) == 0 && given[0] == 0.0, "0");
  /* The matrix is too small: the status says so, and nothing beside it is written. */
  int32_t status = pairwise_fill_distances(points, 2, 2, given, 1, 1);
  expect(status != 0 && pairwise_strerror(status) != NULL, "an IndexError");
}

int main(void) {
  try_mandelbrot();
  try_black_scholes();
  try_neighbours();
  try_segments();
  try_pairwise();
  puts("all: five objects in one program, each called");
  return 0;
}
