# Conversions of angles, and the cardinal sine.
# signature: degrees(x: float64)
# signature: degrees(x: float32)
# signature: degrees(x: float16)
# signature: degrees(x: int8)
# signature: degrees(x: uint16)
# signature: degrees(x: int64)
# signature: degrees(x: bool)
# signature: degrees(x: int)
# signature: degrees(x: float)
# signature: degrees(x: float64[:])
# signature: degrees(x: float32[:, ::1])
# signature: degrees(x: int32[:])
# signature: radians(x: float64)
# signature: radians(x: float32)
# signature: radians(x: float16)
# signature: radians(x: int8)
# signature: radians(x: uint16)
# signature: radians(x: int64)
# signature: radians(x: bool)
# signature: radians(x: int)
# signature: radians(x: float)
# signature: radians(x: float64[:])
# signature: radians(x: float32[:, ::1])
# signature: radians(x: int32[:])
# signature: deg2rad(x: float64)
# signature: deg2rad(x: float32)
# signature: deg2rad(x: float16)
# signature: deg2rad(x: int8)
# signature: deg2rad(x: uint16)
# signature: deg2rad(x: int64)
# signature: deg2rad(x: bool)
# signature: deg2rad(x: int)
# signature: deg2rad(x: float)
# signature: deg2rad(x: float64[:])
# signature: deg2rad(x: float32[:, ::1])
# signature: deg2rad(x: int32[:])
# signature: rad2deg(x: float64)
# signature: rad2deg(x: float32)
# signature: rad2deg(x: float16)
# signature: rad2deg(x: int8)
# signature: rad2deg(x: uint16)
# signature: rad2deg(x: int64)
# signature: rad2deg(x: bool)
# signature: rad2deg(x: int)
# signature: rad2deg(x: float)
# signature: rad2deg(x: float64[:])
# signature: rad2deg(x: float32[:, ::1])
# signature: rad2deg(x: int32[:])
# random: degrees 10 ulp=1
# random: radians 10 ulp=1
# random: deg2rad 10 ulp=1
# random: rad2deg 10 ulp=1
import numpy as np


def degrees(x):
    return np.degrees(x)


def radians(x):
    return np.radians(x)


def deg2rad(x):
    return np.deg2rad(x)


def rad2deg(x):
    return np.rad2deg(x)
