import Basics
import Capabilities
package import Forces
package import Phrases

/// Why a line is filled as it is, or not, as JSON.
package enum WhyJSON {
  private static let phrases = ForcePhrases.english

  /// The value; sentences are in English and call things by `names`.
  ///
  /// A candidate's `pledge` is null where it is a contract, a transfer or a deployment; its `loss` is
  /// null where it fails a rule.
  package static func json(
    of why: Why, names: ForceNames = .keys, mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> JSON {
    .marked(
      mark,
      JSON.members([
        "line": .string(why.line.rawValue),
        "month": .string(why.month.iso),
        "missing": .int(why.missing),
        "filledBy": .array(why.filledBy.map(ForcePlanJSON.tour)),
        "candidates": .array(why.candidates.map { candidate($0, names) }),
        "smallestChange": why.smallestChange.map { change($0, names) } ?? .null,
      ]))
  }

  private static func candidate(_ candidate: Why.Candidate, _ names: ForceNames) -> JSON {
    [
      "pledge": .optional(candidate.supply.kind == .pledges ? candidate.supply.key : nil),
      "supply": ForcePlanJSON.supply(candidate.supply),
      "contributor": .optional(candidate.contributor?.rawValue),
      "loss": candidate.loss.map { .rounded($0) } ?? .null,
      "fails": .array(candidate.fails.map { failure($0, names) }),
    ]
  }

  private static func failure(_ failure: Failure, _ names: ForceNames) -> JSON {
    [
      "rule": .string(failure.rule.rawValue),
      "short": .string(phrases.short(failure.short, names: names)),
      "mend": .optional(failure.mend.map { phrases.mend($0, names: names) }),
    ]
  }

  private static func change(_ change: Why.SmallestChange, _ names: ForceNames) -> JSON {
    [
      "pledge": .optional(change.supply.kind == .pledges ? change.supply.key : nil),
      "supply": ForcePlanJSON.supply(change.supply),
      "contributor": .optional(change.contributor?.rawValue),
      "mends": .list(change.mends.map { phrases.mend($0, names: names) }),
      "gain": .rounded(change.gain),
      "months": .array(change.months.map(ForcePlanJSON.months)),
    ]
  }
}

/// Why a line is filled as it is, or not, as plain text for a terminal.
package enum WhyText {
  private static let phrases = ForcePhrases.english
  /// How many of those that cannot go are listed, the nearest first.
  private static let shown = 12

  /// The text in English: who fills the line, who else could and at what loss, what each of the
  /// others lacks, and the smallest change that would fill it.
  package static func text(
    of why: Why, names: ForceNames, width: Int,
    mark: ResultMark = ResultMark(.strictlyConfidential)
  ) -> String {
    var lines = TextLines(width: width)
    lines.add(
      "\(why.line) in \(why.month): "
        + (why.missing == 0
          ? "filled." : "\(Figures.count(why.missing, "unit")) missing."),
      after: "")
    for tour in why.filledBy {
      lines.add(
        "\(who(tour.supply, tour.contributor, names)), \(ForcePlanPage.months(tour))"
          + (tour.isCommitted ? " (in place or selected)" : ""), after: "  by ")
    }
    let able = why.candidates.filter(\.fails.isEmpty)
    let failing = why.candidates.filter { !$0.fails.isEmpty }
    if why.candidates.isEmpty {
      // Offers are weighed where units are missing alone.
      lines.add(
        why.missing == 0
          ? "Filled by what stands already; no other offer was weighed."
          : "No offer of this type is on record.", after: "")
    }
    if !able.isEmpty {
      lines.add()
      lines.add("Could go, by what the whole plan would lose in weighted unit-months", after: "")
      for candidate in able {
        let loss = candidate.loss.map(Figures.figure) ?? "–"
        lines.add(
          who(candidate.supply, candidate.contributor, names),
          after: "  \(TextLines.right(loss, to: 8))  ")
      }
    }
    if !failing.isEmpty {
      lines.add()
      lines.add("Cannot go as things stand")
      for candidate in failing.prefix(shown) {
        lines.add(who(candidate.supply, candidate.contributor, names), after: "  ")
        for failure in candidate.fails {
          lines.add(
            "\(failure.rule.rawValue): \(phrases.sentence(failure, names: names))", after: "    ")
        }
      }
    }
    if failing.count > shown {
      lines.add(
        "\(failing.count - shown) more are further from it; '--format json' has them all.",
        after: "  ")
    }
    if let change = why.smallestChange {
      lines.add()
      lines.add(
        "Smallest change: \(who(change.supply, change.contributor, names)). "
          + change.mends.map { phrases.mend($0, names: names) }.joined(separator: " ")
          + " That fills \(Figures.list(change.months.map { "\($0.lowerBound) until \($0.upperBound)" }))"
          + " and gains \(Figures.figure(change.gain)).", after: "")
    }
    lines.add()
    lines.add(mark.line, after: "")
    return lines.text
  }

  private static func who(
    _ supply: Supply, _ contributor: Identifier<Contributor>?, _ names: ForceNames
  ) -> String {
    let name = contributor.map { " (\(names.contributor($0)))" } ?? ""
    return switch supply {
    case .pledge(let id): "pledge \(id)\(name)"
    case .contract(let id): "contract \(id)\(name)"
    case .transfer(let id): "transfer \(id)\(name)"
    case .deployment(let id): "deployment \(id)\(name)"
    }
  }
}
