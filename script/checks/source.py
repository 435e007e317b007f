"""A Swift file as lint reads it: its code without comments and strings, line by line.

The reader knows nested comments, one-line, multi-line and raw strings, and code inside
interpolations, so that a word in a sentence is never taken for a word of the program.
"""

import os
import re

_STRING = re.compile(r'(#*)("""|")')
_REGEX = re.compile(r"(#+)/")
# Runs in which nothing begins or ends, taken whole.
_PLAIN_CODE = re.compile(r'[^"#/()]+')
_PLAIN_TEXT = re.compile(r'[^"\\\n]+')
_PLAIN_COMMENT = re.compile(r"[^*/]+")


class Source:
    """One Swift file of one target."""

    def __init__(self, root, path, target):
        self.path = path
        self.target = target
        with open(os.path.join(root, path), encoding="utf-8") as file:
            self.raw = file.read()
        self.code, self.text = stripped(self.raw)

    def line(self, offset):
        """The number of the line that holds the character at `offset`."""
        return self.raw.count("\n", 0, offset) + 1


def stripped(swift):
    """`swift` twice, with blanks in place of comments: without and with what strings say.

    Both have the length and the lines of the original.
    """
    reader = _Reader(swift)
    reader.code_until(None)
    return "".join(reader.code), "".join(reader.text)


class _Reader:
    def __init__(self, swift):
        self.swift = swift
        self.at = 0
        self.code = []
        self.text = []

    def take(self, count, code=False, text=False):
        piece = self.swift[self.at : self.at + count]
        blank = piece if code and text else re.sub(r"[^\n]", " ", piece)
        self.code.append(piece if code else blank)
        self.text.append(piece if text else blank)
        self.at += len(piece)

    def code_until(self, closing):
        """Reads code to the end, or to the bracket that closes an interpolation."""
        depth = 0
        while self.at < len(self.swift):
            if plain := _PLAIN_CODE.match(self.swift, self.at):
                self.take(len(plain[0]), code=True, text=True)
                continue
            rest = self.swift[self.at : self.at + 2]
            if rest == "//":
                end = self.swift.find("\n", self.at)
                self.take((end if end >= 0 else len(self.swift)) - self.at)
            elif rest == "/*":
                self.comment()
            elif string := _STRING.match(self.swift, self.at):
                self.string(string[1], string[2])
            elif regex := _REGEX.match(self.swift, self.at):
                self.literal(regex[0], "/" + regex[1])
            else:
                if closing and rest[0] == "(":
                    depth += 1
                elif closing and rest[0] == ")":
                    depth -= 1
                    if depth < 0:
                        self.take(1, text=True)
                        return
                self.take(1, code=True, text=True)

    def comment(self):
        depth = 0
        while self.at < len(self.swift):
            if plain := _PLAIN_COMMENT.match(self.swift, self.at):
                self.take(len(plain[0]))
                continue
            pair = self.swift[self.at : self.at + 2]
            depth += {"/*": 1, "*/": -1}.get(pair, 0)
            self.take(2 if pair in ("/*", "*/") else 1)
            if depth == 0:
                return

    def string(self, hashes, quote):
        self.take(len(hashes) + len(quote), text=True)
        end = quote + hashes
        escape = "\\" + hashes
        while self.at < len(self.swift):
            if plain := _PLAIN_TEXT.match(self.swift, self.at):
                self.take(len(plain[0]), text=True)
            elif self.swift.startswith(end, self.at):
                self.take(len(end), text=True)
                return
            elif self.swift.startswith(escape + "(", self.at):
                self.take(len(escape) + 1, text=True)
                self.code_until(")")
            elif self.swift.startswith(escape, self.at):
                self.take(len(escape) + 1, text=True)
            elif len(quote) == 1 and self.swift[self.at] == "\n":
                return  # no string: the compiler will say so
            else:
                self.take(1, text=True)

    def literal(self, opening, closing):
        end = self.swift.find(closing, self.at + len(opening))
        end = len(self.swift) if end < 0 else end + len(closing)
        self.take(end - self.at, text=True)
