package import Basics

/// What only the person at the desk knows, with the default that holds until she says otherwise.
package struct PlanningOptions: Hashable, Sendable {
  /// Whether "more than one week" means eight days; loosely, seven (S/2009/659, attachment II).
  package var strictWeek: Bool
  /// Working days from consultations to the vote; 5 is a setting.
  ///
  /// The observed median from consultations to the vote is 13 calendar days.
  package var negotiationDays: Int
  /// The day on which an item must stand.
  package var pins: [Identifier<ProgrammeItem>: Day]
  /// Visits of the Council to operations: from the first day to the day after the last.
  package var visits: [Range<Day>]
  /// Days on which the Council does no business, for whatever reason.
  package var closedDays: Set<Day>
  /// How many sessions a room holds on one day; 2, recalled from practice.
  package var sessionsPerRoom: Int
  /// Whether Fridays are left to subsidiary bodies.
  ///
  /// S/2017/507, annex, paragraph 1.
  package var keepsFridaysFree: Bool
  /// Whether the week of the General Assembly's general debate is closed; recalled from practice.
  package var keepsHighLevelWeek: Bool
  /// Whether every cycle holds a politico-military briefing (S/2009/659, attachment II: "may").
  package var politicoMilitaryBriefings: Bool
  /// What moving a published item costs at all, in days of distance from a habitual day.
  package var movePrice: Int
  /// The missions for which a letter of the Secretary-General may stand for the report; recalled.
  package var letterMissions: Set<Identifier<Mission>>

  /// The defaults, but for what is given.
  package init(
    strictWeek: Bool = true, negotiationDays: Int = 5,
    pins: [Identifier<ProgrammeItem>: Day] = [:], visits: [Range<Day>] = [],
    closedDays: Set<Day> = [], sessionsPerRoom: Int = 2, keepsFridaysFree: Bool = true,
    keepsHighLevelWeek: Bool = true, politicoMilitaryBriefings: Bool = false,
    movePrice: Int = 10, letterMissions: Set<Identifier<Mission>> = ["UNIFIL"]
  ) {
    self.strictWeek = strictWeek
    self.negotiationDays = min(max(negotiationDays, 0), 250)
    self.pins = pins
    self.visits = visits
    self.closedDays = closedDays
    self.sessionsPerRoom = min(max(sessionsPerRoom, 1), 8)
    self.keepsFridaysFree = keepsFridaysFree
    self.keepsHighLevelWeek = keepsHighLevelWeek
    self.politicoMilitaryBriefings = politicoMilitaryBriefings
    self.movePrice = min(max(movePrice, 0), 1000)
    self.letterMissions = letterMissions
  }
}

extension PlanningOptions {
  /// The least number of calendar days that is "more than one week".
  package var weekDays: Int { strictWeek ? 8 : 7 }
}
