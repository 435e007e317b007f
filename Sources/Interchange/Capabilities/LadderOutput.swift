import Basics
package import Capabilities
import Phrases

/// Where a pledge stands on the readiness ladder, as JSON.
package enum LadderJSON {
  /// The value; `owedBy` names an office or the contributor as such, never a State.
  ///
  /// A criterion's `met` is null where the rule does not apply.
  package static func json(
    of ladder: Ladder, mark: ResultMark = ResultMark(.confidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "pledge": .string(ladder.pledge.rawValue),
        "asOf": .string(ladder.day.iso),
        "registration": .string(ladder.registration.rawValue),
        "notified": .string(ladder.notified.level.rawValue),
        "since": .optional(ladder.notified.since?.iso),
        "until": .optional(ladder.notified.until?.advanced(by: -1).iso),
        "ceiling": .optional(ladder.ceiling?.most.rawValue),
        "criteria": .array(ladder.criteria.map(criterion)),
        "criteriaMet": .string(ladder.criteriaMet.rawValue),
        "question": .optional(ladder.question.map(ForcePhrases.english.question)),
        "review": .list(ladder.review.map(ForcePhrases.english.review)),
        "confirmation": .optional(ladder.confirmation?.iso),
        "next": ladder.next.map(next) ?? .null,
      ]))
  }

  private static func criterion(_ criterion: Criterion) -> JSON {
    [
      "rule": .string(criterion.rule.rawValue),
      "met": criterion.standing == .notApplicable ? .null : .bool(criterion.standing == .met),
      "evidence": .list(criterion.evidence.map(\.rawValue)),
      "owedBy": .optional(criterion.owedBy?.rawValue),
      "due": .optional(criterion.due?.iso),
      "missing": .array(criterion.missing.map(step)),
    ]
  }

  private static func next(_ next: Ladder.NextLevel) -> JSON {
    [
      "level": .string(next.level.rawValue), "reachable": .optional(next.reachable?.iso),
      "missing": .array(next.missing.map(step)),
    ]
  }

  private static func step(_ step: MissingStep) -> JSON {
    [
      "rule": .string(step.rule.rawValue), "need": .string(ForcePhrases.english.need(step.need)),
      "owedBy": .string(step.owedBy.rawValue),
    ]
  }
}

/// Where a pledge stands on the readiness ladder, as plain text for a terminal.
package enum LadderText {
  /// The text in English: the notified level, each criterion with its evidence, what is due, and what
  /// the next level asks for.
  package static func text(
    of ladder: Ladder, width: Int, mark: ResultMark = ResultMark(.confidential)
  ) -> String {
    let words = ForcePhrases.english
    var lines = TextLines(width: width)
    let notified = ladder.notified
    lines.add("Pledge \(ladder.pledge) as of \(ladder.day)")
    lines.add(
      "Registration: \(ladder.registration.rawValue)"
        + (ladder.registered.map { " since \($0.iso)" } ?? "") + ".", after: "")
    lines.add(
      "Notified level: \(notified.level == .none ? "none" : words.level(notified.level))"
        + (notified.since.map { " since \($0.iso)" } ?? "")
        + (notified.until.map { ", to \($0.advanced(by: -1).iso)" } ?? "") + ".", after: "")
    if let ceiling = ladder.ceiling {
      lines.add(
        "The contributor's own law or policy allows \(words.level(ceiling.most)).", after: "")
    }
    lines.add()
    let met = ladder.criteriaMet == .none ? "no level" : words.level(ladder.criteriaMet)
    lines.add("Criteria, by the evidence recorded: \(met) met", after: "")
    for criterion in ladder.criteria { lines.add(criterion: criterion) }
    if let question = ladder.question { lines.add(words.question(question), after: "") }
    if !ladder.review.isEmpty {
      lines.add()
      lines.add("Review due")
      for ground in ladder.review { lines.add(words.review(ground) + ".", after: "  ") }
    }
    if let due = ladder.confirmation {
      lines.add()
      lines.add("Next confirmation due on \(due.iso).", after: "")
    }
    if let next = ladder.next {
      lines.add()
      lines.add(
        "For \(words.level(next.level))"
          + (next.reachable.map { ", which can be reached by \($0.iso)" } ?? ""), after: "")
      let told = ladder.criteria.flatMap(\.missing)
      let rules = ladder.criteria.map(\.rule.rawValue).filter { rule in
        next.missing.contains { $0.rule.rawValue == rule && told.contains($0) }
      }
      if !rules.isEmpty {
        lines.add(
          "- what \(Figures.list(rules)) still \(rules.count == 1 ? "asks" : "ask") for",
          after: "  ")
      }
      for step in next.missing where !told.contains(step) { lines.add(step: step, indent: 2) }
    }
    lines.add()
    lines.add(mark.line, after: "")
    return lines.text
  }
}

extension TextLines {
  fileprivate mutating func add(criterion: Criterion) {
    let head = TextLines.padded(criterion.rule.rawValue, to: 10)
    let standing = TextLines.padded(criterion.standing.rawValue, to: 15)
    let evidence =
      criterion.evidence.isEmpty
      ? "" : " (\(criterion.evidence.map(\.rawValue).joined(separator: ", ")))"
    add(
      ForcePhrases.english.rule(criterion.rule) + evidence
        + (criterion.due.map { "; due \($0.iso)" } ?? ""), after: "  \(head)  \(standing) ")
    for step in criterion.missing { add(step: step, indent: 14) }
  }

  fileprivate mutating func add(step: MissingStep, indent: Int) {
    add(
      "\(ForcePhrases.english.need(step.need)); owed by \(ForcePhrases.english.owner(step.owedBy))",
      after: String(repeating: " ", count: indent) + "- ")
  }
}
