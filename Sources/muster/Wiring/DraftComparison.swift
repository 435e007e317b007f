import Basics
import Council
import Interchange
import Phrases

/// What a draft changes in the tasks of the mandate in force, and which meetings that proposes.
struct DraftComparison {
  private let draft: DocumentSymbol
  private let mission: Identifier<Mission>
  private let inForce: DocumentSymbol?
  private let difference: MandateDifference
  private let proposals: [TriggerProposal]

  /// Compares the tasks that the register holds under two symbols; nil where it holds none of the
  /// draft's.
  init?(
    of draft: DocumentSymbol, for mission: Identifier<Mission>, in register: CouncilRegister,
    on day: Day
  ) {
    let tasks = register.tasks.filter { $0.mission == mission }
    let drafted = tasks.filter { $0.decision == draft }
    guard !drafted.isEmpty else { return nil }
    self.draft = draft
    self.mission = mission
    let current = register.mandateInForce(of: mission, on: day)?.decision
    inForce = current
    difference = mandateDifference(
      draft: drafted, inForce: tasks.filter { $0.decision == current })
    proposals = register.triggerProposals(draft: draft, of: mission, on: day)
  }

  private var changes: [(word: String, code: String, what: String)] {
    difference.added.map { ("added", $0.code, $0.text) }
      + difference.removed.map { ("removed", $0.code, $0.text) }
      + difference.reworded.map { ("reworded", $0.after.code, $0.after.text) }
      + difference.reprioritised.map { change in
        (
          "reprioritised", change.after.code,
          "priority \(rank(change.before)) to \(rank(change.after))"
        )
      }
      + difference.remeasured.map {
        ("remeasured", $0.after.code, $0.after.benchmarks.joined(separator: "; "))
      }
  }

  private func rank(_ task: MandatedTask) -> String { task.priority.map { "\($0)" } ?? "none" }

  /// The comparison for a terminal.
  var text: String {
    let phrases = CouncilPhrases.english
    var table = TextTable(["change", "task", ""])
    for change in changes { table.add([change.word, change.code, change.what]) }
    let head = "\(mission): \(draft) compared with \(inForce?.text ?? "no mandate in force")\n"
    let tasks = difference.isEmpty ? "No task changes." : table.text(width: Console.width)
    let meetings = proposals.map { proposal in
      "\(proposal.trigger.rawValue)  \(phrases.trigger(proposal.trigger)): \(phrases.meeting(proposal.meeting)). \(phrases.source(of: proposal.trigger.rule))"
    }
    return ([head + tasks] + (meetings.isEmpty ? [] : ["", "Proposes"] + meetings))
      .joined(separator: "\n")
  }

  /// The comparison as JSON.
  var json: JSON {
    let phrases = CouncilPhrases.english
    return [
      "mission": .string(mission.rawValue), "draft": .string(draft.text),
      "inForce": .optional(inForce?.text),
      "changes": .array(
        changes.map {
          ["change": .string($0.word), "task": .string($0.code), "what": .string($0.what)]
        }),
      "proposes": .array(
        proposals.map { proposal in
          [
            "trigger": .string(proposal.trigger.rawValue),
            "meeting": .string(phrases.meeting(proposal.meeting)),
            "source": .string(phrases.source(of: proposal.trigger.rule)),
          ]
        }),
    ]
  }
}
