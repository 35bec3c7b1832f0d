"""How crowded a grid is: the largest number of neighbours that any cell has."""


def occupied(grid, row, column):
    """Returns 1 for a cell that lies in the grid and is set, else 0."""
    rows, columns = grid.shape
    if row < 0 or row >= rows or column < 0 or column >= columns:
        return 0
    if grid[row, column]:
        return 1
    return 0


def count_neighbours(grid, row, column):
    """Returns how many of the eight cells around a cell are set."""
    count = 0
    for i in range(row - 1, row + 2):
        for j in range(column - 1, column + 2):
            if i != row or j != column:
                count += occupied(grid, i, j)
    return count


def largest_count(grid):
    """Returns the largest number of neighbours in the grid, 0 for an empty one."""
    rows, columns = grid.shape
    largest = 0
    for row in range(rows):
        for column in range(columns):
            largest = max(largest, count_neighbours(grid, row, column))
    return largest


def fill_counts(grid, counts):
    """Writes the number of neighbours of each cell into `counts`."""
    for row in range(grid.shape[0]):
        for column in range(grid.shape[1]):
            counts[row, column] = count_neighbours(grid, row, column)
