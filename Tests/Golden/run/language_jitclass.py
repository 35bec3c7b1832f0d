# Classes of Numba's jitclass compile as they are; the types of their fields are found.
# signature: bags(n: int, x: float64[::1]) -> float64
# signature: trees(n: int) -> int
# signature: annotated(x: float) -> float
# signature: bare(n: int) -> int
# run: bags(3, [1.0, 2.0, 3.0])
# run: trees(20)
# run: annotated(1.5)
# run: bare(4)
import numpy as np
from numba import deferred_type, float64, int32, njit, optional
from numba.experimental import jitclass

spec = [
    ("value", int32),
    ("array", float64[:]),
]


@jitclass(spec)
class Bag(object):
    def __init__(self, value):
        self.value = value
        self.array = np.zeros(value)

    @property
    def size(self):
        return self.array.size

    def increment(self, val):
        for i in range(self.size):
            self.array[i] += val
        return self.array

    @staticmethod
    def add(x, y):
        return x + y


@njit
def bags(n, x):
    bag = Bag(n)
    for v in x:
        bag.increment(v)
    bag.value += 1
    return bag.array.sum() + bag.size + bag.value + Bag.add(n, 1)


node_type = deferred_type()


@jitclass([("key", int32), ("left", optional(node_type)), ("right", optional(node_type))])
class TreeNode:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


node_type.define(TreeNode.class_type.instance_type)


@njit
def insert(root, key):
    node = root
    while True:
        if key < node.key:
            if node.left is None:
                node.left = TreeNode(key)
                return
            node = node.left
        elif key > node.key:
            if node.right is None:
                node.right = TreeNode(key)
                return
            node = node.right
        else:
            return


@njit
def height(node):
    if node is None:
        return 0
    return 1 + max(height(node.left), height(node.right))


@njit
def total(node):
    if node is None:
        return 0
    return total(node.left) * 2 + node.key + total(node.right)


@njit
def trees(n):
    root = TreeNode(n // 2)
    k = 7
    for i in range(n):
        k = (k * 37 + 11) % 101
        insert(root, k)
    return height(root) * 1000000 + total(root)


@jitclass
class Point:
    x: float64
    y: float64

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5


@njit
def annotated(x):
    p = Point(x, 2 * x)
    p.x += 1
    return p.norm()


@jitclass()
class Slots:
    n: int32

    def __init__(self):
        self.n = 0

    def add(self, k):
        self.n = self.n + k


@njit
def bare(n):
    s = Slots()
    for i in range(n):
        s.add(i)
    return s.n
