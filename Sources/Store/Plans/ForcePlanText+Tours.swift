import Basics
import Capabilities
import Forces

extension ForcePlanText.Tour {
  init(_ tour: PlannedTour) {
    line = tour.line
    mission = tour.mission
    unitType = tour.unitType
    kind = tour.supply.kind
    supply = tour.supply.key
    unit = tour.unit
    contributor = tour.contributor
    parts = tour.parts
    from = tour.months.lowerBound
    until = tour.months.upperBound
    arrivesEarly = tour.arrivesEarly
    isCommitted = tour.isCommitted
  }

  var tour: PlannedTour {
    get throws {
      guard from < until else { throw UnreadableColumn(value: "\(from)..<\(until)") }
      return PlannedTour(
        line: line, mission: mission, unitType: unitType, supply: try namedSupply,
        unit: unit ?? 1, contributor: contributor, parts: parts ?? [], months: from..<until,
        arrivesEarly: arrivesEarly ?? false, isCommitted: isCommitted ?? false)
    }
  }

  private var namedSupply: Supply {
    get throws {
      switch kind {
      case .pledges: .pledge(Identifier(supply))
      case .contracts: .contract(Identifier(supply))
      case .transfers: .transfer(Identifier(supply))
      case .deployments: .deployment(Identifier(supply))
      default: throw UnreadableColumn(value: kind.rawValue)
      }
    }
  }
}
