import Basics
package import Capabilities

extension ForcePhrases {
  /// What a rule of the ladder asks for, as half a sentence.
  package func rule(_ rule: LadderRule) -> String {
    say(rule, EnglishForces.rule, FrenchForces.rule)
  }

  /// What is still missing, as half a sentence.
  package func need(_ need: MissingStep.Need) -> String {
    say(need, EnglishForces.need, FrenchForces.need)
  }

  /// Why a level is due for review, as half a sentence.
  package func review(_ ground: ReviewGround) -> String {
    say(ground, EnglishForces.review, FrenchForces.review)
  }

  /// What a difference between the criteria met and the notified level asks, as a sentence.
  package func question(_ question: Ladder.Question) -> String {
    say(question, EnglishForces.question, FrenchForces.question)
  }

  /// Why a pledge counts as less than was notified, as half a sentence.
  package func limit(_ limit: UsableLevel.Limit) -> String {
    say(limit, EnglishForces.limit, FrenchForces.limit)
  }

  /// An office or the contributor, as one that owes something.
  package func owner(_ owner: LadderOwner) -> String {
    say(owner, EnglishForces.owner, FrenchForces.owner)
  }

  /// A word of a field's choice in the reader's language; the word itself where it says enough.
  package func word(_ word: String, among words: [String]) -> String {
    func said<Choice: RawRepresentable<String> & CaseIterable>(
      _ choice: Choice.Type, _ say: (Choice) -> String
    ) -> String? {
      guard Choice.words == words else { return nil }
      return Choice(rawValue: word).map(say)
    }
    return said(ReadinessLevel.self, level) ?? said(EvidenceNature.self, evidence)
      ?? said(EvidenceOutcome.self, outcome) ?? said(GenerationStep.self, step)
      ?? said(ContributorNature.self, nature) ?? said(ContributorStanding.self, standing)
      ?? said(CaveatNature.self, nature) ?? said(ConsentAnswer.self, answer)
      ?? said(BarGround.self, ground) ?? said(PledgeNature.self, nature)
      ?? said(Registration.self, registration) ?? said(JointForm.self, form)
      ?? said(PartRole.self, role) ?? said(DeploymentState.self, state)
      ?? said(Component.self, component) ?? said(ThreatClass.self, threat)
      ?? said(NeedNature.self, nature) ?? said(ScenarioChangeNature.self, change)
      ?? common(word, among: words)
  }

  /// A word that every kind of entry has: a marking, a confidence.
  private func common(_ word: String, among words: [String]) -> String {
    let council = CouncilPhrases(language)
    if words == Marking.words, let marking = Marking(rawValue: word) {
      return council.marking(marking)
    }
    if words == Confidence.words, let confidence = Confidence(rawValue: word) {
      return council.confidence(confidence)
    }
    return word
  }
}
