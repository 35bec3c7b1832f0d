/* The C twin of Examples/mandelbrot/mandelbrot.py. */
#include <stdint.h>

int32_t twin_mandelbrot_mandel(double x, double y, int32_t max_iters) {
  double re = 0, im = 0;
  for (int32_t i = 0; i < max_iters; i++) {
    double next = re * re - im * im + x;
    im = 2 * re * im + y;
    re = next;
    if (re * re + im * im >= 4) return i;
  }
  return max_iters;
}

int32_t twin_mandelbrot_create_fractal(double min_x, double max_x, double min_y, double max_y,
                                       uint8_t *image, int64_t height, int64_t width,
                                       int32_t iters) {
  double pixel_size_x = (max_x - min_x) / (double)width;
  double pixel_size_y = (max_y - min_y) / (double)height;
  for (int64_t row = 0; row < height; row++) {
    double imag = min_y + (double)row * pixel_size_y;
    for (int64_t column = 0; column < width; column++) {
      double real = min_x + (double)column * pixel_size_x;
      image[row * width + column] = (uint8_t)twin_mandelbrot_mandel(real, imag, iters);
    }
  }
  return 0;
}
