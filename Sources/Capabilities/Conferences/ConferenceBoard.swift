package import Basics

/// What was pledged at a conference and what became of it, in totals: the board for everyone.
///
/// By State it exists only as `pledgeOutcomes(of:on:)`, for that State and the Secretariat.
package struct ConferenceBoard: Hashable, Sendable {
  package let conference: Conference
  /// The day whose knowledge it is.
  package let day: Day
  /// The totals that were published, in order of days and keys.
  package let published: [ConferenceTotal]
  /// Pledges first made there; one that is said again elsewhere counts here, and once.
  package let counts: Counts
  /// The same counts by type of unit, in order of codes; pledges of no type, and those of types with few,
  /// come last.
  ///
  /// Each row stands for `fewest` pledges or more, so that none tells what became of one State's.
  package let unitTypes: [Row]
  /// Pledges made there that only say earlier ones again; in no count.
  package let saidAgain: Int
  /// The highest marking of what the board was made from.
  package let marking: Marking

  /// The fewest pledges for which a row of a board stands.
  package static let fewest = 5

  /// How many pledges came how far; each counts once, at the furthest it came.
  package struct Counts: Hashable, Sendable {
    /// Announced lately, or with a registration under way.
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
    unitTypes: [Row], saidAgain: Int, marking: Marking = .unclassified
  ) {
    self.conference = conference
    self.day = day
    self.published = published
    self.counts = counts
    self.unitTypes = unitTypes
    self.saidAgain = saidAgain
    self.marking = marking
  }
}

extension CapabilityRegister {
  /// The board of a conference on a day; nil where the register does not have it.
  package func conferenceBoard(
    of id: Identifier<Conference>, on day: Day
  ) -> ConferenceBoard? {
    let book = OutcomeBook(self, on: day)
    guard let conference = book.register.conferences.first(where: { $0.id == id }) else {
      return nil
    }
    let made = book.register.pledges.filter { $0.conference == id }
    let first = made.filter { book.pledges.units.isSaidFirst($0.id) }
    let rows = Dictionary(grouping: first, by: \.unitType).map { type, pledges in
      ConferenceBoard.Row(unitType: type, counts: book.counts(pledges))
    }.sorted { left, right in
      guard let one = left.unitType else { return false }
      return right.unitType.map { one < $0 } ?? true
    }
    let published = book.register.conferenceTotals.filter { $0.conference == id }
    return ConferenceBoard(
      conference: conference, day: day,
      published: published.sorted {
        ($0.day?.number ?? .max, $0.id) < ($1.day?.number ?? .max, $1.id)
      },
      counts: book.counts(first),
      unitTypes: rows, saidAgain: made.count - first.count,
      marking: Marking.highest(
        [conference.marking] + published.map(\.marking) + book.markings(of: first))
    ).folded(least: ConferenceBoard.fewest)
  }
}

extension OutcomeBook {
  fileprivate func counts(_ pledges: [Pledge]) -> ConferenceBoard.Counts {
    var counts = ConferenceBoard.Counts()
    for pledge in pledges {
      switch state(of: pledge, unit: true) {
      case .announced: counts.announced += 1
      case .registered: counts.registered += 1
      case .notified(let level, _): counts.notified[level, default: 0] += 1
      case .deployed: counts.deployed += 1
      case .noPublicRecord: counts.noPublicRecord += 1
      case .withdrawn: counts.withdrawn += 1
      }
    }
    return counts
  }
}
