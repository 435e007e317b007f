"""Words that may not stand in the code: clocks, traps, `public`, names that say nothing."""

import re

from .tree import Finding

_CLOCK = re.compile(
    r"\bDate\s*\(\s*\)|\bDate\s*\(\s*timeIntervalSinceNow|\bDate\.init\s*\(\s*\)"
    # `Date.now` and `.now`, but not `self.now`, a closure that was handed in.
    r"|\b[A-Z]\w*(?:\(\))?\.now\b|(?<![\w)\]`?!])\.now\b"
    r"|\b(?:ContinuousClock|SuspendingClock|DispatchTime|DispatchWallTime)\b"
    r"|\b(?:clock_gettime|gettimeofday|timespec_get|CFAbsoluteTimeGetCurrent)\b|\bsystemUptime\b"
    r"|(?<![\w.`])(?<!func )time\s*\(\s*(?:nil|NULL|&|\))")
_SQL_CLOCK = re.compile(
    r"\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|'now'|\bunixepoch\s*\(\s*\)", re.IGNORECASE)
_MACHINE_ZONE = re.compile(
    r"\b(?:Calendar|TimeZone|Locale)\s*\.\s*(?:current|autoupdatingCurrent)\b")
_TODAY = re.compile(r"\bDate\s*\(\s*\)|\bDate\.now\b|\bDate\s*\(\s*timeIntervalSinceNow")
# The access level, not a word of the field: a meeting may well be public.
_PUBLIC = re.compile(
    r"(?<!\.)(?<!case )\bpublic(?:\(set\))?[ \t]+(?:import|class|struct|enum|actor|protocol|extension"
    r"|typealias|func|var|let|init|subscript|static|final|mutating|indirect|nonisolated|override"
    r"|macro|operator|weak|lazy|private|convenience|required)\b"
    r"|\bopen[ \t]+(?:class|func|var|subscript|override)\b")
_NAMES = re.compile(
    r"\b(?:struct|class|enum|actor|protocol|typealias)\s+"
    r"(\w*(?:Helpers?|Utils?|Utilities|Managers?|Service|Impl))\b")

TRAPS = {
    r"\btry\s*!": "'try!' traps; throw or give a value",
    r"\bas\s*!": "'as!' traps; use 'as?'",
    r"\bfatalError\b": "'fatalError' ends the program; throw or make the case impossible",
    r"\bnonisolated\s*\(\s*unsafe\s*\)": "'nonisolated(unsafe)' hides a race; use a value or an actor",
    r"@unchecked\b": "'@unchecked' silences the compiler; use a value or an actor",
    r"@_exported\b": "'@_exported' hides a dependency; let each file import what it uses",
}


def findings(tree):
    """Every forbidden word, where it stands."""
    yield from _clocks(tree)
    for source in tree.beneath("Sources", "Tests", "Benchmarks"):
        yield from _each(source, source.code, _PUBLIC, "public",
                         "the product is one program: say 'package', or nothing")
        for found in _NAMES.finditer(source.code):
            yield Finding(source.path, source.line(found.start(1)), "empty-name",
                          f"'{found[1]}' says what it is made for by no word of the field; rename it")
    for source in tree.beneath("Sources"):
        for pattern, advice in TRAPS.items():
            yield from _each(source, source.code, re.compile(pattern), "trap", advice)


def _clocks(tree):
    for source in tree.beneath("Sources"):
        if source.target == "muster":
            continue
        yield from _each(source, source.code, _CLOCK, "clock",
                         "only Sources/muster asks the clock; take the day or the moment")
        yield from _each(source, source.text, _SQL_CLOCK, "clock",
                         "SQL may not ask the clock either; bind the moment")
        yield from _each(source, source.code, _MACHINE_ZONE, "machine-zone",
                         "name the zone or the language; the machine's own differs by machine")
    for source in tree.beneath("Tests"):
        yield from _each(source, source.code, _TODAY, "today-in-test",
                         "write the date out: a test means the same every day")


def _each(source, text, pattern, rule, advice):
    for found in pattern.finditer(text):
        yield Finding(source.path, source.line(found.start()), rule, advice)
