import Basics
package import Council
import Phrases

/// A programme of work as JSON, as the command line and the site give it.
package enum ProgrammeJSON {
  /// The value; sentences are in English, days are `YYYY-MM-DD`, the window's months both count.
  ///
  /// An item's `letter` says that a letter of the Secretary-General stands for the report, as
  /// `register` records it or as is the habit. What a score line's `count` counts stands at
  /// `ScoreLine`.
  package static func json(
    of programme: Programme, from register: CouncilRegister = CouncilRegister()
  ) -> JSON {
    [
      "window": [
        "from": .string(programme.window.lowerBound.iso),
        "to": .string(programme.window.upperBound.advanced(by: -1).iso),
      ],
      "asOf": .string(programme.asOf.iso),
      "status": .string(programme.status.rawValue),
      "objective": .int(programme.objective),
      "bound": .int(programme.bound),
      "boundBy": .string(programme.boundBy.rawValue),
      "checked": .bool(programme.checked),
      "score": .array(programme.score.map(score)),
      "items": .array(programme.items.map { item($0, isLetter: register.isLetter($0)) }),
      "unplaced": .array(programme.unplaced.map(unplaced)),
      "findings": FindingsJSON.json(of: programme.findings),
      "choices": .array(programme.choices.map(choice)),
    ]
  }

  private static func score(_ line: ScoreLine) -> JSON {
    [
      "rule": .string(line.rule.rawValue), "force": .string(line.force.rawValue),
      "count": .int(line.count), "cost": .int(line.cost),
    ]
  }

  private static func item(_ item: ProgrammeItem, isLetter: Bool) -> JSON {
    [
      "id": .string(item.id.rawValue),
      "kind": .string(item.kind.rawValue),
      "mission": .optional(item.mission?.rawValue),
      "decision": .optional(item.decision?.text),
      "step": .optional(item.step?.rawValue),
      "other": .optional(item.other?.rawValue),
      "due": .optional(item.due?.iso),
      "day": .string(item.day.iso),
      "session": .optional(item.session?.rawValue),
      "room": .optional(item.room == .none ? nil : item.room.rawValue),
      "fixed": .bool(item.isFixed),
      "projected": .bool(item.isProjected),
      "pinned": .bool(item.isPinned),
      "was": .optional(item.was?.iso),
      "known": .string(item.known.rawValue),
      "letter": .bool(isLetter),
    ]
  }

  private static func unplaced(_ item: UnplacedItem) -> JSON {
    [
      "id": .string(item.id.rawValue),
      "reasons": .array(item.reasons.map { .string(CouncilPhrases.english.reason($0)) }),
    ]
  }

  private static func choice(_ choice: FactChoice) -> JSON {
    [
      "kind": .string(choice.kind), "subject": .string(choice.subject),
      "used": .string(choice.used), "setAside": .array(choice.setAside.map { .string($0) }),
      "why": .string(choice.why.rawValue),
    ]
  }
}
