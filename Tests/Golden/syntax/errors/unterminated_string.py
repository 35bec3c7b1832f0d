# A string must end on its line.
x = "abc    # error[S006]: unterminated string literal (detected at line 2)
#   ^
y = f'{x}abc    # error[S006]: unterminated f-string literal (detected at line 4)
z = 'it\'    # error[S006]: perhaps you escaped the end quote?
