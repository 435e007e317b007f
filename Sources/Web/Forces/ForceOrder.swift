import Basics
import Capabilities
import Forces

/// Something to work out on forces, and from which state of the register.
struct ForceOrder: Hashable, Sendable {
  var work: Work
  var asOf: Day
  var months: Range<Month>
  var options: ForceOptions
  /// The kept plan that it stays near, and the journal row that wrote it; nil for none.
  var keep: Kept?
  /// The scenario under which it is planned; nil for the register as it is.
  var scenario: String?
  /// Changes whenever the register does.
  var registerVersion: Int

  /// A kept plan as it stood.
  struct Kept: Hashable, Sendable {
    let name: String
    let version: Int
  }

  /// What is asked.
  enum Work: Hashable, Sendable {
    /// The plan, with what to ask for.
    case plan
    /// Why a requirement is filled as it is in a month.
    case why(Identifier<RequirementLine>, Month)
    /// The register as it is, and each scenario.
    case scenarios
    case rotation(Identifier<RotationScheme>)
  }
}

/// What came of an order.
enum ForceOutcome: Sendable {
  case plan(ForcePlan)
  case why(Why?)
  case scenarios([ScenarioOutcome])
  case rotation(RotationPlan)
  /// Nothing can be made of what was asked.
  case refused

  /// The plan, where it is one.
  var plan: ForcePlan? {
    if case .plan(let plan) = self { plan } else { nil }
  }

  /// Whether the search was ended early.
  var wasCutShort: Bool {
    switch self {
    case .plan(let plan): plan.status == .interrupted
    case .scenarios(let columns):
      columns.contains { $0.plan?.status == .interrupted || !$0.wasReached }
    case .why, .rotation, .refused: false
    }
  }

  /// One column of scenarios side by side; no plan where the scenario cannot be made, or was not
  /// reached before the search was ended.
  struct ScenarioOutcome: Sendable {
    let scenario: Scenario?
    let plan: ForcePlan?
    var wasReached = true
  }
}
