import Basics
import Capabilities
import Council

/// A pledge while it is drawn, with what its level and its days rest on.
struct DrawnPledge {
  let id: Identifier<Pledge>
  let contributor: String
  let nature: PledgeNature
  let type: ExerciseType
  /// Months until it is ready.
  let ready: Int
  let level: ReadinessLevel
  let tags: [String]
  /// Missions that it accepts; none for any.
  let missions: [Identifier<Mission>]
  let announced: Day
  /// The day on which the last step of its ladder was done.
  let lastStep: Day
}

extension ExerciseDraft {
  /// Pledges in the shares of whole units, people, equipment and training that are usual.
  mutating func drawPledges() throws(InvalidEntry) {
    var random = stream(.pledges)
    drawCeilings(&random)
    let weights = contributors.indices.map { 1 / Double($0 + 2) }
    for number in 1...count(400, atLeast: 15) {
      let kind = random.share()
      let nature: PledgeNature =
        kind < 0.72 ? .unit : kind < 0.86 ? .people : kind < 0.96 ? .equipment : .training
      let type = types[random.place(weighing: types.map(\.share))]
      let contributor = contributors[random.place(weighing: weights)]
      try drawPledge(number, nature, type, by: contributor, &random)
    }
    try drawOtherParts(&random)
    try drawRestated(&random)
  }

  /// A few contributors whose own law bars the highest levels.
  private mutating func drawCeilings(_ random: inout SeededGenerator) {
    for (number, place) in random.shuffled(Array(contributors.indices)).prefix(count(3))
      .enumerated()
    {
      let ceiling = try? LevelCeiling(
        id: Identifier("EXL-\(number + 1)"), contributor: Identifier(contributors[place]),
        most: number == 0 ? .level3 : random.one(of: [.level2, .level3]),
        reason: "exercise: its law asks parliament first", provenance: provenance())
      if let ceiling { register.levelCeilings.append(ceiling) }
    }
  }

  /// In how many months a pledge is ready: three in ten at once, the others later and later.
  private func readyMonths(_ nature: PledgeNature, _ random: inout SeededGenerator) -> Int {
    if nature == .training { return random.number(0...3) }
    let share = random.share()
    if share < 0.3 { return 0 }
    if share < 0.37 { return random.number(1...2) }
    if share < 0.57 { return random.number(2...5) }
    return share < 0.82 ? random.number(5...12) : random.number(9...21)
  }

  /// A level that goes with being ready so soon.
  private func level(
    ready: Int, of contributor: String, _ random: inout SeededGenerator
  ) -> ReadinessLevel {
    let levels: [ReadinessLevel] = [.none, .level1, .level2, .level3, .rapid]
    let weights =
      ready < 3
      ? [0.02, 0.08, 0.5, 0.27, 0.13]
      : ready < 6
        ? [0.05, 0.25, 0.55, 0.15, 0]
        : ready < 10 ? [0.15, 0.4, 0.45, 0, 0] : [0.4, 0.4, 0.2, 0, 0]
    let level = levels[random.place(weighing: weights)]
    let ceiling = register.levelCeilings.first { $0.contributor.rawValue == contributor }
    return ceiling.map { min($0.most, level) } ?? level
  }

  private mutating func drawPledge(
    _ number: Int, _ nature: PledgeNature, _ type: ExerciseType, by contributor: String,
    _ random: inout SeededGenerator
  ) throws(InvalidEntry) {
    let ready = readyMonths(nature, &random)
    let level = level(ready: ready, of: contributor, &random)
    let lastStep = asOf.advanced(by: -random.number(15...700))
    let steps = [ReadinessLevel.none: 0, .level1: 1, .level2: 2, .level3: 3, .rapid: 4]
    var announced = lastStep.advanced(
      by: -60 - (steps[level] ?? 0) * random.number(80...160))
    let conference = random.happens(0.45) ? conference(near: announced, before: lastStep) : nil
    announced = conference?.day ?? announced
    var tags = type.tags.filter { _ in random.happens(0.6) }
    if random.happens(0.35) { tags.append(SubCapability.french.rawValue) }
    if nature == .training || nature == .equipment, random.happens(0.5) { tags = [] }
    let accepts = random.one(of: [0.25, 0.5, 0.8, 1])
    let missions =
      accepts == 1 || nature == .training
      ? [] : self.missions.map(\.id).filter { _ in random.happens(accepts) }
    let id = Identifier<Pledge>("EXP-\(number)")
    drawn.append(
      DrawnPledge(
        id: id, contributor: contributor, nature: nature, type: type, ready: ready, level: level,
        tags: tags, missions: missions, announced: announced, lastStep: lastStep))
    let from = ready > 0 ? day(ready) : nil
    let isWhole = nature == .unit || nature == .people
    register.pledges.append(
      try Pledge(
        id: id, contributor: Identifier(contributor), nature: nature,
        unitType: nature == .training ? nil : type.id,
        quantity: nature == .training ? 3 : nature == .unit && random.happens(0.08) ? 2 : 1,
        strength: nil, tags: tags, missions: missions, from: from,
        until: random.happens(0.8) ? nil : day(ready + random.number(12...29)),
        noticeDays: random.happens(0.8) ? random.one(of: [30, 60, 90, 120]) : nil,
        shortestTour: isWhole ? 6 : nil, longestTour: isWhole ? 12 : nil,
        extensionMonths: isWhole && random.happens(0.5) ? 3 : nil,
        dwellMonths: nature == .equipment
          ? 2 : nature == .training ? 1 : random.one(of: [2, 6, 6, 12, 12]),
        isSustained: nature == .unit && type.isSustained && random.happens(0.6),
        needsTraining: isWhole && random.happens(0.1), announced: announced,
        conference: conference?.id, words: "", registration: registration(level, &random),
        registered: announced.advanced(by: 20), provenance: provenance(announced)))
  }

  private func registration(
    _ level: ReadinessLevel, _ random: inout SeededGenerator
  ) -> Registration {
    guard level == .none else { return .acknowledged }
    let states: [Registration] = [
      .notRegistered, .draft, .submitted, .acknowledged, .rejected, .withdrawn,
    ]
    return states[random.place(weighing: [0.3, 0.1, 0.25, 0.25, 0.05, 0.05])]
  }

  /// The conference nearest to a day, within half a year, and well before a pledge's last step.
  private func conference(near day: Day, before last: Day? = nil) -> Conference? {
    register.conferences
      .filter { abs($0.day.distance(to: day)) <= 180 && $0.day < (last ?? asOf).advanced(by: -60) }
      .min { abs($0.day.distance(to: day)) < abs($1.day.distance(to: day)) }
  }

  /// Lift, camps and money.
  private mutating func drawOtherParts(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let natures: [PledgeNature] = [.lift, .lift, .camp, .money, .money]
    for number in 1...count(10, atLeast: 2) {
      let nature = natures[(number - 1) % natures.count]
      let announced = asOf.advanced(by: -random.number(30...500))
      register.pledges.append(
        try Pledge(
          id: Identifier("EXQ-\(number)"), contributor: Identifier(random.one(of: contributors)),
          nature: nature, quantity: nature == .money ? nil : 1,
          dollars: nature == .money ? random.number(1...20) * 500_000 : nil,
          announced: announced, registration: .acknowledged,
          registered: announced.advanced(by: 10),
          provenance: provenance(announced)))
    }
  }

  /// Pledges said again at a later day, which count once.
  private mutating func drawRestated(_ random: inout SeededGenerator) throws(InvalidEntry) {
    let whole = drawn.filter { $0.nature == .unit }
    for (number, first) in random.shuffled(whole).prefix(count(10)).enumerated() {
      let later = min(asOf, first.announced.advanced(by: random.number(60...300)))
      let conference = conference(near: later)
      let again = max(first.announced, conference?.day ?? later)
      register.pledges.append(
        try Pledge(
          id: Identifier("EXR-\(number + 1)"), contributor: Identifier(first.contributor),
          nature: .unit, unitType: first.type.id, quantity: 1, announced: again,
          conference: conference?.id, restates: first.id.rawValue,
          registration: .notRegistered, provenance: provenance(again)))
    }
  }
}
