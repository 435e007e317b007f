import Basics
import Council
import Foundation

/// The mandates, holidays, missions and other items that ship with the product, read from
/// `Reference/` with just enough of CSV for those files.
enum ShippedRegister {
  static var register: CouncilRegister {
    get throws { try loaded.get() }
  }

  private static let loaded = Result { try read() }

  private static func read() throws -> CouncilRegister {
    CouncilRegister(
      missions: try rows("missions").map { row in
        Mission(
          id: Identifier(row["id"]), english: row["english"], french: row["french"],
          kind: Mission.Kind(rawValue: row["kind"]) ?? .other, seat: row["seat"], hosts: [],
          began: row.day("began"), ended: row.day("ended")?.advanced(by: 1),
          provenance: row.provenance)
      },
      mandates: try rows("mandates").map { row in
        try MandatePeriod(
          id: Identifier(row["id"]), mission: Identifier(row["mission"]),
          decision: DocumentSymbol(row["decision"]), adopted: Day(iso: row["adopted"]),
          start: row.day("start"), end: row.day("end")?.advanced(by: 1),
          change: MandateChange(rawValue: row["change"]) ?? .renewal, troops: Int(row["troops"]),
          police: Int(row["police"]), otherCeiling: row["otherCeiling"],
          ceilingConfidence: .likely, reportRule: ReportRule(row["reportRule"]), note: row["note"],
          provenance: row.provenance)
      },
      holidays: try rows("holidays").map { row in
        Holiday(
          id: Identifier(row["id"]), day: try Day(iso: row["day"]), name: row["name"],
          kind: Holiday.Kind(rawValue: row["kind"]) ?? .official, provenance: row.provenance)
      },
      otherItems: try rows("other-items").map { row in
        OtherItem(
          id: Identifier(row["id"]), english: row["english"], french: row["french"],
          kind: OtherItem.Kind(rawValue: row["kind"]) ?? .briefing,
          recurrence: try OtherItem.Recurrence(row["recurrence"]),
          tolerance: Int(row["tolerance"]) ?? 0, room: Room(rawValue: row["room"]) ?? .none,
          from: row.day("from"), until: row.day("until"), provenance: row.provenance)
      },
      steps: try rows("steps").map { row in
        StepRecord(
          id: Identifier(row["id"]),
          mission: row["mission"].isEmpty ? nil : Identifier(row["mission"]),
          decision: row["decision"].isEmpty ? nil : try DocumentSymbol(row["decision"]),
          step: Step(rawValue: row["step"]),
          planned: row.day("planned"), actual: row.day("actual"), notHeld: row["notHeld"] == "yes",
          isLetter: row["letter"] == "yes", note: row["note"], provenance: row.provenance)
      })
  }

  struct Row {
    let cells: [String: String]
    subscript(name: String) -> String { cells[name] ?? "" }
    func day(_ name: String) -> Day? { try? Day(iso: self[name]) }
    var provenance: Provenance {
      Provenance(
        source: self["source"], confidence: Confidence(rawValue: self["confidence"]) ?? .likely,
        validFrom: day("validFrom"), knownSince: day("knownSince"))
    }
  }

  private static func rows(_ name: String) throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Reference/\(name).csv"), encoding: .utf8)
    let records = text.split(whereSeparator: \.isNewline).map { cells(String($0)) }
    guard let header = records.first else { return [] }
    return records.dropFirst().map { record in
      Row(cells: Dictionary(zip(header, record), uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
