/// A force plan in numbers, what it is worth, and what none can be worth more than.
package struct ForceAnswer: Hashable, Sendable {
  /// In order of their options, then of their start.
  package let tours: [ForceProblem.Tour]
  package let objective: Double
  package let bound: Double
  package let boundBy: BoundSource
  /// The prices from which anyone can recompute a bound; where branch and cut proved more, `bound` is
  /// lower than theirs.
  package let certificate: ForceCertificate
  package let status: Status
  package let work: ForceWork

  /// How the search ended.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// Proved: no plan is worth more.
    case optimal
    /// Ended by its steps or the gap asked for.
    case feasible
    /// Cut short by time or cancelled; the tours are the best so far.
    case interrupted
  }

  /// Who vouches for the bound.
  package enum BoundSource: String, CaseIterable, Hashable, Sendable {
    /// The prices of the certificate.
    case certificate
    /// Branch and cut.
    case highs = "HiGHS"
  }

  /// Takes the parts as they are.
  package init(
    tours: [ForceProblem.Tour], objective: Double, bound: Double, boundBy: BoundSource,
    certificate: ForceCertificate, status: Status, work: ForceWork
  ) {
    self.tours = tours
    self.objective = objective
    self.bound = bound
    self.boundBy = boundBy
    self.certificate = certificate
    self.status = status
    self.work = work
  }

  /// Which share of the bound the plan falls short of; 0 where it is proved best.
  package var gap: Double {
    bound > objective ? (bound - objective) / max(bound.magnitude, 1) : 0
  }
}

/// What a search for a force plan has done.
package struct ForceWork: Hashable, Sendable {
  /// Steps of the prices.
  package var iterations = 0
  /// Parts of the plan torn down and rebuilt.
  package var rebuilds = 0
  /// Programs given to the solver.
  package var programs = 0

  /// Nothing yet.
  package init() {}
}

/// How far a search for a force plan has come.
package struct ForceProgress: Sendable {
  package let objective: Double
  package let bound: Double
  /// Steps of the prices so far.
  package let iterations: Int
  /// The best plan so far.
  package let tours: [ForceProblem.Tour]

  /// Takes the parts as they are.
  package init(
    objective: Double, bound: Double, iterations: Int, tours: [ForceProblem.Tour]
  ) {
    self.objective = objective
    self.bound = bound
    self.iterations = iterations
    self.tours = tours
  }
}
