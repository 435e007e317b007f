import Basics
import Capabilities
package import Forces
package import Phrases

/// What the runs of a study say together, as JSON.
package enum StudyReportJSON {
  /// The value; a chance is 0…1, and null in a month in which no run required the line.
  package static func json(
    of report: StudyReport, mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "asOf": .string(report.study.asOf.iso),
        "from": .string(report.study.from.iso),
        "months": .int(report.study.months),
        "runs": .int(report.runs),
        "missing": .array(report.missing.map(JSON.int)),
        "worth": [
          "least": .double(report.worth.least), "middle": .double(report.worth.middle),
          "most": .double(report.worth.most),
        ],
        "lines": .array(
          report.lines.map { line in
            [
              "line": .string(line.line.rawValue),
              "chances": .array(line.months.map { $0.map { .rounded($0) } ?? .null }),
            ]
          }),
        "asks": .array(
          report.asks.map { ask in
            [
              "unitType": .string(ask.unitType.rawValue), "tags": .list(ask.tags),
              "readyBy": .string(ask.readyBy.iso), "runs": .int(ask.times),
              "meanGain": .rounded(ask.meanGain),
            ]
          }),
      ]))
  }
}

/// What the runs of a study say together, as plain text for a terminal.
package enum StudyReportText {
  /// The text in English: for each line the chance, in hundredths, that it is filled month by month,
  /// and the asks that help most.
  package static func text(
    of report: StudyReport, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var lines = TextLines(width: width)
    let worth = report.worth
    lines.add(
      "\(Figures.count(report.runs, "run")), by what was known on \(report.study.asOf)"
        + (report.missing.isEmpty
          ? "" : "; \(Figures.count(report.missing.count, "run")) missing") + ".", after: "")
    lines.add(
      "Worth, in weighted unit-months: least \(Figures.figure(worth.least)), middle "
        + "\(Figures.figure(worth.middle)), most \(Figures.figure(worth.most)).", after: "")
    lines.add()
    lines.add(
      "Chance, in hundredths, that a line is wholly filled, from \(report.study.from) on",
      after: "")
    let label = report.lines.map(\.line.rawValue.count).max() ?? 0
    let block = max(1, (lines.width - label) / 5)
    for line in report.lines {
      let cells = line.months.map { $0.map { "\(Int(($0 * 100).rounded()))" } ?? "" }
      for start in stride(from: 0, to: max(1, cells.count), by: block) {
        let part = cells[start..<min(start + block, cells.count)]
        let head = TextLines.padded(start == 0 ? line.line.rawValue : "", to: label)
        lines.add(head + part.map { "  " + TextLines.right($0, to: 3) }.joined())
      }
    }
    if !report.asks.isEmpty {
      lines.add()
      lines.add("What helps most")
      for ask in report.asks.prefix(20) {
        let tags = ask.tags.isEmpty ? "" : " with \(Figures.list(ask.tags))"
        lines.add(
          "+\(Figures.figure(ask.meanGain)) a run: one \(names.unitType(ask.unitType))\(tags), from "
            + "\(ask.readyBy); it helped in \(Figures.count(ask.times, "run")).", after: "  ")
      }
    }
    lines.add()
    lines.add(mark.line, after: "")
    return lines.text
  }
}
