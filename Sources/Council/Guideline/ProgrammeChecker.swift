package import Basics

/// Checks a programme of work from its task, sharing no code with what made the programme.
package struct ProgrammeChecker: Sendable {
  let task: ProgrammeTask

  /// A checker of programmes of one task.
  package init(_ task: ProgrammeTask) {
    self.task = task
  }

  /// Lists every departure, and recomputes score and objective; with a claim, holds it against them.
  ///
  /// A bound that branch and cut vouches for is not recomputed; it must still not exceed the cost.
  ///
  /// - Complexity: O(*n* · *d*) in items and their days, and linear in orders and certificate.
  package func check(
    _ days: [Identifier<ProgrammeItem>: Day], claim: ProgrammeClaim? = nil
  ) -> ProgrammeCheck {
    var objections = objections(to: days)
    let placed = task.items.map { days[$0.id] }
    let score = score(of: placed)
    let objective = score.reduce(0) { $0 + $1.cost }

    let proof = proof(by: claim?.certificate ?? [])
    objections += proof.foreign.map(ProgrammeCheck.Objection.noSuchRow)
    if let claim { objections += refutations(of: claim, objective: objective, proved: proof.bound) }

    return ProgrammeCheck(
      findings: findings(of: days), score: score, objective: objective, bound: proof.bound,
      objections: objections)
  }

  private func objections(
    to days: [Identifier<ProgrammeItem>: Day]
  ) -> [ProgrammeCheck.Objection] {
    var objections: [ProgrammeCheck.Objection] = []
    for item in task.items {
      guard let day = days[item.id] else {
        objections.append(.noDay(item.id))
        continue
      }
      let meeting = item.neededBefore.flatMap { days[task.items[$0].id] }
      let follows = meeting.map { task.neededDay(before: $0) == day } ?? true
      if !follows || !item.allowed.contains(day) {
        objections.append(.dayNotAllowed(item.id, day))
      }
    }
    let known = Set(task.items.map(\.id))
    return objections
      + days.keys.filter { !known.contains($0) }.sorted().map(ProgrammeCheck.Objection.unknownItem)
  }

  private func refutations(
    of claim: ProgrammeClaim, objective: Int, proved: Int
  ) -> [ProgrammeCheck.Objection] {
    var refutations: [ProgrammeCheck.Objection] = []
    if claim.objective != objective {
      refutations.append(.objectiveDiffers(claimed: claim.objective, is: objective))
    }
    if claim.boundBy == .certificate, claim.bound > proved {
      refutations.append(.boundNotProved(claimed: claim.bound, proved: proved))
    }
    if claim.bound > objective {
      refutations.append(.boundAboveObjective(bound: claim.bound, objective: objective))
    }
    if claim.status == .optimal, claim.bound < objective {
      refutations.append(.notOptimal(objective: objective, bound: claim.bound))
    }
    return refutations
  }
}
