/* The C twin of Examples/black_scholes/black_scholes.py. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

static const double RISK_FREE = 0.02, VOLATILITY = 0.30;
static const double RSQRT2PI = 0.39894228040143267793994605993438;
static const double A1 = 0.31938153, A2 = -0.356563782, A3 = 1.781477937, A4 = -1.821255978,
                    A5 = 1.330274429;

static double cnd(double d) {
  double k = 1.0 / (1.0 + 0.2316419 * fabs(d));
  double tail = RSQRT2PI * exp(-0.5 * d * d) *
                (k * (A1 + k * (A2 + k * (A3 + k * (A4 + k * A5)))));
  return d > 0 ? 1.0 - tail : tail;
}

static void price_option(double price, double strike, double years, double risk_free,
                         double volatility, double *call, double *put) {
  double root = sqrt(years);
  double d1 = (log(price / strike) + (risk_free + 0.5 * volatility * volatility) * years) /
              (volatility * root);
  double d2 = d1 - volatility * root;
  double discounted = strike * exp(-risk_free * years);
  double below1 = cnd(d1), below2 = cnd(d2);
  *call = price * below1 - discounted * below2;
  *put = discounted * (1.0 - below2) - price * (1.0 - below1);
}

int32_t twin_black_scholes_fill_prices(const double *price, int64_t price_d0, const double *strike,
                                       int64_t strike_d0, const double *years, int64_t years_d0,
                                       double *call, int64_t call_d0, double *put, int64_t put_d0,
                                       double risk_free, double volatility) {
  (void)strike_d0, (void)years_d0, (void)call_d0, (void)put_d0;
  for (int64_t i = 0; i < price_d0; i++)
    price_option(price[i], strike[i], years[i], risk_free, volatility, &call[i], &put[i]);
  return 0;
}

int32_t twin_black_scholes_prices(const double *price, int64_t price_d0, const double *strike,
                                  int64_t strike_d0, const double *years, int64_t years_d0,
                                  double **ret0, int64_t ret0_shape[1], double **ret1,
                                  int64_t ret1_shape[1]) {
  double *call = malloc((size_t)price_d0 * sizeof *call);
  double *put = malloc((size_t)price_d0 * sizeof *put);
  if (!call || !put) {
    free(call);
    free(put);
    return 1;
  }
  twin_black_scholes_fill_prices(price, price_d0, strike, strike_d0, years, years_d0, call,
                                 price_d0, put, price_d0, RISK_FREE, VOLATILITY);
  *ret0 = call;
  *ret1 = put;
  ret0_shape[0] = ret1_shape[0] = price_d0;
  return 0;
}

void twin_black_scholes_free(void *array) { free(array); }
