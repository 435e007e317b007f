import Capabilities
import Forces

extension FrenchForces {
  static func changeScenarioChangeNature(_ value: ScenarioChangeNature) -> String {
    switch value {
    case .contributorWithdraws: "un contributeur se retire"
    case .pledgeWithdrawn: "une annonce est retirée"
    case .ceilingFalls: "un plafond baisse"
    case .pledgeAdded: "une annonce s’ajoute"
    case .readySooner: "une unité est prête plus tôt"
    case .lineAdded: "un besoin s’ajoute"
    case .lineDropped: "un besoin prend fin"
    case .cashCeiling: "la trésorerie d’une mission est limitée"
    case .liftCapacity: "le transport est limité"
    }
  }

  static func statusForcePlanStatus(_ value: ForcePlan.Status) -> String {
    switch value {
    case .optimal: "prouvé optimal"
    case .feasible: "le meilleur trouvé ; la borne dit de combien un plan pourrait être meilleur"
    case .interrupted: "interrompu ; le meilleur trouvé jusque-là"
    case .empty: "rien à planifier"
    }
  }

  static func boundByForcePlanBoundSource(_ value: ForcePlan.BoundSource) -> String {
    switch value {
    case .prices: "des prix, additionnés de nouveau par le vérificateur"
    case .branchAndCut: "séparation et coupes (HiGHS), au-delà de ce que prouvent les prix"
    }
  }

  static func scoreForceScoreName(_ value: ForceScore.Name) -> String {
    switch value {
    case .critical: "besoins critiques pourvus"
    case .other: "autres besoins pourvus"
    case .substitution: "perdu par substitution"
    case .overlong: "mois au-delà de la durée habituelle"
    case .lateness: "mois pourvus tardivement"
    case .lift: "transport"
    case .moves: "changements par rapport au plan conservé"
    case .quality: "qualité, qui ne départage que les ex aequo"
    }
  }
}
