"""Who may import what: declared dependencies, and the modules that have one home."""

import re

from .tree import Finding

_IMPORT = re.compile(
    r"^[ \t]*((?:@\w+(?:\([^)\n]*\))?\s+)*)(?:(package|public|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)\s+)?(\w+)",
    re.MULTILINE)

# Modules of the toolchain, which no target declares, and the targets that may import them.
# `None` is every target.
TOOLCHAIN = {
    "Swift": None,
    "Synchronization": None,
    "Testing": lambda target: target["type"] == "test" or target["name"] == "Snapshots",
    "Foundation": lambda target: target["name"] not in PURE,
    "FoundationEssentials": lambda target: target["name"] not in PURE,
    "Glibc": lambda target: target["name"] in {"muster", "muster-bench"},
    "Dispatch": lambda target: target["name"] in {"muster", "muster-bench"},
}

# The ground floor and the field itself: no file, no clock, no zone, no language.
PURE = {"Basics", "Optimization", "Markup", "Council", "Capabilities", "Forces", "Phrases"}

# Packages with one home. A name that ends in `*` stands for all modules that begin so.
HOMES = {
    "GRDB": {"Store", "StoreTests"},
    "Hummingbird*": {"Web", "WebTests", "muster"},
    "NIO*": {"Web", "WebTests", "muster"},
    "HTTPTypes": {"Web", "WebTests"},
}


def findings(tree):
    """Every import that a declaration, a home or the floor of its target does not allow."""
    wrapped = _wrapped(tree)
    for module, targets in sorted(wrapped.items()):
        if len(targets) > 1:
            names = " and ".join(sorted(targets))
            yield Finding("Package.swift", 1, "c-module",
                          f"{module} is declared by {names}; wrap it in one target and use that")
    for source in tree.sources:
        target = tree.targets[source.target]
        for found in _IMPORT.finditer(source.code):
            attributes, access, module = found.groups()
            line = source.line(found.start(3))
            for rule, advice in _refusals(
                    target, module, attributes, access, wrapped, tree.targets):
                yield Finding(source.path, line, rule, advice)


def _refusals(target, module, attributes, access, wrapped, targets):
    name = target["name"]
    if module in TOOLCHAIN:
        allowed = TOOLCHAIN[module]
        if allowed is not None and not allowed(target):
            rule = "foundation" if module.startswith("Foundation") else "toolchain-import"
            yield rule, f"{name} may not import {module}; give it what it needs as a value"
    elif module not in _declared(target, targets):
        yield "undeclared-import", (
            f"{name} imports {module} and does not declare it; "
            "add it to the target in Package.swift, or do without")
    homes = _homes(module)
    if homes is not None and name not in homes:
        yield "stray-import", (
            f"{module} lives in {', '.join(sorted(homes))} alone; "
            f"let {name} use what those offer")
    if module in wrapped:
        if name not in wrapped[module]:
            yield "c-module", f"{module} is wrapped by one target; use that instead"
        if access in ("package", "public") or "@_exported" in attributes:
            yield "c-module", f"import {module} without '{access or '@_exported'}': C stays inside"
    if module == "GRDB" and access in ("package", "public"):
        yield "stray-import", "import GRDB without 'package': no reader may see a connection"


def _declared(target, targets):
    """The modules a target may import by its own declaration: of targets and of products."""
    names = [target["name"]] + target.get("target_dependencies", [])
    modules = {targets[name]["c99name"] if name in targets else name for name in names}
    return modules | set(target.get("product_dependencies", []))


def _homes(module):
    for pattern, homes in HOMES.items():
        if module == pattern or pattern.endswith("*") and module.startswith(pattern[:-1]):
            return homes
    return None


def _wrapped(tree):
    """For each C module, the targets that declare it."""
    return {
        name: {
            other["name"] for other in tree.targets.values()
            if name in other.get("target_dependencies", [])
        }
        for name, target in tree.targets.items() if target["type"] == "system-target"
    }
