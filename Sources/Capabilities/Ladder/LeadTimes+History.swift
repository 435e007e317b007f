import Basics

extension LeadTimes {
  /// How many completed steps make a lead time of the register's own.
  package static let enough = 5

  /// What the register's own history shows where it has enough completed steps, else what its
  /// settings say, else the usual times.
  ///
  /// Learned are the four steps of the ladder, from the pledge or the notice of the level below to the
  /// notice of the level. The register holds what is known on the day that is asked about.
  package init(_ register: CapabilityRegister) {
    self.init(register, notices: EntryPlaces(register.levelNotices, by: \.pledge))
  }

  /// The same, where the places of each pledge's notices are known.
  init(_ register: CapabilityRegister, notices: EntryPlaces<Pledge>) {
    var steps: [GenerationStep: Days] = [:]
    for setting in Dictionary(grouping: register.leadTimes, by: \.step).values {
      if let used = setting.min(by: { $0.isSurer(than: $1) }) {
        steps[used.step] = Days(used.days, .setting(used.id))
      }
    }
    for (step, days) in LeadTimes.completed(register, notices) where days.count >= LeadTimes.enough
    {
      steps[step] = Days(days.median, .learned(from: days.count))
    }
    self.init(steps)
  }

  /// The days that each completed step of the ladder took: those between two notices, of the first step
  /// those from the pledge received, else announced.
  private static func completed(
    _ register: CapabilityRegister, _ notices: EntryPlaces<Pledge>
  ) -> [GenerationStep: [Int]] {
    var starts: [Identifier<Pledge>: Day] = [:]
    for pledge in register.pledges { starts[pledge.id] = pledge.announced }
    for entry in register.evidence where entry.nature == .pledgeReceived && entry.outcome == .met {
      starts[entry.pledge] = entry.day
    }
    var completed: [GenerationStep: [Int]] = [:]
    notices.forEach { pledge, places in
      var before: (level: ReadinessLevel, day: Day?) = (.none, starts[pledge])
      let steps = places.map {
        (level: register.levelNotices[$0].level, day: register.levelNotices[$0].day)
      }.sorted { ($0.day, $0.level) < ($1.day, $1.level) }
      for notice in steps where notice.level > before.level {
        // What was announced with its notice, or two notices of one day, show no step.
        if before.level.next == notice.level, let step = notice.level.step, let day = before.day,
          day < notice.day
        {
          completed[step, default: []].append(day.distance(to: notice.day))
        }
        before = notice
      }
    }
    return completed
  }
}

extension [Int] {
  /// The middle value, of two in the middle their mean rounded down; 0 for none.
  fileprivate var median: Int {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
