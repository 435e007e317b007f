package import Council
import Basics
import Phrases

/// What departs from which rule, as JSON.
package enum FindingsJSON {
  /// An array of findings in the order given; sentences are in English.
  ///
  /// `owedBy` is a step or an office by its key, never a State; `mend` is null where none is known.
  package static func json(of findings: [Finding]) -> JSON {
    .array(findings.map(json))
  }

  /// What departs from a rule, and which meetings the triggers propose, which is no finding.
  package static func json(
    of findings: [Finding], proposing proposals: [TriggerProposal]
  ) -> JSON {
    ["findings": json(of: findings), "proposals": .array(proposals.map(json))]
  }

  private static func json(_ proposal: TriggerProposal) -> JSON {
    let phrases = CouncilPhrases.english
    return [
      "trigger": .string(proposal.trigger.rawValue),
      "mission": .string(proposal.mission.rawValue),
      "decision": .optional(proposal.decision?.text),
      "meeting": .string(proposal.meeting.rawValue),
      "by": .optional(proposal.by?.iso),
      "says": .string(phrases.proposal(proposal)),
      "source": .string(phrases.source(of: proposal.trigger.rule)),
    ]
  }

  private static func json(_ finding: Finding) -> JSON {
    let phrases = CouncilPhrases.english
    return [
      "rule": .string(finding.rule.rawValue),
      "force": .string(finding.force.rawValue),
      "mission": .optional(finding.mission?.rawValue),
      "item": .optional(finding.item?.rawValue),
      "days": .int(finding.days),
      "says": .string(
        "\(phrases.departure(finding.force).capitalisedFirst): \(phrases.finding(finding))"),
      "owedBy": .string(owed(finding.owedBy)),
      "mend": .optional(finding.mend.map { phrases.mend($0) }),
      "source": .string(phrases.source(of: finding.rule)),
    ]
  }

  private static func owed(_ owed: Finding.Owed) -> String {
    switch owed {
    case .step(let step): step.rawValue
    case .office(let office): office.rawValue
    }
  }
}
