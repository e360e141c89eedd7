#!/usr/bin/env python3
"""Writes the examples that found programs are tried on: SET/reference/*.intent.md.

usage: references.py SETS

The functions of meanings.py were written beside the intents.
"""
import os
import random
import re
import sys

from meanings import MEANINGS

TEXT = "aaabbceeiouzxyABEZ  09-(){}[@!."


def text(r, n=None, alphabet=TEXT):
    return "".join(r.choice(alphabet) for _ in range(r.randint(0, 12) if n is None else n))


def mirrored(r):
    half = text(r)
    whole = half + half[::-1][r.randint(0, 1):]
    return "".join(c.swapcase() if r.random() < 0.2 else c for c in whole)


def same_length(make):
    def arguments(r):
        a = make(r)
        b = [y if r.random() < 0.5 else x for x, y in zip(a, make(r) * 20)]
        b = (b + list(a))[: len(a)]
        return (a, "".join(b)) if isinstance(a, str) else (a, b)
    return arguments


def numbers(r, low=-20, high=20, least=0):
    small = r.random() < 0.5
    return [r.randint(max(low, -3), min(high, 3)) if small else r.randint(low, high)
            for _ in range(r.randint(least, 9))]


def bounded(low, high):
    def arguments(r):
        return (r.choice([low, high, r.randint(low, min(high, low + 30)), r.randint(low, high),
                          min(high, 2 ** r.randint(0, 40)), r.randint(low, min(high, 2000))]),)
    return arguments


def with_member(r, least=0):
    a = numbers(r, least=least)
    return a, r.choice(a) if a and r.random() < 0.7 else r.randint(-4, 4)


def with_byte(r, count=1):
    s = text(r)
    return (s,) + tuple(ord(r.choice((s or "a") + "abz")) for _ in range(count))


# Arguments for functions whose `requires` says more than their types do.
ARGUMENTS = {
    "sum_of_primes": bounded(-5, 300), "totient": bounded(1, 200), "factorial_sum": bounded(0, 15),
    "prime_count": lambda r: ([r.randint(-5, 120) for _ in range(r.randint(0, 9))],),
    "gcd_of_all": lambda r: ([r.randint(1, 12) * r.choice([1, 2, 6, 10])
                              for _ in range(r.randint(1, 5))],),
    "longest_word_length": lambda r: (" ".join(text(r, r.randint(1, 7), "abcz")
                                               for _ in range(r.randint(1, 4))),),
    "mirrored": lambda r: (r.choice([mirrored, text])(r),),
    "leap_years": lambda r: (lambda a: (a, a + r.randint(-5, 300)))(r.randint(1, 2300)),
    "clamped_sum": lambda r: (numbers(r),),
    "has_prime_digit_sum": bounded(0, 10**9), "count_in_lowercase": with_byte,
    "spread": lambda r: (numbers(r, least=1),), "dot": same_length(numbers),
    "last_index": with_member, "mean": lambda r: (numbers(r, least=1),),
    "rotate_by": lambda r: (lambda a: (a, r.randint(0, len(a))))(numbers(r)),
    "largest_part_sum": lambda r: (numbers(r, least=1),),
    "checksum": lambda r: (numbers(r, 0, 255),), "above_mean": lambda r: (numbers(r, least=1),),
    "has_pair": lambda r: (numbers(r), r.randint(-10, 10)),
    "take": lambda r: (lambda a: (a, r.randint(0, len(a))))(numbers(r)),
    "add_lists": same_length(numbers), "extremes": lambda r: (numbers(r, least=1),),
    "average": lambda r: ([x / 4 for x in numbers(r, least=1)],), "is_majority": with_member,
    "clamped": lambda r: (lambda a, b: (r.randint(-30, 30), min(a, b), max(a, b)))(
        r.randint(-20, 20), r.randint(-20, 20)),
    "weekday_after": lambda r: (r.randint(0, 6), r.randint(0, 999999)),
    "replace_byte": lambda r: with_byte(r, 2), "count_greater": with_member,
    "index_of_max": lambda r: (numbers(r, least=1),),
    "ascending": lambda r: (r.choice([sorted, list])(numbers(r)),),
    "without_repetitions": lambda r: (sorted(numbers(r)),), "interleaved": same_length(numbers),
    "pairwise_max": same_length(numbers), "up_to": bounded(0, 60),
    "most_frequent": lambda r: (text(r) + "q",), "cube": bounded(-999999, 999999),
    "halvings": bounded(1, 2**40), "next_multiple": lambda r: (
        r.randint(0, 99999), r.randint(1, 50)),
    "in_minutes": lambda r: (r.randint(0, 9999), r.randint(0, 59)),
    "discounted": lambda r: (r.randint(0, 99999), r.randint(0, 100)),
    "product": lambda r: (numbers(r, -9, 9)[:8],),
    "has_zero": lambda r: (numbers(r),),
    "is_mirrored": lambda r: (r.choice([lambda a: a, lambda a: a + a[::-1]])(numbers(r)),),
    "is_sentence": lambda r: (text(r) + r.choice([".", "", ". "]),), "occurrences_of": with_byte,
    "line_ends": lambda r: (text(r, alphabet="ab \n"),),
    "row": lambda r: (r.randint(33, 33) + r.randint(2, 50), r.randint(0, 40)),
    "ends_sum": lambda r: (numbers(r, least=1),),
    "sign_changes": lambda r: ([x or 1 for x in numbers(r)],),
    "divided": lambda r: (r.randint(0, 99999), r.randint(1, 300)), "has_leap_day": lambda r: (
        r.choice([r.randint(1, 99999), 100 * r.randint(1, 900), 4 * r.randint(1, 900)]),),
    "scaled": lambda r: (numbers(r), r.randint(-9, 9)),
    "is_power_of_two": lambda r: (r.choice([2 ** r.randint(0, 62), r.randint(-9, 99),
                                            2 ** r.randint(2, 62) - 1, -(2 ** r.randint(0, 62)),
                                            3 * 2 ** r.randint(0, 60)]),),
    "popcount": bounded(0, 2**64 - 1), "sum_of_digits": bounded(0, 10**12),
    "reverse_digits": bounded(0, 999999999), "digit_count": bounded(1, 10**15),
    "collatz_steps": bounded(1, 9999), "lcm": lambda r: (
        r.randint(1, 40) * r.randint(1, 30), r.randint(1, 40) * r.randint(1, 30)),
    "triangular": bounded(0, 1000000), "sum_of_squares_to": bounded(0, 1000),
    "power": lambda r: (r.randint(-8, 8), r.randint(0, 20)),
    "divisor_count": bounded(1, 2000), "is_perfect": lambda r: (
        r.choice([6, 28, 496, 8128, r.randint(1, 9999), r.randint(1, 40)]),),
    "is_small_prime": bounded(0, 20000), "is_perfect_square": lambda r: (
        r.randint(0, 40000) ** 2 + r.choice([0, 0, 0, 1, 2, 5]),),
    "to_fahrenheit": lambda r: (r.randint(-400, 400) / 4,),
    "is_palindrome_number": lambda r: (r.choice([r.randint(0, 99999), int(
        (lambda s: s + s[::-1])(str(r.randint(1, 9999)))), 10 * r.randint(0, 99)]),),
    "ceiling_division": lambda r: (r.randint(0, 9999), r.randint(1, 50)),
    "digital_root": bounded(0, 10**12), "days_in_month": bounded(1, 12),
    "palindrome": lambda r: (r.choice([lambda s: s + s[::-1], str])(text(r)),),
    "palindrome_ignoring_case": lambda r: (r.choice([mirrored, text])(r),),
    "begins_with": lambda r: (lambda s: (s, r.choice([s[: r.randint(0, 12)], text(r)])))(text(r)),
    "contains_text": lambda r: (lambda s, i: (s, r.choice([s[i : i + 3], text(r, 2)])))(
        text(r), r.randint(0, 6)),
    "repeated": lambda r: (text(r), r.randint(0, 6)), "hamming": same_length(text),
    "is_number": lambda r: (text(r, alphabet="0123456789" + r.choice(["", "", "a/:-"])),),
    "parse_digits": lambda r: (text(r, r.randint(0, 18), "0123456789"),),
    "decimal": lambda r: (r.randint(-(2**63), 2**63 - 1) >> r.randint(0, 60),),
    "common_prefix": lambda r: (lambda s: (s + text(r), s + text(r)))(text(r)),
    "greeting": lambda r: (text(r),), "find_byte": with_byte,
    "word_count": lambda r: (text(r, alphabet="abc   "),),
    "longest_word": lambda r: (text(r, r.randint(0, 25), alphabet="abc  "),),
    "trimmed": lambda r: (text(r, alphabet="ab  "),),
}
ALIASES = {
    "digitSum": "sum_of_digits", "clamp": "clamped", "isLeapYear": "has_leap_day",
    "hammingDistance": "hamming", "titleCase": "trimmed", "wordCount": "word_count",
    "collatzSteps": "collatz_steps", "triangularNumber": "triangular",
    "lcmOf": "lcm", "gcdOf": "lcm", "isSortedAscending": "ascending", "indexOf": "last_index",
    "lastIndexOf": "last_index", "countOccurrences": "last_index", "zipSum": "add_lists",
    "dotProduct": "dot", "reverseWords": "longest_word_length", "trim": "trimmed",
    "repeatText": "repeated", "replaceChar": "replace_byte", "removeChar": "find_byte",
    "commonPrefix": "common_prefix", "formatInteger": "decimal", "bitCount": "popcount",
    "isPalindrome": "mirrored", "valueRange": "spread", "mode": "spread",
    "primes_of": "prime_count", "largest_prime": "prime_count", "leap_year": "has_leap_day",
    "normalised": "trimmed",
}
ARGUMENTS.update({
    "runLengthEncode": lambda r: ("".join(r.choice("abz9") * r.choice([1, 1, 2, 3, 11])
                                          for _ in range(r.randint(0, 6))),),
    "caesar": lambda r: (text(r), r.randint(0, 25)),
    "rotateLeft": lambda r: (numbers(r), r.randint(0, 25)),
    "toBinary": bounded(0, 2**62), "isPerfectSquare": lambda r: (
        r.randint(0, 30000) ** 2 + r.choice([0, 0, 0, 1, 2, 5]),),
    "fib": bounded(0, 90), "fact": bounded(0, 20),
    "powMod": lambda r: (r.randint(0, 9999), r.randint(0, 1000), r.randint(2, 9999)),
    "mergeSorted": lambda r: (sorted(numbers(r)), sorted(numbers(r))),
    "intersection": lambda r: (numbers(r), numbers(r)),
    "padLeft": lambda r: (text(r), r.randint(0, 20), r.randint(42, 90)),
    "isBalanced": lambda r: (text(r, alphabet=r.choice(["()", "()a", "(())ab"])),),
    "parseInteger": lambda r: (text(r, r.randint(1, 15), "0123456789"),),
    "nextPowerOfTwo": lambda r: (r.choice([r.randint(1, 1000000), 2 ** r.randint(0, 19),
                                           2 ** r.randint(0, 18) + 1, r.randint(1, 40)]),),
})

SIMPLE = {
    "Int": lambda r: r.choice([0, 1, -1, r.randint(-30, 30), r.randint(-5000, 5000)]),
    "Int32": lambda r: r.choice([0, 1, -1, r.randint(-30, 30), r.randint(-5000, 5000)]),
    "String": text, "[Int]": numbers, "[Int32]": numbers,
}


def literal(value):
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        plain = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{plain}"'
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ")"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)


def example(name, arguments, result, signature):
    if "inout" in signature:
        return f"example {name}(&{literal(arguments[0])}) leaves {literal(result)}"
    call = f"example {name}({', '.join(map(literal, arguments))})"
    if isinstance(result, float):
        return f"{call} ≈ {result!r} ± 1e-6"
    return f"{call} == {literal(result)}"


def block(name, signature, parameters, conditions):
    meaning = MEANINGS[name]
    make = ARGUMENTS.get(name) or ARGUMENTS.get(ALIASES.get(name, ""))
    types = [re.sub(r"^\w+: (inout )?", "", p) for p in parameters]
    lines, seen = [], set()
    r = random.Random(name)
    for _ in range(400):
        arguments = make(r) if make else tuple(SIMPLE[t](r) for t in types)
        if repr(arguments) in seen or len(seen) >= 60:
            continue
        seen.add(repr(arguments))
        result = meaning(*arguments)
        lines.append(example(name, arguments, result, signature))
    head = [f"## {name}", "", "```intent", signature] + conditions
    return "\n".join(head + lines + ["```", ""])


def main(sets):
    for folder in ("compositions", "everyday"):
        os.makedirs(f"{sets}/{folder}/reference", exist_ok=True)
        for file in sorted(os.listdir(f"{sets}/{folder}")):
            if not file.endswith(".intent.md"):
                continue
            with open(f"{sets}/{folder}/{file}") as source:
                found = source.read()
            blocks = [f"# Reference for {file.split('.')[0]}\n"]
            for match in re.finditer(r"^(func (\w+)\((.*)\)(?: -> .*)?)\n((?:requires.*\n)*)",
                                     found, re.M):
                signature, name, parameters, conditions = match.groups()
                blocks.append(
                    block(name, signature, parameters.split(", "), conditions.splitlines()))
            with open(f"{sets}/{folder}/reference/{file}", "w") as out:
                out.write("\n".join(blocks))


main(sys.argv[1])
