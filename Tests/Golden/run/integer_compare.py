# Integers of all types compare by their values.
# signature: less(a: int8, b: uint8)
# signature: less(a: uint8, b: int16)
# signature: less(a: int32, b: uint32)
# signature: less(a: int64, b: uint64)
# signature: less(a: uint64, b: int8)
# signature: less(a: uint16, b: uint64)
# signature: less(a: int16, b: int64)
# signature: less(a: int, b: int)
# signature: less(a: int, b: int8)
# signature: less(a: uint8, b: int)
# signature: less(a: uint64, b: int)
# signature: less(a: bool, b: int)
# signature: less(a: bool, b: bool)
# signature: less(a: bool, b: uint8)
# signature: less(a: int64, b: bool)
# signature: less(a: int8, b: int8)
# signature: less(a: uint64, b: uint64)
# signature: at_most(a: int8, b: uint8)
# signature: at_most(a: uint8, b: int16)
# signature: at_most(a: int32, b: uint32)
# signature: at_most(a: int64, b: uint64)
# signature: at_most(a: uint64, b: int8)
# signature: at_most(a: uint16, b: uint64)
# signature: at_most(a: int16, b: int64)
# signature: at_most(a: int, b: int)
# signature: at_most(a: int, b: int8)
# signature: at_most(a: uint8, b: int)
# signature: at_most(a: uint64, b: int)
# signature: at_most(a: bool, b: int)
# signature: at_most(a: bool, b: bool)
# signature: at_most(a: bool, b: uint8)
# signature: at_most(a: int64, b: bool)
# signature: at_most(a: int8, b: int8)
# signature: at_most(a: uint64, b: uint64)
# signature: equal(a: int8, b: uint8)
# signature: equal(a: uint8, b: int16)
# signature: equal(a: int32, b: uint32)
# signature: equal(a: int64, b: uint64)
# signature: equal(a: uint64, b: int8)
# signature: equal(a: uint16, b: uint64)
# signature: equal(a: int16, b: int64)
# signature: equal(a: int, b: int)
# signature: equal(a: int, b: int8)
# signature: equal(a: uint8, b: int)
# signature: equal(a: uint64, b: int)
# signature: equal(a: bool, b: int)
# signature: equal(a: bool, b: bool)
# signature: equal(a: bool, b: uint8)
# signature: equal(a: int64, b: bool)
# signature: equal(a: int8, b: int8)
# signature: equal(a: uint64, b: uint64)
# signature: differs(a: int8, b: uint8)
# signature: differs(a: uint8, b: int16)
# signature: differs(a: int32, b: uint32)
# signature: differs(a: int64, b: uint64)
# signature: differs(a: uint64, b: int8)
# signature: differs(a: uint16, b: uint64)
# signature: differs(a: int16, b: int64)
# signature: differs(a: int, b: int)
# signature: differs(a: int, b: int8)
# signature: differs(a: uint8, b: int)
# signature: differs(a: uint64, b: int)
# signature: differs(a: bool, b: int)
# signature: differs(a: bool, b: bool)
# signature: differs(a: bool, b: uint8)
# signature: differs(a: int64, b: bool)
# signature: differs(a: int8, b: int8)
# signature: differs(a: uint64, b: uint64)
# signature: greater(a: int8, b: uint8)
# signature: greater(a: uint8, b: int16)
# signature: greater(a: int32, b: uint32)
# signature: greater(a: int64, b: uint64)
# signature: greater(a: uint64, b: int8)
# signature: greater(a: uint16, b: uint64)
# signature: greater(a: int16, b: int64)
# signature: greater(a: int, b: int)
# signature: greater(a: int, b: int8)
# signature: greater(a: uint8, b: int)
# signature: greater(a: uint64, b: int)
# signature: greater(a: bool, b: int)
# signature: greater(a: bool, b: bool)
# signature: greater(a: bool, b: uint8)
# signature: greater(a: int64, b: bool)
# signature: greater(a: int8, b: int8)
# signature: greater(a: uint64, b: uint64)
# signature: at_least(a: int8, b: uint8)
# signature: at_least(a: uint8, b: int16)
# signature: at_least(a: int32, b: uint32)
# signature: at_least(a: int64, b: uint64)
# signature: at_least(a: uint64, b: int8)
# signature: at_least(a: uint16, b: uint64)
# signature: at_least(a: int16, b: int64)
# signature: at_least(a: int, b: int)
# signature: at_least(a: int, b: int8)
# signature: at_least(a: uint8, b: int)
# signature: at_least(a: uint64, b: int)
# signature: at_least(a: bool, b: int)
# signature: at_least(a: bool, b: bool)
# signature: at_least(a: bool, b: uint8)
# signature: at_least(a: int64, b: bool)
# signature: at_least(a: int8, b: int8)
# signature: at_least(a: uint64, b: uint64)
# random: less 15
# random: at_most 15
# random: equal 15
# random: differs 15
# random: greater 15
# random: at_least 15


def less(a, b):
    return a < b


def at_most(a, b):
    return a <= b


def equal(a, b):
    return a == b


def differs(a, b):
    return a != b


def greater(a, b):
    return a > b


def at_least(a, b):
    return a >= b
