# Adjacent literals are all texts or all bytes.
a = "a" b"b"    # error[S021]: cannot mix bytes and nonbytes literals
b = b"é"    # error[S021]: bytes can only contain ASCII literal characters
c = t"a" "b"    # error[S021]: cannot mix t-string literals with string or bytes literals
