# Characters beyond those of the grammar are named.
a = “abc”    # error[S010]: invalid character '“' (U+201C)
#   ^^^
b = 1 − 2    # error[S010]: invalid character '−' (U+2212)
c = 3    # error[S010]: invalid non-printable character U+00A0
