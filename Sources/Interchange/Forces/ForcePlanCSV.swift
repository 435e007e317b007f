import Basics
import Capabilities
import Council
package import Forces

/// The tours of a force plan as CSV.
package enum ForcePlanCSV {
  /// The bytes, header first: a row for each tour; an `end` is the month after the last.
  package static func bytes(
    of plan: ForcePlan, mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> [UInt8] {
    table(of: plan, mark: mark).csv
  }

  /// The table, for a workbook.
  package static func table(
    of plan: ForcePlan, mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> ResultTable {
    ResultTable(
      "tours",
      [
        "line", "mission", "unitType", "supplyKind", "supply", "unit", "contributor", "parts",
        "start", "end", "arrivesEarly", "committed",
      ], whole: ["unit"], mark: mark,
      rows: plan.tours.map { tour in
        [
          tour.line.rawValue, tour.mission.rawValue, tour.unitType.rawValue,
          tour.supply.kind.rawValue, tour.supply.key, String(tour.unit),
          tour.contributor?.rawValue ?? "", tour.parts.map(\.rawValue).cell,
          tour.months.lowerBound.iso, tour.months.upperBound.iso, yes(tour.arrivesEarly),
          yes(tour.isCommitted),
        ]
      })
  }
}
