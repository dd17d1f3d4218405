"""Reference values for StatisticsTests, worked out independently of the product.

Needs Python 3 and mpmath; run by hand, the output is copied into the tests. Differences are exact
fractions, distributions are integrated or counted with 40 digits, every exact test counts all its
arrangements one by one where the product uses recursion.
"""
from fractions import Fraction as F
from itertools import combinations, product
from mpmath import mp, mpf, quad, gamma, sqrt, pi, erfc, findroot, beta, betainc, binomial, inf

mp.dps = 40
num = lambda f: mpf(f.numerator) / f.denominator
exact = lambda text: [F(x) for x in text.split()]


def t_tail(t, df):
    """Area beyond |t|, by integrating Student's density."""
    c = gamma((df + 1) / mpf(2)) / (sqrt(df * pi) * gamma(df / mpf(2)))
    t = abs(t)
    return quad(lambda x: c * (1 + x * x / df) ** (-(df + 1) / mpf(2)), [t, t + 1, t + 5, t + 50, inf])


t_quantile = lambda df: findroot(lambda t: t_tail(t, df) - mpf("0.025"), 2.2)
normal2 = lambda z: erfc(abs(z) / sqrt(2))
z975 = findroot(lambda z: normal2(z) - mpf("0.05"), 1.96)
mean = lambda xs: sum(xs) / len(xs)
variance = lambda xs: sum((x - mean(xs)) ** 2 for x in xs) / (len(xs) - 1)
correction = lambda m: gamma(m / mpf(2)) / (sqrt(m / mpf(2)) * gamma((m - 1) / mpf(2)))
show = lambda name, *values: print(f"{name:28}", *(mp.nstr(num(v) if isinstance(v, F) else v, 17) for v in values))


def paired(name, before, after):
    d = [b - a for a, b in zip(before, after)]
    n, m, s = len(d), num(mean(d)), sqrt(num(variance(d)))
    e = s / sqrt(n)
    show(name + " t p", m / e, 2 * t_tail(m / e, n - 1))
    show(name + " mean low high", m, m - t_quantile(n - 1) * e, m + t_quantile(n - 1) * e)
    dz, j = m / s, correction(n - 1)
    reach = z975 * j * sqrt(mpf(1) / n + dz**2 / (2 * n))
    show(name + " d g low high", dz, j * dz, j * dz - reach, j * dz + reach)


def welch(name, x, y):
    v1, v2 = variance(x) / len(x), variance(y) / len(y)
    e, diff = sqrt(num(v1 + v2)), num(mean(y) - mean(x))
    df = num((v1 + v2) ** 2 / (v1**2 / (len(x) - 1) + v2**2 / (len(y) - 1)))
    show(name + " t df p", diff / e, df, 2 * t_tail(diff / e, df))
    show(name + " low high", diff - t_quantile(df) * e, diff + t_quantile(df) * e)
    n1, n2 = len(x), len(y)
    d = diff / sqrt(num(((n1 - 1) * variance(x) + (n2 - 1) * variance(y)) / (n1 + n2 - 2)))
    j = correction(n1 + n2 - 2)
    reach = z975 * j * sqrt(mpf(n1 + n2) / (n1 * n2) + d**2 / (2 * (n1 + n2)))
    show(name + " d g low high", d, j * d, j * d - reach, j * d + reach)


def ranks(xs):
    return [F(sum(y < x for y in xs) * 2 + sum(y == x for y in xs) + 1, 2) for x in xs]


ties = lambda xs: sum(xs.count(v) ** 3 - xs.count(v) for v in set(xs))


def wilcoxon(name, before, after, counted):
    d = [b - a for a, b in zip(before, after) if a != b]
    n, r = len(d), ranks([abs(x) for x in d])
    up = sum(k for k, x in zip(r, d) if x > 0)
    total = F(n * (n + 1), 2)
    if counted:
        low = min(up, total - up)
        ways = sum(sum(k for k, on in zip(r, signs) if on) <= low for signs in product((0, 1), repeat=n))
        p = min(F(1), F(2 * ways, 2**n))
    else:
        deviation = sqrt(num(F(n * (n + 1) * (2 * n + 1), 24) - F(ties([abs(x) for x in d]), 48)))
        p = normal2((abs(num(up - total / 2)) - mpf("0.5")) / deviation)
    show(name + " V p r", up, p, (2 * up - total) / total)


def mann_whitney(name, x, y, counted):
    n1, n2, r = len(x), len(y), ranks(x + y)
    u = sum(r[:n1]) - F(n1 * (n1 + 1), 2)
    if counted:
        low = min(u, n1 * n2 - u)
        all_ways = list(combinations(range(1, n1 + n2 + 1), n1))
        near = sum(sum(way) - n1 * (n1 + 1) // 2 <= low for way in all_ways)
        p = min(F(1), F(2 * near, len(all_ways)))
    else:
        n = n1 + n2
        deviation = sqrt(num(F(n1 * n2, 12) * (n + 1 - F(ties(x + y), n * (n - 1)))))
        p = normal2((abs(num(u - F(n1 * n2, 2))) - mpf("0.5")) / deviation)
    show(name + " U p r", u, p, 1 - 2 * u / (n1 * n2))


def mcnemar(to_yes, to_no):
    n, apart = to_yes + to_no, abs(to_yes - to_no)
    p = min(F(1), F(2 * sum(int(binomial(n, k)) for k in range(min(to_yes, to_no) + 1)), 2**n))
    plain, corrected = F(apart**2, n), F((apart - 1) ** 2, n)
    show("mcnemar exact", p)
    show("mcnemar chi p", plain, normal2(sqrt(num(plain))))
    show("mcnemar corrected p", corrected, normal2(sqrt(num(corrected))))
    lower_tail = lambda q, k: sum(binomial(n, i) * q**i * (1 - q) ** (n - i) for i in range(k + 1))
    share = mpf(to_yes) / n
    low = findroot(lambda q: 1 - lower_tail(q, to_yes - 1) - mpf("0.025"), (share - 0.1, share), solver="anderson")
    high = findroot(lambda q: lower_tail(q, to_yes) - mpf("0.025"), (share, share + 0.1), solver="anderson")
    show("mcnemar odds low high", F(to_yes, to_no), low / (1 - low), high / (1 - high))


def alpha(rows):
    n, k = len(rows), len(rows[0])
    a = F(k, k - 1) * (1 - sum(variance(c) for c in zip(*rows)) / variance([sum(r) for r in rows]))
    d1, d2 = n - 1, (n - 1) * (k - 1)
    cdf = lambda f: betainc(mpf(d1) / 2, mpf(d2) / 2, 0, d1 * f / (d1 * f + d2), regularized=True)
    f = lambda q, start: findroot(lambda x: cdf(x) - mpf(q), start)
    show("alpha low high", a, 1 - (1 - num(a)) * f("0.975", 1.7), 1 - (1 - num(a)) * f("0.025", 0.55))


SLEEP1 = exact("0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0.0 2.0")
SLEEP2 = exact("1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4")
CROSSED = exact("23.5 12 21 22 19.125 21.5 22.125 20.375 18.25 21.625 23.25 21 22.125 23 12")
SELFED = exact("17.375 20.375 20 20 18.375 18.625 18.625 15.25 16.5 18 16.25 18 12.75 15.5 18")
DEPRESSION1 = exact("1.83 0.50 1.62 2.48 1.68 1.88 1.55 3.06 1.30")
DEPRESSION2 = exact("0.878 0.647 0.598 2.05 1.06 1.29 1.06 3.14 1.29")
PLACENTA1 = exact("0.80 0.83 1.89 1.04 1.45 1.38 1.91 1.64 0.73 1.46")
PLACENTA2 = exact("1.15 0.88 0.90 0.74 1.21")
MAY = exact("41 36 12 18 28 23 19 8 7 16 11 14 18 14 34 6 30 11 1 11 4 32 23 45 115 37")
AUGUST = exact("39 9 16 78 35 66 122 89 110 44 28 65 22 59 23 31 44 21 9 45 168 73 76 118 84 85")
ATTITUDE = [
    exact("43 63 71 61 81 43 58 71 72 67 64 67 69 68 77 81 74 65 65 50 50 64 53 40 63 66 78 48 85 82"),
    exact("51 64 70 63 78 55 67 75 82 61 53 60 62 83 77 90 85 60 70 58 40 61 66 37 54 77 75 57 85 82"),
    exact("30 51 68 45 56 49 42 50 72 45 53 47 57 83 54 50 64 65 46 68 33 52 52 42 42 66 58 44 71 39"),
    exact("39 54 69 47 66 44 56 55 67 47 58 39 42 45 72 72 69 75 57 54 34 62 50 58 48 63 74 45 71 59"),
    exact("61 63 76 54 71 54 66 70 71 62 58 59 55 59 79 60 79 55 75 64 43 66 63 50 66 88 80 51 77 64"),
    exact("92 73 86 84 83 49 68 66 83 80 67 74 63 77 77 54 79 80 85 78 64 80 80 57 75 76 78 83 74 78"),
    exact("45 47 48 35 47 34 35 41 31 41 34 41 25 35 46 36 63 60 46 52 33 41 37 49 33 72 49 38 55 39"),
]

if __name__ == "__main__":
    paired("sleep", SLEEP1, SLEEP2)
    paired("maize", SELFED, CROSSED)
    welch("sleep welch", SLEEP1, SLEEP2)
    wilcoxon("depression", DEPRESSION2, DEPRESSION1, counted=True)
    wilcoxon("maize", SELFED, CROSSED, counted=True)
    wilcoxon("sleep", SLEEP1, SLEEP2, counted=False)
    mann_whitney("placenta", PLACENTA1, PLACENTA2, counted=True)
    mann_whitney("ozone", MAY, AUGUST, counted=False)
    mcnemar(86, 150)
    alpha(list(zip(*ATTITUDE)))
    show("attitude means", *[mean(c) for c in ATTITUDE])
    show("sleep1 mean var", mean(SLEEP1), sqrt(num(variance(SLEEP1))))
    print("ozone sizes", len(MAY), len(AUGUST))
