package import Council

extension CouncilPhrases {
  /// What departs from the rule, with its days, in one sentence.
  package func finding(_ finding: Finding) -> String { reason(finding.reason) }

  /// What departs, in one sentence.
  package func reason(_ reason: Finding.Reason) -> String {
    say(reason, EnglishCouncil.reason, FrenchCouncil.reason)
  }

  /// The smallest change that would end a finding, in one sentence.
  package func mend(_ mend: Finding.Mend) -> String {
    say(mend, EnglishCouncil.mend, FrenchCouncil.mend)
  }

  /// The step or the office that owes what is late; never a State.
  package func owed(by owed: Finding.Owed) -> String {
    say(owed, EnglishCouncil.owed, FrenchCouncil.owed)
  }

  /// What to call a departure from a rule of a force: "breach" for hard rules alone.
  package func departure(_ force: Force) -> String {
    say(force, EnglishCouncil.departure, FrenchCouncil.departure)
  }

  /// What put in place of a draft's own values makes its cycle feasible.
  package func mend(_ mend: CycleMend) -> String {
    say(mend, EnglishCouncil.cycleMend, FrenchCouncil.cycleMend)
  }

  /// Whether a draft can obey the guideline, with its slack.
  package func feasibility(_ feasibility: Feasibility) -> String {
    say(feasibility, EnglishCouncil.feasibility, FrenchCouncil.feasibility)
  }

  /// Why an item has no day.
  package func reason(_ reason: UnplacedItem.Reason) -> String {
    say(reason, EnglishCouncil.unplaced, FrenchCouncil.unplaced)
  }

  /// What can be said of how one decision kept the guideline.
  package func verdict(_ verdict: Scorecard.Verdict) -> String {
    say(verdict, EnglishCouncil.verdict, FrenchCouncil.verdict)
  }
}
