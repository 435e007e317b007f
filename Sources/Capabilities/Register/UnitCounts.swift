import Basics

/// How many units pledges and lines have.
struct UnitCounts {
  private let pledges: [Identifier<Pledge>: Int]
  private let lines: [Identifier<RequirementLine>: Int]

  init(_ register: CapabilityRegister) {
    var pledges: [Identifier<Pledge>: Int] = [:]
    for pledge in register.pledges { pledges[pledge.id] = pledge.quantity }
    self.pledges = pledges
    lines = Dictionary(
      register.requirements.map { ($0.id, $0.quantity) }, uniquingKeysWith: { _, last in last })
  }

  /// The most units that a deployment's pledge has, else its line; 1 where neither says.
  func most(of deployment: Deployment) -> Int {
    deployment.pledge.flatMap { pledges[$0] } ?? deployment.line.flatMap { lines[$0] } ?? 1
  }
}
