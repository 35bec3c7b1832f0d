# A header without a block names itself and its line.
def f():
x = 1    # error[S005]: expected an indented block after function definition on line 2
for i in x:
y = 2    # error[S005]: expected an indented block after 'for' statement on line 4
try:
z = 3    # error[S005]: expected an indented block after 'try' statement on line 6
