package import Capabilities

extension ForcePhrases {
  /// A level of readiness.
  package func level(_ level: ReadinessLevel) -> String {
    say(level, EnglishForces.levelReadinessLevel, FrenchForces.levelReadinessLevel)
  }

  /// What a piece of evidence is.
  package func evidence(_ nature: EvidenceNature) -> String {
    say(nature, EnglishForces.evidenceEvidenceNature, FrenchForces.evidenceEvidenceNature)
  }

  /// What a piece of evidence says.
  package func outcome(_ outcome: EvidenceOutcome) -> String {
    say(outcome, EnglishForces.outcomeEvidenceOutcome, FrenchForces.outcomeEvidenceOutcome)
  }

  /// A step of force generation.
  package func step(_ step: GenerationStep) -> String {
    say(step, EnglishForces.stepGenerationStep, FrenchForces.stepGenerationStep)
  }
}
