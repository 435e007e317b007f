extension ForcePlan {
  /// The plan with what to ask for.
  package func asking(_ asks: [Ask]) -> ForcePlan {
    ForcePlan(
      asOf: asOf, months: months, status: status, objective: objective, bound: bound,
      boundBy: boundBy, tours: tours, unmet: unmet, exceeded: exceeded, asks: asks, score: score,
      cover: cover,
      changes: changes,
      check: check, choices: choices, certificate: certificate)
  }
}
