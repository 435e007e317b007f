"""What is not Swift: scripts parse, data parses, written files are current, paths are nobody's."""

import ast
import json
import os
import re
import subprocess

from .tree import Finding

# Homes of people and of build machines, each in two parts so that this file has none of them.
_HOMES = ["/" + name + "/" for name in ("home", "Users", "root", "work", "opt/swift-packages")]
_PATH = re.compile(
    r"(?<![\w./~:{}$-])(?:" + "|".join(re.escape(home) for home in _HOMES) + r")[\w.]")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_BINARY = (".png", ".jpg", ".gz", ".ico", ".sqlite", ".woff2")


def findings(tree):
    """Every file that does not parse, names a person's folder, leads nowhere, or is behind what it is made from."""
    for path in tree.files:
        if path.endswith(_BINARY) or ".sqlite-" in path or path.endswith(".sqlite"):
            continue
        data = tree.read(path)
        yield from _parsed(tree, path, data)
        yield from _paths(path, data)
        if path.endswith(".md"):
            yield from _links(tree, path, data)
    yield from _current(tree, "script/reference", "reference-current")
    yield from _current(tree, "script/notice", "notice-current")


def _parsed(tree, path, data):
    first = data.split(b"\n", 1)[0]
    try:
        if path.endswith(".json") or os.path.basename(path) in (".swift-format", "Package.resolved"):
            json.loads(data)
        elif path.endswith(".py") or first.startswith(b"#!") and b"python" in first:
            ast.parse(data, filename=path)
        elif first.startswith(b"#!") and first.rstrip().endswith((b"/sh", b"bash")):
            shell = "bash" if first.rstrip().endswith(b"bash") else "sh"
            done = subprocess.run(
                [shell, "-n", path], cwd=tree.root, capture_output=True, text=True)
            if done.returncode != 0:
                said = done.stderr.strip().split("\n")[0]
                number = re.search(r"(?:line |: )(\d+)", said)
                yield Finding(path, int(number[1]) if number else 1, "shell-syntax",
                              f"'{shell} -n' says: {said}; mend it")
    except SyntaxError as error:
        yield Finding(path, error.lineno or 1, "python-syntax", f"{error.msg}; mend it")
    except json.JSONDecodeError as error:
        yield Finding(path, error.lineno, "json-syntax", f"{error.msg}; mend it")
    except UnicodeDecodeError:
        yield Finding(path, 1, "json-syntax", "not UTF-8; save it as UTF-8")


def _paths(path, data):
    if b"\0" in data[:4096]:
        return
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), 1):
        if found := _PATH.search(line):
            yield Finding(path, number, "absolute-path",
                          f"'{found[0]}…' is a path of one machine; name it from the checkout")


def _links(tree, path, data):
    """Links of a document to files beside it."""
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n"), 1):
        for found in _LINK.finditer(line):
            place = found[1].split("#")[0]
            if not place or re.match(r"[a-z]+:", place):
                continue
            whole = os.path.join(tree.root, os.path.dirname(path), place)
            if not os.path.exists(whole):
                yield Finding(path, number, "dead-link", f"'{place}' is not there; mend the link")


def _current(tree, script, rule):
    """Runs `SCRIPT --check`, which says whether what the script writes is current."""
    if not os.path.exists(os.path.join(tree.root, script)):
        yield Finding(script, 1, rule, "missing, so nothing shows that what it writes is current")
        return
    done = subprocess.run(
        [os.path.join(".", script), "--check"], cwd=tree.root, capture_output=True, text=True)
    if done.returncode != 0:
        said = (done.stderr.strip() or done.stdout.strip() or "no word why").split("\n")
        yield Finding(script, 1, rule, f"'{script} --check' fails: {said[-1]}; run {script}")
