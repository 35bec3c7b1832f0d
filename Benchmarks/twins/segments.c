/* The C twin of Examples/segments/segments.py. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

static const double SHORT = 1e-12;

static double dot(const double *a, const double *b) {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

static void difference(const double *a, const double *b, double *result) {
  for (int k = 0; k < 3; k++) result[k] = a[k] - b[k];
}

/* Comparisons as in Python's min and max, for the sake of NaN. */
static double clamp(double x) {
  double low = 0.0 > x ? 0.0 : x;
  return 1.0 < low ? 1.0 : low;
}

static double segment_distance(const double *p0, const double *p1, const double *q0,
                               const double *q1) {
  double u[3], v[3], r[3], gap[3], s, t;
  difference(p1, p0, u);
  difference(q1, q0, v);
  difference(p0, q0, r);
  double uu = dot(u, u), vv = dot(v, v), vr = dot(v, r);
  if (uu <= SHORT && vv <= SHORT) {
    s = t = 0;
  } else if (uu <= SHORT) {
    s = 0;
    t = clamp(vr / vv);
  } else {
    double ur = dot(u, r);
    if (vv <= SHORT) {
      s = clamp(-ur / uu);
      t = 0;
    } else {
      double uv = dot(u, v), area = uu * vv - uv * uv;
      s = area != 0 ? clamp((uv * vr - ur * vv) / area) : 0;
      t = (uv * s + vr) / vv;
      if (t < 0) {
        s = clamp(-ur / uu);
        t = 0;
      } else if (t > 1) {
        s = clamp((uv - ur) / uu);
        t = 1;
      }
    }
  }
  for (int k = 0; k < 3; k++) gap[k] = r[k] + s * u[k] - t * v[k];
  return sqrt(dot(gap, gap));
}

int32_t twin_segments_distances(const double *first, int64_t first_d0, int64_t first_d1,
                                int64_t first_d2, const double *second, int64_t second_d0,
                                int64_t second_d1, int64_t second_d2, double **ret,
                                int64_t ret_shape[2]) {
  double *result = malloc((size_t)first_d0 * (size_t)second_d0 * sizeof *result);
  if (!result) return 1;
  for (int64_t i = 0; i < first_d0; i++)
    for (int64_t j = 0; j < second_d0; j++) {
      const double *p = first + i * first_d1 * first_d2, *q = second + j * second_d1 * second_d2;
      result[i * second_d0 + j] = segment_distance(p, p + first_d2, q, q + second_d2);
    }
  *ret = result;
  ret_shape[0] = first_d0;
  ret_shape[1] = second_d0;
  return 0;
}

void twin_segments_free(void *array) { free(array); }
