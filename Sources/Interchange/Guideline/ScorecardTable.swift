package import Council
import Basics
import Phrases

/// How the guideline was kept, by mission and year, as plain text for a terminal.
package enum ScorecardText {
  /// The text in English: a line for each mission and year with a decision, each mission in all,
  /// and the whole.
  package static func text(of scorecard: Scorecard, width: Int) -> String {
    let phrases = CouncilPhrases.english
    var lines = TextLines(width: width)
    let (from, to) = (scorecard.years.lowerBound, scorecard.years.upperBound)
    lines.add("How the guideline was kept, \(from == to ? "\(from)" : "\(from) to \(to)")")
    lines.add()
    let head = [
      "mission", "year", "decisions", "meeting", "median lead", "met", "met loosely", "not met",
      "not known", "rollovers",
    ]
    let rows = [head] + ScorecardTable.rows(of: scorecard).map(\.short)
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).enumerated().map { index, cell in
        index == 0 ? TextLines.padded(cell.0, to: cell.1) : TextLines.right(cell.0, to: cell.1)
      }
      lines.add(cells.joined(separator: "  "))
    }
    lines.add()
    lines.add(
      "The lead is counted in days from the last meeting with contributors, held within "
        + "\(Scorecard.reach) days before it, to the decision. Where the day of consultations is not "
        + "recorded, it is only the most that the lead to consultations can have been: the "
        + "guideline was not met for certain, or it is not known.", after: "")
    if let recorded = scorecard.meetingsRecorded {
      lines.add(
        "Meetings are recorded from \(phrases.date(recorded.lowerBound)) to "
          + "\(phrases.date(recorded.upperBound)).", after: "")
    } else {
      lines.add(
        "No meetings of the Council are recorded. Maybe import them: muster import council-meetings FILE.",
        after: "")
    }
    if !scorecard.notTied.isEmpty {
      lines.add(
        "Tied to no peacekeeping operation (\(scorecard.notTied.count)): "
          + scorecard.notTied.map(\.text).joined(separator: ", ") + ".", after: "")
    }
    return lines.text
  }
}

/// How the guideline was kept, by mission and year, as CSV.
package enum ScorecardCSV {
  /// The bytes, header first; a row without a mission counts all, one without a year all years.
  package static func bytes(of scorecard: Scorecard) -> [UInt8] {
    var writer = CSVWriter()
    writer.append([
      "mission", "year", "decisions", "withContributorMeeting", "leadToDecisionDays",
      "medianLeadToDecisionDays", "metStrict", "metLoose", "notMetForCertain", "notKnown",
      "rollovers", "notTied",
    ])
    for row in ScorecardTable.rows(of: scorecard) {
      let line = row.line
      let counts = [
        line.metStrict, line.metLoose, line.notMetForCertain, line.notKnown, line.rollovers,
        line.notTied,
      ]
      writer.append(
        [
          row.mission?.rawValue ?? "", row.year.map(String.init) ?? "", String(line.decisions),
          String(line.withContributorMeeting),
          line.leadToDecisionDays.map(String.init).joined(separator: "; "), row.median,
        ] + counts.map(String.init))
    }
    return writer.bytes
  }
}

/// The lines of a scorecard in the order in which they are printed.
enum ScorecardTable {
  /// One line.
  struct Row {
    let mission: Identifier<Mission>?
    let year: Int?
    let line: Scorecard.Line
    /// Whether meetings are recorded of any of its days.
    let isRecorded: Bool

    var median: String {
      line.medianLeadToDecisionDays.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? ""
    }

    /// A dash where nothing is recorded, which does not mean that none was held.
    private var meetings: String {
      line.withContributorMeeting > 0 || isRecorded ? String(line.withContributorMeeting) : "–"
    }

    var short: [String] {
      [mission?.rawValue ?? "all", year.map(String.init) ?? "all"]
        + [String(line.decisions), meetings, median]
        + [line.metStrict, line.metLoose, line.notMetForCertain, line.notKnown, line.rollovers]
        .map(String.init)
    }
  }

  static func rows(of scorecard: Scorecard) -> [Row] {
    var rows: [Row] = []
    func row(_ mission: Identifier<Mission>?, _ year: Int?, _ line: Scorecard.Line) -> Row {
      let years = year.map { $0...$0 } ?? scorecard.years
      let recorded = scorecard.meetingsRecorded.map { $0.lowerBound.year...$0.upperBound.year }
      return Row(
        mission: mission, year: year, line: line,
        isRecorded: recorded.map { $0.overlaps(years) } ?? false)
    }
    for mission in scorecard.missions {
      for year in scorecard.years {
        let line = scorecard.line(of: mission, in: year)
        if line.decisions > 0 { rows.append(row(mission, year, line)) }
      }
      if scorecard.years.count > 1 {
        rows.append(row(mission, nil, scorecard.line(of: mission)))
      }
    }
    for year in scorecard.years where scorecard.years.count > 1 {
      rows.append(row(nil, year, scorecard.line(in: year)))
    }
    return rows + [row(nil, nil, scorecard.all)]
  }
}
