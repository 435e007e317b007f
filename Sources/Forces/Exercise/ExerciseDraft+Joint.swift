import Basics
import Capabilities

extension ExerciseDraft {
  /// Joint pledges of people and equipment, of training and of lift; partnerships and standby schemes.
  mutating func drawJointPledges() throws(InvalidEntry) {
    var random = stream(.joint)
    var equipment = drawn.filter { $0.nature == .equipment }
    for people in drawn where people.nature == .people && random.happens(0.3) {
      guard
        let kit = equipment.firstIndex(where: {
          $0.type.id == people.type.id && $0.contributor != people.contributor
        })
      else { continue }
      try join(people.id, with: [(equipment.remove(at: kit).id, .equipment)], as: .equip)
    }
    let courses = drawn.filter { $0.nature == .training }
    let untrained = register.pledges.filter { $0.needsTraining && $0.nature == .unit }
    for pledge in untrained where random.happens(0.3) {
      // A course serves three units at once, as it says.
      guard let course = courses.first(where: { uses(of: $0.id) < 3 }) else { break }
      try join(pledge.id, with: [(course.id, .training)], as: .train)
    }
    let units = drawn.filter { $0.nature == .unit && $0.level >= .level2 && $0.ready > 0 }
    var free = random.shuffled(units).filter { unit in
      !register.jointPledges.contains { $0.lead == unit.id }
    }
    for part in register.pledges where part.nature == .lift || part.nature == .money {
      guard let unit = free.popLast() else { break }
      try join(
        unit.id, with: [(part.id, part.nature == .lift ? .lift : .money)],
        as: part.nature == .lift ? .lift : .fund, isMandatory: false)
    }
    try drawPartnerships(&random)
  }

  private func uses(of pledge: Identifier<Pledge>) -> Int {
    register.jointParts.count { $0.pledge == pledge }
  }

  private mutating func join(
    _ lead: Identifier<Pledge>, with parts: [(Identifier<Pledge>, PartRole)], as form: JointForm,
    isMandatory: Bool = true
  ) throws(InvalidEntry) {
    let number = register.jointPledges.count + 1
    let id = Identifier<JointPledge>("EXJ-\(number)")
    register.jointPledges.append(
      JointPledge(
        id: id, form: form, lead: lead, name: "Exercise joint pledge \(number)",
        provenance: provenance()))
    for (place, part) in parts.enumerated() {
      register.jointParts.append(
        try JointPart(
          id: Identifier("\(id)-\(place + 1)"), joint: id, pledge: part.0, role: part.1,
          isMandatory: isMandatory, provenance: provenance()))
    }
  }

  private mutating func drawPartnerships(
    _ random: inout SeededGenerator
  ) throws(InvalidEntry) {
    for number in 1...count(4) {
      let chosen = random.shuffled(contributors).map { Identifier<Contributor>($0) }
      register.partnerships.append(
        try Partnership(
          id: Identifier("EXTP-\(number)"), name: "Exercise partnership \(number)",
          contributors: Array(chosen.prefix(2)), supporters: [chosen[2]], hosts: [chosen[3]],
          contributorBrings: "thirty trainees a course",
          supporterBrings: "instructors and vehicles",
          secretariatBrings: "plan and running", from: day(-random.number(2...24)),
          provenance: provenance()))
    }
    for number in 1...count(2) {
      let chosen = random.shuffled(contributors).map { Identifier<Contributor>($0) }
      register.standbySchemes.append(
        try StandbyScheme(
          id: Identifier("EXSB-\(number)"), name: "Exercise standby brigade \(number)",
          contributors: Array(chosen.prefix(4)), unitTypes: types.prefix(4).map(\.id),
          noticeDays: random.one(of: [30, 60, 90]), from: day(-random.number(6...60)),
          provenance: provenance()))
    }
  }
}
