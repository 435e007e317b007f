import Basics
import Capabilities
import Council

extension ExerciseDraft {
  /// Aircraft that several partners keep in turn: a line, a pledge each, the slots agreed so far and the
  /// joint pledge.
  mutating func drawSchemes() throws(InvalidEntry) {
    var random = stream(.schemes)
    let aircraft = types.filter { ["AVN_FW_TAC", "AVN_MUHU"].contains($0.id.rawValue) }
    let places = random.shuffled(Array(missions.indices))
    for (number, type) in aircraft.enumerated() {
      try drawScheme(number + 1, of: type, in: missions[places[number % places.count]], &random)
    }
  }

  private mutating func drawScheme(
    _ number: Int, of type: ExerciseType, in mission: DrawnMission,
    _ random: inout SeededGenerator
  ) throws(InvalidEntry) {
    let id = Identifier<RotationScheme>("EXRS-\(number)")
    let (from, until) = (months.lowerBound.advanced(by: -6), months.lowerBound.advanced(by: 24))
    let line = try RequirementLine(
      id: Identifier("\(mission.id)-\(id)"), mission: mission.id, unitType: type.id, quantity: 1,
      from: from, until: until, priority: 1, isCritical: true, threat: mission.threat,
      monthlyCost: type.people * 2_500 + 400_000, provenance: provenance())
    register.requirements.append(line)
    let partners = random.shuffled(Array(contributors.prefix(max(5, contributors.count / 2))))
      .prefix(5).map { Identifier<Contributor>($0) }
    register.rotationSchemes.append(
      try RotationScheme(
        id: id, name: "Exercise rotation \(number), \(mission.name)", mission: mission.id,
        unitType: type.id, line: line.id, from: from.firstDay, until: until.firstDay,
        needsNight: number == 2, campHost: partners[0], provenance: provenance()))
    for (place, partner) in partners.enumerated() {
      let pledge = try drawTurn(place, of: type, by: partner, in: id)
      // The first partner is there, up to the first of the month in which the next may come.
      let isFirst = place == 0
      let slot = isFirst ? from.firstDay : nil
      let end = isFirst ? months.lowerBound.advanced(by: 1).firstDay : nil
      register.schemePartners.append(
        try SchemePartner(
          id: Identifier("\(id)-\(place + 1)"), scheme: id, contributor: partner, pledge: pledge,
          from: slot ?? (place == 4 ? day(9, dayOfMonth: 10) : nil), until: end,
          shortest: isFirst ? 14 : 8, longest: 14, mostSlots: isFirst ? 1 : 2,
          rest: 12, rampUp: 1, rampDown: 0, fliesByNight: number == 2, isFixed: isFirst,
          provenance: provenance()))
      if isFirst { try drawHolder(of: line, by: partner, from: pledge, end: end, type) }
    }
    try drawJointRotation(of: id, partners.count)
  }

  private mutating func drawTurn(
    _ place: Int, of type: ExerciseType, by partner: Identifier<Contributor>,
    in scheme: Identifier<RotationScheme>
  ) throws(InvalidEntry) -> Identifier<Pledge> {
    let id = Identifier<Pledge>("\(scheme)-P\(place + 1)")
    let announced = asOf.advanced(by: -400)
    let notice = asOf.advanced(by: -150)
    let ceiling = register.levelCeilings.first { $0.contributor == partner }?.most
    register.pledges.append(
      try Pledge(
        id: id, contributor: partner, nature: .unit, unitType: type.id, quantity: 1,
        tags: type.tags, noticeDays: 60, shortestTour: 4, longestTour: 7, dwellMonths: 6,
        announced: announced, words: "a turn in the exercise rotation",
        registration: .acknowledged, registered: announced.advanced(by: 20),
        provenance: provenance(announced)))
    register.levelNotices.append(
      try LevelNotice(
        id: Identifier("\(id)-L2"), pledge: id, level: min(ceiling ?? .level2, .level2),
        day: notice, provenance: provenance(notice)))
    return id
  }

  /// The unit that keeps the first slot.
  private mutating func drawHolder(
    of line: RequirementLine, by partner: Identifier<Contributor>,
    from pledge: Identifier<Pledge>, end: Day?, _ type: ExerciseType
  ) throws(InvalidEntry) {
    register.deployments.append(
      try Deployment(
        id: Identifier("\(pledge)-D"), mission: line.mission, line: line.id,
        contributor: partner, pledge: pledge, unitType: type.id, quantity: 1,
        strength: type.people, state: .inMission, from: line.from.firstDay, until: end,
        agreementUntil: end, tags: type.tags, provenance: provenance(line.from.firstDay)))
  }

  private mutating func drawJointRotation(
    of scheme: Identifier<RotationScheme>, _ partners: Int
  ) throws(InvalidEntry) {
    let joint = Identifier<JointPledge>("\(scheme)-J")
    register.jointPledges.append(
      JointPledge(
        id: joint, form: .rotation, lead: Identifier("\(scheme)-P1"),
        name: "Exercise rotation, \(scheme)", provenance: provenance()))
    for place in 2...partners {
      register.jointParts.append(
        try JointPart(
          id: Identifier("\(joint)-\(place)"), joint: joint,
          pledge: Identifier("\(scheme)-P\(place)"), role: .slot, isMandatory: false,
          provenance: provenance()))
    }
  }
}
