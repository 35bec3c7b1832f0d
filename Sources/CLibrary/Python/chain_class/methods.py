# itertools.chain, which is a class with a method of its own.
import itertools


def __call__(c, *iterables):
    return itertools.__chain__(*iterables)


def from_iterable(c, iterable):
    if __is_tuple__(iterable) or __is_list__(iterable):
        return itertools.__chain__(*iterable)
    return itertools.__chain_of__(iterable)
