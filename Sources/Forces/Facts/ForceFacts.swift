package import Basics
package import Capabilities
package import Council

/// What a force plan is made from: mandates and missions, demand and supply, as known on a day.
///
/// Of contradicting facts it holds the one that is used, and says which.
package struct ForceFacts: Hashable, Sendable {
  package let council: CouncilRegister
  package let capabilities: CapabilityRegister
  /// The day whose knowledge it is.
  package let asOf: Day
  package let choices: [FactChoice]
  /// Months by which a scenario has pledges ready sooner than they otherwise are.
  package let sooner: [Identifier<Pledge>: Int]
  /// Everything known, contradictions and all.
  let told: CapabilityRegister

  /// Takes what was known on `day`, and of contradicting facts the one that is used.
  package init(
    council: CouncilRegister, capabilities: CapabilityRegister, asOf day: Day,
    choices: [DeskChoice] = []
  ) {
    let (council, first) = council.known(on: day).asUsed(choices: choices)
    told = capabilities.known(on: day)
    let (capabilities, second) = told.asUsed(choices: choices)
    self.council = council
    self.capabilities = capabilities
    asOf = day
    self.choices = first + second
    sooner = [:]
  }

  /// The same facts with another register, and pledges ready sooner.
  init(
    _ facts: ForceFacts, capabilities: CapabilityRegister, sooner: [Identifier<Pledge>: Int]
  ) {
    council = facts.council
    self.capabilities = capabilities
    asOf = facts.asOf
    choices = facts.choices
    told = facts.told
    self.sooner = sooner
  }
}
