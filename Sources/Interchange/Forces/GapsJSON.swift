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
    var writer = CSVWriter()
    writer.append(
      [
        "capability", "mission", "month", "required", "covered", "gap", "since", "critical",
        "pledged", "pledgedBelowLevel", "lines",
      ] + mark.names)
    for cell in board.cells {
      let counts = [cell.required, cell.covered, cell.gap].map(String.init)
      let pledges = [cell.criticalGap, cell.pledged, cell.pledgedBelowLevel].map(String.init)
      writer.append(
        [cell.capability.rawValue, cell.mission.rawValue, cell.month.iso] + counts
          + [cell.since?.iso ?? ""] + pledges + [cell.lines.map(\.rawValue).cell] + mark.cells)
    }
    return writer.bytes
  }
}
