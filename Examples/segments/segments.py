"""Shortest distances between line segments in space."""
import math

import numpy as np

SHORT = 1e-12  # the square of the length under which a segment is a point


def dot(a, b):
    """Returns the inner product of two vectors."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def difference(a, b):
    """Returns the vector from b to a."""
    result = np.empty(3)
    for k in range(3):
        result[k] = a[k] - b[k]
    return result


def clamp(x, low=0.0, high=1.0):
    """Returns the number nearest to x in the interval."""
    return min(max(x, low), high)


def segment_distance(p0, p1, q0, q1):
    """Returns the distance between p0..p1 and q0..q1.

    Source: Ericson, Real-Time Collision Detection, section 5.1.9.
    """
    u = difference(p1, p0)
    v = difference(q1, q0)
    r = difference(p0, q0)
    uu = dot(u, u)
    vv = dot(v, v)
    vr = dot(v, r)
    if uu <= SHORT and vv <= SHORT:
        s, t = 0.0, 0.0
    elif uu <= SHORT:
        s, t = 0.0, clamp(vr / vv)
    else:
        ur = dot(u, r)
        if vv <= SHORT:
            s, t = clamp(-ur / uu), 0.0
        else:
            uv = dot(u, v)
            area = uu * vv - uv * uv
            s = clamp((uv * vr - ur * vv) / area) if area != 0.0 else 0.0
            t = (uv * s + vr) / vv
            if t < 0.0:
                s, t = clamp(-ur / uu), 0.0
            elif t > 1.0:
                s, t = clamp((uv - ur) / uu), 1.0
    gap = np.zeros(3)
    for k in range(3):
        gap[k] = r[k] + s * u[k] - t * v[k]
    return math.sqrt(dot(gap, gap))


def distances(first, second):
    """Returns the matrix of the distances between each segment of `first` and each of `second`.

    Both have the shape (segments, 2, 3): two end points of three coordinates.
    """
    result = np.empty((first.shape[0], second.shape[0]))
    for i in range(first.shape[0]):
        for j in range(second.shape[0]):
            result[i, j] = segment_distance(first[i, 0], first[i, 1], second[j, 0], second[j, 1])
    return result
