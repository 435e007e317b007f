package import Basics
package import Council

/// What pledges count as on one day: their levels, what they are parts of, and which only say others
/// again.
///
/// Indexes the register once; each answer then costs the entries of its own pledges.
package struct PledgeBook: Sendable {
  package let day: Day
  package let ladders: LadderBook
  /// Which pledges are one unit, and as which of them it counts.
  package let units: PledgedUnits
  /// What was known on the day, with what is recorded of a unit on the pledge that counts.
  package let register: CapabilityRegister
  private let pledges: EntryPlaces<Pledge>
  private let joints: [Identifier<JointPledge>: JointPledge]
  private let parts: [Identifier<JointPledge>: [JointPart]]
  /// The joint pledges that each pledge leads, or has a part in, in order of keys.
  private let led: [Identifier<Pledge>: [Identifier<JointPledge>]]
  private let shared: [Identifier<Pledge>: [Identifier<JointPledge>]]
  private let caveats: EntryPlaces<Contributor>

  /// Reads what was known on `day`; the register should hold no contradictions:
  /// `asUsed(choices:)`.
  package init(_ register: CapabilityRegister, on day: Day) {
    let known = register.known(on: day)
    let units = PledgedUnits(known, on: day)
    let register = known.speaking(of: units)
    self.day = day
    self.units = units
    ladders = LadderBook(register, units, on: day)
    self.register = register
    pledges = EntryPlaces(register.pledges, by: \.id)
    joints = Dictionary(
      register.jointPledges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    parts = Dictionary(grouping: register.jointParts, by: \.joint)
      .mapValues { $0.sorted { $0.id < $1.id } }
    led = Dictionary(grouping: register.jointPledges, by: \.lead)
      .mapValues { $0.map(\.id).sorted() }
    shared = Dictionary(grouping: register.jointParts, by: \.pledge)
      .mapValues { Set($0.map(\.joint)).sorted() }
    caveats = EntryPlaces(register.caveats, by: \.contributor)
  }

  /// Pledges that do not count beside the one as which their unit does.
  package var restating: Set<Identifier<Pledge>> { units.restating }

  /// What a pledge counts as: the notified level, or less where something holds it down; no level
  /// where the register does not have it.
  ///
  /// The lead of a joint pledge counts as its weakest mandatory part; in a rotation every slot counts
  /// for itself.
  package func usable(_ pledge: Identifier<Pledge>) -> UsableLevel {
    var (level, limits) = alone(pledge)
    for joint in led[ladders.counted(pledge)] ?? [] {
      guard let standing = self.joint(joint), standing.joint.form != .rotation else { continue }
      for role in standing.missing {
        limits.append(.missing(joint, role))
        level = .none
      }
      for part in standing.parts where part.part.isMandatory && part.level < level {
        limits.append(.part(part.part.id, part.level))
      }
      level = min(level, standing.level)
    }
    return UsableLevel(level: level, limits: limits)
  }

  /// The joint pledge that a pledge leads, of several the one of the lowest key; nil where it leads
  /// none.
  package func joint(ledBy pledge: Identifier<Pledge>) -> JointStanding? {
    led[ladders.counted(pledge)]?.first.flatMap { joint($0) }
  }

  /// The joint pledges in which a pledge leads or has a part, in order of keys.
  package func joints(of pledge: Identifier<Pledge>) -> [JointStanding] {
    let pledge = ladders.counted(pledge)
    return Set((led[pledge] ?? []) + (shared[pledge] ?? [])).sorted().compactMap { joint($0) }
  }

  /// One joint pledge as it stands.
  package func joint(_ id: Identifier<JointPledge>) -> JointStanding? {
    guard let joint = joints[id] else { return nil }
    let parts = (parts[id] ?? []).map(standing)
    let needed = joint.form.role(besides: pledge(joint.lead)?.nature ?? .unit)
    let missing = parts.contains { $0.part.role == needed && $0.isCovered } ? [] : [needed]
    let weakest = parts.filter(\.part.isMandatory).map(\.level).reduce(alone(joint.lead).0, min)
    return JointStanding(
      joint: joint, parts: parts, missing: missing, level: missing.isEmpty ? weakest : .none)
  }

  /// Caveats of a joint pledge's parts that block the whole in a mission: those that keep a part out of
  /// it, or bar one of the tags asked for (R-SMART-2); in order of keys.
  ///
  /// A contributor's caveat on all of its pledges concerns what goes into the mission; in a rotation
  /// no slot blocks another's.
  package func blocks(
    _ joint: Identifier<JointPledge>, in mission: Identifier<Mission>, tags: [String]
  ) -> [Caveat] {
    let isRotation = joints[joint]?.form == .rotation
    let blocking = (parts[joint] ?? []).filter { !isRotation || $0.role != .slot }
      .flatMap { part -> [Caveat] in
        guard let pledge = pledge(part.pledge) else { return [] }
        return caveats[pledge.contributor].map { register.caveats[$0] }.filter { caveat in
          caveat.pledge.map { $0 == pledge.id } ?? part.role.goesAlong
            && caveat.blocks(in: mission, tags: tags)
        }
      }
    return Set(blocking).sorted { $0.id < $1.id }
  }

  private func pledge(_ id: Identifier<Pledge>) -> Pledge? {
    pledges[id].first.map { register.pledges[$0] }
  }

  private func standing(_ part: JointPart) -> JointStanding.Part {
    guard let pledge = pledge(part.pledge) else {
      return JointStanding.Part(part: part, contributor: nil, isCovered: false, level: .none)
    }
    let isOver = (part.until ?? pledge.until).map { $0 <= day } ?? false
    let isCovered = pledge.stands && !isOver
    let carriesLevel = pledge.nature == .unit || ladders.notified(pledge.id).notice != nil
    let level: ReadinessLevel =
      !isCovered ? .none : carriesLevel ? alone(pledge.id).0 : .rapid
    return JointStanding.Part(
      part: part, contributor: pledge.contributor, isCovered: isCovered, level: level)
  }

  /// What a pledge counts as without regard to joint pledges.
  private func alone(_ id: Identifier<Pledge>) -> (ReadinessLevel, [UsableLevel.Limit]) {
    guard let pledge = pledge(id) else { return (.none, []) }
    guard pledge.stands else { return (.none, [.registration(pledge.registration)]) }
    let level = ladders.notified(id).level
    guard let ceiling = ladders.ceiling(of: pledge.contributor), ceiling.most < level else {
      return (level, [])
    }
    return (ceiling.most, [.ceiling(ceiling.most, ceiling.id)])
  }
}

extension Pledge {
  /// Whether its registration is neither rejected nor withdrawn.
  package var stands: Bool { registration != .rejected && registration != .withdrawn }
}

extension Caveat {
  /// Whether it keeps a unit out of a mission, or bars one of the tags asked for there.
  package func blocks(in mission: Identifier<Mission>, tags: [String]) -> Bool {
    guard self.mission.map({ $0 == mission }) ?? true else { return false }
    return barsMission || barredTags.contains(where: tags.contains)
  }
}
