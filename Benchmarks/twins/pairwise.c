/* The C twin of Examples/pairwise/pairwise.py. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

static double distance(const double *a, const double *b, int64_t dimensions) {
  double total = 0;
  for (int64_t k = 0; k < dimensions; k++) {
    double step = a[k] - b[k];
    total += step * step;
  }
  return sqrt(total);
}

static float distance_f32(const float *a, const float *b, int64_t dimensions) {
  float total = 0;
  for (int64_t k = 0; k < dimensions; k++) {
    float step = a[k] - b[k];
    total += step * step;
  }
  return sqrtf(total);
}

int32_t twin_pairwise_fill_distances(const double *points, int64_t count, int64_t dimensions,
                                     double *result, int64_t result_d0, int64_t result_d1) {
  (void)result_d0;
  for (int64_t i = 0; i < count; i++)
    for (int64_t j = 0; j < count; j++)
      result[i * result_d1 + j] =
          distance(points + i * dimensions, points + j * dimensions, dimensions);
  return 0;
}

int32_t twin_pairwise_distances(const double *points, int64_t count, int64_t dimensions,
                                double **ret, int64_t ret_shape[2]) {
  double *result = malloc((size_t)count * (size_t)count * sizeof *result);
  if (!result) return 1;
  twin_pairwise_fill_distances(points, count, dimensions, result, count, count);
  *ret = result;
  ret_shape[0] = ret_shape[1] = count;
  return 0;
}

int32_t twin_pairwise_distances_f32(const float *points, int64_t count, int64_t dimensions,
                                    float **ret, int64_t ret_shape[2]) {
  float *result = malloc((size_t)count * (size_t)count * sizeof *result);
  if (!result) return 1;
  for (int64_t i = 0; i < count; i++)
    for (int64_t j = 0; j < count; j++)
      result[i * count + j] =
          distance_f32(points + i * dimensions, points + j * dimensions, dimensions);
  *ret = result;
  ret_shape[0] = ret_shape[1] = count;
  return 0;
}

void twin_pairwise_free(void *array) { free(array); }
