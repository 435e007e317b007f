import Basics
import Council

extension LadderReading {
  /// R-PCRS-7: the rapid deployment level is held for its term, one year where the notice names none.
  var term: Criterion {
    guard let end = termEnd else { return Criterion(rule: .term, standing: .notApplicable) }
    let due = end.advanced(by: -1)
    guard day >= end else { return Criterion(rule: .term, standing: .met, due: due) }
    return Criterion(
      rule: .term, standing: .notMet,
      missing: [
        MissingStep(rule: .term, need: .renewal(since: end), owedBy: .planningCell)
      ],
      due: due)
  }

  /// The first day without the level, where it is one for a term.
  private var termEnd: Day? {
    if let until = notified.until { return until }
    guard notified.level == .rapid, let last = notices.max(by: { $0.day < $1.day }) else {
      return nil
    }
    return last.day.advanced(byMonths: 12)
  }

  /// R-PCRS-8: twelve months after the notice of a level, else after the registration, and then six
  /// months after each confirmation; nil where there is neither.
  var confirmationDue: Day? {
    guard stands else { return nil }
    let first = notices.filter { $0.level >= .level1 }.map(\.day).min()
    let begun = registered.registration == .acknowledged ? registered.registered : nil
    guard let base = first ?? begun else { return nil }
    let due = base.advanced(byMonths: 12)
    let last = evidence.filter { $0.nature == .confirmation && $0.outcome == .met }.map(\.day).max()
    return last.map { max(due, $0.advanced(byMonths: 6)) } ?? due
  }

  var confirmation: Criterion {
    guard let due = confirmationDue else {
      return Criterion(rule: .confirmation, standing: .notApplicable)
    }
    let shown = self[.confirmation].map { [$0.id] } ?? []
    guard day > due else {
      return Criterion(rule: .confirmation, standing: .met, evidence: shown, due: due)
    }
    return Criterion(
      rule: .confirmation, standing: .notMet, evidence: shown,
      missing: [
        MissingStep(rule: .confirmation, need: .confirmation(due: due), owedBy: .contributor)
      ],
      due: due)
  }

  /// R-PCRS-9, and what the other rules leave to review.
  var review: Criterion {
    let grounds = grounds
    guard notified.level > .none || !grounds.isEmpty else {
      return Criterion(rule: .review, standing: .notApplicable)
    }
    return Criterion(
      rule: .review, standing: grounds.isEmpty ? .met : .notMet,
      evidence: grounds.compactMap(\.evidence),
      missing: grounds.map {
        MissingStep(rule: .review, need: .answer($0), owedBy: .planningCell)
      })
  }

  /// R-PCRS-10.
  var allowed: Criterion {
    guard let ceiling else { return Criterion(rule: .ceiling, standing: .notApplicable) }
    guard notified.level > ceiling.most else { return Criterion(rule: .ceiling, standing: .met) }
    return Criterion(
      rule: .ceiling, standing: .notMet,
      missing: [
        MissingStep(
          rule: .ceiling, need: .ceiling(ceiling.id, most: ceiling.most), owedBy: .contributor)
      ])
  }

  /// What asks for a review; where no level was notified the confirmation alone.
  ///
  /// A notice of the Secretariat that comes later answers it, but not the age of a visit.
  var grounds: [ReviewGround] {
    guard notified.level > .none else { return unconfirmed }
    var grounds: [ReviewGround] = []
    if notified.level >= .level2, let visit = passedVisit, isAged(visit) {
      grounds.append(.visitAged(visit.day, visit.id))
    }
    if notified.level >= .level2, let visit = open(.assessmentVisit, .notMet) {
      grounds.append(.visitFailed(visit.day, visit.id))
    }
    if let sold = open(.equipmentSold, .met), !isFollowed(sold, by: .majorEquipment) {
      grounds.append(.equipmentSold(sold.day, sold.id))
    }
    if let away = open(.deployedElsewhere, .met), !isFollowed(away, by: .confirmation) {
      grounds.append(.deployedElsewhere(away.day, away.id))
    }
    if let visit = open(.predeploymentVisit, .notMet) {
      grounds.append(.predeploymentVisit(visit.day, visit.id))
    }
    if let evaluation = open(.evaluation, .notMet) {
      grounds.append(.evaluation(evaluation.day, evaluation.id))
    }
    if let end = termEnd, day >= end, let notice = notified.notice {
      grounds.append(.termEnded(end, notice))
    }
    grounds += unconfirmed
    if let ceiling, notified.level > ceiling.most {
      grounds.append(.aboveCeiling(ceiling.most, ceiling.id))
    }
    return grounds
  }

  /// What the confirmation asks (R-PCRS-8): of every pledge that is registered or at a level.
  private var unconfirmed: [ReviewGround] {
    guard let due = confirmationDue else { return [] }
    let answer = open(.confirmation, .notMet).map { ReviewGround.notConfirmed($0.day, $0.id) }
    return (answer.map { [$0] } ?? []) + (day > due ? [.confirmationDue(due)] : [])
  }

  /// The latest evidence of a nature, where it has the outcome and no later notice answered it.
  private func open(_ nature: EvidenceNature, _ outcome: EvidenceOutcome) -> Evidence? {
    guard let entry = self[nature], entry.outcome == outcome,
      !notices.contains(where: { $0.day > entry.day })
    else { return nil }
    return entry
  }

  private func isFollowed(_ entry: Evidence, by nature: EvidenceNature) -> Bool {
    met(nature).map { $0.day > entry.day } ?? false
  }
}
