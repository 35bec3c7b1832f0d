# Floats as exact decimal numbers: N * 10 ** s, where N is a big integer of limbs of nine digits,
# the lowest first, in an array of 96 words.
#
# A float m * 2 ** e is m * 5 ** -e * 10 ** e for negative e, so N needs multiplications only. The
# longest, the smallest float's N with two more bits, has 767 digits.
#
# Source: R. Felker's fmt_fp in musl (exact digits in base 10 ** 9); Steele and White, "How to print
# floating-point numbers accurately", 1990 (the shortest digits within the rounding interval).


def __limbs__():
    return __words__(96)


@__shared__
def __multiply_limbs__(a, n, factor, times):
    # Multiplies the n limbs by the factor, below 10 ** 9, so often; returns their new number.
    for k in range(times):
        carry = __word__(0)
        for i in range(n):
            t = __load_flat__(a, i) * factor + carry
            carry = __word_quotient__(t, 1000000000)
            __store_flat__(a, i, t - carry * 1000000000)
        if carry > 0:
            __store_flat__(a, n, carry)
            n = n + 1
    return n


@__shared__
def __set_limbs__(a, value):
    # Writes a word; returns the number of limbs, which is 1 for 0.
    n = 0
    while value >= 1000000000 or n == 0:
        q = __word_quotient__(value, 1000000000)
        __store_flat__(a, n, value - q * 1000000000)
        value = q
        n = n + 1
    if value > 0:
        __store_flat__(a, n, value)
        n = n + 1
    return n


@__shared__
def __scale_limbs__(a, n, e):
    # Multiplies by 2 ** e, or by 5 ** -e for negative e; returns the number of limbs.
    if e >= 0:
        n = __multiply_limbs__(a, n, __word__(536870912), e // 29)
        return __multiply_limbs__(a, n, __shifted_left__(__word__(1), e % 29), 1)
    n = __multiply_limbs__(a, n, __word__(244140625), -e // 12)
    return __multiply_limbs__(a, n, __word__(5), -e % 12)


def __exact_decimal__(a, m, e):
    # Writes m * 2 ** e; returns the number of limbs and the power of ten.
    n = __scale_limbs__(a, __set_limbs__(a, m), e)
    return n, (e if e < 0 else 0)


def __limb_digits__(a, n):
    # The number of decimal digits.
    return (n - 1) * 9 + __count_digits__(__load_flat__(a, n - 1))


@__shared__
def __limb_digit__(a, n, position):
    # The digit that counts 10 ** position; 0 beyond both ends.
    if position < 0 or position >= n * 9:
        return 0
    t = __word_quotient__(__load_flat__(a, position // 9), __power_of_ten__(position % 9))
    return __integer_of__(__word_remainder__(t, 10))


@__shared__
def __compare_limbs__(a, n, b, m):
    # -1, 0 or 1 as the first number is less than, equal to or greater than the second.
    i = (n if n > m else m) - 1
    while i >= 0:
        x = __load_flat__(a, i) if i < n else __word__(0)
        y = __load_flat__(b, i) if i < m else __word__(0)
        if x != y:
            return -1 if x < y else 1
        i = i - 1
    return 0


@__shared__
def __low_digits__(a, n, position, result):
    # Writes the number modulo 10 ** position; returns the number of limbs, position // 9 + 1.
    k = position // 9
    for i in range(k):
        __store_flat__(result, i, __load_flat__(a, i) if i < n else __word__(0))
    top = __word__(0)
    if k < n:
        top = __word_remainder__(__load_flat__(a, k), __power_of_ten__(position % 9))
    __store_flat__(result, k, top)
    return k + 1


@__shared__
def __complement__(a, position, result):
    # Writes 10 ** position - a, of as many limbs as the a that __low_digits__ wrote.
    k = position // 9
    borrow = __word__(0)
    for i in range(k):
        t = __load_flat__(a, i) + borrow
        if t > 0:
            __store_flat__(result, i, __word__(1000000000) - t)
            borrow = __word__(1)
        else:
            __store_flat__(result, i, __word__(0))
            borrow = __word__(0)
    top = __power_of_ten__(position % 9) - __load_flat__(a, k) - borrow
    __store_flat__(result, k, top)
    return k + 1


@__shared__
def __high_digits__(a, n, position):
    # The number divided by 10 ** position, which fits a word.
    k = position // 9
    t = __word__(0)
    i = n - 1
    while i > k:
        t = t * 1000000000 + __load_flat__(a, i)
        i = i - 1
    # The lowest limb gives its upper digits only.
    r = position % 9
    if k < n:
        t = t * __power_of_ten__(9 - r) + __word_quotient__(
            __load_flat__(a, k), __power_of_ten__(r))
    return t


@__shared__
def __round_limbs__(a, n, position):
    # Rounds to a multiple of 10 ** position, half to even; returns the number of limbs.
    if position <= 0:
        return n
    rest = __limbs__()
    other = __limbs__()
    k = position // 9
    if k > n:
        return __set_limbs__(a, __word__(0))
    r = __low_digits__(a, n, position, rest)
    __complement__(rest, position, other)
    order = __compare_limbs__(rest, r, other, r)
    isOdd = __limb_digit__(a, n, position) % 2 == 1
    for i in range(k):
        __store_flat__(a, i, __word__(0))
    if k == n:
        __store_flat__(a, k, __word__(0))
        n = n + 1
    unit = __power_of_ten__(position % 9)
    top = __load_flat__(a, k)
    top = top - __word_remainder__(top, unit)
    if order > 0 or (order == 0 and isOdd):
        top = top + unit
    __store_flat__(a, k, top)
    return __carry_limbs__(a, n, k)


@__shared__
def __carry_limbs__(a, n, k):
    # Hands on what limb k holds beyond nine digits; returns the number of limbs without zeros.
    while __load_flat__(a, k) >= 1000000000:
        __store_flat__(a, k, __load_flat__(a, k) - 1000000000)
        k = k + 1
        if k == n:
            __store_flat__(a, k, __word__(0))
            n = n + 1
        __store_flat__(a, k, __load_flat__(a, k) + 1)
    while n > 1 and __load_flat__(a, n - 1) == 0:
        n = n - 1
    return n


@__shared__
def __shortest_decimal__(m, e, isUneven, digits):
    # The shortest decimal d * 10 ** k that rounds to the float m * 2 ** e, and of those the nearest
    # one; uneven floats are half as far from the float below as from the one above. So many digits
    # are enough for any decimal of as many digits to survive as this float.
    if e <= 0 and e > -53:
        whole = __shifted_right__(m, -e)
        if __shifted_left__(whole, -e) == m:
            return __without_zeros__(whole, 0)
    x = __limbs__()
    gap = __limbs__()
    rest = __limbs__()
    other = __limbs__()
    n, s = __exact_decimal__(x, m * 4, e - 2)
    u = __scale_limbs__(gap, __set_limbs__(gap, __word__(2)), e - 2)
    length = __limb_digits__(x, n)
    isEven = __word_remainder__(m, 2) == 0
    while digits < length:
        p = length - digits
        r = __low_digits__(x, n, p, rest)
        d = __high_digits__(x, n, p)
        __complement__(rest, p, other)
        order = __compare_limbs__(rest, r, other, r)
        isDown = order < 0 or (order == 0 and __word_remainder__(d, 2) == 0)
        if not isDown and __compare_limbs__(other, r, gap, u) < (1 if isEven else 0):
            return __without_zeros__(d + 1, p + s)
        if isUneven:
            # Twice the rest against the gap, which is twice the distance downwards.
            r = __multiply_limbs__(rest, r, __word__(2), 1)
        if __compare_limbs__(rest, r, gap, u) < (1 if isEven else 0):
            return __without_zeros__(d, p + s)
        if isDown and __compare_limbs__(other, r, gap, u) < (1 if isEven else 0):
            return __without_zeros__(d + 1, p + s)
        digits = digits + 1
    return __without_zeros__(__high_digits__(x, n, 0), s)


def __without_zeros__(d, k):
    while d > 0 and __word_remainder__(d, 10) == 0:
        d = __word_quotient__(d, 10)
        k = k + 1
    return d, k
