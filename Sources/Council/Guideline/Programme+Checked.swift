extension Programme {
  /// The programme with score and findings as the checker finds them, and whether it is sound.
  ///
  /// The programme's own objective and bound are held against the task; they are kept as claimed.
  package func checked(against task: ProgrammeTask, certificate: [RowMultiplier]) -> Programme {
    let placed = Set(task.items.map(\.id))
    let days = Dictionary(
      items.filter { placed.contains($0.id) }.map { ($0.id, $0.day) },
      uniquingKeysWith: { first, _ in first })
    let check = ProgrammeChecker(task).check(
      days,
      claim: ProgrammeClaim(
        objective: objective, bound: bound, status: status, boundBy: boundBy,
        certificate: certificate))
    return Programme(
      window: window, asOf: asOf, status: status, objective: objective, bound: bound,
      score: check.score, items: items, unplaced: unplaced, findings: check.findings,
      choices: choices, checked: check.isSound, boundBy: boundBy)
  }
}
