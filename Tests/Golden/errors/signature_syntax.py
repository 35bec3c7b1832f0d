# Mistakes in the form of signatures; none hides the next one.
# signature: area(w: float64, h: float64  # error@+1[G001]: expected
# signature: area(w: float64; h: float64)  # error[G001]: expected
# signature: area(w float64, h: float64)  # error[G001]: expected
def area(w, h):
    return w * h
