package import Basics

/// What the checker found of a programme, from the task and the days alone.
package struct ProgrammeCheck: Hashable, Sendable {
  /// Every departure from a rule, strongest first, then by item.
  package let findings: [Finding]
  /// What the days cost by rule, in the order of the rules.
  package let score: [ScoreLine]
  /// What the days cost.
  package let objective: Int
  /// What the certificate proves that no programme can cost less than.
  ///
  /// Without a certificate it is what each item costs at least by itself.
  package let bound: Int
  /// What is wrong with the plan as a plan; empty where it is sound.
  package let objections: [Objection]

  /// Why a plan is none, or claims more than it proves.
  package enum Objection: Hashable, Sendable {
    case noDay(Identifier<ProgrammeItem>)
    case unknownItem(Identifier<ProgrammeItem>)
    case dayNotAllowed(Identifier<ProgrammeItem>, Day)
    case objectiveDiffers(claimed: Int, is: Int)
    case boundNotProved(claimed: Int, proved: Int)
    case boundAboveObjective(bound: Int, objective: Int)
    case notOptimal(objective: Int, bound: Int)
    /// The certificate prices a row that the task does not have, or prices one below nought.
    case noSuchRow(RowMultiplier.Row)
  }

  /// Whether the plan is one, and proves what it claims.
  package var isSound: Bool { objections.isEmpty }
}

/// What a plan says of itself.
package struct ProgrammeClaim: Hashable, Sendable {
  package let objective: Int
  package let bound: Int
  package let status: Programme.Status
  package let boundBy: Programme.BoundSource
  package let certificate: [RowMultiplier]

  /// Takes the parts as they are.
  package init(
    objective: Int, bound: Int, status: Programme.Status, boundBy: Programme.BoundSource,
    certificate: [RowMultiplier]
  ) {
    self.objective = objective
    self.bound = bound
    self.status = status
    self.boundBy = boundBy
    self.certificate = certificate
  }
}
