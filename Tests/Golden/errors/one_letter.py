# A name of one letter is not taken for another one of one letter.
# signature: scale(a: float64) -> float64
def scale(a):
    return a * b  # error[N001]: name 'b' is not defined
    #          ^
