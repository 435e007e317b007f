"""The kinds of capability entries with their fields, as Sources/Capabilities describes them.

The description stands once, in Swift; what is read here is its text, so that no list of columns can
drift from it. Whatever has another shape than the kinds have is a fault, never skipped.
"""

import os
import re

_KIND = re.compile(r"static var kind: CapabilityKind \{ \.(\w+) \}")
_FIELD = re.compile(r"Field\(\s*\.(\w+), \.(\w+)")
_WORDS = re.compile(r"enum (\w+): String\b[^{]*\{(.*?)^\}", re.DOTALL | re.MULTILINE)
_CASE = re.compile(r"""(\w+)(?: = "([^"]*)")?(?:, |$)""")
_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)


class Unreadable(Exception):
    """The Swift text has another shape than expected."""


class Field:
    """One column: its name, its form, what the form holds, and whether it must hold something."""

    def __init__(self, name, form, holds, needed):
        self.name, self.form, self.holds, self.needed = name, form, holds, needed


def kinds(folder):
    """Each kind's table name with its fields, what is named before what names it."""
    sources, words = _texts(os.path.join(folder, "Capabilities")), {}
    for text in sources + _texts(os.path.join(folder, "Basics")):
        for name, body in _WORDS.findall(_COMMENT.sub("", text)):
            words[name] = _cases(body)
    names = words.get("CapabilityKind") or {}
    common, found = None, {}
    for text in sources:
        if "let common: [Field] = [" in text:
            common = _fields(text, "let common: [Field] = [", names, words)
        if kind := _KIND.search(text):
            found[kind[1]] = _fields(text, "let fields: [Field] = [", names, words)
    if not common or set(found) != set(names):
        raise Unreadable("Sources/Capabilities: the kinds are "
                         f"{', '.join(sorted(names)) or 'nowhere'}; with fields are "
                         f"{', '.join(sorted(found)) or 'none'}")
    return _ordered({names[case]: found[case] + common for case in names})


def _texts(folder):
    texts = []
    for place, _, files in sorted(os.walk(folder)):
        for name in sorted(files):
            if name.endswith(".swift"):
                with open(os.path.join(place, name), encoding="utf-8") as file:
                    texts.append(file.read())
    return texts


def _cases(body):
    """The words of an enum by the names of its cases."""
    cases = {}
    for line in body.split("\n"):
        if line.strip().startswith("case "):
            for name, raw in _CASE.findall(line.strip()[5:]):
                cases[name] = raw or name
    return cases


def _fields(text, head, names, words):
    if head not in text:
        raise Unreadable(f"Sources/Capabilities: '{head}' is missing")
    start = text.index(head) + len(head)
    text = text[start:text.index("\n  ]", start)]
    fields, places = [], [found.start() for found in re.finditer(r"\bField\(", text)]
    for place, end in zip(places, places[1:] + [len(text)]):
        found = _FIELD.match(text, place)
        if not found:
            raise Unreadable(f"Sources/Capabilities: no field: {text[place:place + 60]!r}")
        holds = _holds(found[2], text[found.end():end], names, words)
        fields.append(Field(found[1], found[2], holds, "isNeeded: true" in text[place:end]))
    return fields


def _holds(form, rest, names, words):
    """What stands in the form's parentheses."""
    patterns = {
        "reference": r"\(\.(?:entry\(\.)?(\w+)\)", "references": r"\(\.(?:entry\(\.)?(\w+)\)",
        "choice": r"\((\w+)\.words\)", "whole": r"\((\d[\d_]*)\.\.\.(\d[\d_]*)\)",
    }
    if form not in patterns:
        return None
    found = re.match(patterns[form], rest)
    if not found:
        raise Unreadable(f"Sources/Capabilities: '.{form}' with {rest[:40]!r}")
    if form == "whole":
        return int(found[1]), int(found[2])
    if form == "choice":
        return list(words[found[1]].values())
    return names.get(found[1], found[1])


def _ordered(kinds):
    """The kinds, those that a field names before the one that has the field."""
    ordered = {}

    def place(name, above):
        if name in above:
            raise Unreadable(f"Sources/Capabilities: {' names '.join(above + [name])}")
        for field in kinds[name]:
            if field.holds != name and isinstance(field.holds, str) and field.holds in kinds:
                place(field.holds, above + [name])
        ordered.setdefault(name, kinds[name])

    for name in kinds:
        place(name, [])
    return ordered
