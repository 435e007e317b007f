import Basics
package import Capabilities
import Council

/// Uniformed personnel over time, as JSON.
package enum ContributionsJSON {
  /// The value; a month that was not published is null, and `notes` say what is known to be missing.
  package static func json(of series: ContributionSeries, title: String) -> JSON {
    [
      "of": .string(title),
      "months": .array(
        zip(series.months, series.totals).map { month, total in
          [
            "month": .string(month.iso), "people": .optional(total?.people),
            "women": .optional(total?.women),
            "byType": total.map { total in
              .object(
                PersonnelType.allCases.compactMap { type in
                  total.byType[type].map { .init(type.rawValue, .int($0)) }
                })
            } ?? .null,
          ]
        }),
      "notes": .list(series.gaps.map(ContributionWords.gap)),
    ]
  }
}

/// Uniformed personnel over time, as CSV.
package enum ContributionsCSV {
  /// The bytes, header first: a row a month, empty where the month was not published.
  package static func bytes(of series: ContributionSeries) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(["month", "people", "women"] + PersonnelType.words + ["note"])
    for (month, total) in zip(series.months, series.totals) {
      let types = PersonnelType.allCases.map { type in
        total.map { String($0.byType[type] ?? 0) } ?? ""
      }
      let notes = series.gaps.filter { $0.month == month }.map(ContributionWords.gap)
      writer.append(
        [month.iso, total.map { String($0.people) } ?? ""]
          + [total?.women.map(String.init) ?? ""] + types + [notes.cell])
    }
    return writer.bytes
  }
}

/// Uniformed personnel over time, as plain text for a terminal.
package enum ContributionsText {
  /// The text in English: a line a year with its months, then what is known to be missing.
  package static func text(of series: ContributionSeries, title: String, width: Int) -> String {
    var lines = TextLines(width: width)
    lines.add("\(title): uniformed personnel at the end of each month, as published", after: "")
    lines.add()
    let years = Dictionary(grouping: series.months, by: \.year).sorted { $0.key < $1.key }
    let rows = years.map { year, months in
      [String(year)]
        + (1...12).map { number in
          guard let month = months.first(where: { $0.number == number }) else { return "" }
          return series[month].map { String($0.people) } ?? "–"
        }
    }
    lines.add(
      table: ["year"] + (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" },
      sides: [.left] + Array(repeating: .right, count: 12), rows: rows)
    if !series.gaps.isEmpty {
      lines.add()
      lines.add("– not published. What is known of the dataset:", after: "")
      for gap in series.gaps { lines.add(ContributionWords.gap(gap), after: "  ") }
    }
    return lines.text
  }
}

/// What is known to be missing in the published contributions, in English.
enum ContributionWords {
  static func gap(_ gap: ContributionGap) -> String {
    switch gap {
    case .monthMissing(let month): "\(month): not published."
    case .notSplitByMission(let month): "\(month): published without a split by mission."
    case .sexesSwapped(let month): "\(month): men and women stand in each other's column."
    case .contributorAbsent(let month, let mission, _):
      "\(month): a contributor's troops are absent from the rows of \(mission)."
    }
  }
}
