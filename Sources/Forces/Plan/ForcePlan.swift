package import Basics
package import Council

/// Who could go where and when: a set of options for the office that decides, with its proof.
package struct ForcePlan: Hashable, Sendable {
  /// The day whose knowledge it rests on.
  package let asOf: Day
  /// The months it plans.
  package let months: Range<Month>
  package let status: Status
  /// What the tours are worth in all, in weighted unit-months.
  package let objective: Double
  /// What no plan can be worth more than.
  package let bound: Double
  /// By whom the bound is proved.
  package let boundBy: BoundSource
  /// Tours in place and tours proposed, in order of line, start and supply.
  package let tours: [PlannedTour]
  /// What stays open, with the reasons, in order of weight.
  package let unmet: [UnmetNeed]
  /// Where what stands already draws more than there is: a question to the offices.
  package let exceeded: [TaskExcess]
  package let asks: [Ask]
  package let score: ForceScore
  /// What it fills of each mandated task that requirement lines name, in order of missions.
  package let cover: [TaskCover]
  /// What differs from the plan that was kept; empty where none was.
  package let changes: [PlanChange]
  /// What an independent reading of the plan and the facts found.
  package let check: ForceCheck
  /// Which of contradicting facts it used.
  package let choices: [FactChoice]
  /// Prices that prove the bound.
  package let certificate: ForceCertificate

  /// How the search ended.
  package enum Status: String, CaseIterable, Codable, Sendable {
    /// Proved best.
    case optimal
    /// The best found within the work allowed; the bound says how much better one could be.
    case feasible
    /// Cut short; what was found till then.
    case interrupted
    /// No month of any line could be filled, or there is none to fill.
    case empty
  }

  /// What a bound rests on.
  package enum BoundSource: String, CaseIterable, Codable, Sendable {
    /// The certificate's prices prove it; the checker added them up once more.
    case prices
    /// The branch and cut of HiGHS proved it, beyond what the prices prove.
    case branchAndCut = "branch and cut"
  }

  /// By how much a better plan could still be better, as a share of the bound; 0 where proved best.
  package var gap: Double { bound > 0 ? max(0, (bound - objective) / bound) : 0 }

  /// Puts the parts together.
  package init(
    asOf: Day, months: Range<Month>, status: Status, objective: Double, bound: Double,
    boundBy: BoundSource, tours: [PlannedTour], unmet: [UnmetNeed],
    exceeded: [TaskExcess] = [], asks: [Ask] = [],
    score: ForceScore, cover: [TaskCover] = [], changes: [PlanChange] = [], check: ForceCheck,
    choices: [FactChoice] = [],
    certificate: ForceCertificate
  ) {
    self.asOf = asOf
    self.months = months
    self.status = status
    self.objective = objective
    self.bound = bound
    self.boundBy = boundBy
    self.tours = tours
    self.unmet = unmet
    self.exceeded = exceeded
    self.asks = asks
    self.score = score
    self.cover = cover
    self.changes = changes
    self.check = check
    self.choices = choices
    self.certificate = certificate
  }
}
