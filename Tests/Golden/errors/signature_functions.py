# Signatures are compared with the functions of the module.
# signature: hypotenuze(a: float64, b: float64)  # error[G005]: defines no function 'hypotenuze'
# signature: hypotenuse(a: float64)  # error[G006]: 'hypotenuse' has 2 arguments, and the signature gives 1
# signature: hypotenuse(a: float64, c: float64)  # error[G007]: 'hypotenuse' has no argument 'c' here
# signature: hypotenuse(a: float64, a: float64)  # error[G012]: parameter 'a' is given twice  # error[G007]: argument 'a'
# signature: Anything(float64)  # error[G015]: 'Anything' takes any number of arguments
def hypotenuse(a, b):
    return (a * a + b * b) ** 0.5


class Anything:
    def __init__(self, *values):
        self.first = values[0]
