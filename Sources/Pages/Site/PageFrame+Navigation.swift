import Basics
import Council
import Markup
import Phrases

/// The entries of the navigation.
enum Place: CaseIterable {
  case today, programme, year, missions, rules, scorecard
  case forces, requirements, pledges, contributors, rotations, conferences, scenarios
  case contributions
  case sources, feeds

  /// The groups in which they stand; today stands alone.
  enum Area: CaseIterable {
    case council, forces, register

    /// The pages of the group, the one it opens with first.
    var places: [Place] {
      switch self {
      case .council: [.programme, .year, .missions, .rules, .scorecard]
      case .forces:
        [
          .forces, .requirements, .pledges, .contributors, .rotations, .conferences, .scenarios,
          .contributions,
        ]
      case .register: [.sources, .feeds]
      }
    }
  }

  /// The groups whose pages are served.
  static let served: [Area] = [.council, .forces, .register]

  /// The group it stands in; nil for today.
  var area: Area? { Area.allCases.first { $0.places.contains(self) } }
}

extension PageFrame {
  /// Two lines: the groups of pages, and under them the pages of the group one is in; the Council's
  /// where one is in none.
  func navigation(at place: Place?) -> HTML {
    let area = place?.area ?? .council
    return group {
      nav(.aria("label", phrases.frame.navigation)) {
        ul(.classes("plain")) {
          entry(.today, place)
          for one in Place.served {
            li {
              a(
                .href(link(address(of: one.places[0]))),
                one == place?.area ? .aria("current", "true") : .classes(nil)
              ) { name(of: one) }
            }
          }
        }
      }
      nav(.classes("within"), .aria("label", forceWords.frame.within(name(of: area)))) {
        ul(.classes("plain")) {
          for one in area.places { entry(one, place) }
        }
      }
    }
  }

  private func entry(_ one: Place, _ place: Place?) -> HTML {
    li {
      a(
        .href(link(address(of: one))),
        one == place ? .aria("current", "page") : .classes(nil)
      ) { name(of: one) }
    }
  }

  private func address(of place: Place) -> Address {
    switch place {
    case .today: .today
    case .programme: .programme
    case .year: .year((facts.register.latestKnownMonth(asOf: today) ?? today.month).year)
    case .missions: .missions
    case .rules: .rules(nil)
    case .scorecard: .scorecard
    case .forces: .forces
    case .requirements: .requirements
    case .pledges: .pledges
    case .contributors: .contributors
    case .rotations: .rotations
    case .conferences: .conferences
    case .scenarios: .scenarios
    case .contributions: .contributions
    case .sources: .sources
    case .feeds: .feeds
    }
  }

  private func name(of area: Place.Area) -> String {
    switch area {
    case .council: forceWords.frame.council
    case .forces: forceWords.frame.forces
    case .register: forceWords.frame.register
    }
  }

  private func name(of place: Place) -> String {
    switch place {
    case .today: phrases.frame.today
    case .programme: phrases.frame.programme
    case .year: phrases.frame.year
    case .missions: phrases.frame.missions
    case .rules: phrases.frame.rules
    case .scorecard: phrases.frame.scorecard
    case .forces: forceWords.frame.gaps
    case .requirements: forceWords.frame.requirements
    case .pledges: forceWords.frame.pledges
    case .contributors: forceWords.frame.states
    case .rotations: forceWords.frame.rotations
    case .conferences: forceWords.frame.conferences
    case .scenarios: forceWords.frame.scenarios
    case .contributions: forceWords.frame.contributions
    case .sources: phrases.frame.sources
    case .feeds: phrases.frame.feeds
    }
  }
}
