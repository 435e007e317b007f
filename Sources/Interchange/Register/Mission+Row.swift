import Basics
import Council

extension Mission {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: Mission.self)
    let (english, french) = (row.word("english"), row.word("french"))
    let kind = row.choice("kind", of: Kind.self)
    let (began, ended) = (row.day("began"), row.dayAfter("ended"))
    let provenance = row.provenance()
    row.refuseBackwards(began, ended, column: "ended")
    guard let id, let english, let french, let kind, let provenance else { return nil }
    self.init(
      id: id, english: english, french: french, kind: kind, seat: row.text("seat"),
      hosts: row.ids("hosts"), began: began, ended: ended, provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, english, french, kind.rawValue, seat, hosts.map(\.rawValue).cell]
      + [began?.iso ?? "", ended.lastDay] + provenance.cells
  }
}

extension MandatePeriod {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: MandatePeriod.self)
    let mission = row.mission("mission")
    let decision = row.symbol("decision")
    let adopted = row.neededDay("adopted")
    let (start, end) = (row.day("start"), row.dayAfter("end"))
    let change = row.choice("change", of: MandateChange.self)
    let (troops, police) = (row.count("troops"), row.count("police"))
    let sure = row.optionalChoice("ceilingConfidence", of: Confidence.self)
    let rule = row.optional("reportRule", .notAReportRule) { try? ReportRule($0) }
    let provenance = row.provenance()
    guard let id, let mission, let decision, let adopted, let change, let provenance, row.isGood
    else { return nil }
    do {
      try self.init(
        id: id, mission: mission, decision: decision, adopted: adopted, start: start, end: end,
        change: change, troops: troops, police: police, otherCeiling: row.text("otherCeiling"),
        ceilingConfidence: sure ?? .unverified, reportRule: rule ?? .unknown,
        note: row.text("note"), provenance: provenance)
    } catch {
      row.refuse("end", row.text("end"), .endsBeforeItStarts)
      return nil
    }
  }

  var cells: [String] {
    [id.rawValue, mission.rawValue, decision.text, adopted.iso, start.iso, end.lastDay]
      + [change.rawValue, troops.map(String.init) ?? "", police.map(String.init) ?? ""]
      + [otherCeiling, ceilingConfidence.rawValue, reportRule.text, note] + provenance.cells
  }
}

extension MandatedTask {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: MandatedTask.self)
    let mission = row.mission("mission")
    let decision = row.symbol("decision")
    let (code, text) = (row.word("code"), row.word("text"))
    let priority = row.count("priority", in: 1...1000)
    let provenance = row.provenance()
    guard let id, let mission, let decision, let code, let text, let provenance else { return nil }
    self.init(
      id: id, mission: mission, decision: decision, code: code, text: text, priority: priority,
      benchmarks: row.list("benchmarks"), provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, mission.rawValue, decision.text, code, text]
      + [priority.map(String.init) ?? "", benchmarks.cell] + provenance.cells
  }
}
