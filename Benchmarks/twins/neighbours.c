/* The C twin of Examples/neighbours/neighbours.py. */
#include <stdbool.h>
#include <stdint.h>

static int64_t occupied(const bool *grid, int64_t rows, int64_t columns, int64_t row,
                        int64_t column) {
  if (row < 0 || row >= rows || column < 0 || column >= columns) return 0;
  return grid[row * columns + column];
}

static int64_t count_neighbours(const bool *grid, int64_t rows, int64_t columns, int64_t row,
                                int64_t column) {
  int64_t count = 0;
  for (int64_t i = row - 1; i < row + 2; i++)
    for (int64_t j = column - 1; j < column + 2; j++)
      if (i != row || j != column) count += occupied(grid, rows, columns, i, j);
  return count;
}

int32_t twin_neighbours_largest_count(const bool *grid, int64_t rows, int64_t columns,
                                      int64_t *ret) {
  int64_t largest = 0;
  for (int64_t row = 0; row < rows; row++)
    for (int64_t column = 0; column < columns; column++) {
      int64_t count = count_neighbours(grid, rows, columns, row, column);
      if (count > largest) largest = count;
    }
  *ret = largest;
  return 0;
}

int32_t twin_neighbours_fill_counts(const bool *grid, int64_t rows, int64_t columns,
                                    uint8_t *counts, int64_t counts_d0, int64_t counts_d1) {
  (void)counts_d0;
  for (int64_t row = 0; row < rows; row++)
    for (int64_t column = 0; column < columns; column++)
      counts[row * counts_d1 + column] =
          (uint8_t)count_neighbours(grid, rows, columns, row, column);
  return 0;
}
