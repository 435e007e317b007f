import Basics
import Council
import Markup
import Phrases

/// The scorecard's tables; none is ordered by how well anything was kept.
extension ScorecardPage {
  func lineTable(
    words first: String, _ lines: [(name: HTML, line: Scorecard.Line, isRecorded: Bool)],
    closing: (name: String, line: Scorecard.Line)
  ) -> HTML {
    div(.classes("scroll")) {
      table(.classes("stack score")) {
        thead {
          tr {
            th(.scope(.column)) { first }
            for column in columns { th(.scope(.column), .classes("number")) { column.name } }
          }
        }
        tbody { for line in lines { row(line.name, line.line, line.isRecorded) } }
        tfoot {
          row(.text(closing.name), closing.line, scorecard.years.contains(where: isRecorded))
        }
      }
    }
  }

  /// Whether any meeting of a year is on record; where none is, a nought would say that none was
  /// held.
  func isRecorded(_ year: Int) -> Bool {
    scorecard.meetingsRecorded.map { ($0.lowerBound.year...$0.upperBound.year).contains(year) }
      ?? false
  }

  private func row(_ name: HTML, _ line: Scorecard.Line, _ isRecorded: Bool) -> HTML {
    tr {
      th(.scope(.row)) { name }
      for column in columns {
        cell(column.name, classes: "number") {
          isRecorded || !column.needsMeetings ? column.value(line) : "–"
        }
      }
    }
  }

  private typealias Column = (
    name: String, needsMeetings: Bool, value: (Scorecard.Line) -> String
  )

  private var columns: [Column] {
    [
      (words.decisions, false, { "\($0.decisions)" }),
      (words.withMeeting, true, { "\($0.withContributorMeeting)" }),
      (words.median, true, { median($0.medianLeadToDecisionDays) }),
      (words.metStrict, true, { "\($0.metStrict)" }),
      (words.metLoose, true, { "\($0.metLoose)" }),
      (words.notMet, true, { "\($0.notMetForCertain)" }),
      (words.notKnown, false, { "\($0.notKnown)" }),
      (words.rollovers, false, { "\($0.rollovers)" }),
    ]
  }

  /// Whole or half days, with the decimal mark of the language.
  private func median(_ value: Double?) -> String {
    guard let value else { return "–" }
    let halves = Int((value * 2).rounded())
    let mark = frame.language == .french ? "," : "."
    return halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2)\(mark)5"
  }

  /// The most decisions that are listed: a page stays light; the command line has all as CSV.
  private static let mostCases = 200

  private var casesCount: String {
    let count = scorecard.cases.count
    return count <= ScorecardPage.mostCases ? "\(count)" : "\(ScorecardPage.mostCases) / \(count)"
  }

  var casesPart: HTML {
    guard !scorecard.cases.isEmpty else { return .empty }
    return section {
      details {
        summary { "\(words.cases) (\(casesCount))" }
        div(.classes("scroll"), .id("cases")) {
          table(.classes("stack")) {
            thead {
              tr {
                th(.scope(.column)) { frame.phrases.words.mission }
                th(.scope(.column)) { frame.phrases.words.decision }
                th(.scope(.column)) { frame.phrases.words.adopted }
                th(.scope(.column)) { words.contributorMeeting }
                th(.scope(.column)) { words.consultations }
                th(.scope(.column), .classes("number")) { words.leadDays }
                th(.scope(.column)) { words.verdict }
              }
            }
            tbody { for one in scorecard.cases.prefix(ScorecardPage.mostCases) { row(of: one) } }
          }
        }
      }
    }
  }

  private func row(of one: Scorecard.Case) -> HTML {
    tr {
      th(.scope(.row)) { frame.mission(one.mission) }
      td {
        frame.decision(one.decision, of: one.mission)
        if one.isRollover { span(.classes("tag")) { words.rollover } }
      }
      cell(frame.phrases.words.adopted) { frame.time(one.adopted, .short) }
      cell(words.contributorMeeting) {
        one.contributorMeeting.map { frame.time($0, .short) }
      }
      cell(words.consultations) {
        one.consultations.map { frame.time($0, .short) }
      }
      cell(words.leadDays, classes: "number") {
        one.leadToDecision.map { "\($0)" } ?? ""
      }
      cell(words.verdict) { frame.council.verdict(one.verdict) }
    }
  }

  var notTiedPart: HTML {
    guard !scorecard.notTied.isEmpty else { return .empty }
    return section {
      details {
        summary { "\(words.notTied) (\(scorecard.notTied.count))" }
        p { scorecard.notTied.map(\.text).joined(separator: ", ") }
      }
    }
  }
}
