package import Capabilities
package import Forces

extension ForcePhrases {
  /// What a scenario changes.
  package func change(_ change: ScenarioChangeNature) -> String {
    say(change, EnglishForces.changeScenarioChangeNature, FrenchForces.changeScenarioChangeNature)
  }

  /// How the search for a plan ended.
  package func status(_ status: ForcePlan.Status) -> String {
    say(status, EnglishForces.statusForcePlanStatus, FrenchForces.statusForcePlanStatus)
  }

  /// What a bound rests on.
  package func boundBy(_ boundBy: ForcePlan.BoundSource) -> String {
    say(
      boundBy, EnglishForces.boundByForcePlanBoundSource, FrenchForces.boundByForcePlanBoundSource)
  }

  /// A part of a plan’s worth.
  package func score(_ name: ForceScore.Name) -> String {
    say(name, EnglishForces.scoreForceScoreName, FrenchForces.scoreForceScoreName)
  }
}
