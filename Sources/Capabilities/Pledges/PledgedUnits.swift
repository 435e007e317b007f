package import Basics

/// Which pledges are one and the same unit, and which of them that unit counts as.
///
/// A pledge that says one other again, of the same contributor and nature, is the same unit, through any
/// number of them. Of several the one counts that stands and was not taken back, of these the one at the
/// highest notified level, then the one said first. A pledge that says several others again is an account
/// of them, and one that is a function of another's unit goes with it: neither counts beside them.
package struct PledgedUnits: Sendable {
  /// Pledges that do not count beside the one that does.
  package let restating: Set<Identifier<Pledge>>
  /// For each pledge of a unit of several, the one that counts, and the one that was said first.
  private let leads: [Identifier<Pledge>: Identifier<Pledge>]
  private let firsts: [Identifier<Pledge>: Identifier<Pledge>]
  /// By the one that counts, all of a unit of several, in order of keys.
  private let groups: [Identifier<Pledge>: [Identifier<Pledge>]]

  /// Reads a register; notices of later days than `day` do not count.
  package init(_ register: CapabilityRegister, on day: Day) {
    let again = register.pledges.filter { !$0.restates.isEmpty || $0.functionOf != nil }
    guard !again.isEmpty else {
      (restating, leads, firsts, groups) = ([], [:], [:], [:])
      return
    }
    let pledges = Dictionary(
      register.pledges.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    var walk = Joined()
    var accounts: [Identifier<Pledge>: [Identifier<Pledge>]] = [:]
    for pledge in again {
      let others = pledge.restated.filter { other in
        other != pledge.id && pledges[other]?.contributor == pledge.contributor
      }
      if others.count == 1, pledge.restated.count == 1,
        pledges[others[0]]?.nature == pledge.nature
      {
        walk.join(pledge.id, others[0])
      } else if !others.isEmpty {
        accounts[pledge.id] = others
      }
    }

    let ranks = Ranks(register, of: walk.members, accounts: Set(accounts.keys), on: day)
    var leads: [Identifier<Pledge>: Identifier<Pledge>] = [:]
    var firsts = leads
    var groups: [Identifier<Pledge>: [Identifier<Pledge>]] = [:]
    for members in walk.groups {
      let all = members.compactMap { pledges[$0] }
      guard let lead = all.min(by: ranks.counts)?.id, let first = all.min(by: ranks.isFirst)?.id
      else { continue }
      groups[lead] = members
      for member in members { (leads[member], firsts[member]) = (lead, first) }
    }
    self.leads = leads
    self.firsts = firsts
    self.groups = groups

    let circles = RestatedCircles(again)
    let counted = accounts.filter { id, others in
      let circle = circles[id] ?? []
      return others.contains { other in
        (leads[other] ?? other) != (leads[id] ?? id) && pledges[other]?.stands ?? false
          && !(circle.first == id && circle.contains(other))
      }
    }
    let functions = again.filter { pledge in
      pledge.functionOf.map { $0 != pledge.id && pledges[$0] != nil } ?? false
    }
    restating = Set(leads.filter { $0.key != $0.value }.keys)
      .union(counted.keys).union(functions.map(\.id))
  }

  /// Whether no unit was pledged more than once.
  var isSimple: Bool { leads.isEmpty }

  /// The pledge as which the unit of a pledge counts.
  package func lead(of pledge: Identifier<Pledge>) -> Identifier<Pledge> {
    leads[pledge] ?? pledge
  }

  /// Whether a pledge is the first by which its unit was said, and no account or function of others.
  func isSaidFirst(_ pledge: Identifier<Pledge>) -> Bool {
    firsts[pledge].map { $0 == pledge } ?? !restating.contains(pledge)
  }

  /// All pledges of one unit, in order of keys.
  func members(of pledge: Identifier<Pledge>) -> [Identifier<Pledge>] {
    groups[lead(of: pledge)] ?? [pledge]
  }
}

/// Pledges joined in pairs to groups.
private struct Joined {
  private var parents: [Identifier<Pledge>: Identifier<Pledge>] = [:]

  /// Every pledge that was joined.
  var members: Set<Identifier<Pledge>> { Set(parents.keys) }

  mutating func join(_ one: Identifier<Pledge>, _ other: Identifier<Pledge>) {
    let (left, right) = (root(one), root(other))
    parents[max(left, right)] = min(left, right)
    parents[min(left, right)] = min(left, right)
  }

  private mutating func root(_ pledge: Identifier<Pledge>) -> Identifier<Pledge> {
    var root = pledge
    while let parent = parents[root], parent != root { root = parent }
    var member = pledge
    while let parent = parents[member], parent != root {
      parents[member] = root
      member = parent
    }
    parents[pledge] = root
    return root
  }

  /// The groups, each in order of keys, in no order.
  var groups: [[Identifier<Pledge>]] {
    var walk = self
    return Dictionary(grouping: members) { walk.root($0) }.values.map { $0.sorted() }
  }
}

/// By what one pledge of a unit goes before another.
private struct Ranks {
  private let levels: [Identifier<Pledge>: ReadinessLevel]
  private let takenBack: Set<Identifier<Pledge>>
  private let accounts: Set<Identifier<Pledge>>

  init(
    _ register: CapabilityRegister, of members: Set<Identifier<Pledge>>,
    accounts: Set<Identifier<Pledge>>, on day: Day
  ) {
    levels = Dictionary(
      grouping: register.levelNotices.filter { members.contains($0.pledge) }, by: \.pledge
    ).mapValues { NotifiedLevel($0, on: day).level }
    takenBack = Set(
      register.withdrawals.filter { $0.deployment == nil && $0.announced <= day }
        .compactMap(\.pledge))
    self.accounts = accounts
  }

  /// Whether the unit rather counts as the one than as the other.
  func counts(_ one: Pledge, before other: Pledge) -> Bool {
    (place(of: one), level(of: other)) != (place(of: other), level(of: one))
      ? (place(of: one), level(of: other)) < (place(of: other), level(of: one))
      : isFirst(one, before: other)
  }

  /// Whether the one was said before the other.
  func isFirst(_ one: Pledge, before other: Pledge) -> Bool {
    order(of: one) < order(of: other)
  }

  private func level(of pledge: Pledge) -> ReadinessLevel { levels[pledge.id] ?? .none }

  private func place(of pledge: Pledge) -> Int {
    guard pledge.stands else { return 3 }
    return takenBack.contains(pledge.id) ? 2 : accounts.contains(pledge.id) ? 1 : 0
  }

  private func order(of pledge: Pledge) -> (Int, Int, Identifier<Pledge>) {
    (pledge.restates.isEmpty ? 0 : 1, pledge.announced?.number ?? .max, pledge.id)
  }
}
