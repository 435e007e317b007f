import Basics
import Capabilities

/// Reads a plan of visits against the register's own rows.
///
/// It shares nothing with the planner but the values that both speak of. What a month of cover is worth
/// at a plan's prices is not for it to say: it sees that what is claimed adds up.
package struct VisitChecker: Sendable {
  let register: CapabilityRegister
  let asOf: Day
  let options: ForceOptions
  let visits: VisitOptions

  /// A checker by what was known on the facts' day.
  package init(
    _ facts: ForceFacts, options: ForceOptions = ForceOptions(),
    visits: VisitOptions = VisitOptions()
  ) {
    register = facts.capabilities
    asOf = facts.asOf
    self.options = options
    self.visits = visits
  }

  /// What is wrong with a plan.
  package func check(_ plan: VisitPlan) -> VisitCheck {
    var broken: [VisitCheck.Breach] = []
    let pledges = Dictionary(
      register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Identifier<Pledge>> = []
    for month in plan.months {
      let number = plan.visits.count { $0.month == month }
      if number > visits.visitsAMonth {
        broken.append(.tooMany(month: month, visits: number))
      }
    }
    for visit in plan.visits {
      if visit.seen.isEmpty || visit.seen.count > visits.pledgesAVisit {
        broken.append(
          .seen(visit.contributor, month: visit.month, pledges: visit.seen.count))
      }
      for one in visit.seen {
        guard let pledge = pledges[one.pledge], pledge.contributor == visit.contributor,
          seen.insert(one.pledge).inserted
        else {
          broken.append(.wrongPledge(one.pledge))
          continue
        }
        broken += breaches(of: one, visited: visit.month, within: plan.months)
      }
    }
    broken += lineBreaches(in: plan)
    let gain = plan.visits.reduce(0) { $0 + $1.seen.reduce(0) { $0 + $1.gain } }
    let slack = 1e-6 * max(1, gain.magnitude)
    if (gain - plan.gain).magnitude > slack {
      broken.append(.gain(claimed: plan.gain, found: gain))
    }
    if plan.bound < gain - slack { broken.append(.bound(plan.bound)) }
    return VisitCheck(broken: broken)
  }

  /// The level in force by the latest notice, terms that have run out included: they read "review due".
  private func level(of pledge: Identifier<Pledge>) -> ReadinessLevel {
    register.levelNotices.filter { $0.pledge == pledge && $0.day <= asOf }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }?.level ?? .none
  }

  private func breaches(
    of seen: Visit.Seen, visited month: Month, within months: Range<Month>
  ) -> [VisitCheck.Breach] {
    var broken: [VisitCheck.Breach] = []
    let level = level(of: seen.pledge)
    let isNeeded =
      switch seen.nature {
      case .assessment: level < .level2
      case .verification: level == .level3
      case .review: level >= options.neededLevel
      }
    if !isNeeded { broken.append(.needsNone(seen.pledge)) }
    if !months.contains(month) || month <= asOf.month {
      broken.append(.wrongMonth(seen.pledge, month: month))
    }
    let notice = month.lastDay.advanced(by: 1 + visits.daysToNotice)
    for stay in seen.stays where stay.months.lowerBound.firstDay < notice {
      broken.append(.tooSoon(seen.pledge, month: stay.months.lowerBound))
    }
    return broken
  }

  private func lineBreaches(in plan: VisitPlan) -> [VisitCheck.Breach] {
    let stays = plan.visits.flatMap { $0.seen.flatMap(\.stays) }
    return Dictionary(grouping: stays, by: \.line).sorted { $0.key < $1.key }.flatMap { id, stays in
      let line = register.requirements.first { $0.id == id }
      let months = Set(stays.flatMap { $0.months }).sorted()
      return months.compactMap { month -> VisitCheck.Breach? in
        let units = stays.count { $0.months.contains(month) }
        let required =
          line.map { ($0.from..<$0.until).contains(month) ? $0.quantity : 0 } ?? 0
        return units > required ? .overfilled(id, month: month) : nil
      }
    }
  }
}
