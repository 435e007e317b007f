import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Requirement lines until so many units are required, and a few needs as papers publish them.
  mutating func drawLines() throws(InvalidEntry) {
    var random = stream(.lines)
    let wanted = count(300, atLeast: 10)
    var total = 0
    while total < wanted {
      // Every mission has one line at least.
      let place = register.requirements.count
      let mission =
        place < missions.count
        ? place : random.place(weighing: missions.map(\.size))
      let quantity = try drawLine(of: missions[mission], most: wanted - total, &random)
      total += quantity
    }
    drawNeeds(&random)
  }

  /// Draws a line and says how many units it asks for.
  private mutating func drawLine(
    of mission: DrawnMission, most: Int, _ random: inout SeededGenerator
  ) throws(InvalidEntry) -> Int {
    let type = types[random.place(weighing: types.map(\.share))]
    // Most lines last throughout; some begin later, some end sooner.
    var (from, until) = (-random.number(3...30), 36)
    let course = random.share()
    if course > 0.7, course <= 0.88 { from = random.number(2...19) }
    if course > 0.88 { until = random.number(12...32) }
    let sizes = type.comesInNumbers ? [0.4, 0.25, 0.15, 0.12, 0.08] : [0.65, 0.25, 0.1]
    let quantity = min(most, [1, 2, 3, 4, 6][random.place(weighing: sizes)])
    let tags = type.tags.filter { _ in random.happens(0.5) }
    let language =
      mission.speaksFrench && random.happens(0.6) ? SubCapability.french.rawValue : ""
    let task = mission.tasks.isEmpty ? nil : random.one(of: mission.tasks)
    let isSpecial = !type.isSustained
    // Pay and equipment of a month, by our own reading of the rates; aircraft cost more.
    let cost = type.people * random.number(2_100...2_900) + (isSpecial ? 400_000 : 0)
    let number = register.requirements.count + 1
    register.requirements.append(
      try RequirementLine(
        id: Identifier("\(mission.id)-\(number)"), mission: mission.id, unitType: type.id,
        quantity: quantity, from: months.lowerBound.advanced(by: from),
        until: months.lowerBound.advanced(by: until), task: task?.id,
        priority: task == nil ? 2 : nil, isCritical: random.happens(isSpecial ? 0.35 : 0.1),
        tags: tags, threat: mission.threat, language: language,
        infrastructureReady: random.happens(0.05) ? day(random.number(1...8)) : nil,
        strength: nil, monthlyCost: cost / 1000 * 1000, provenance: provenance()))
    return quantity
  }

  private mutating func drawNeeds(_ random: inout SeededGenerator) {
    for number in 1...count(15, atLeast: 3) {
      let type = random.one(of: types)
      let month = asOf.month.advanced(by: -random.number(0...18))
      register.needs.append(
        PublishedNeed(
          id: Identifier("EXN-\(number)"), nature: .requirement, month: month,
          document: "Exercise paper on capability requirements, \(month.iso)",
          scope: random.happens(0.3) ? "GENERIC" : random.one(of: missions).id.rawValue,
          unitType: type.id, words: "units sought", quantity: random.number(1...4),
          tags: type.tags.filter { _ in random.happens(0.4) },
          provenance: provenance(month.firstDay)))
    }
  }
}
