package import Basics
package import Capabilities
package import Council

/// By how much a rule is missed.
package enum Shortfall: Hashable, Sendable {
  case typeIs(Identifier<UnitType>?, wanted: Identifier<UnitType>)
  case people(Int, allowed: ClosedRange<Int>)
  case tagsMissing([String])
  case levelIs(ReadinessLevel, needed: ReadinessLevel)
  /// The day from which it would do, after the day on which it must.
  case readyOn(Day, needed: Day)
  /// The day on which it ends, before the day until which it must last.
  case endsOn(Day, needed: Day)
  case refused(on: Day)
  /// Asked and not answered.
  case unanswered(since: Day)
  case caveat(Identifier<Caveat>)
  case barred(Identifier<SelectionBar>)
  case withdrawn(on: Day?)
  case notAccepted(Identifier<Mission>)
  case registration(Registration)
  case partsMissing([PartRole])
  /// People of another contributor would serve in it.
  case peopleOf(Identifier<Contributor>)
  /// In use elsewhere, until the end of a month.
  case inUse(Identifier<RequirementLine>?, until: Month)
  /// So much of what there is would be taken beyond it in a month: people, dollars, units or uses.
  case over(Double, month: Month)
  /// Months: too few or too many.
  case months(Int, allowed: ClosedRange<Int>)
  /// A figure claimed, and the figure found.
  case differs(claimed: Double, found: Double)
  case unknown(String)
}

/// What would mend it.
package enum Mend: Hashable, Sendable {
  /// Steps of the ladder still to be taken, done by a day if begun at once.
  case reachLevel(ReadinessLevel, by: Day)
  /// Be ready so many days sooner.
  case readySooner(days: Int)
  /// Stay available so many days longer.
  case stayLonger(days: Int)
  /// Bring, or find another who brings, what is missing.
  case addTags([String])
  case addParts([PartRole])
  /// So many people more, or fewer where negative.
  case people(Int)
  /// An answer of the host.
  case consent
  /// Lift the caveat, or a certification that closes the bar.
  case liftCaveat(Identifier<Caveat>)
  case closeBar(Identifier<SelectionBar>)
  /// Accept the mission.
  case acceptMission(Identifier<Mission>)
  case register
  /// So many people of lift more in a month.
  case moreLift(Double, month: Month)
  /// A ceiling so many people higher in some months, which the Council sets.
  case higherCeiling(Double, months: Range<Month>)
  /// So many dollars more in a month.
  case moreCash(Double, month: Month)
  /// Free it from another line.
  case release(from: Identifier<RequirementLine>?)
}

/// A rule that a candidate fails, by how much, and what would mend it; nil where nothing would.
package struct Failure: Hashable, Sendable {
  package let rule: ForceRule
  package let short: Shortfall
  package let mend: Mend?

  /// Takes the parts as they are.
  package init(rule: ForceRule, short: Shortfall, mend: Mend?) {
    self.rule = rule
    self.short = short
    self.mend = mend
  }
}
