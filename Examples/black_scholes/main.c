/* Prices options: black_scholes COUNT < OPTIONS > PRICES
 *
 * Reads all prices, all strikes and all years as raw doubles, and writes the values of all calls
 * and of all puts, first as the loop computes them, then as the array version does. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "black_scholes.h"

/* The seconds since some fixed moment. */
static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Ends the program with the message of a status that is not 0. */
static void require(int32_t status) {
  if (status == 0) return;
  fprintf(stderr, "black_scholes: %s\n", black_scholes_strerror(status));
  exit(1);
}

int main(int argc, char **argv) {
  long count = argc == 2 ? atol(argv[1]) : 0;
  if (count < 1) {
    fprintf(stderr, "usage: black_scholes COUNT < OPTIONS > PRICES\n");
    return 2;
  }
  size_t n = (size_t)count;
  double *options = malloc(3 * n * sizeof *options), *values = malloc(2 * n * sizeof *values);
  if (!options || !values || fread(options, sizeof *options, 3 * n, stdin) != 3 * n) {
    fprintf(stderr, "black_scholes: expected %zu numbers\n", 3 * n);
    return 1;
  }
  const double *price = options, *strike = options + n, *years = options + 2 * n;

  double start = now();
  require(black_scholes_fill_prices(price, count, strike, count, years, count,
                                    values, count, values + n, count, 0.02, 0.30));
  double loop = now() - start;
  fwrite(values, sizeof *values, 2 * n, stdout);

  /* A returned array is new, and belongs to the caller. */
  double *call, *put;
  int64_t call_shape[1], put_shape[1];
  start = now();
  require(black_scholes_prices(price, count, strike, count, years, count,
                               &call, call_shape, &put, put_shape));
  double arrays = now() - start;
  fwrite(call, sizeof *call, (size_t)call_shape[0], stdout);
  fwrite(put, sizeof *put, (size_t)put_shape[0], stdout);
  black_scholes_free(call);
  black_scholes_free(put);

  fprintf(stderr, "%.9f %.9f\n", loop, arrays);
  free(options);
  free(values);
  return 0;
}
