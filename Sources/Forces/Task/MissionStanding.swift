import Basics
import Capabilities
import Council

/// How one candidate stands towards one mission: what bars it there, and which tags it has there.
struct MissionStanding {
  /// What it fails in every line of the mission.
  let fails: [Failure]
  /// For each set of parts, the bars of the unit and of people who go with it that will end or are still
  /// to come, in order of keys: it is in the mission on none of their days.
  let bars: [[SelectionBar]]
  /// For each set of parts, the tags that the whole may count on there.
  let tags: [Set<String>]
  /// For each set of parts, the caveat that takes a tag from the whole.
  let caveats: [[String: Caveat]]
  /// For each set of parts, what one of them fails in every line of the mission.
  let partFails: [[Failure]]
  /// Of the unit's bars in force that will end the last.
  let bar: TaskBar?
}

/// Consents, caveats, bars and visits by those whom they concern.
struct StandingBook {
  private let asOf: Day
  private let consents: [Pair: HostConsent]
  private let caveats: [Identifier<Contributor>: [Caveat]]
  private let bars: [Identifier<Contributor>: [SelectionBar]]
  /// The day of the last pre-deployment visit that failed and that none has passed since.
  private let failedVisits: [Identifier<Pledge>: Day]
  /// The types of formed police units, by their codes.
  private let formedPolice: Set<Identifier<UnitType>>

  private struct Pair: Hashable {
    let contributor: Identifier<Contributor>
    let mission: Identifier<Mission>
  }

  /// Reads what was known on the day of the facts.
  init(_ book: ForceBook) {
    asOf = book.asOf
    let asOf = asOf
    formedPolice = Set(
      book.register.unitTypes.filter {
        $0.component == .police && ($0.id.rawValue == "FPU" || $0.id.rawValue.hasPrefix("FPU_"))
      }.map(\.id))
    consents = Dictionary(
      book.register.consents.filter { $0.day <= asOf }.map {
        (Pair(contributor: $0.contributor, mission: $0.mission), $0)
      },
      uniquingKeysWith: { ($0.day, $0.id) < ($1.day, $1.id) ? $1 : $0 })
    caveats = Dictionary(
      grouping: book.register.caveats.sorted { $0.id < $1.id }, by: \.contributor)
    bars = Dictionary(
      grouping: book.register.bars.filter { $0.until ?? .never > asOf }.sorted { $0.id < $1.id },
      by: \.contributor)
    let visits = Dictionary(
      grouping: book.register.evidence.filter {
        $0.nature == .predeploymentVisit && $0.day <= asOf
      }, by: \.pledge)
    failedVisits = visits.compactMapValues { visits in
      let last = visits.max { ($0.day, $0.id) < ($1.day, $1.id) }
      return last?.outcome == .notMet ? last?.day : nil
    }
  }

  /// How a candidate stands towards a mission.
  func standing(of candidate: Candidate, in mission: Identifier<Mission>) -> MissionStanding {
    let pledge = candidate.pledge
    var fails: [Failure] = []
    if !pledge.missions.isEmpty, !pledge.missions.contains(mission) {
      fails.append(
        Failure(rule: .mission, short: .notAccepted(mission), mend: .acceptMission(mission)))
    }
    fails += refusal(of: pledge.contributor, by: mission).map { [$0] } ?? []
    for caveat in caveats(on: pledge, in: mission) where caveat.barsMission {
      fails.append(
        Failure(rule: .caveat, short: .caveat(caveat.id), mend: .liftCaveat(caveat.id)))
    }
    let bars = bars(on: pledge, in: mission)
    for bar in bars where isOpen(bar) {
      let rule: ForceRule = bar.ground == .failedVisit ? .visit : .bar
      fails.append(Failure(rule: rule, short: .barred(bar.id), mend: .closeBar(bar.id)))
    }
    if let day = failedVisits[pledge.id], !bars.contains(where: { $0.ground == .failedVisit }) {
      fails.append(Failure(rule: .visit, short: .refused(on: day), mend: nil))
    }
    var (tags, taken) = ([Set<String>](), [[String: Caveat]]())
    for set in candidate.sets {
      let whole = whole(pledge, set.parts, in: mission)
      tags.append(whole.tags)
      taken.append(whole.taken)
    }
    return MissionStanding(
      fails: fails,
      bars: candidate.sets.map { set in
        let going = set.parts.filter(\.isPeople).flatMap { self.bars(on: $0.pledge, in: mission) }
        let all = Set((bars + going).filter { !isOpen($0) })
        return all.sorted { $0.id < $1.id }
      },
      tags: tags, caveats: taken,
      partFails: candidate.sets.map { set in
        set.parts.flatMap { mixing($0, into: candidate) + self.fails(of: $0, in: mission) }
      },
      bar: bars.filter { $0.from <= asOf }
        .compactMap { bar in bar.until.map { TaskBar(id: bar.id, until: $0.firstWholeMonth) } }
        .max { ($0.until, $0.id) < ($1.until, $1.id) })
  }

  /// Whether a bar is in force and nobody says until when.
  private func isOpen(_ bar: SelectionBar) -> Bool { bar.until == nil && bar.from <= asOf }

  /// What a part fails in every line of a mission.
  ///
  /// A contributor's caveat on all of its pledges concerns what goes into the mission (R-SMART-2); people
  /// who go need the host's consent, and must not be barred until nobody knows when.
  private func fails(of part: BroughtPart, in mission: Identifier<Mission>) -> [Failure] {
    var fails = caveats(on: part.pledge, in: mission).filter {
      $0.barsMission && ($0.pledge != nil || part.role.goesAlong)
    }.map { Failure(rule: .command, short: .caveat($0.id), mend: .liftCaveat($0.id)) }
    if part.isPeople {
      fails += refusal(of: part.pledge.contributor, by: mission).map { [$0] } ?? []
      fails += bars(on: part.pledge, in: mission).filter(isOpen).map {
        Failure(rule: .bar, short: .barred($0.id), mend: .closeBar($0.id))
      }
    }
    return fails
  }

  /// That people of another contributor would serve in a formed police unit (R-FG-2).
  private func mixing(_ part: BroughtPart, into candidate: Candidate) -> [Failure] {
    guard formedPolice.contains(candidate.unitType), part.role == .people || part.role == .subUnit,
      part.pledge.contributor != candidate.pledge.contributor
    else { return [] }
    return [
      Failure(rule: .singleNation, short: .peopleOf(part.pledge.contributor), mend: nil)
    ]
  }

  private func refusal(
    of contributor: Identifier<Contributor>, by mission: Identifier<Mission>
  ) -> Failure? {
    guard let consent = consents[Pair(contributor: contributor, mission: mission)],
      consent.answer == .refused
    else { return nil }
    return Failure(rule: .consent, short: .refused(on: consent.day), mend: .consent)
  }

  /// The tags of a unit with its parts, without those that a caveat takes, and which takes them.
  private func whole(
    _ pledge: Pledge, _ parts: [BroughtPart], in mission: Identifier<Mission>
  ) -> (tags: Set<String>, taken: [String: Caveat]) {
    var tags: Set<String> = []
    var taken: [String: Caveat] = [:]
    for member in [pledge] + parts.map(\.pledge) {
      var own = Set(member.tags)
      for caveat in caveats(on: member, in: mission) {
        for tag in caveat.barredTags where own.remove(tag) != nil {
          taken[tag] = taken[tag] ?? caveat
        }
      }
      tags.formUnion(own)
    }
    return (tags, taken.filter { !tags.contains($0.key) })
  }

  private func caveats(on pledge: Pledge, in mission: Identifier<Mission>) -> [Caveat] {
    (caveats[pledge.contributor] ?? []).filter {
      ($0.pledge == nil || $0.pledge == pledge.id)
        && ($0.mission == nil || $0.mission == mission)
    }
  }

  private func bars(on pledge: Pledge, in mission: Identifier<Mission>) -> [SelectionBar] {
    (bars[pledge.contributor] ?? []).filter {
      ($0.pledge == nil || $0.pledge == pledge.id)
        && ($0.mission == nil || $0.mission == mission)
    }
  }
}
