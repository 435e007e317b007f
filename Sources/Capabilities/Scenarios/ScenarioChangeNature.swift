/// What a scenario changes.
package enum ScenarioChangeNature: String, CaseIterable, Codable, Sendable {
  /// All of a contributor's units leave, or from a month on.
  case contributorWithdraws = "contributor withdraws"
  /// One pledge is taken back.
  case pledgeWithdrawn = "pledge withdrawn"
  /// A contributor's highest level falls.
  case ceilingFalls = "ceiling falls"
  /// A contributor adds a pledge of a type and level.
  case pledgeAdded = "pledge added"
  /// A pledge is ready some months sooner.
  case readySooner = "ready sooner"
  /// A mission requires more.
  case lineAdded = "line added"
  /// A requirement ends.
  case lineDropped = "line dropped"
  /// A mission can pay no more than so much a month.
  case cashCeiling = "cash ceiling"
  /// Lift can move no more than so many a month.
  case liftCapacity = "lift capacity"
}
