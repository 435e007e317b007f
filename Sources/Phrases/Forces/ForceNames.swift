package import Basics
package import Capabilities
package import Council
package import Forces

/// What things are called, in one language: units, missions, contributors, requirement lines.
///
/// A State is called by its official short name, never by its code. Linear in the size of the
/// registers to make; make it once for each state of them.
package struct ForceNames: Sendable {
  package let language: Language
  private let unitTypes: [Identifier<UnitType>: String]
  private let states: [String: String]
  private let contributors: [Identifier<Contributor>: String]
  private let tasks: [Identifier<MandatedTask>: String]
  private let lines: [Identifier<RequirementLine>: RequirementLine]
  private let pledges: [Identifier<Pledge>: Pledge]
  private let contracts: [Identifier<Contract>: Contract]
  private let transfers: [Identifier<Transfer>: Transfer]
  private let deployments: [Identifier<Deployment>: Deployment]

  /// The names that the registers give.
  package init(
    _ language: Language, council: CouncilRegister, capabilities: CapabilityRegister
  ) {
    self.language = language
    func named(_ english: String, _ french: String) -> String {
      language == .french && !french.isEmpty ? french : english
    }
    unitTypes = Dictionary(
      capabilities.unitTypes.map { ($0.id, named($0.english, $0.french)) },
      uniquingKeysWith: { first, _ in first })
    let states = Dictionary(
      council.states.map { ($0.code.rawValue, named($0.english, $0.french)) },
      uniquingKeysWith: { first, _ in first })
    self.states = states
    contributors = Dictionary(
      capabilities.contributors.map { one in
        let own = named(one.english, one.french)
        return (one.id, own.isEmpty ? states[one.id.rawValue] ?? one.id.rawValue : own)
      }, uniquingKeysWith: { first, _ in first })
    tasks = Dictionary(council.tasks.map { ($0.id, $0.text) }) { first, _ in first }
    lines = Dictionary(capabilities.requirements.map { ($0.id, $0) }) { first, _ in first }
    pledges = Dictionary(capabilities.pledges.map { ($0.id, $0) }) { first, _ in first }
    contracts = Dictionary(capabilities.contracts.map { ($0.id, $0) }) { first, _ in first }
    transfers = Dictionary(capabilities.transfers.map { ($0.id, $0) }) { first, _ in first }
    deployments = Dictionary(capabilities.deployments.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension ForceNames {
  /// A type of unit; its code where the taxonomy does not know it.
  package func unitType(_ id: Identifier<UnitType>) -> String { unitTypes[id] ?? id.rawValue }

  /// A contributor's short name; its key where nobody gave it a name.
  package func contributor(_ id: Identifier<Contributor>) -> String {
    contributors[id] ?? states[id.rawValue] ?? id.rawValue
  }

  /// A mandated task in the words of the register; its id where it has none.
  package func task(_ id: Identifier<MandatedTask>) -> String {
    let text = tasks[id] ?? ""
    return text.isEmpty ? id.rawValue : text
  }

  /// A requirement line: "2 × Medium utility helicopter unit, MINUSMA".
  package func line(_ id: Identifier<RequirementLine>) -> String {
    guard let line = lines[id] else { return id.rawValue }
    let count = line.quantity == 1 ? "" : "\(line.quantity) × "
    return "\(count)\(unitType(line.unitType)), \(line.mission)"
  }

  /// A pledge: "Medium utility helicopter unit (Country)".
  package func pledge(_ id: Identifier<Pledge>) -> String {
    guard let pledge = pledges[id] else { return id.rawValue }
    let what =
      pledge.unitType.map(unitType) ?? ForcePhrases(language).nature(pledge.nature)
    return "\(what) (\(contributor(pledge.contributor)))"
  }

  /// What fills a line.
  package func supply(_ supply: Supply) -> String {
    switch supply {
    case .pledge(let id): return pledge(id)
    case .contract(let id):
      let what = contracts[id].map { unitType($0.unitType) } ?? id.rawValue
      return ForcePhrases(language).contracted(what)
    case .transfer(let id):
      guard let transfer = transfers[id] else { return id.rawValue }
      return ForcePhrases(language).lent(
        unitType(transfer.unitType), by: transfer.fromMission.rawValue)
    case .deployment(let id):
      guard let unit = deployments[id] else { return id.rawValue }
      return "\(unitType(unit.unitType)) (\(contributor(unit.contributor)))"
    }
  }
}
