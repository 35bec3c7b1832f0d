# Replacement fields are expression, conversion and format.
a = f"{}"    # error[S008]: f-string: valid expression required before '}'
b = f"a}"    # error[S008]: f-string: single '}' is not allowed
c = f"{x!z}"    # error[S008]: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'
d = f"{x! r}"    # error[S008]: f-string: conversion type must come right after the exclamation mark
e = f"{lambda x: 1}"    # error[S008]: f-string: lambda expressions are not allowed without parentheses
g = f"{x"    # error[S008]: f-string: expecting '}'
h = t"{=}"    # error[S008]: t-string: valid expression required before '='
