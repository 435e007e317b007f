import Basics

/// What became of the pledges of a register, as known on one day.
struct OutcomeBook {
  /// As known on the day.
  let register: CapabilityRegister
  let pledges: PledgeBook
  private let day: Day
  private let conferences: [Identifier<Conference>: Conference]
  private let deployments: [Identifier<Pledge>: [Deployment]]
  private let withdrawals: [Identifier<Contributor>: [WithdrawalNotice]]
  /// For a pledge that is said again by others which say it alone: those others.
  private let again: [Identifier<Pledge>: [Pledge]]

  init(_ register: CapabilityRegister, on day: Day) {
    let register = register.known(on: day)
    self.register = register
    self.day = day
    pledges = PledgeBook(register, on: day)
    conferences = Dictionary(
      register.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var deployments: [Identifier<Pledge>: [Deployment]] = [:]
    for deployment in register.deployments where deployment.state != .planned {
      if let pledge = deployment.pledge { deployments[pledge, default: []].append(deployment) }
    }
    self.deployments = deployments
    withdrawals = Dictionary(
      grouping: register.withdrawals.filter { $0.deployment == nil }, by: \.contributor)
    var again: [Identifier<Pledge>: [Pledge]] = [:]
    for pledge in register.pledges where pledges.restating.contains(pledge.id) {
      let others = pledge.restated
      if others.count == 1 { again[others[0], default: []].append(pledge) }
    }
    self.again = again
  }

  func outcome(of pledge: Pledge) -> PledgeOutcome {
    PledgeOutcome(
      pledge: pledge.id, conference: pledge.conference, state: state(of: pledge),
      restates: pledge.restated)
  }

  /// The furthest that the pledge came, or another that says it again and it alone.
  func state(of pledge: Pledge) -> PledgeOutcome.State {
    let alike = [pledge] + (again[pledge.id] ?? [])
    let there = alike.flatMap { deployments[$0.id] ?? [] }
      .min { ($0.from, $0.id) < ($1.from, $1.id) }
    if let there { return .deployed(there.id, since: there.from) }
    if let withdrawn = withdrawn(pledge) { return withdrawn }
    let notified = alike.map { pledges.ladders.notified($0.id) }.max { $0.level < $1.level }
    if let notified, notified.level > .none, let since = notified.since {
      return .notified(notified.level, since: since)
    }
    if let registered = alike.first(where: { $0.registration == .acknowledged }) {
      return .registered(registered.registered)
    }
    return isUnderWay(alike) ? .announced(pledge.announced) : .noPublicRecord
  }

  private func withdrawn(_ pledge: Pledge) -> PledgeOutcome.State? {
    let notice = (withdrawals[pledge.contributor] ?? [])
      .filter { ($0.pledge ?? pledge.id) == pledge.id && !$0.words.isEmpty }
      .max { ($0.announced, $0.id) < ($1.announced, $1.id) }
    if let notice { return .withdrawn(notice.announced, words: notice.words) }
    guard pledge.registration == .withdrawn else { return nil }
    return .withdrawn(pledge.registered, words: "")
  }

  /// Whether a registration has begun, or could not be expected to have yet.
  private func isUnderWay(_ alike: [Pledge]) -> Bool {
    let usual = pledges.ladders.leadTimes[.registration].days
    return alike.contains { pledge in
      switch pledge.registration {
      case .draft, .submitted, .rejected: return true
      case .notRegistered, .acknowledged, .withdrawn:
        let announced = pledge.announced ?? pledge.conference.flatMap { conferences[$0]?.day }
        return announced.map { day <= $0.advanced(by: usual) } ?? false
      }
    }
  }
}
