package import Basics
package import Capabilities
package import Council

/// Who comes to a mission, rotates and leaves, what that asks of lift, and which agreements run out.
///
/// Planned days are what the register has; none is taken for an actual one.
package struct MissionCalendar: Hashable, Sendable {
  package let mission: Identifier<Mission>
  /// The day whose knowledge it is.
  package let asOf: Day
  package let months: Range<Month>
  /// What stands in the mission on a day of these months, in order of unit types, first days and keys.
  package let stays: [Stay]
  /// In order of days, then as `stays`.
  package let events: [Event]
  /// One for each of `months`.
  package let lift: [Lift]

  /// Like units of one supply in the mission.
  package struct Stay: Hashable, Sendable {
    package let supply: Supply
    /// Whose units they are; nil for a contract.
    package let contributor: Identifier<Contributor>?
    package let unitType: Identifier<UnitType>
    package let units: Int
    /// People in all; nil where not known.
    package let people: Int?
    package let from: Day
    /// The day after the last; nil where no end is recorded.
    package let until: Day?
    /// Days within the months on which its people are exchanged.
    package let rotations: [Day]
    /// The last day of its agreement; nil where none is recorded.
    package let agreementEnds: Day?

    /// Takes the parts as they are.
    package init(
      supply: Supply, contributor: Identifier<Contributor>?, unitType: Identifier<UnitType>,
      units: Int, people: Int?, from: Day, until: Day?, rotations: [Day], agreementEnds: Day?
    ) {
      self.supply = supply
      self.contributor = contributor
      self.unitType = unitType
      self.units = units
      self.people = people
      self.from = from
      self.until = until
      self.rotations = rotations
      self.agreementEnds = agreementEnds
    }
  }

  /// Something that happens to a stay on a day.
  package struct Event: Hashable, Sendable {
    package let day: Day
    package let nature: Nature
    package let stay: Stay

    /// What happens.
    package enum Nature: String, CaseIterable, Sendable {
      /// Its first day.
      case arrives
      /// Its people are exchanged.
      case rotates
      /// The day after its last.
      case leaves
      /// The last day of its agreement.
      case agreementEnds
    }

    /// Takes the parts as they are.
    package init(day: Day, nature: Nature, stay: Stay) {
      self.day = day
      self.nature = nature
      self.stay = stay
    }
  }

  /// People moved in and out in one month, as far as their number is known.
  package struct Lift: Hashable, Sendable {
    package let month: Month
    /// To and from the mission; who is exchanged counts both ways.
    package let people: Int
    /// To and from all other missions.
    package let others: Int
    /// How many lift can move in the month; nil where nothing is recorded.
    package let capacity: Int?

    /// Takes the parts as they are.
    package init(month: Month, people: Int, others: Int, capacity: Int?) {
      self.month = month
      self.people = people
      self.others = others
      self.capacity = capacity
    }
  }

  /// Takes the parts as they are.
  package init(
    mission: Identifier<Mission>, asOf: Day, months: Range<Month>, stays: [Stay],
    events: [Event], lift: [Lift]
  ) {
    self.mission = mission
    self.asOf = asOf
    self.months = months
    self.stays = stays
    self.events = events
    self.lift = lift
  }
}
