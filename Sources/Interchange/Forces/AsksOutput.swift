import Basics
import Capabilities
package import Forces
package import Phrases

/// What to ask for, as JSON.
package enum AsksJSON {
  /// An array, or, for an exercise, an object that says so and holds the array as `asks`.
  package static func json(
    of asks: [Ask], mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    let list = JSON.array(asks.map(ask))
    return mark.exercise == nil ? list : .marked(mark, JSON.members(["asks": list]))
  }

  static func ask(_ ask: Ask) -> JSON {
    [
      "unitType": .string(ask.unitType.rawValue),
      "tags": .list(ask.tags),
      "readyBy": .string(ask.readyBy.iso),
      "gain": .rounded(ask.gain),
      "unitMonths": .int(ask.unitMonths),
      "lines": .array(ask.lines.map(stay)),
    ]
  }

  static func stay(_ stay: Ask.Stay) -> JSON {
    [
      "line": .string(stay.line.rawValue), "start": .string(stay.months.lowerBound.iso),
      "end": .string(stay.months.upperBound.iso),
    ]
  }
}

/// What to ask for, as CSV.
package enum AsksCSV {
  /// The bytes, header first: a row for each ask.
  package static func bytes(
    of asks: [Ask], mark: ResultMark = ResultMark(.confidential)
  ) -> [UInt8] {
    table(of: asks, mark: mark).csv
  }

  /// The table, for a workbook.
  package static func table(
    of asks: [Ask], mark: ResultMark = ResultMark(.confidential)
  ) -> ResultTable {
    ResultTable(
      "asks", ["unitType", "tags", "readyBy", "gain", "unitMonths", "lines"],
      whole: ["gain", "unitMonths"], mark: mark,
      rows: asks.map { ask in
        [
          ask.unitType.rawValue, ask.tags.cell, ask.readyBy.iso, Figures.figure(ask.gain),
          String(ask.unitMonths),
          ask.lines.map { "\($0.line) \($0.months.lowerBound)/\($0.months.upperBound)" }.cell,
        ]
      })
  }
}

/// What to ask for, as plain text for a terminal.
package enum AsksText {
  /// The text in English, most helpful first.
  package static func text(
    of asks: [Ask], names: ForceNames, width: Int, mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    var lines = TextLines(width: width)
    if asks.isEmpty {
      lines.add("There is nothing to ask for: no further unit would gain anything.", after: "")
    }
    lines.add(asks: asks, names: names, indent: 0)
    lines.add(mark.line, after: "")
    return lines.text
  }
}

extension TextLines {
  mutating func add(asks: [Ask], names: ForceNames, indent: Int) {
    let start = String(repeating: " ", count: indent)
    for ask in asks {
      let tags = ask.tags.isEmpty ? "" : " with \(Figures.list(ask.tags))"
      add(
        "+\(Figures.figure(ask.gain)): one \(names.unitType(ask.unitType))\(tags), ready by "
          + "\(ask.readyBy): \(Figures.count(ask.unitMonths, "unit-month")).", after: start)
      for stay in ask.lines {
        add(
          "\(stay.line), \(stay.months.lowerBound) until \(stay.months.upperBound)",
          after: start + "    ")
      }
    }
  }
}
