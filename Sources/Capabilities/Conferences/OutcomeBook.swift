import Basics

/// What became of the pledges of a register, as known on one day.
struct OutcomeBook {
  /// As known on the day.
  let register: CapabilityRegister
  let pledges: PledgeBook
  private let day: Day
  private let known: [Identifier<Pledge>: Pledge]
  private let conferences: [Identifier<Conference>: Conference]
  private let deployments: [Identifier<Pledge>: [Deployment]]
  private let withdrawals: [Identifier<Contributor>: [WithdrawalNotice]]

  init(_ register: CapabilityRegister, on day: Day) {
    let register = register.known(on: day)
    self.register = register
    self.day = day
    pledges = PledgeBook(register, on: day)
    known = Dictionary(
      register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    conferences = Dictionary(
      register.conferences.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var deployments: [Identifier<Pledge>: [Deployment]] = [:]
    for deployment in register.deployments where deployment.state != .planned {
      if let pledge = deployment.pledge { deployments[pledge, default: []].append(deployment) }
    }
    self.deployments = deployments
    withdrawals = Dictionary(
      grouping: register.withdrawals.filter { $0.deployment == nil }, by: \.contributor)
  }

  func outcome(of pledge: Pledge) -> PledgeOutcome {
    PledgeOutcome(
      pledge: pledge.id, conference: pledge.conference, state: state(of: pledge),
      restates: pledge.restated)
  }

  /// The furthest that the unit of a pledge came, whichever pledge of it is named.
  ///
  /// A pledge taken back in the State's own words is withdrawn, although another says its unit again;
  /// `unit` asks for the unit, which is withdrawn with the pledge that counts alone.
  func state(of pledge: Pledge, unit isUnit: Bool = false) -> PledgeOutcome.State {
    let alike = pledges.units.members(of: pledge.id).compactMap { known[$0] }
    let there = alike.flatMap { deployments[$0.id] ?? [] }
      .min { ($0.from, $0.id) < ($1.from, $1.id) }
    if let there { return .deployed(there.id, since: there.from) }
    let asked = isUnit ? known[pledges.units.lead(of: pledge.id)] ?? pledge : pledge
    if let withdrawn = withdrawn(asked) { return withdrawn }
    let notified = alike.map { pledges.ladders.notified($0.id) }.max { $0.level < $1.level }
    if let notified, notified.level > .none, let since = notified.since {
      return .notified(notified.level, since: since)
    }
    if let registered = alike.first(where: { $0.registration == .acknowledged }) {
      return .registered(registered.registered)
    }
    return isUnderWay(alike) ? .announced(pledge.announced) : .noPublicRecord
  }

  /// A notice in the State's own words, of the pledge, or of all that were announced by then.
  private func withdrawn(_ pledge: Pledge) -> PledgeOutcome.State? {
    let announced = announced(pledge)
    let notice = (withdrawals[pledge.contributor] ?? []).filter { notice in
      !notice.words.isEmpty
        && (notice.pledge.map { $0 == pledge.id }
          ?? announced.map { $0 <= notice.announced } ?? true)
    }.max { ($0.announced, $0.id) < ($1.announced, $1.id) }
    return notice.map { .withdrawn($0.announced, words: $0.words) }
  }

  private func announced(_ pledge: Pledge) -> Day? {
    pledge.announced ?? pledge.conference.flatMap { conferences[$0]?.day }
  }

  /// The markings of pledges, and of the notices and deployments that say how far they came.
  func markings(of pledges: [Pledge]) -> [Marking] {
    let ids = Set(pledges.flatMap { self.pledges.units.members(of: $0.id) })
    return ids.compactMap { known[$0]?.marking }
      + ids.flatMap { deployments[$0] ?? [] }.map(\.marking)
      + register.levelNotices.filter { ids.contains($0.pledge) }.map(\.marking)
      + register.withdrawals.filter { $0.pledge.map(ids.contains) ?? false }.map(\.marking)
  }

  /// Whether a registration has begun, or could not be expected to have yet.
  private func isUnderWay(_ alike: [Pledge]) -> Bool {
    let usual = pledges.ladders.leadTimes[.registration].days
    return alike.contains { pledge in
      switch pledge.registration {
      case .draft, .submitted: true
      case .notRegistered, .acknowledged, .rejected, .withdrawn:
        announced(pledge).map { day <= $0.advanced(by: usual) } ?? false
      }
    }
  }
}
