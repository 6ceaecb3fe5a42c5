"""The estimators of steady-stats, straight from their definitions, in fractions where they allow."""
import math
from collections import Counter
from fractions import Fraction

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)


def quantile(values, p):
    """R's type 7."""
    if not values:
        return None
    values = sorted(values)
    rank = (len(values) - 1) * p
    lower = math.floor(rank)
    upper = min(lower + 1, len(values) - 1)
    return values[lower] + (rank - lower) * Fraction(values[upper] - values[lower])


def median(values):
    return quantile(values, HALF)


def survival_quantile(waits, p):
    """Kaplan and Meier; waits are (minutes, ended). The least t with S(t) <= 1 - p."""
    level = Fraction(1)
    for time in sorted({minutes for minutes, ended in waits if ended}):
        at_risk = sum(1 for minutes, _ in waits if minutes >= time)
        ends = sum(1 for minutes, ended in waits if ended and minutes == time)
        level *= Fraction(at_risk - ends, at_risk)
        if level <= 1 - p:
            return time
    return None


def poisson_at_most(k, mean):
    """P(X <= k), by summing the weights of both sides of the mode until they vanish."""
    mode = int(mean)
    weights = {mode: 1.0}
    for step in (-1, 1):
        i, weight = mode, 1.0
        while weight > 1e-25 and i + step >= 0:
            weight *= mean / (i + 1) if step > 0 else i / mean
            i += step
            weights[i] = weight
    tail = math.fsum(weight for i, weight in weights.items() if i <= k)
    return tail / math.fsum(weights.values())


def poisson_interval(k):
    """Garwood: the means at which k or more, and k or fewer, have 2.5 %."""
    def mean_where(test):
        low, high = 0.0, k + 20 + 20 * math.sqrt(k)
        while low < (middle := (low + high) / 2) < high:
            low, high = (middle, high) if test(middle) else (low, middle)
        return low
    low = mean_where(lambda mean: 1 - poisson_at_most(k - 1, mean) < 0.025) if k else 0.0
    return low, mean_where(lambda mean: poisson_at_most(k, mean) > 0.025)


def trend(series):
    """Theil-Sen and Mann-Kendall of {week: value}."""
    n = len(series)
    if n < 4:
        return None
    points = sorted(series.items())
    pairs = [(a, b) for i, a in enumerate(points) for b in points[i + 1:]]
    slope = median([Fraction(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairs])
    score = sum((b[1] > a[1]) - (b[1] < a[1]) for a, b in pairs)
    ties = Counter(series.values()).values()
    variance = Fraction(n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties), 18)
    p = 1.0
    if variance and score:
        p = math.erfc((abs(score) - 1) / math.sqrt(variance) / math.sqrt(2))
    return {"slope": slope, "p": p, "weeks": n}
