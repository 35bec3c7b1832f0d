# Escapes must be complete and name a character.
x = "C:\users"    # error[S007]: 'unicodeescape' codec can't decode bytes in position 2-3: truncated \uXXXX escape
y = "\N{no such character}"    # error[S007]: unknown Unicode character name
z = b"\x1"    # error[S007]: invalid \x escape at position 0
w = "\U00110000"    # error[S007]: illegal Unicode character
