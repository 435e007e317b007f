import Basics
import Capabilities
import Council

/// Every unit that stands by itself on the day of the facts, once each.
///
/// A deployment of a pledge, the selection of that pledge and the pledge itself are one real unit: the
/// deployment counts; a selection counts until its unit is there; the pledge counts when it is free.
struct StandingForces {
  /// Deployments, contracts, transfers and selections, each unit once.
  private(set) var units: [StandingUnit] = []
  /// For each pledge, when each of its like units is taken, in order of time.
  private(set) var taken: [Identifier<Pledge>: [[Range<Day>]]] = [:]

  private let register: CapabilityRegister
  private let withdrawals: Withdrawals
  private let asOf: Day

  /// Collects what stands; costs a few steps an entry.
  ///
  /// What is selected comes so many months later as `delays` says of its pledge.
  init(_ book: ForceBook, delays: [Identifier<Pledge>: Int] = [:]) {
    register = book.register
    withdrawals = book.withdrawals
    asOf = book.asOf
    addDeployments()
    addSelections(book, delays)
    lend()
    addContracts()
  }

  private mutating func addDeployments() {
    for deployment in register.deployments.sorted(by: { $0.id < $1.id }) {
      guard let tour = tour(of: deployment) else { continue }
      for unit in 1...deployment.quantity {
        units.append(
          StandingUnit(
            supply: .deployment(deployment.id), unit: unit, contributor: deployment.contributor,
            pledge: deployment.pledge, unitType: deployment.unitType,
            mission: deployment.mission, line: deployment.line, tags: deployment.tags,
            strength: deployment.strength.map { $0 / deployment.quantity }, tour: tour,
            rotation: deployment.rotation))
      }
    }
  }

  /// The days of a deployment; nil where it has none left.
  ///
  /// A unit that returned, no one says when, was there until the day of the facts at the latest; one
  /// that is still planned is not there before it; of one whose end is not on record a tour of twelve
  /// months is assumed.
  private func tour(of deployment: Deployment) -> Range<Day>? {
    let from =
      deployment.state == .planned ? max(deployment.from, asOf) : deployment.from
    let open = deployment.state == .returned ? asOf : .never
    let until = min(deployment.assumedUntil ?? open, withdrawals.end(of: deployment) ?? .never)
    return from < until ? from..<until : nil
  }

  /// Adds what is selected and not there yet, and divides each pledge's tours among its units.
  private mutating func addSelections(_ book: ForceBook, _ delays: [Identifier<Pledge>: Int]) {
    let deployed = units.indices.filter { units[$0].pledge != nil }
    var tours = Dictionary(grouping: deployed) { units[$0].pledge }
    let selected = SelectedUnits(book, deployed: deployed.map { units[$0] }, delays: delays)
    for selected in selected.units {
      tours[selected.pledge, default: []].append(units.count)
      units.append(selected)
    }
    for (pledge, places) in tours {
      guard let pledge else { continue }
      let columns = max(1, book.pledges[pledge]?.quantity ?? 1)
      var taken = [[Range<Day>]](repeating: [], count: columns)
      let inOrder = places.sorted { StandingUnit.isEarlier(units[$0], units[$1]) }
      for place in inOrder {
        let tour = units[place].tour
        // The first unit that is free, else the one that is free first.
        let ends = taken.map { $0.last?.upperBound ?? .always }
        let column =
          ends.firstIndex { $0 <= tour.lowerBound }
          ?? ends.indices.min { ends[$0] < ends[$1] } ?? 0
        var busy = tour
        if case .deployment(let id) = units[place].supply, withdrawals.endsAlone(id) {
          busy = tour.lowerBound..<Swift.max(tour.upperBound, .never)
        }
        taken[column].append(busy)
        if case .pledge = units[place].supply {
          units[place].unit = column + 1
        }
      }
      self.taken[pledge] = taken
    }
  }

  private mutating func addContracts() {
    for contract in register.contracts.sorted(by: { $0.id < $1.id }) {
      for unit in 1...contract.quantity {
        units.append(
          StandingUnit(
            supply: .contract(contract.id), unit: unit, contributor: nil, pledge: nil,
            unitType: contract.unitType, mission: contract.mission, line: nil,
            tags: contract.tags, strength: nil, tour: contract.from..<(contract.until ?? .never)))
      }
    }
  }

  /// Takes units away from the lender and gives them to the borrower.
  private mutating func lend() {
    let places = Dictionary(grouping: units.indices, by: { units[$0].mission })
    for transfer in register.transfers.sorted(by: { ($0.from, $0.id) < ($1.from, $1.id) }) {
      let days = transfer.from..<(transfer.until ?? .never)
      // Of the lender's units of the type, those that are there longest meanwhile.
      let lent = (places[transfer.fromMission] ?? [])
        .filter { units[$0].unitType == transfer.unitType }
        .map { (place: $0, days: units[$0].days(in: days)) }
        .filter { $0.days > 0 }
        .sorted { ($1.days, $0.place) < ($0.days, $1.place) }
      for unit in 1...transfer.quantity {
        let lender = lent.indices.contains(unit - 1) ? lent[unit - 1].place : nil
        if let lender {
          units[lender].stays = units[lender].stays.flatMap { $0.without(days) }
        }
        let origin = lender.map { units[$0] }
        units.append(
          StandingUnit(
            supply: .transfer(transfer.id), unit: unit, contributor: origin?.contributor,
            pledge: nil, unitType: transfer.unitType, mission: transfer.toMission, line: nil,
            tags: origin?.tags ?? [],
            strength: transfer.people.map { $0 / transfer.quantity } ?? origin?.strength,
            tour: days))
      }
    }
  }
}

extension StandingUnit {
  /// How many days of `days` it is in its mission.
  fileprivate func days(in days: Range<Day>) -> Int {
    stays.reduce(0) { $0 + $1.clamped(to: days).count }
  }
}
