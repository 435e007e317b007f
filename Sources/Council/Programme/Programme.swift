package import Basics

/// A programme of work: what stands on which day, how good it is and how that is known.
package struct Programme: Hashable, Sendable {
  /// The months laid out.
  package let window: Range<Month>
  /// The day whose knowledge the plan rests on.
  package let asOf: Day
  package let status: Status
  /// What the plan costs, in the units of its prices; whole, because every price is.
  package let objective: Int
  /// What no plan can cost less than.
  package let bound: Int
  package let score: [ScoreLine]
  package let items: [ProgrammeItem]
  package let unplaced: [UnplacedItem]
  package let findings: [Finding]
  /// What the register says twice and differently, and which of it was used.
  package let choices: [FactChoice]
  /// Whether the independent checker re-verified the plan and its bound.
  package let checked: Bool
  package let boundBy: BoundSource

  /// How the search ended.
  package enum Status: String, CaseIterable, Codable, Sendable {
    case optimal, feasible, infeasible, interrupted
  }

  /// Who vouches for the bound.
  package enum BoundSource: String, CaseIterable, Codable, Sendable {
    /// Row multipliers, from which the checker recomputed it.
    case certificate
    /// Branch and cut; the checker could not recompute it.
    case highs = "HiGHS"
  }

  /// Takes the parts as they are.
  package init(
    window: Range<Month>, asOf: Day, status: Status, objective: Int, bound: Int,
    score: [ScoreLine], items: [ProgrammeItem], unplaced: [UnplacedItem], findings: [Finding],
    choices: [FactChoice], checked: Bool, boundBy: BoundSource
  ) {
    self.window = window
    self.asOf = asOf
    self.status = status
    self.objective = objective
    self.bound = bound
    self.score = score
    self.items = items
    self.unplaced = unplaced
    self.findings = findings
    self.choices = choices
    self.checked = checked
    self.boundBy = boundBy
  }
}

/// One rule's part of a plan's cost.
package struct ScoreLine: Hashable, Codable, Sendable {
  package let rule: RuleID
  package let force: Force
  /// How often, or by how many days, the plan departs from the rule.
  ///
  /// Days short of a lead count one each (C4, C5; working days for D8, P9), as does each day away
  /// from the habitual or the published one (H1, V1); pairs out of order, items on a wrong day and
  /// sessions too many count one each. Findings are counted otherwise: one a departure.
  package let count: Int
  package let cost: Int

  /// Takes the parts as they are.
  package init(rule: RuleID, force: Force, count: Int, cost: Int) {
    self.rule = rule
    self.force = force
    self.count = count
    self.cost = cost
  }
}

/// An item for which the plan found no day.
package struct UnplacedItem: Hashable, Sendable {
  package let id: Identifier<ProgrammeItem>
  package let reasons: [Reason]

  /// Why it has no day.
  package enum Reason: Hashable, Sendable {
    /// No working day lies between the first and the last day it may be held.
    case noWorkingDay(from: Day, to: Day)
    /// Its pin lies on a day that is closed.
    case pinnedOnClosedDay(Day)
    /// Its pin lies after the last day allowed.
    case pinnedTooLate(Day, last: Day)
    /// A pin names it, and nothing of that id belongs to the window.
    case noSuchItem
  }

  /// Takes the parts as they are.
  package init(id: Identifier<ProgrammeItem>, reasons: [Reason]) {
    self.id = id
    self.reasons = reasons
  }
}
