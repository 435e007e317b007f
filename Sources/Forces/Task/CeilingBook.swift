import Basics
import Capabilities
import Council

/// How many people more each mission may have in each month under the Council's ceiling.
struct CeilingBook {
  /// What is left beside what stands already, for missions with a ceiling.
  ///
  /// Below nothing where more stands than is allowed; infinite in months of which no ceiling is known.
  let left: [Identifier<Mission>: [Double]]
  /// The people of the strongest unit that could go on each line.
  private var strongest: [Identifier<RequirementLine>: Int] = [:]

  /// Counts the people of every standing unit, contracted personnel apart, in each month it touches.
  init(_ book: ForceBook, _ lines: LineBook, _ drafts: [LineDraft], _ forces: StandingForces) {
    var left: [Identifier<Mission>: [Double]] = [:]
    for mission in Set(drafts.map(\.line.mission) + forces.units.map(\.mission)) {
      let ceilings = book.facts.ceilings(of: mission, in: lines.span)
      if ceilings.contains(where: { $0 != nil }) {
        left[mission] = ceilings.map { $0.map(Double.init) ?? .infinity }
      }
    }
    for unit in forces.units where left[unit.mission] != nil {
      if case .contract = unit.supply { continue }
      let people = Double(unit.strength ?? book.unitTypes[unit.unitType]?.strengthUsual ?? 0)
      for stay in unit.stays {
        for month in lines.months(touching: stay) {
          left[unit.mission]?[month] -= people
        }
      }
    }
    self.left = left
  }

  /// Counts a unit that could go on a line.
  mutating func count(_ people: Int, on line: TaskLine) {
    guard left[line.mission] != nil else { return }
    strongest[line.id] = max(strongest[line.id] ?? 0, people)
  }

  /// What tours may still draw in each month; nil where all that a mission requires would not use it up.
  ///
  /// A unit that takes over from another counts from then on: the overlap is allowed (R-ROT-3).
  func capacity(of mission: Identifier<Mission>, _ drafts: [LineDraft]) -> [Double]? {
    guard let left = left[mission] else { return nil }
    var most = [Double](repeating: 0, count: left.count)
    for draft in drafts where draft.line.mission == mission {
      let line = draft.line
      let people = Double(max(strongest[line.id] ?? 0, line.strength))
      for (month, need) in line.need.enumerated() {
        most[month] += Double(need) * people
      }
    }
    return zip(left, most).contains { $0 < $1 } ? left.map { max(0, $0) } : nil
  }

  /// Where more people stand than are allowed, in order of missions.
  func exceeded(from first: Month) -> [TaskExcess] {
    left.sorted { $0.key < $1.key }.flatMap { mission, left in
      TaskExcess.stretches(of: left, from: first, subject: .ceiling(mission))
    }
  }
}
