extension ReadinessLevel: Comparable {
  /// The lower level comes first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The level above; nil for the highest.
  package var next: ReadinessLevel? {
    switch self {
    case .none: .level1
    case .level1: .level2
    case .level2: .level3
    case .level3: .rapid
    case .rapid: nil
    }
  }

  /// The step of force generation that leads to it; nil for no level.
  package var step: GenerationStep? {
    switch self {
    case .none: nil
    case .level1: .registration
    case .level2: .assessmentVisit
    case .level3: .alignment
    case .rapid: .rapidVerification
    }
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .level1: 1
    case .level2: 2
    case .level3: 3
    case .rapid: 4
    }
  }
}
