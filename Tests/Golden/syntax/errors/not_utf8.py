# Text is UTF-8, except in comments: ÿ.
# error@+1[S025]: (unicode error) 'utf-8' codec can't decode byte 0xe9
x = 'é'
