# A backslash must end its line.
a = 1 + \ 2    # error[S011]: unexpected character after line continuation character
#       ^
