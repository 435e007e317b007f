/// Something that solves mixed-integer programs.
///
/// The same program gives the same answer, to the bit, unless a guard of `limits` or a cancellation
/// ended the search.
package protocol Solver: Sendable {
  /// The answer to `program`.
  ///
  /// `start` holds a value for each column from which a search among whole values may set out; it is
  /// taken as advice only. `isCancelled` is asked now and then, `progress` told now and then, both on
  /// the thread that called.
  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer
}

/// How far a search may go.
package struct SolveLimits: Hashable, Sendable {
  /// A guard, in seconds, that no search in good order reaches; what it ends is *interrupted*.
  package let seconds: Double
  /// How many nodes branch and cut may open; nil for as many as it takes.
  package let nodes: Int?

  /// A guard of two minutes, and as many nodes as it takes, unless told otherwise.
  package init(seconds: Double = 120, nodes: Int? = nil) {
    self.seconds = seconds
    self.nodes = nodes
  }
}

/// How far a search has come.
package struct SolveProgress: Hashable, Sendable {
  /// The cost of the best choice found so far; nil before the first.
  package let objective: Double?
  /// What no choice can cost less than, as far as is known.
  package let bound: Double?
  /// Steps taken so far: simplex iterations, or nodes of branch and cut.
  package let steps: Int

  /// Takes the parts as they are.
  package init(objective: Double?, bound: Double?, steps: Int) {
    self.objective = objective
    self.bound = bound
    self.steps = steps
  }
}

/// What a solver says of a program.
package struct SolverAnswer: Hashable, Sendable {
  package let status: Status
  /// The cost of `values`; nil where there are none.
  package let objective: Double?
  /// What no choice can cost less than; nil where nothing is known.
  package let bound: Double?
  /// The value of each column, whole where it must be; empty where none was found.
  package let values: [Double]
  /// What the objective gains by each unit a row's bound gives way (negative for an upper bound);
  /// empty for a program with whole columns, which has none.
  package let rowDuals: [Double]

  /// How a search ended.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// `values` are proved best.
    case optimal
    /// Proved: nothing keeps to every row.
    case infeasible
    /// The cost can fall without end.
    case unbounded
    /// Stopped by a limit of work; `values` are the best so far, if any.
    case limited
    /// Stopped by the guard or a cancellation; `values` are the best so far, if any.
    case interrupted
    /// The solver failed, or gave values that do not keep to the rows.
    case failed
  }

  /// Takes the parts as they are.
  package init(
    status: Status, objective: Double? = nil, bound: Double? = nil, values: [Double] = [],
    rowDuals: [Double] = []
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    self.values = values
    self.rowDuals = rowDuals
  }
}
