import Capabilities

extension FrenchForces {
  static func componentComponent(_ value: Component) -> String {
    switch value {
    case .military: "militaire"
    case .police: "police"
    case .enabling: "appui"
    }
  }

  static func threatThreatClass(_ value: ThreatClass) -> String {
    switch value {
    case .low: "classe 1 : faible"
    case .explosiveDevices: "classe 2 : engins explosifs possibles"
    case .complexAttack: "classe 3 : engins explosifs et attaque complexe"
    case .indirectFire: "classe 4 : tirs indirects ou aéronefs sans pilote"
    }
  }

  static func natureNeedNature(_ value: NeedNature) -> String {
    switch value {
    case .requirement: "besoin"
    case .context: "contexte"
    case .baseline: "état de départ"
    case .equipment: "besoin en matériel"
    case .training: "formation, procédure ou effet"
    }
  }
}
