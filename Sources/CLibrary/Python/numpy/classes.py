# NumPy's classes that isinstance takes.

ndarray = __class__("ndarray")
generic = __class__("generic")
number = __class__("number")
integer = __class__("integer")
signedinteger = __class__("signedinteger")
unsignedinteger = __class__("unsignedinteger")
inexact = __class__("inexact")
floating = __class__("floating")
complexfloating = __class__("complexfloating")
