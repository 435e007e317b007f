import Basics

extension Pledge {
  /// The pledge as it stood on a day, where its registration was reached later; else nil.
  func asOf(_ day: Day) -> Pledge? {
    guard let registered, registered > day, registration != .notRegistered else { return nil }
    return try? with(.registration, .text(Registration.notRegistered.rawValue))
      .with(.registered, .none)
  }
}

extension Deployment {
  /// The deployment as it stood on a day, where it began or ended later; else nil.
  func asOf(_ day: Day) -> Deployment? {
    guard let state = state(on: day), state != self.state else { return nil }
    return try? with(.state, .text(state.rawValue))
  }

  private func state(on day: Day) -> DeploymentState? {
    if from > day { return .planned }
    if state == .returned, let until, day < until { return .inMission }
    return nil
  }
}

extension Contributor {
  /// The contributor as it stood on a day, where it came to its standing later; else nil.
  func asOf(_ day: Day) -> Contributor? {
    guard let since, since > day else { return nil }
    let before: ContributorStanding =
      switch standing {
      case .former: .current
      case .current, .prospective: .prospective
      }
    return try? with(.standing, .text(before.rawValue)).with(.since, .none)
  }
}

extension Caveat {
  /// The caveat as it stood on a day, where it was frozen later; else nil.
  func asOf(_ day: Day) -> Caveat? {
    guard let frozen, frozen > day else { return nil }
    return try? with(.frozen, .none)
  }
}
