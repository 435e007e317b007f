package import Basics

/// One State in the chair of the Council for one month.
package struct Presidency: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<Presidency>
  package let month: Month
  package let state: Identifier<State>
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Presidency>, month: Month, state: Identifier<State>, provenance: Provenance
  ) {
    self.id = id
    self.month = month
    self.state = state
    self.provenance = provenance
  }
}

/// One State's seat in the Council in one calendar year.
package struct Membership: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<Membership>
  package let year: Int
  package let state: Identifier<State>
  package let seat: Seat
  package let provenance: Provenance

  /// How the seat is held.
  package enum Seat: String, CaseIterable, Codable, Sendable {
    case permanent, elected
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<Membership>, year: Int, state: Identifier<State>, seat: Seat,
    provenance: Provenance
  ) {
    self.id = id
    self.year = year
    self.state = state
    self.seat = seat
    self.provenance = provenance
  }
}

/// The States that by common practice draft the Council's decisions on one mission.
package struct Penholder: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<Penholder>
  package let mission: Identifier<Mission>
  package let states: [Identifier<State>]
  /// From the first day to the day after the last; open ends are nil.
  package let from: Day?
  package let until: Day?
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<Penholder>, mission: Identifier<Mission>, states: [Identifier<State>],
    from: Day?, until: Day?, provenance: Provenance
  ) {
    self.id = id
    self.mission = mission
    self.states = states
    self.from = from
    self.until = until
    self.provenance = provenance
  }
}
