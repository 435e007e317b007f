import Basics
import Capabilities
import Council

/// Reads a drawdown against the register's own rows.
///
/// It shares nothing with the planner but the values that both speak of.
package struct DrawdownChecker: Sendable {
  let facts: ForceFacts
  let options: DrawdownOptions
  let deployments: [Identifier<Deployment>: Deployment]
  let requirements: [Identifier<RequirementLine>: RequirementLine]

  /// A checker by what was known on the facts' day.
  package init(_ facts: ForceFacts, options: DrawdownOptions = DrawdownOptions()) {
    self.facts = facts
    self.options = options
    deployments = Dictionary(
      facts.capabilities.deployments.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    requirements = Dictionary(
      facts.capabilities.requirements.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// What is wrong with a plan.
  package func check(_ plan: DrawdownPlan) -> DrawdownCheck {
    var broken = departureBreaches(in: plan) + strengthBreaches(in: plan)
    broken += fillBreaches(in: plan) + liftBreaches(in: plan)

    let worth = worth(of: plan)
    let slack = 1e-6 * max(1, worth.magnitude)
    if (worth - plan.objective).magnitude > slack {
      broken.append(.objective(claimed: plan.objective, found: worth))
    }
    if plan.bound < worth - slack { broken.append(.bound(plan.bound)) }
    return DrawdownCheck(broken: broken, objective: worth)
  }

  /// The first day on which a deployment is gone by itself; nil where none is known.
  func end(of deployment: Deployment) -> Day? {
    let notices = facts.capabilities.withdrawals.filter { notice in
      if let named = notice.deployment { return named == deployment.id }
      if let pledge = notice.pledge { return pledge == deployment.pledge }
      return notice.contributor == deployment.contributor
    }
    let open = deployment.state == .returned ? facts.asOf : nil
    return ([deployment.until ?? open] + notices.map(\.effective)).compactMap { $0 }.min()
  }

  /// The first day on which it is there.
  func start(of deployment: Deployment) -> Day {
    deployment.state == .planned ? max(deployment.from, facts.asOf) : deployment.from
  }

  func people(of deployment: Deployment) -> Int {
    if let strength = deployment.strength { return strength / deployment.quantity }
    return facts.capabilities.unitTypes.first { $0.id == deployment.unitType }?.strengthUsual ?? 0
  }

  /// How many of its units a plan leaves in a month.
  func units(of deployment: Deployment, in month: Month, _ plan: DrawdownPlan) -> Int {
    let gone = plan.departures.filter {
      $0.deployment == deployment.id && $0.point != .ownEnd && $0.month <= month
    }
    return max(0, deployment.quantity - gone.reduce(0) { $0 + $1.units })
  }
}

extension DrawdownChecker {
  private func departureBreaches(in plan: DrawdownPlan) -> [DrawdownCheck.Breach] {
    var broken: [DrawdownCheck.Breach] = []
    for (id, own) in Dictionary(grouping: plan.departures, by: \.deployment).sorted(by: {
      $0.key < $1.key
    }) {
      guard let deployment = deployments[id],
        own.reduce(0, { $0 + $1.units }) <= deployment.quantity,
        own.allSatisfy({ $0.people == $0.units * people(of: deployment) })
      else {
        broken.append(.unknownUnit(id))
        continue
      }
      let end = end(of: deployment)
      for departure in own {
        let isLate = end.map { $0.advanced(by: -1).month < departure.month } ?? false
        if departure.point == .ownEnd {
          let after = end.map { $0.advanced(by: -1).month.advanced(by: 1) }
          if after != departure.month {
            broken.append(.staysPastEnd(id, month: departure.month))
          }
        } else if isLate {
          broken.append(.staysPastEnd(id, month: departure.month))
        } else if !plan.months.contains(departure.month) || departure.month <= facts.asOf.month {
          broken.append(.outsideMonths(id, month: departure.month))
        }
      }
    }
    return broken
  }

  private func strengthBreaches(in plan: DrawdownPlan) -> [DrawdownCheck.Breach] {
    plan.strength.compactMap { claim in
      let deployed = deployments.values.filter { $0.mission == claim.mission }
      var found = 0
      for deployment in deployed {
        let days = claim.month.days
        let end = end(of: deployment) ?? days.upperBound
        guard start(of: deployment) < days.upperBound, end > days.lowerBound,
          start(of: deployment) < end
        else { continue }
        found += units(of: deployment, in: claim.month, plan) * people(of: deployment)
      }
      // What was selected or lent besides can only add to it.
      return claim.people < found
        ? .strength(claim.mission, month: claim.month, claimed: claim.people, found: found) : nil
    }
  }
}
