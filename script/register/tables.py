"""Reads the CSV files, cell by cell, and keeps every problem."""

import csv
import io
import os



class Problems(list):
    """What is wrong, in words that name file, row and column; row 1 is the header."""

    def add(self, where, said):
        name, row, column = where
        self.append(f"Reference/{name}.csv, row {row}"
                    + (f", column {column}" if column else "") + f": {said}")


def rows_of(name, read, folder, problems):
    """Reads one file: a list of (row number, cells as values), and the text as it stands.

    `read` has the columns in order, each with a function that takes the text of a cell.
    """
    columns = list(read)
    path = os.path.join(folder, name + ".csv")
    try:
        with open(path, "rb") as file:
            data = file.read()
        text = data.decode("utf-8")
    except OSError as error:
        problems.add((name, 1, None), f"cannot be read: {error.strerror}")
        return [], ""
    except UnicodeDecodeError as error:
        problems.add((name, data.count(b"\n", 0, error.start) + 1, None), "is no UTF-8")
        return [], ""
    if "\r" in text or not text.endswith("\n") or text.startswith("\ufeff"):
        problems.add((name, 1, None), "each line must end with LF, and no BOM may stand in front")
    try:
        table = list(csv.reader(io.StringIO(text), strict=True))
    except csv.Error as error:
        problems.add((name, 1, None), f"is no CSV: {error}")
        return [], text
    if not table or table[0] != columns:
        problems.add((name, 1, None), f"the columns must be {','.join(columns)}")
        return [], text
    rows, seen = [], {}
    for number, cells in enumerate(table[1:], start=2):
        if len(cells) != len(columns):
            problems.add((name, number, None), f"has {len(cells)} cells, not {len(columns)}")
            continue
        row = {}
        for column, cell in zip(columns, cells):
            try:
                row[column] = read[column](cell)
            except ValueError as error:
                problems.add((name, number, column), str(error))
        if cells[0] in seen:
            problems.add((name, number, "id"), f"'{cells[0]}' stands in row {seen[cells[0]]} too")
        seen[cells[0]] = number
        if len(row) == len(cells):
            rows.append((number, row))
    return rows, text
