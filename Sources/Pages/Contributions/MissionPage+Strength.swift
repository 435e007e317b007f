import Basics
import Capabilities
import Council
import Markup
import Phrases

/// Authorised, budgeted, deployed and affordable strength side by side.
extension MissionPage {
  private static let width = 1120.0
  private static let left = 56.0
  private static let base = 180.0

  /// The four, in the order of the key.
  private enum Measure: CaseIterable {
    case authorised, budgeted, deployed, affordable
  }

  var strengthPart: HTML {
    section(.id("strength")) {
      h2 { strengthWords.strength }
      if strengths.contains(where: \.isKnown) {
        p(.classes("quiet")) { strengthWords.strengthLead }
        frame.chart(
          strengthWords.strength,
          key: p(.classes("chart-key")) {
            for measure in shown { frame.swatch(classes(of: measure), name(of: measure)) }
          }, table: strengthTable, tableIsOpen: true, drawing: strengthDrawing)
      } else {
        p(.classes("quiet")) { strengthWords.noStrength }
      }
      p(.classes("files")) {
        a(.href(frame.forceLink(.missionContributions(mission.id)))) { strengthWords.here }
        a(.href(frame.forceLink(.missionRotations(mission.id)))) {
          frame.forceWords.calendar.rotations
        }
      }
    }
  }

  private var strengthWords: ForceWords.ContributionWords { frame.forceWords.contributions }

  /// The measures of which something is known.
  private var shown: [Measure] {
    Measure.allCases.filter { measure in strengths.contains { people(measure, $0) != nil } }
  }

  private func people(_ measure: Measure, _ strength: MissionStrength) -> Int? {
    switch measure {
    case .authorised: strength.authorised
    case .budgeted: strength.budgeted
    case .deployed: strength.deployed
    case .affordable: strength.affordable
    }
  }

  private func name(of measure: Measure) -> String {
    switch measure {
    case .authorised: strengthWords.authorised
    case .budgeted: strengthWords.budgeted
    case .deployed: strengthWords.deployed
    case .affordable: strengthWords.affordable
    }
  }

  private func classes(of measure: Measure) -> String {
    switch measure {
    case .authorised: "strength-authorised"
    case .budgeted: "strength-budgeted"
    case .deployed: "bar-cycle"
    case .affordable: "strength-affordable"
    }
  }

  private var strengthDrawing: HTML {
    let most = max(
      strengths.flatMap { one in Measure.allCases.compactMap { people($0, one) } }.max() ?? 0, 1)
    let step = (Self.width - Self.left) / Double(max(strengths.count, 1))
    let unit = (Self.base - 12) / Double(most)
    return SVG.drawing(width: Self.width, height: Self.base + 26, .role("img")) {
      SVG.title(strengthWords.strength)
      for share in [0.0, 0.5, 1.0] {
        let y = Self.base - share * Double(most) * unit
        SVG.line(
          from: (Self.left, y), to: (Self.width, y), .classes(share == 0 ? "grid-strong" : "grid"))
        SVG.text(frame.forces.number(share * Double(most)), x: 0, y: y + 4, .classes("faint"))
      }
      for (index, strength) in strengths.enumerated() {
        let x = Self.left + Double(index) * step
        SVG.text(
          "\(frame.phrases.shortMonth(strength.month)) \(strength.month.year)", x: x + 4,
          y: Self.base + 18, .classes("faint"))
        for measure in shown {
          if let people = people(measure, strength) {
            mark(measure, people, at: x, step: step, y: Self.base - Double(people) * unit)
          }
        }
      }
    }
  }

  private func mark(
    _ measure: Measure, _ people: Int, at x: Double, step: Double, y: Double
  ) -> HTML {
    let title = "\(name(of: measure)): \(frame.forces.number(Double(people)))"
    guard measure == .deployed else {
      return SVG.line(
        from: (x, y), to: (x + step, y), .classes(classes(of: measure)), title: title)
    }
    return SVG.rect(
      x: x + step * 0.15, y: y, width: step * 0.6, height: Self.base - y, .classes("bar-cycle"),
      title: title)
  }

  private var strengthTable: HTML {
    div(.classes("scroll")) {
      table(.classes("figures")) {
        thead {
          tr {
            th(.scope(.column)) { strengthWords.month }
            for measure in Measure.allCases {
              th(.scope(.column), .classes("number")) { name(of: measure) }
            }
          }
        }
        tbody {
          for strength in strengths {
            tr {
              th(.scope(.row)) { frame.phrases.month(strength.month) }
              for measure in Measure.allCases {
                td(.classes("number")) {
                  people(measure, strength).map { frame.forces.number(Double($0)) } ?? "–"
                }
              }
            }
          }
        }
      }
    }
  }
}

extension MissionPage {
  /// Host and parallel forces beside the mission, with their days.
  var parallelPart: HTML {
    guard !parallelForces.isEmpty else { return .empty }
    let words = frame.forceWords
    return section(.id("parallel")) {
      h2 { words.calendar.beside }
      p(.classes("quiet")) { words.calendar.besideLead }
      table(.classes("stack")) {
        thead {
          tr {
            for field in [FieldName.name, .capacity, .from, .until] {
              th(.scope(.column)) { frame.fieldLabel(field) }
            }
          }
        }
        tbody {
          for force in parallelForces {
            tr {
              th(.scope(.row)) {
                frame.sourced(
                  .source(CapabilityKind.parallelForces.rawValue, id: force.id.rawValue)
                ) { force.name }
              }
              cell(frame.fieldLabel(.capacity)) { force.capacity }
              cell(frame.fieldLabel(.from)) { force.from.map { frame.time($0, .short) } }
              cell(frame.fieldLabel(.until)) {
                force.until.map { frame.time($0.advanced(by: -1), .short) }
              }
            }
          }
        }
      }
    }
  }
}

extension MissionStrength {
  /// Whether one of the four is known.
  fileprivate var isKnown: Bool {
    authorised != nil || budgeted != nil || deployed != nil || affordable != nil
  }
}
