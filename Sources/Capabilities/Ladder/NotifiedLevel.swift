package import Basics

/// The level that the Secretariat notified: the only one used in plans, counts and exports.
package struct NotifiedLevel: Hashable, Sendable {
  package let level: ReadinessLevel
  /// The day of the first notice of that level since which none of another came; nil where no
  /// level was notified.
  package let since: Day?
  /// The last day of its term; nil for a level without one.
  ///
  /// Half-open: the day after the last. A term that has run out reads "review due"; the level stays.
  package let until: Day?
  /// The latest notice.
  package let notice: Identifier<LevelNotice>?

  /// Takes the parts as they are.
  package init(
    level: ReadinessLevel, since: Day? = nil, until: Day? = nil,
    notice: Identifier<LevelNotice>? = nil
  ) {
    self.level = level
    self.since = since
    self.until = until
    self.notice = notice
  }

  /// No notice is known.
  package static let none = NotifiedLevel(level: .none)
}

extension NotifiedLevel {
  /// What the latest of a pledge's notices known on a day confers.
  ///
  /// Notices of later days do not count. Of two of one day the one with the lower key counts.
  package init(_ notices: [LevelNotice], on day: Day) {
    let known = notices.filter { $0.day <= day && $0.provenance.isKnown(on: day) }
      .sorted { ($0.day, $1.id) < ($1.day, $0.id) }
    guard let last = known.last else {
      self = .none
      return
    }
    let since = known.reversed().prefix { $0.level == last.level }.last?.day
    self.init(level: last.level, since: since, until: last.until, notice: last.id)
  }
}
