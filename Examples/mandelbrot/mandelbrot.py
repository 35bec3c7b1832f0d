"""The Mandelbrot set: one function for a point, one for a picture, one for a graphics card."""
from numba import cuda


def mandel(x, y, max_iters):
    """Returns after how many iterations the point x + iy leaves the circle of radius 2."""
    c = complex(x, y)
    z = 0.0j
    for i in range(max_iters):
        z = z * z + c
        if (z.real * z.real + z.imag * z.imag) >= 4:
            return i
    return max_iters


def create_fractal(min_x, max_x, min_y, max_y, image, iters):
    """Fills `image` with the iteration counts of the rectangle, row by row."""
    height = image.shape[0]
    width = image.shape[1]
    pixel_size_x = (max_x - min_x) / width
    pixel_size_y = (max_y - min_y) / height
    for row in range(height):
        imag = min_y + row * pixel_size_y
        for column in range(width):
            real = min_x + column * pixel_size_x
            image[row, column] = mandel(real, imag, iters)


@cuda.jit
def mandel_kernel(min_x, max_x, min_y, max_y, image, iters):
    """Does the work of `create_fractal` with one thread for each pixel."""
    height = image.shape[0]
    width = image.shape[1]
    column, row = cuda.grid(2)
    if column < width and row < height:
        pixel_size_x = (max_x - min_x) / width
        pixel_size_y = (max_y - min_y) / height
        real = min_x + column * pixel_size_x
        imag = min_y + row * pixel_size_y
        image[row, column] = mandel(real, imag, iters)


if __name__ == "__main__":
    import matplotlib.pyplot as plt
    import numpy as np

    picture = np.zeros((200, 300), dtype=np.uint8)
    create_fractal(-2.0, 1.0, -1.0, 1.0, picture, 50)
    plt.imshow(picture)
    plt.show()
