"""What holds between cells, rows and files."""

import datetime
import re

_SETS_NO_MANDATE = {"partial extension", "ceiling"}
_ONE_DAY = datetime.timedelta(days=1)
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_USUAL_WEEKDAY = {
    "Good Friday": "Friday", "Memorial Day": "Monday", "Labour Day": "Monday",
    "Thanksgiving Day": "Thursday", "Presidents' Day": "Monday", "Orthodox Good Friday": "Friday",
}


def names(tables, problems):
    """Every State, mission and decision that is named is in its file."""
    states = {row["id"] for _, row in tables["states"]}
    for name, column in (("missions", "hosts"), ("penholders", "states"),
                         ("presidencies", "state"), ("members", "state")):
        for number, row in tables[name]:
            named = row[column] if isinstance(row[column], list) else [row[column]]
            for state in named:
                if state not in states:
                    problems.add((name, number, column), f"'{state}' is not in states.csv")
    missions = {row["id"] for _, row in tables["missions"]}
    for name in ("mandates", "tasks", "penholders", "steps"):
        for number, row in tables[name]:
            if row["mission"] and row["mission"] not in missions:
                problems.add((name, number, "mission"), f"'{row['mission']}' is not in missions.csv")
    decided = {(row["mission"], row["decision"]) for _, row in tables["mandates"]}
    for name in ("tasks", "steps"):
        for number, row in tables[name]:
            named = (row["mission"], row["decision"])
            if all(named) and named not in decided:
                problems.add((name, number, "decision"),
                             f"'{named[1]}' is no decision on {named[0]} in mandates.csv")


def states(tables, problems):
    """No two States have one M49 number."""
    rows = {}
    for number, row in tables["states"]:
        if row["m49"] in rows:
            problems.add(("states", number, "m49"),
                         f"'{row['m49']}' stands in row {rows[row['m49']]} too")
        rows[row["m49"]] = number


def order(tables, problems):
    """Ends follow beginnings."""
    for name, first, last in (("missions", "began", "ended"), ("penholders", "from", "until"),
                              ("other-items", "from", "until"), ("mandates", "start", "end"),
                              ("mandates", "adopted", "end")):
        for number, row in tables[name]:
            if row[first] and row[last] and row[last] < row[first]:
                problems.add((name, number, last), f"{row[last]} lies before {first}, {row[first]}")


def mandates(tables, problems):
    """A decision is known from its adoption, in the year of its symbol; reports fall within."""
    for number, row in tables["mandates"]:
        adopted, due = row["adopted"], row["reportRule"]
        if row["knownSince"] != adopted:
            problems.add(("mandates", number, "knownSince"), f"is not the day of adoption, {adopted}")
        if int(row["decision"][-5:-1]) != adopted.year:
            problems.add(("mandates", number, "decision"), f"the year is not that of {adopted}")
        begin = min(row["start"] or adopted, adopted)
        for day in due if isinstance(due, list) else []:
            if row["end"] and not begin <= day <= row["end"]:
                problems.add(("mandates", number, "reportRule"), f"{day} is not within the mandate")
        if isinstance(due, tuple) and due[1] < adopted:
            problems.add(("mandates", number, "reportRule"), f"{due[1]} lies before the adoption")


def chains(tables, problems):
    """The mandates of one mission follow one another without a gap, or a note says why not."""
    of_mission = {}
    for number, row in tables["mandates"]:
        if row["change"] not in _SETS_NO_MANDATE:
            link = (row["start"] or row["adopted"] + _ONE_DAY, number, row)
            of_mission.setdefault(row["mission"], []).append(link)
    for chain in of_mission.values():
        chain.sort(key=lambda link: link[:2])
        for (_, _, before), (start, number, row) in zip(chain, chain[1:]):
            if "contradicts" in row["note"]:
                continue
            if before["end"] is None:
                problems.add(("mandates", number, "start"),
                             f"the mandate of {before['decision']}, before it, has no end")
            elif start != before["end"] + _ONE_DAY:
                problems.add(
                    ("mandates", number, "start"),
                    f"{start} is not the day after {before['end']}, when the mandate of "
                    f"{before['decision']} ends. Maybe its note should say which row it contradicts.")


def holidays(tables, problems):
    """A holiday falls on a plausible working day."""
    for number, row in tables["holidays"]:
        weekday = _WEEKDAYS[row["day"].weekday()]
        if weekday in ("Saturday", "Sunday"):
            problems.add(("holidays", number, "day"), f"{row['day']} is a {weekday}")
        elif _USUAL_WEEKDAY.get(row["name"], weekday) != weekday:
            problems.add(("holidays", number, "day"), f"{row['name']} on a {weekday}, {row['day']}")
        if not row["id"].startswith(row["day"].isoformat() + "-"):
            problems.add(("holidays", number, "id"), f"does not begin with its day, {row['day']}")


def membership(tables, problems):
    """Each year has fifteen members, five of them permanent; a President is a member."""
    members = {}
    for number, row in tables["members"]:
        members.setdefault(row["year"], (number, {}))[1][row["state"]] = row["seat"]
    for year, (number, seats) in members.items():
        permanent = sum(seat == "permanent" for seat in seats.values())
        if (permanent, len(seats)) != (5, 15):
            problems.add(("members", number, "year"),
                         f"{year} has {len(seats)} members, {permanent} of them permanent")
    for number, row in tables["presidencies"]:
        year = int(row["month"][:4])
        if year in members and row["state"] not in members[year][1]:
            problems.add(("presidencies", number, "state"), f"'{row['state']}' is no member in {year}")


def steps(tables, problems):
    """A step's id is made of its parts; a record says something, and was known in time."""
    items = {row["id"] for _, row in tables["other-items"]}
    for number, row in tables["steps"]:
        parts = [row["mission"], row["decision"], row["step"]]
        if all(parts):
            if not re.fullmatch(re.escape("/".join(parts)) + r"(/[1-9]\d*)?", row["id"]):
                problems.add(("steps", number, "id"), f"is not {'/'.join(parts)}")
        elif any(parts):
            problems.add(("steps", number, "mission"),
                         "mission, decision and step stand together or not at all")
        else:
            found = re.fullmatch(r"other/([a-z0-9-]+)/\d{4}-\d{2}", row["id"])
            if not found or found[1] not in items:
                problems.add(("steps", number, "id"), f"'{row['id']}' names no row of other-items.csv")
        planned, actual, known = row["planned"], row["actual"], row["knownSince"]
        if not (planned or actual or row["notHeld"] == "yes"):
            problems.add(("steps", number, "planned"), "neither planned nor actual nor not held")
        if actual and row["notHeld"] == "yes":
            problems.add(("steps", number, "actual"), "has a day, and is marked as not held")
        if actual and not planned and known != actual:
            problems.add(("steps", number, "knownSince"), f"is not the day it was held, {actual}")
        if planned and known and known > planned:
            problems.add(("steps", number, "knownSince"), f"lies after the planned day, {planned}")
        if row["letter"] == "yes" and row["step"] != "report":
            problems.add(("steps", number, "letter"), "only a report can be a letter")


ALL = (names, states, order, mandates, chains, holidays, membership, steps)
