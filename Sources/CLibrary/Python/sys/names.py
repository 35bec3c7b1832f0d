# The streams and limits of `sys`.

stdout = __structure__("output_stream", name="stdout")
stderr = __structure__("output_stream", name="stderr")
maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"
