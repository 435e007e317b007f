"""One cell each: a function takes the text and returns a value, or raises with the reason."""

import datetime
import re


def day(text):
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(f"'{text}' is no day written YYYY-MM-DD")
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text}' is not in the calendar") from None


def month(text):
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise ValueError(f"'{text}' is no month written YYYY-MM")
    return text


def words(text):
    if text != text.strip() or "  " in text:
        raise ValueError(f"'{text}' has blanks too many")
    if re.search(r"[\x00-\x1f\x7f]", text):
        raise ValueError("it holds a control character or a line break")
    return text


def some_words(text):
    if not text:
        raise ValueError("it is empty")
    return words(text)


def one_of(*allowed):
    def read(text):
        if text not in allowed:
            raise ValueError(f"'{text}' is none of: {', '.join(allowed)}")
        return text
    return read


def matching(pattern, what):
    def read(text):
        if not re.fullmatch(pattern, text):
            raise ValueError(f"'{text}' is no {what}")
        return text
    return read


def optional(read):
    return lambda text: read(text) if text else None


def whole(low, high):
    def read(text):
        if not re.fullmatch(r"\d{1,6}", text) or not low <= int(text) <= high:
            raise ValueError(f"'{text}' is no whole number from {low} to {high}")
        return int(text)
    return read


def whole_between(low, high):
    """As `whole`, for numbers of any length."""
    def read(text):
        if not re.fullmatch(r"0|[1-9]\d{0,17}", text) or not low <= int(text) <= high:
            raise ValueError(f"'{text}' is no whole number from {low} to {high}")
        return int(text)
    return read


def list_of(read):
    def each(text):
        parts = text.split(";") if text else []
        return [read(part.removeprefix(" ") if index else part) for index, part in enumerate(parts)]
    return each


resolution = matching(r"S/RES/\d{1,5} \((19|20)\d\d\)", "resolution symbol such as S/RES/2378 (2017)")
alpha3 = matching(r"[A-Z]{3}", "ISO 3166-1 alpha-3 code")
slug = matching(r"[a-z0-9]+(-[a-z0-9]+)*", "word of small letters, digits and hyphens")


def report_rule(text):
    """The grammar of `ReportRule.init(_:)`."""
    if text == "unknown":
        return text
    if text.startswith("on "):
        days = [day(part) for part in text[3:].split("; ")]
        if days != sorted(set(days)):
            raise ValueError(f"the days of '{text}' are not in order")
        return days
    found = re.fullmatch(r"every (\d+) days from (\S+)", text)
    if found:
        return whole(1, 3660)(found[1]), day(found[2])
    found = re.fullmatch(r"(\d+) days before expiry", text)
    if found:
        return whole(1, 3660)(found[1])
    found = re.fullmatch(r"day (\d+) of the month", text)
    if found:
        return whole(1, 31)(found[1])
    raise ValueError(f"'{text}' is no report rule")


def recurrence(text):
    """The grammar of `OtherItem.Recurrence.init(_:)`."""
    if text.startswith("on "):
        return day(text[3:])
    found = re.fullmatch(r"every (\d+) months about day (\d+) from (\S+)", text)
    if not found:
        raise ValueError(f"'{text}' is no recurrence")
    return whole(1, 120)(found[1]), whole(1, 31)(found[2]), month(found[3])
