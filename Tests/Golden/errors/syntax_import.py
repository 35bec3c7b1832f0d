# An import of nothing.
# error@+1[S018]: after 'import'
from m import
