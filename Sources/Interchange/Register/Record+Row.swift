import Basics
import Council

extension StepRecord {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: ProgrammeItem.self)
    let mission = row.optionalMission("mission")
    let decision = row.optional("decision", .notASymbol) { try? DocumentSymbol($0) }
    let step = row.optionalChoice("step", of: Step.self)
    let (planned, actual) = (row.day("planned"), row.day("actual"))
    let (notHeld, letter) = (row.flag("notHeld"), row.flag("letter"))
    let provenance = row.provenance()
    guard let id, let provenance else { return nil }
    self.init(
      id: id, mission: mission, decision: decision, step: step, planned: planned, actual: actual,
      notHeld: notHeld, isLetter: letter, note: row.text("note"), provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, mission?.rawValue ?? "", decision?.text ?? "", step?.rawValue ?? ""]
      + [planned?.iso ?? "", actual?.iso ?? "", yes(notHeld), yes(isLetter), note]
      + provenance.cells
  }
}

extension PaperRecord {
  init?(_ row: inout RegisterRow) {
    let item = row.id("item", of: ProgrammeItem.self)
    let paper = row.choice("paper", of: Paper.self)
    let state = row.choice("state", of: State.self)
    let on = row.day("on")
    guard let item, let paper, let state else { return nil }
    self.init(item: item, paper: paper, state: state, on: on)
  }

  var cells: [String] { [item.rawValue, paper.rawValue, state.rawValue, on?.iso ?? ""] }
}

extension TriggerRecord {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: TriggerRecord.self)
    let trigger = row.choice("trigger", of: Trigger.self)
    let mission = row.mission("mission")
    let fired = row.neededDay("fired")
    let answer = row.choice("answer", of: Answer.self)
    let provenance = row.provenance()
    guard let id, let trigger, let mission, let fired, let answer, let provenance else {
      return nil
    }
    self.init(
      id: id, trigger: trigger, mission: mission, fired: fired, note: row.text("note"),
      answer: answer, provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, trigger.rawValue, mission.rawValue, fired.iso, note, answer.rawValue]
      + provenance.cells
  }
}

extension CouncilMeeting {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: CouncilMeeting.self)
    let day = row.neededDay("day")
    let isClosed = row.flag("closed")
    let topic = row.word("topic")
    let decisions = row.symbols("decisions")
    let format = row.choice("format", of: Format.self)
    let missions = row.missionList("missions")
    let provenance = row.provenance()
    guard let id, let day, let topic, let format, let provenance else { return nil }
    let record = row.text("record")
    self.init(
      id: id, record: record.isEmpty ? id.rawValue : record, day: day, isClosed: isClosed,
      topic: topic, decisions: decisions, format: format, missions: missions,
      provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, record, day.iso, yes(isClosed), topic, decisions.map(\.text).cell]
      + [format.rawValue, missions.map(\.rawValue).cell] + provenance.cells
  }
}

extension CouncilDecision {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: CouncilDecision.self)
    let symbol = row.symbol("symbol")
    let adopted = row.neededDay("adopted")
    let change = row.optionalChoice("mandateChange", of: MandateChange.self)
    let missions = row.missionList("missions")
    let provenance = row.provenance()
    guard let id, let symbol, let adopted, let provenance else { return nil }
    self.init(
      id: id, symbol: symbol, adopted: adopted, title: row.text("title"), text: row.text("text"),
      mandateChange: change, missions: missions, provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, symbol.text, adopted.iso, title, text, mandateChange?.rawValue ?? ""]
      + [missions.map(\.rawValue).cell] + provenance.cells
  }
}

/// How a yes or no is written.
func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }
