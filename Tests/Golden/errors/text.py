# What is not compiled of text is refused.
# golden: signatures
