import Basics
import Capabilities
import Council
package import Forces

/// A gap board as JSON.
package enum GapsJSON {
  /// The value; months are `YYYY-MM`, and `until` is the month after the last.
  ///
  /// A cell's `since` is null where nothing is missing.
  package static func json(
    of board: GapBoard, mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "asOf": .string(board.asOf.iso),
        "from": .string(board.months.lowerBound.iso),
        "until": .string(board.months.upperBound.iso),
        "cells": .array(board.cells.map(cell)),
      ]))
  }

  private static func cell(_ cell: GapCell) -> JSON {
    [
      "capability": .string(cell.capability.rawValue),
      "mission": .string(cell.mission.rawValue),
      "month": .string(cell.month.iso),
      "required": .int(cell.required),
      "covered": .int(cell.covered),
      "gap": .int(cell.gap),
      "since": .optional(cell.since?.iso),
      "critical": .int(cell.criticalGap),
      "pledged": .int(cell.pledged),
      "pledgedBelowLevel": .int(cell.pledgedBelowLevel),
      "lines": .list(cell.lines.map(\.rawValue)),
    ]
  }
}

/// A gap board as CSV.
package enum GapsCSV {
  /// The bytes, header first: a row for each capability, mission and month in which something is
  /// required.
  package static func bytes(
    of board: GapBoard, mark: ResultMark = ResultMark(.confidential)
  ) -> [UInt8] {
    table(of: board, mark: mark).csv
  }

  /// The table, for a workbook.
  package static func table(
    of board: GapBoard, mark: ResultMark = ResultMark(.confidential)
  ) -> ResultTable {
    ResultTable(
      "gaps",
      [
        "capability", "mission", "month", "required", "covered", "gap", "since", "critical",
        "pledged", "pledgedBelowLevel", "lines",
      ],
      whole: ["required", "covered", "gap", "critical", "pledged", "pledgedBelowLevel"],
      mark: mark, rows: board.cells.map(row))
  }

  private static func row(_ cell: GapCell) -> [String] {
    [
      cell.capability.rawValue, cell.mission.rawValue, cell.month.iso, String(cell.required),
      String(cell.covered), String(cell.gap), cell.since?.iso ?? "", String(cell.criticalGap),
      String(cell.pledged), String(cell.pledgedBelowLevel), cell.lines.map(\.rawValue).cell,
    ]
  }
}
