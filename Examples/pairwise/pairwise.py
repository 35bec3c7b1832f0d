"""Distances between all pairs of points in a space of any number of dimensions."""
import numpy as np


def distance(a, b):
    """Returns the Euclidean distance between two points."""
    total = 0.0
    for x, y in zip(a, b):
        step = x - y
        total += step * step
    return np.sqrt(total)


def fill_distances(points, result):
    """Writes the distance between points i and j into result[i, j]."""
    for i in range(points.shape[0]):
        for j in range(points.shape[0]):
            result[i, j] = distance(points[i], points[j])


def distances(points):
    """Returns the matrix of the distances, of the type of the coordinates."""
    count = points.shape[0]
    result = np.empty((count, count), points.dtype)
    fill_distances(points, result)
    return result
