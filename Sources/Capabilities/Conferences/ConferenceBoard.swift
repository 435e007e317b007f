package import Basics

/// What was pledged at a conference and what became of it, in totals: the board for everyone.
///
/// By State it exists only as `pledgeOutcomes(of:on:)`, for that State and the Secretariat. A pledge that
/// only says others again counts once with them.
package struct ConferenceBoard: Hashable, Sendable {
  package let conference: Conference
  /// The day whose knowledge it is.
  package let day: Day
  /// The totals that were published, in order of days and keys.
  package let published: [ConferenceTotal]
  package let counts: Counts
  /// The same counts by type of unit, in order of codes; pledges of no type come last.
  package let unitTypes: [Row]

  /// How many pledges came how far; each counts once, at the furthest it came.
  package struct Counts: Hashable, Sendable {
    /// Announced lately: nothing more can be on record yet.
    package var announced = 0
    package var registered = 0
    /// By notified level.
    package var notified: [ReadinessLevel: Int] = [:]
    package var deployed = 0
    package var noPublicRecord = 0
    /// In the State's own words.
    package var withdrawn = 0

    /// None of any.
    package init() {}

    /// All pledges made.
    package var all: Int {
      announced + registered + notified.values.reduce(0, +) + deployed + noPublicRecord
        + withdrawn
    }
  }

  /// The counts of one type of unit.
  package struct Row: Hashable, Sendable {
    package let unitType: Identifier<UnitType>?
    package let counts: Counts

    /// Takes the parts as they are.
    package init(unitType: Identifier<UnitType>?, counts: Counts) {
      self.unitType = unitType
      self.counts = counts
    }
  }

  /// Takes the parts as they are.
  package init(
    conference: Conference, day: Day, published: [ConferenceTotal], counts: Counts,
    unitTypes: [Row]
  ) {
    self.conference = conference
    self.day = day
    self.published = published
    self.counts = counts
    self.unitTypes = unitTypes
  }
}

/// What became of one pledge made at a conference: for its State and the Secretariat alone.
package struct PledgeOutcome: Hashable, Sendable {
  package let pledge: Identifier<Pledge>
  package let conference: Identifier<Conference>?
  package let state: State
  /// The pledges that it says again; it counts once with them.
  package let restates: [Identifier<Pledge>]

  /// How far it came.
  package enum State: Hashable, Sendable {
    case announced(Day?)
    case registered(Day?)
    case notified(ReadinessLevel, since: Day)
    case deployed(Identifier<Deployment>, since: Day)
    case noPublicRecord
    /// The words are the State's own.
    case withdrawn(Day?, words: String)
  }

  /// Takes the parts as they are.
  package init(
    pledge: Identifier<Pledge>, conference: Identifier<Conference>?, state: State,
    restates: [Identifier<Pledge>]
  ) {
    self.pledge = pledge
    self.conference = conference
    self.state = state
    self.restates = restates
  }
}

extension CapabilityRegister {
  /// The board of a conference on a day; nil where the register does not have it.
  package func conferenceBoard(
    of conference: Identifier<Conference>, on day: Day
  ) -> ConferenceBoard? {
    nil
  }

  /// What became of one contributor's pledges, in order of announcement, and of keys.
  ///
  /// For that contributor and the Secretariat alone; nobody else's are in it.
  package func pledgeOutcomes(
    of contributor: Identifier<Contributor>, on day: Day
  ) -> [PledgeOutcome] {
    []
  }
}
