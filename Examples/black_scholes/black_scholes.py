"""Prices of European options by Black and Scholes: one option at a time, and whole arrays."""
import math

import numpy as np

RISK_FREE = 0.02
VOLATILITY = 0.30

RSQRT2PI = 0.39894228040143267793994605993438
A1 = 0.31938153
A2 = -0.356563782
A3 = 1.781477937
A4 = -1.821255978
A5 = 1.330274429


def cnd(d):
    """Returns the cumulative normal distribution at d (Abramowitz and Stegun, 26.2.17)."""
    k = 1.0 / (1.0 + 0.2316419 * abs(d))
    tail = (RSQRT2PI * math.exp(-0.5 * d * d) *
            (k * (A1 + k * (A2 + k * (A3 + k * (A4 + k * A5))))))
    if d > 0:
        return 1.0 - tail
    return tail


def price_option(price, strike, years, risk_free, volatility):
    """Returns the values of the right to buy and of the right to sell."""
    root = math.sqrt(years)
    d1 = (math.log(price / strike) + (risk_free + 0.5 * volatility * volatility) * years) / (
        volatility * root)
    d2 = d1 - volatility * root
    discounted = strike * math.exp(-risk_free * years)
    below1, below2 = cnd(d1), cnd(d2)
    call = price * below1 - discounted * below2
    put = discounted * (1.0 - below2) - price * (1.0 - below1)
    return call, put


def fill_prices(price, strike, years, call, put, risk_free, volatility):
    """Writes the values of all options into `call` and `put`."""
    for i in range(price.shape[0]):
        call[i], put[i] = price_option(price[i], strike[i], years[i], risk_free, volatility)


def cnd_array(d):
    """Returns `cnd` of each element."""
    k = 1.0 / (1.0 + 0.2316419 * np.abs(d))
    tail = (RSQRT2PI * np.exp(-0.5 * d * d) *
            (k * (A1 + k * (A2 + k * (A3 + k * (A4 + k * A5))))))
    return np.where(d > 0, 1.0 - tail, tail)


def prices(price, strike, years, risk_free=RISK_FREE, volatility=VOLATILITY):
    """Returns the values of all options in two new arrays."""
    root = np.sqrt(years)
    d1 = (np.log(price / strike) + (risk_free + 0.5 * volatility * volatility) * years) / (
        volatility * root)
    d2 = d1 - volatility * root
    discounted = strike * np.exp(-risk_free * years)
    below1, below2 = cnd_array(d1), cnd_array(d2)
    call = price * below1 - discounted * below2
    put = discounted * (1.0 - below2) - price * (1.0 - below1)
    return call, put
