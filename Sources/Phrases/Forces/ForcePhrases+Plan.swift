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

  /// Where what stands already draws more than there is, as a sentence.
  package func excess(_ excess: TaskExcess, names: ForceNames) -> String {
    let said = (number(excess.most), months(excess.months), names)
    return switch excess.subject {
    case .share(let mission, let contributor):
      say(
        said,
        {
          "\(mission): \($0.2.contributor(contributor)) has up to \($0.0) people more than its share in place (\($0.1))."
        },
        {
          "\(mission) : \($0.2.contributor(contributor)) a en place jusqu’à \($0.0) personnes de plus que sa part (\($0.1))."
        })
    case .ceiling(let mission):
      say(
        said,
        {
          "\(mission): up to \($0.0) people more are in place or selected than the Council’s ceiling allows (\($0.1)). Nobody is added to them; whether some leave is for the offices that decide."
        },
        {
          "\(mission) : jusqu’à \($0.0) personnes de plus sont en place ou sélectionnées que le plafond du Conseil n’en autorise (\($0.1)). Personne ne s’y ajoute ; un départ éventuel relève des bureaux qui décident."
        })
    case .cash(let mission):
      say(
        said,
        {
          "\(mission): what is in place costs up to \($0.0) dollars a month more than the mission can pay (\($0.1)). Nothing is added to it."
        },
        {
          "\(mission) : ce qui est en place coûte jusqu’à \($0.0) dollars par mois de plus que la mission ne peut payer (\($0.1)). Rien ne s’y ajoute."
        })
    }
  }

  /// A part of a plan’s worth.
  package func score(_ name: ForceScore.Name) -> String {
    say(name, EnglishForces.scoreForceScoreName, FrenchForces.scoreForceScoreName)
  }
}
