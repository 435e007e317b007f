"""What each `package` declaration owes: a sentence, and in the store a viewer."""

import re

from .tree import Finding

_PACKAGE = re.compile(r"^[ \t]*(?:@\w+(?:\([^)\n]*\))?[ \t]+)*(?:\w+[ \t]+)*?package\b(?!\s+import\b)"
                      r"(?!\s*\()(?!\s*[:=,.])", re.MULTILINE)
_FUNCTION = re.compile(
    r"\bpackage\s+(?:(?:static|mutating|nonisolated|consuming|borrowing|final|class)\s+)*"
    r"(?:func\s+(`[^`]+`|[\w]+)|(subscript)\b)")
_READING_PROPERTY = re.compile(
    r"\bpackage\s+(?:static\s+|nonisolated\s+)*var\s+(\w+)[^{}=\n]*\{\s*get\s+(?:async\b|throws\b)")

# A stored property is spoken for by its name, its type and the sentence of the type it is part of.
_STORED = re.compile(
    r"[ \t]+(?:(?:\w+\(set\)|weak|lazy|final)[ \t]+)*(?:let\b|var\s+\w+\s*(?::[^{}\n=]+)?(?:=[^\n]*)?$)", re.MULTILINE)

# What the store does without a viewer: it opens, closes and moves whole files, and says nothing
# of what they hold.
WITHOUT_VIEWER = {"open", "inMemory", "close", "checkpoint", "hash"}


def findings(tree):
    """Every `package` declaration without a sentence, every way into the store without a viewer."""
    for source in tree.beneath("Sources"):
        yield from _undocumented(source)
        if source.target == "Store":
            yield from _viewerless(source)


def _undocumented(source):
    lines = source.raw.split("\n")
    for found in _PACKAGE.finditer(source.code):
        if _STORED.match(source.code, found.end()):
            continue
        number = source.line(found.end())
        above = number - 2
        while above >= 0 and re.match(r"\s*(?:@|#if\b|#else\b|#elseif\b)", lines[above]):
            above -= 1
        if above < 0 or not lines[above].lstrip().startswith("///"):
            yield Finding(source.path, number, "undocumented",
                          "begin with '///' and one sentence: what it is, in which unit, from which source")


def _viewerless(source):
    for found in _FUNCTION.finditer(source.code):
        name = (found[1] or found[2]).strip("`")
        if name in WITHOUT_VIEWER:
            continue
        parameters = _parameters(source.code, found.end())
        if not re.search(r"\bas\s+viewer\s*:\s*Viewer\b", parameters):
            yield Finding(source.path, source.line(found.start()), "viewer",
                          f"'{name}' reads or writes for nobody; take 'as viewer: Viewer'")
    for found in _READING_PROPERTY.finditer(source.code):
        if found[1] not in WITHOUT_VIEWER:
            yield Finding(source.path, source.line(found.start()), "viewer",
                          f"'{found[1]}' reads for nobody; make it a function with a viewer")


def _parameters(code, start):
    """The text between the brackets of the parameters that follow `start`."""
    opening = code.find("(", start)
    depth = 0
    for at in range(opening, len(code)):
        depth += {"(": 1, ")": -1}.get(code[at], 0)
        if depth == 0:
            return code[opening : at + 1]
    return ""
