package import Basics

/// How many days each step of force generation takes, and why so many.
package struct LeadTimes: Hashable, Sendable {
  private let steps: [GenerationStep: Days]

  /// How many days, and where the number comes from.
  package struct Days: Hashable, Sendable {
    package let days: Int
    package let basis: Basis

    /// Takes the parts as they are.
    package init(_ days: Int, _ basis: Basis) {
      self.days = days
      self.basis = basis
    }
  }

  /// Where a lead time comes from.
  package enum Basis: Hashable, Sendable {
    /// The usual time of force-rules 3.1, or our own default where that gives none.
    case usual
    /// A setting of the register.
    case setting(Identifier<LeadTime>)
    /// The median of so many completed steps of the register's own history.
    case learned(from: Int)
  }

  /// Takes a number for some steps; the others take their usual time.
  package init(_ steps: [GenerationStep: Days] = [:]) {
    self.steps = steps
  }

  /// The days of one step.
  package subscript(step: GenerationStep) -> Days {
    steps[step] ?? Days(step.usualDays, .usual)
  }
}

extension GenerationStep {
  /// Days that it takes where nothing else is known (force-rules 3.1): the middle of a range, of
  /// the time for offers its end, beside the day of the request.
  ///
  /// The four steps of the ladder have no published duration: their numbers are our defaults.
  package var usualDays: Int {
    switch self {
    case .registration: 60
    case .assessmentVisit: 120
    case .alignment: 90
    case .rapidVerification: 120
    case .requirement: 30
    case .request: 31
    case .evaluation: 14
    case .selection: 10
    case .reconnaissance: 30
    case .memorandum: 60
    case .training: 120
    case .predeploymentVisit: 15
    case .lift: 45
    case .advanceParty: 15
    }
  }
}
