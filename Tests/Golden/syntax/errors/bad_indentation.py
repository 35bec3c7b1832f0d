# Indentation must fit a block.
x = 1
  y = 2    # error[S004]: unexpected indent
if x:
        a = 1
    b = 2    # error[S004]: unindent does not match any outer indentation level
if x:
        c = 1
	d = 2    # error[S004]: inconsistent use of tabs and spaces in indentation
