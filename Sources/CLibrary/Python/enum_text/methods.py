# What members of enumerations do that are text as well, where methods of text don't.


def __len__(x):
    return len(__mixed_value__(x))


def __contains__(x, part):
    return __mixed_value__(part) in __mixed_value__(x)


def __iterator__(x):
    return __source__(__mixed_value__(x))
