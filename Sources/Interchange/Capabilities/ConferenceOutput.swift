import Basics
package import Capabilities
package import Phrases

/// What became of the pledges of a conference, in totals, as JSON.
package enum ConferenceJSON {
  /// The value; no member names a State.
  package static func json(
    of board: ConferenceBoard, mark: ResultMark = ResultMark(.unclassified)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "conference": .string(board.conference.id.rawValue),
        "name": .string(board.conference.english),
        "day": .string(board.conference.day.iso),
        "asOf": .string(board.day.iso),
        "published": .array(board.published.map(total)),
        "pledges": counts(board.counts),
        "saidAgain": .int(board.saidAgain),
        "unitTypes": .array(
          board.unitTypes.map { row in
            ["unitType": .optional(row.unitType?.rawValue), "pledges": counts(row.counts)]
          }),
      ]))
  }

  private static func total(_ total: ConferenceTotal) -> JSON {
    [
      "day": .optional(total.day?.iso), "words": .string(total.words),
      "unitType": .optional(total.unitType?.rawValue), "quantity": .optional(total.quantity),
      "people": .optional(total.people), "source": .string(total.provenance.source),
    ]
  }

  private static func counts(_ counts: ConferenceBoard.Counts) -> JSON {
    [
      "all": .int(counts.all), "announced": .int(counts.announced),
      "registered": .int(counts.registered),
      "notified": .object(
        counts.notified.sorted { $0.key < $1.key }.map {
          JSON.Member($0.key.rawValue, .int($0.value))
        }
      ),
      "deployed": .int(counts.deployed), "noPublicRecordFound": .int(counts.noPublicRecord),
      "withdrawn": .int(counts.withdrawn),
    ]
  }
}

/// What became of the pledges of a conference, in totals, as plain text for a terminal.
package enum ConferenceText {
  /// The text in English, by type of unit and in all; it names no State.
  package static func text(
    of board: ConferenceBoard, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.unclassified)
  ) -> String {
    var lines = TextLines(width: width)
    let place = board.conference.place.isEmpty ? "" : ", \(board.conference.place)"
    lines.add("\(board.conference.english)\(place), \(board.conference.day)", after: "")
    lines.add("By what was known on \(board.day).", after: "")
    lines.add()
    if board.counts.all == 0 {
      lines.add("No pledge made there is recorded.")
    } else {
      let rows = board.unitTypes.map { row in
        [row.unitType.map(names.unitType) ?? "other types, or none"] + cells(row.counts)
      }
      lines.add(
        table: [
          "type", "announced", "registered", "notified level", "deployed",
          "no public record found", "withdrawn", "all",
        ],
        sides: [.left] + Array(repeating: .right, count: 7),
        rows: rows + [["all"] + cells(board.counts)])
      lines.add(
        "No row stands for fewer than \(ConferenceBoard.fewest) pledges.", after: "")
      lines.add(
        "Each pledge counts once, at the furthest that it came."
          + (board.saidAgain > 0
            ? " \(board.saidAgain) more only said earlier pledges again." : ""),
        after: "")
    }
    if !board.published.isEmpty {
      lines.add()
      lines.add("Totals as published")
      for total in board.published {
        let figures = [
          total.quantity.map { String($0) }, total.people.map { "\($0) people" },
        ].compactMap { $0 }.joined(separator: ", ")
        lines.add(
          total.words + (figures.isEmpty ? "" : ": \(figures)")
            + " (\(total.provenance.source)).", after: "  \(total.day?.iso ?? "          ")  ")
      }
    }
    lines.add()
    lines.add(mark.line, after: "")
    return lines.text
  }

  private static func cells(_ counts: ConferenceBoard.Counts) -> [String] {
    let notified = counts.notified.values.reduce(0, +)
    return [counts.announced, counts.registered, notified, counts.deployed]
      .map(String.init)
      + [counts.noPublicRecord, counts.withdrawn, counts.all].map(String.init)
  }
}
