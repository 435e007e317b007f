package import Basics

/// What became of one pledge: for its State and the Secretariat alone.
package struct PledgeOutcome: Hashable, Sendable {
  package let pledge: Identifier<Pledge>
  package let conference: Identifier<Conference>?
  package let state: State
  /// The pledges that it says again; it counts once with them.
  package let restates: [Identifier<Pledge>]

  /// How far it came.
  package enum State: Hashable, Sendable {
    /// Announced so lately that nothing more can be on record yet, or with a registration under way.
    case announced(Day?)
    case registered(Day?)
    case notified(ReadinessLevel, since: Day)
    case deployed(Identifier<Deployment>, since: Day)
    case noPublicRecord
    /// The words are the State's own; without any nothing is withdrawn here.
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
  /// What became of one contributor's pledges, in order of announcement, and of keys.
  ///
  /// For that contributor and the Secretariat alone; nobody else's are in it.
  package func pledgeOutcomes(
    of contributor: Identifier<Contributor>, on day: Day
  ) -> [PledgeOutcome] {
    let book = OutcomeBook(self, on: day)
    return book.register.pledges.filter { $0.contributor == contributor }
      .sorted {
        ($0.announced?.number ?? .min, $0.id) < ($1.announced?.number ?? .min, $1.id)
      }
      .map { book.outcome(of: $0) }
  }
}
