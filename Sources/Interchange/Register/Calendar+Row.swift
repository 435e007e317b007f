import Basics
import Council

extension Holiday {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: Holiday.self)
    let day = row.neededDay("day")
    let name = row.word("name")
    let kind = row.choice("kind", of: Kind.self)
    let provenance = row.provenance()
    guard let id, let day, let name, let kind, let provenance else { return nil }
    self.init(id: id, day: day, name: name, kind: kind, provenance: provenance)
  }

  var cells: [String] { [id.rawValue, day.iso, name, kind.rawValue] + provenance.cells }
}

extension Presidency {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: Presidency.self)
    let month = row.needed("month", .notAMonth) { try? Month(iso: $0) }
    let state = row.id("state", of: State.self)
    let provenance = row.provenance()
    guard let id, let month, let state, let provenance else { return nil }
    self.init(id: id, month: month, state: state, provenance: provenance)
  }

  var cells: [String] { [id.rawValue, month.iso, state.rawValue] + provenance.cells }
}

extension Membership {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: Membership.self)
    let year = row.neededCount("year", in: 1946...9999)
    let state = row.id("state", of: State.self)
    let seat = row.choice("seat", of: Seat.self)
    let provenance = row.provenance()
    guard let id, let year, let state, let seat, let provenance else { return nil }
    self.init(id: id, year: year, state: state, seat: seat, provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, String(year), state.rawValue, seat.rawValue] + provenance.cells
  }
}

extension Penholder {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: Penholder.self)
    let mission = row.mission("mission")
    let states = row.word("states")
    let (from, until) = (row.day("from"), row.dayAfter("until"))
    let provenance = row.provenance()
    row.refuseBackwards(from, until, column: "until")
    guard let id, let mission, states != nil, let provenance else { return nil }
    self.init(
      id: id, mission: mission, states: row.ids("states"), from: from, until: until,
      provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, mission.rawValue, states.map(\.rawValue).cell]
      + [from?.iso ?? "", until.lastDay] + provenance.cells
  }
}

extension State {
  init?(_ row: inout RegisterRow) {
    let code = row.id("id", of: State.self)
    let m49 = row.word("m49")
    let (english, french) = (row.word("english"), row.word("french"))
    let provenance = row.provenance()
    guard let code, let m49, let english, let french, let provenance else { return nil }
    self.init(code: code, m49: m49, english: english, french: french, provenance: provenance)
  }

  var cells: [String] { [code.rawValue, m49, english, french] + provenance.cells }
}

extension OtherItem {
  init?(_ row: inout RegisterRow) {
    let id = row.id("id", of: OtherItem.self)
    let (english, french) = (row.word("english"), row.word("french"))
    let kind = row.choice("kind", of: Kind.self)
    let recurrence = row.needed("recurrence", .notARecurrence) { try? Recurrence($0) }
    let tolerance = row.neededCount("tolerance", in: 0...31)
    let room = row.choice("room", of: Room.self)
    let (from, until) = (row.day("from"), row.dayAfter("until"))
    let provenance = row.provenance()
    row.refuseBackwards(from, until, column: "until")
    guard let id, let english, let french, let kind, let recurrence, let tolerance, let room,
      let provenance
    else { return nil }
    self.init(
      id: id, english: english, french: french, kind: kind, recurrence: recurrence,
      tolerance: tolerance, room: room, from: from, until: until, provenance: provenance)
  }

  var cells: [String] {
    [id.rawValue, english, french, kind.rawValue, recurrence.text, String(tolerance)]
      + [room.rawValue, from?.iso ?? "", until.lastDay] + provenance.cells
  }
}
