"""The tables of capabilities: what each column may hold, and the laws between rows and tables.

A table lies in Reference/ or, for a worked case, in a folder of it. `Named` joins those of one kind.
"""

import itertools
import re

from .cells import (
    day, list_of, matching, month, one_of, optional, some_words, whole_between, words)

_SYMBOL = matching(r"[A-Z][A-Z0-9]*(/[A-Za-z0-9.-]+)+( \((19|20)\d\d\))?", "document symbol")
_KEY = matching(r"[^;/\s]([^;\n]*[^;\s])?", "key: it may hold no semicolon and begin with no slash")
_FLAG = one_of("yes", "no")
_YEAR = re.compile(r"(?P<ahead>\b(?:to|until|by|from|for) (?:\d+ )?(?:[A-Z][a-z]+ )?)?(?<!\d)(?P<year>20\d\d)\b")


def readers(fields):
    """By column, in order: a function that takes the text of a cell and returns its value."""
    forms = {
        "key": _KEY, "reference": _KEY, "day": day, "lastDay": day, "month": month,
        "endMonth": month, "flag": _FLAG, "symbol": _SYMBOL,
    }
    read = {}
    for field in fields:
        if field.form in ("words", "references"):
            read[field.name] = list_of(some_words if field.form == "words" else _KEY)
        elif field.form == "text":
            read[field.name] = some_words if field.needed else words
        else:
            cell = (one_of(*field.holds) if field.form == "choice" else
                    whole_between(*field.holds) if field.form == "whole" else forms[field.form])
            read[field.name] = cell if field.needed else optional(cell)
    return read


class Named(dict):
    """The rows of each kind with the table and the row in which each stands, and the kinds' fields.

    `council` holds the ids of states, missions and tasks.
    """

    def __init__(self, tables, kinds):
        super().__init__((kind, []) for kind in kinds)
        self.kinds = kinds
        self.council = {name: {row["id"] for _, row in tables[name + "s"]}
                        for name in ("state", "mission", "task")}
        for name, rows in tables.items():
            if (kind := name.split("/")[-1]) in self:
                self[kind] += [(name, number, row) for number, row in rows]

    def seen_from(self, name, kind):
        """The rows of a kind that a row of table `name` may name, by key."""
        folder = name.rpartition("/")[0]
        return {row["id"]: row for table, _, row in self[kind]
                if table.rpartition("/")[0] in ("", folder)}


def keys(named, problems):
    """A key stands once, in whichever folder."""
    for kind, rows in named.items():
        seen = {}
        for name, number, row in rows:
            if seen.setdefault(row["id"], (name, number))[0] != name:
                problems.add((name, number, "id"),
                             f"'{row['id']}' stands in {seen[row['id']][0]}.csv too")


def references(named, problems):
    """Whatever is named is there: in the register itself, or in the folder of the case."""
    for kind, rows in named.items():
        named_by = [field for field in named.kinds[kind] if field.form.startswith("reference")]
        for field, (name, number, row) in itertools.product(named_by, rows):
            ids = named.council.get(field.holds)
            ids = named.seen_from(name, field.holds) if ids is None else ids
            held = row[field.name]
            for key in held if isinstance(held, list) else [held] if held else []:
                if key not in ids:
                    place = field.holds + "s" if field.holds in named.council else field.holds
                    problems.add((name, number, field.name), f"'{key}' is not in {place}.csv")


def order(named, problems):
    """Ends follow beginnings; an end in months is no longer part of it."""
    pairs = (("from", "until"), ("announced", "effective"), ("day", "until"),
             ("strengthLeast", "strengthUsual"), ("strengthUsual", "strengthMost"),
             ("shortest", "longest"), ("shortestTour", "longestTour"))
    for kind, rows in named.items():
        forms = {field.name: field.form for field in named.kinds[kind]}
        for (first, last), (name, number, row) in itertools.product(pairs, rows):
            low, high = row.get(first), row.get(last)
            if low is None or high is None:
                continue
            if high < low or high == low and forms[last] == "endMonth":
                problems.add((name, number, last), f"{high} does not follow {first}, {low}")


def known(named, problems):
    """Nothing that is dated is known before its day, and everything of a case is dated."""
    dated = {"level-notices": "day", "evidence": "day", "pledges": "announced",
             "withdrawals": "announced", "selections": "day", "conference-totals": "day"}
    for kind, rows in named.items():
        for name, number, row in rows:
            since = row["knownSince"]
            if "/" in name and not since:
                problems.add((name, number, "knownSince"),
                             "is empty, in a case that tells what was known when")
            if (happened := row.get(dated.get(kind))) and since and since < happened:
                problems.add((name, number, "knownSince"), f"lies before {dated[kind]}, {happened}")
            if row.get("state") == "returned" and not row["until"]:
                problems.add((name, number, "until"), "is empty, for a unit that returned")
            if row.get("isEndUnknown") == "yes" and row["until"]:
                problems.add((name, number, "isEndUnknown"), "is yes, and until has the end")


def contributors(named, problems):
    """A State has its name in states.csv; an organisation has its own, in both languages."""
    for name, number, row in named["contributors"]:
        if row["nature"] == "state":
            if row["id"] not in named.council["state"]:
                problems.add((name, number, "id"), f"'{row['id']}' is not in states.csv")
            if row["english"] or row["french"]:
                problems.add((name, number, "english"), "a State has its names in states.csv")
        elif not row["english"] or not row["french"] or row["id"] in named.council["state"]:
            problems.add((name, number, "english"),
                         "an organisation has a name in English and in French, and no State's key")


def substitutions(named, problems):
    """No type stands in for itself, and a pair has one price."""
    seen = set()
    for name, number, row in named["substitutions"]:
        pair = row["wanted"], row["given"]
        if pair in seen or pair[0] == pair[1]:
            problems.add((name, number, "given"),
                         f"'{pair[1]}' for '{pair[0]}' stands twice or is itself")
        seen.add(pair)


def needs(named, problems):
    """A line comes from a requirement; context, baseline and equipment are no demand."""
    for name, number, row in named["requirements"]:
        need = named.seen_from(name, "needs").get(row["need"])
        if need and need["nature"] != "requirement":
            problems.add((name, number, "need"),
                         f"'{row['need']}' is '{need['nature']}', no demand")


def restated(named, problems):
    """A pledge says earlier ones of its own contributor again, and never itself."""
    for name, number, row in named["pledges"]:
        pledges = named.seen_from(name, "pledges")
        for key in filter(None, (part.strip() for part in row["restates"].split(";"))):
            earlier = pledges.get(key)
            if not earlier or earlier["contributor"] != row["contributor"]:
                problems.add((name, number, "restates"),
                             f"'{key}' is no pledge of {row['contributor']}")
            elif key == row["id"] or _later(earlier, row):
                problems.add((name, number, "restates"), f"'{key}' was not announced before it")
        whole = pledges.get(row["functionOf"])
        if whole and (whole["contributor"] != row["contributor"] or whole["id"] == row["id"]):
            problems.add((name, number, "functionOf"),
                         f"'{whole['id']}' is no other pledge of {row['contributor']}")


def hindsight(named, problems):
    """What is said of a pledge was known with it: of no later year, except of one to come."""
    for name, number, row in named["pledges"] + named["joint-pledges"]:
        cells = [(column, row.get(column) or "") for column in ("words", "note", "partners")]
        for column, told in ((column, told) for column, text in cells
                             for told in _YEAR.finditer(text) if row["knownSince"]):
            if int(told["year"]) > row["knownSince"].year and not told["ahead"]:
                problems.add((name, number, column),
                             f"tells of {told['year']}, known since {row['knownSince']}: "
                             "what was learnt later is a row of its own")


def _later(one, other):
    return one["announced"] and other["announced"] and one["announced"] > other["announced"]


def deployed(named, problems):
    """No more units of a pledge are in missions at once than it has; the pledge is their own."""
    of_pledge = {}
    for name, number, row in named["deployments"]:
        pledge = named.seen_from(name, "pledges").get(row["pledge"])
        if pledge and pledge["contributor"] != row["contributor"]:
            problems.add((name, number, "pledge"),
                         f"'{row['pledge']}' is not of {row['contributor']}")
        elif pledge:
            of_pledge.setdefault(row["pledge"], (pledge, []))[1].append((name, number, row))
    for pledge, rows in of_pledge.values():
        for name, number, row in rows:
            # What is known later of the same unit from the same day says it anew.
            at_once = {(other["line"], other["unitType"], other["from"]): other["quantity"]
                       for _, _, other in rows if _meet(row, other)}
            if sum(at_once.values()) > (pledge["quantity"] or sum(at_once.values())):
                problems.add((name, number, "from"),
                             f"more of '{row['pledge']}' at once than were pledged")


def _meet(row, other):
    """Whether `other` is in place on the first day of `row`."""
    return other["from"] <= row["from"] and (not other["until"] or row["from"] <= other["until"])


def joined(named, problems):
    """A joint pledge has parts, and each of them one pledge with one role."""
    seen = set()
    for name, number, row in named["joint-parts"]:
        part = row["joint"], row["pledge"], row["role"], row["from"]
        joint = named.seen_from(name, "joint-pledges").get(row["joint"]) or {"lead": None}
        # A partner that leads a rotation has a turn of its own.
        if part in seen or joint["lead"] == row["pledge"] and row["role"] != "slot":
            problems.add((name, number, "pledge"),
                         f"'{row['pledge']}' brings the part twice, or leads the whole")
        seen.add(part)
    for name, number, row in named["joint-pledges"]:
        if not any(joint == row["id"] for joint, *_ in seen):
            problems.add((name, number, "id"), f"'{row['id']}' has no part in joint-parts.csv")


def schemes(named, problems):
    """A partner of a scheme is a contributor or a contractor; a fixed slot has its days."""
    for name, number, row in named["scheme-partners"]:
        if bool(row["contributor"]) == bool(row["contract"]):
            problems.add((name, number, "contributor"),
                         "a partner is a contributor or a contract, one of them")
        if row["isFixed"] == "yes" and not (row["from"] and row["until"]):
            problems.add((name, number, "from"),
                         "a slot that is fixed has its first and its last day")


ALL = (keys, references, order, known, contributors, substitutions, needs, restated, hindsight,
       deployed, joined, schemes)
