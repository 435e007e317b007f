import Capabilities

extension EnglishForces {
  static func componentComponent(_ value: Component) -> String {
    switch value {
    case .military: "military"
    case .police: "police"
    case .enabling: "enabling"
    }
  }

  static func threatThreatClass(_ value: ThreatClass) -> String {
    switch value {
    case .low: "class 1: low"
    case .explosiveDevices: "class 2: explosive devices possible"
    case .complexAttack: "class 3: explosive devices and complex attack"
    case .indirectFire: "class 4: indirect fire or unmanned aircraft"
    }
  }

  static func natureNeedNature(_ value: NeedNature) -> String {
    switch value {
    case .requirement: "requirement"
    case .context: "context"
    case .baseline: "baseline"
    case .equipment: "equipment need"
    case .training: "training, procedure or effect"
    }
  }
}
