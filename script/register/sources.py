"""The Swift sources that the files become: one literal a file, and the list of them."""

_HEAD = """\
// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

"""


def _camel(name):
    first, *rest = name.replace("/", "-").split("-")
    return first + "".join(part.capitalize() for part in rest)


def file_name(name):
    """The source of `Reference/NAME.csv`."""
    camel = _camel(name)
    return camel[0].upper() + camel[1:] + ".swift"


def table(name, text):
    """One table as a raw literal, every line as it stands in the file."""
    hashes = "#"
    while '"""' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return (f"{_HEAD}extension ReferenceRegister {{\n"
            f"  /// `Reference/{name}.csv`, as it stands.\n"
            f"  static let {_camel(name)}: StaticString = {hashes}\"\"\"\n"
            f"{text}\n\"\"\"{hashes}\n}}\n")


def index(names, release):
    """The list of the tables, and the release."""
    lines = "".join(f'    ("{name}", {_camel(name)}),\n' for name in names)
    return f"""{_HEAD}\
/// The facts that ship with the product: `Reference/*.csv`, compiled in.
package enum ReferenceRegister {{
  /// Counts the editions of the register; a newer one has a higher number.
  package static let release = {release}

  /// Each file's kind, as `muster import KIND` names it, with its text in CSV.
  ///
  /// A table of a worked case is named by its folder and its kind: `mali-2016-2019/requirements`. In
  /// an order in which what is named comes before what names it.
  package static let files: [(name: String, text: StaticString)] = [
{lines}  ]

  /// The kind of a table by its name: `requirements` of `mali-2016-2019/requirements`.
  package static func kind(of name: String) -> String {{
    String(name.split(separator: "/").last ?? "")
  }}
}}
"""
