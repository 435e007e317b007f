package import Basics
package import Capabilities
package import Council
import Markup
import Phrases

/// What forces ask for soon: gaps that open, and pledges to be confirmed.
extension TodayPage {
  /// How many lines stand here; the rest is where the last one leads.
  private static let most = 8

  var gapsPart: HTML {
    guard !gaps.isEmpty else { return .empty }
    let words = frame.forceWords.board
    return section {
      h2 { words.opening }
      ul(.classes("plain rows")) {
        for gap in gaps.prefix(Self.most) {
          li {
            frame.mission(gap.mission)
            " "
            if let line = gap.line {
              a(.href(frame.link(.requirement(line)))) {
                "\(gap.units) × \(frame.names.unitType(gap.unitType))"
              }
            } else {
              "\(gap.units) × \(frame.names.unitType(gap.unitType))"
            }
            span(.classes("row-end")) { frame.phrases.month(gap.month) }
          }
        }
      }
      p { a(.href(frame.link(.forces))) { words.openAll(gaps.count) } }
    }
  }

  /// By unit and office of the pledge, not by State: a late step is owed by a step, never by a name.
  var confirmationsPart: HTML {
    guard !confirmations.isEmpty || lateConfirmations > 0 else { return .empty }
    let words = frame.forceWords.ladder
    return section {
      h2 { words.confirmations }
      if !confirmations.isEmpty {
        ul(.classes("plain rows")) {
          for due in confirmations.prefix(Self.most) {
            li {
              a(.href(frame.link(.pledge(due.pledge)))) {
                due.unitType.map { frame.names.unitType($0) } ?? due.pledge.rawValue
              }
              span(.classes("row-end")) { frame.time(due.day, .short) }
            }
          }
        }
      }
      if lateConfirmations > 0 {
        p(.classes("quiet")) { words.confirmationsLate(lateConfirmations) }
      }
      p { a(.href(frame.link(.pledges))) { words.list } }
    }
  }
}

/// A gap that opens soon.
package struct OpeningGap: Hashable, Sendable {
  package let mission: Identifier<Mission>
  package let unitType: Identifier<UnitType>
  /// The one requirement line that it is of; nil for several.
  package let line: Identifier<RequirementLine>?
  package let month: Month
  /// How many units are missing.
  package let units: Int

  /// Takes the parts as they are.
  package init(
    mission: Identifier<Mission>, unitType: Identifier<UnitType>,
    line: Identifier<RequirementLine>?, month: Month, units: Int
  ) {
    self.mission = mission
    self.unitType = unitType
    self.line = line
    self.month = month
    self.units = units
  }
}

/// A pledge that is to be confirmed soon.
package struct DueConfirmation: Hashable, Sendable {
  package let pledge: Identifier<Pledge>
  package let unitType: Identifier<UnitType>?
  package let day: Day

  /// Takes the parts as they are.
  package init(pledge: Identifier<Pledge>, unitType: Identifier<UnitType>?, day: Day) {
    self.pledge = pledge
    self.unitType = unitType
    self.day = day
  }
}
