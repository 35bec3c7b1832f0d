# Imports name what they import.
import    # error[S018]: Expected one or more names after 'import'
from a import b,    # error[S018]: trailing comma not allowed without surrounding parentheses
import a from b    # error[S018]: Did you mean to use 'from ... import ...' instead?
import a as b.c    # error[S018]: cannot use attribute as import target
