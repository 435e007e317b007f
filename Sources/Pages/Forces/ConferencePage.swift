package import Capabilities
package import Markup
import Basics
import Phrases

/// One conference: what was pledged there and what became of it, in totals that name no State.
package struct ConferencePage: Sendable {
  package var frame: PageFrame
  /// With its small rows folded.
  package var board: ConferenceBoard

  /// Takes the parts, and folds the rows of too few pledges.
  package init(frame: PageFrame, board: ConferenceBoard) {
    self.frame = frame
    self.board = board.folded(least: ConferenceBoard.leastTotal)
  }

  /// The page.
  package var html: HTML {
    let conference = board.conference
    return frame.page(
      frame.name(of: conference), at: .conferences,
      lead: div(.classes("lead")) {
        p {
          if !conference.place.isEmpty { "\(conference.place), " }
          frame.time(conference.day)
        }
        p(.classes("quiet")) {
          "\(words.lead) "
          a(.href(frame.forceLink(.contributors))) { frame.forceWords.state.list }
        }
        frame.knownLine
      }
    ) {
      becamePart
      publishedPart
      section {
        h2 { frame.forceWords.board.files }
        p(.classes("files")) {
          a(.href(frame.forceLink(.conferenceFile(conference.id)))) { "conference.json" }
          a(
            .href(
              frame.forceLink(.pledges, query: [.init("conference", conference.id.rawValue)]))
          ) { frame.forceWords.ladder.list }
          frame.row(of: .conferences, conference.id.rawValue)
        }
      }
    }
  }

  var words: ForceWords.ConferenceWords { frame.forceWords.conference }

  private var becamePart: HTML {
    section(.id("became")) {
      h2 { words.became }
      if board.counts.all < ConferenceBoard.leastTotal {
        p { words.tooFew(board.counts.all) }
      } else {
        p(.classes("quiet")) { words.becameLead }
        frame.chart(words.became, table: countTable, tableIsOpen: true, drawing: drawing)
      }
      if board.saidAgain > 0 { p(.classes("quiet")) { words.saidAgain(board.saidAgain) } }
    }
  }

  /// How far pledges came, each with its number.
  private func steps(of counts: ConferenceBoard.Counts) -> [(name: String, count: Int)] {
    [
      (words.announced, counts.announced), (words.registered, counts.registered),
      (words.notifiedAny, counts.notified.values.reduce(0, +)), (words.deployed, counts.deployed),
      (words.noRecord, counts.noPublicRecord), (words.withdrawn, counts.withdrawn),
    ]
  }

  private var drawing: HTML {
    let steps = steps(of: board.counts)
    let most = Double(max(steps.map(\.count).max() ?? 0, 1))
    let (width, left, row) = (760.0, 220.0, 26.0)
    return SVG.drawing(
      width: width, height: row * Double(steps.count), .classes("bars"), .role("img")
    ) {
      SVG.title(words.became)
      for (index, step) in steps.enumerated() {
        let y = Double(index) * row
        let long = (width - left - 50) * Double(step.count) / most
        SVG.text(step.name, x: 0, y: y + 17, .classes("row-name"))
        SVG.rect(x: left, y: y + 4, width: long, height: row - 8, .classes("bar-cycle"))
        SVG.text("\(step.count)", x: left + long + 6, y: y + 17)
      }
    }
  }

  private var countTable: HTML {
    let total = steps(of: board.counts)
    return table(.classes("stack figures")) {
      thead {
        tr {
          th(.scope(.column)) { frame.forceWords.table.capability }
          for step in total { th(.scope(.column), .classes("number")) { step.name } }
          th(.scope(.column), .classes("number")) { words.all }
        }
      }
      tbody {
        // One row of all small types says no more than the total.
        for row in board.unitTypes where board.unitTypes.count > 1 || row.unitType != nil {
          self.row(row.unitType.map { frame.names.unitType($0) } ?? words.noType, row.counts)
        }
        self.row(frame.phrases.words.total, board.counts)
      }
    }
  }

  private func row(_ name: String, _ counts: ConferenceBoard.Counts) -> HTML {
    tr {
      th(.scope(.row)) { name }
      for step in steps(of: counts) {
        cell(step.name, classes: "number") { "\(step.count)" }
      }
      cell(words.all, classes: "number") { "\(counts.all)" }
    }
  }

  private var publishedPart: HTML {
    section(.id("published")) {
      h2 { words.published }
      if board.published.isEmpty {
        p(.classes("quiet")) { words.noPublished }
      } else {
        p(.classes("quiet")) { words.publishedLead }
        table(.classes("stack")) {
          thead {
            tr {
              th(.scope(.column)) { words.published }
              th(.scope(.column)) { words.said }
              th(.scope(.column), .classes("number")) { words.number }
              th(.scope(.column), .classes("number")) { frame.forceWords.table.people }
            }
          }
          tbody { for total in board.published { row(of: total) } }
        }
      }
    }
  }

  private func row(of total: ConferenceTotal) -> HTML {
    tr {
      th(.scope(.row)) {
        frame.sourced(.source(CapabilityKind.conferenceTotals.rawValue, id: total.id.rawValue)) {
          total.words
        }
      }
      cell(words.said) { total.day.map { frame.time($0, .short) } }
      cell(words.number, classes: "number") {
        total.quantity.map { HTML.text(frame.forces.number(Double($0))) }
      }
      cell(frame.forceWords.table.people, classes: "number") {
        total.people.map { HTML.text(frame.forces.number(Double($0))) }
      }
    }
  }
}
