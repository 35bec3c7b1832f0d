# Numbers are checked digit by digit.
a = 1__0    # error[S009]: invalid decimal literal
b = 0b12    # error[S009]: invalid digit '2' in binary literal
c = 0xg    # error[S009]: invalid hexadecimal literal
d = 0o8    # error[S009]: invalid digit '8' in octal literal
e = 1abc    # error[S009]: invalid decimal literal
f = 089    # error[S009]: leading zeros in decimal integer literals are not permitted
