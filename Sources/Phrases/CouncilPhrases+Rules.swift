package import Council

extension CouncilPhrases {
  /// What a rule says, in one sentence; for an id that no table knows, the id itself.
  package func rule(_ id: RuleID) -> String { sentence(of: id) ?? id.rawValue }

  /// What a rule says; nil for an id that has no sentence.
  func sentence(of id: RuleID) -> String? {
    switch language {
    case .english: EnglishCouncil.sentence(of: id)
    case .french: FrenchCouncil.sentence(of: id)
    }
  }

  /// How strongly a rule binds, in words: "hard", "should", "preferred", "habit".
  package func force(_ force: Force) -> String {
    say(force, EnglishCouncil.force, FrenchCouncil.force)
  }

  /// Where a rule is written, as documents are cited.
  package func citation(_ citation: Citation) -> String {
    say(citation, EnglishCouncil.citation, FrenchCouncil.citation)
  }

  /// Where a rule is written: all its citations, the leading one first.
  package func source(of id: RuleID) -> String {
    (GuidelineRule.rule(id)?.citations ?? []).map(citation).joined(separator: "; ")
  }

  /// How a rule's text was come by.
  package func provenance(_ provenance: RuleProvenance) -> String {
    say(provenance, EnglishCouncil.provenance, FrenchCouncil.provenance)
  }

  /// A rule's default.
  package func setting(_ setting: GuidelineRule.Setting) -> String {
    say(setting, EnglishCouncil.setting, FrenchCouncil.setting)
  }

  /// A trigger, as a noun.
  package func trigger(_ trigger: Trigger) -> String {
    say(trigger, EnglishCouncil.trigger, FrenchCouncil.trigger)
  }

  /// Which meeting a trigger proposes, on which ground, and by when it is to be scheduled.
  package func proposal(_ proposal: TriggerProposal) -> String {
    say(proposal, EnglishCouncil.proposal, FrenchCouncil.proposal)
  }

  /// What became of a trigger's proposal.
  package func answer(_ answer: TriggerRecord.Answer) -> String {
    say(answer, EnglishCouncil.answer, FrenchCouncil.answer)
  }

  /// How early a proposed meeting should be.
  package func lead(_ lead: TriggerProposal.Lead) -> String {
    say(lead, EnglishCouncil.lead, FrenchCouncil.lead)
  }

  /// A kind of meeting, as a noun.
  package func meeting(_ kind: MeetingKind) -> String {
    say(kind, EnglishCouncil.meeting, FrenchCouncil.meeting)
  }
}
