package import Forces

extension ForcePhrases {
  /// A rule, in a few words.
  package func name(_ rule: ForceRule) -> String {
    say(rule, EnglishForces.nameForceRule, FrenchForces.nameForceRule)
  }

  /// A rule, in one sentence.
  package func meaning(_ rule: ForceRule) -> String {
    say(rule, EnglishForces.meaningForceRule, FrenchForces.meaningForceRule)
  }
}
