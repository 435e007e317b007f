import Basics
import Council

/// The published list of peacekeeping operations, as CSV.
enum MissionDataset {
  /// Whether a table begins with the header of the published list.
  static func heads(_ bytes: [UInt8]) -> Bool {
    var reader = CSVReader(bytes)
    let names = reader.next()?.fields.map(RegisterRow.trimmed) ?? []
    return names.contains("mission_acronym") && names.contains("mission_name")
  }

  private static let columns: [(name: String, isRequired: Bool)] =
    [("mission_acronym", true), ("mission_name", true)]
    + [
      "id", "lead_department", "mission_isactive", "start_date", "end_date", "mission_location",
      "mission_longitude", "mission_latitude", "last_update",
    ].map { ($0, false) }

  /// Reads the list; an operation that the register knows is left as the register has it, and listed
  /// where its days differ.
  ///
  /// The list gives English names alone, no hosts, and its department for a kind: what is new is
  /// listed, so that a person may complete it. Positions are passed over: the register keeps none.
  static func read(_ bytes: [UInt8], knowing missions: [Mission]) -> RegisterImport {
    var result = RegisterImport(kind: .missions)
    var reader = CSVReader(bytes)
    guard let first = reader.next() else {
      result.issues = [.init(row: 1, column: nil, value: "", reason: .noHeader)]
      return result
    }
    guard let header = RegisterHeader(first, columns: columns, issues: &result.issues) else {
      return result
    }

    let known = Dictionary(missions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var acronyms: [Identifier<Mission>: Int] = [:]
    while let record = reader.next() {
      result.rows += 1
      guard header.accepts(record, issues: &result.issues) else { continue }
      var row = RegisterRow(header: header, record: record, missions: nil)
      if let mission = row.publishedMission() {
        if let firstRow = acronyms.updateValue(record.line, forKey: mission.id) {
          row.refuse("mission_acronym", mission.id.rawValue, .repeatedID(firstRow: firstRow))
        } else if let ours = known[mission.id] {
          row.compare(mission, with: ours)
        } else {
          row.note("mission_acronym", mission.id.rawValue, .newMission(mission.kind))
          result.facts.missions.append(mission)
        }
      }
      result.issues += row.issues
    }
    return result
  }
}

extension RegisterRow {
  fileprivate mutating func publishedMission() -> Mission? {
    let id = id("mission_acronym", of: Mission.self)
    let name = word("mission_name")
    let (began, ended) = (day("start_date"), dayAfter("end_date"))
    refuseBackwards(began, ended, column: "end_date")
    guard let id, let name, isGood else { return nil }
    let updated = text("last_update")
    return Mission(
      id: id, english: name, french: name, kind: Mission.Kind(department: text("lead_department")),
      seat: text("mission_location"), hosts: [], began: began, ended: ended,
      provenance: Provenance(
        source: "UN Peace and Security Data Hub (DPPADPOSS-PKO), row id \(text("id"))"
          + (updated.isEmpty ? "" : ", last updated \(updated)"),
        confidence: .seen, validFrom: began, knownSince: began))
  }

  /// Lists the days in which the published list and the register differ.
  fileprivate mutating func compare(_ published: Mission, with ours: Mission) {
    if let began = published.began, began != ours.began {
      note(
        "start_date", "\(ours.id), \(began.iso)",
        .keptAsRegistered(ours.began?.iso ?? "no day"))
    }
    if published.ended != ours.ended {
      let (theirs, mine) = (published.ended.lastDay, ours.ended.lastDay)
      note(
        "end_date", "\(ours.id), \(theirs.isEmpty ? "no day" : theirs)",
        .keptAsRegistered(mine.isEmpty ? "no day" : mine))
    }
  }
}

extension Mission.Kind {
  /// The kind of a mission led by a department of the Secretariat.
  fileprivate init(department: String) {
    switch department {
    case "DPO", "DPKO": self = .peacekeeping
    case "DPPA", "DPA": self = .specialPolitical
    default: self = .other
    }
  }
}
