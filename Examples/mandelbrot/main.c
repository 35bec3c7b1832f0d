/* Draws the Mandelbrot set into a PNG file: mandelbrot FILE [WIDTH HEIGHT ITERATIONS] */
#include <math.h>
#include <png.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "mandelbrot.h"

/* The seconds since some fixed moment. */
static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Fills `palette` with a colour for each count; the set itself, count `iters`, is black. */
static void make_palette(png_color palette[256], int iters) {
  for (int i = 0; i < 256; i++) {
    double t = i < iters ? sqrt((double)i / iters) : 0;
    palette[i].red = (png_byte)(255 * t);
    palette[i].green = (png_byte)(255 * t * t);
    palette[i].blue = (png_byte)(i < iters ? 60 + 195 * pow(t, 4) : 0);
  }
}

/* Writes `pixels`, indices into `palette`, to the file `name`; returns 0 iff it could. */
static int write_png(const char *name, uint8_t *pixels, int width, int height,
                     png_color palette[256]) {
  FILE *file = fopen(name, "wb");
  if (!file) return -1;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  if (!info || setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    fclose(file);
    return -1;
  }
  png_init_io(png, file);
  png_set_IHDR(png, info, (png_uint_32)width, (png_uint_32)height, 8, PNG_COLOR_TYPE_PALETTE,
               PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_PLTE(png, info, palette, 256);
  /* Without filters the rows in the file are the bytes of the array, which compare.py reads. */
  png_set_filter(png, 0, PNG_FILTER_NONE);
  png_write_info(png, info);
  for (int row = 0; row < height; row++) png_write_row(png, pixels + (size_t)row * (size_t)width);
  png_write_end(png, NULL);
  png_destroy_write_struct(&png, &info);
  return fclose(file);
}

int main(int argc, char **argv) {
  const char *name = argc > 1 ? argv[1] : "mandelbrot.png";
  int width = argc > 2 ? atoi(argv[2]) : 600;
  int height = argc > 3 ? atoi(argv[3]) : 400;
  int iters = argc > 4 ? atoi(argv[4]) : 255;
  if (width < 1 || height < 1 || iters < 1 || iters > 255) {
    fprintf(stderr, "usage: mandelbrot FILE [WIDTH HEIGHT ITERATIONS], 1 to 255 iterations\n");
    return 2;
  }
  /* A function declared `noexcept` returns its result, as any C function does. */
  if (mandelbrot_mandel(0, 0, iters) != iters) return 1;

  uint8_t *image = malloc((size_t)width * (size_t)height);
  if (!image) return 1;
  double start = now();
  int32_t status = mandelbrot_create_fractal(-2.0, 1.0, -1.0, 1.0, image, height, width, iters);
  double seconds = now() - start;
  if (status) {
    fprintf(stderr, "mandelbrot: %s\n", mandelbrot_strerror(status));
    return 1;
  }
  png_color palette[256];
  make_palette(palette, iters);
  if (write_png(name, image, width, height, palette)) {
    perror(name);
    return 1;
  }
  free(image);
  printf("create_fractal %.9f s\n", seconds);
  return 0;
}
