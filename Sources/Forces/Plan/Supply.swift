package import Basics
package import Capabilities

/// What fills a requirement: a pledge, or something that is not one.
package enum Supply: Hashable, Sendable {
  case pledge(Identifier<Pledge>)
  case contract(Identifier<Contract>)
  case transfer(Identifier<Transfer>)
  /// A unit that is in place, or on its way.
  case deployment(Identifier<Deployment>)
}

extension Supply {
  /// Its key within its own kind.
  package var key: String {
    switch self {
    case .pledge(let id): id.rawValue
    case .contract(let id): id.rawValue
    case .transfer(let id): id.rawValue
    case .deployment(let id): id.rawValue
    }
  }

  /// The kind of entry it is.
  package var kind: CapabilityKind {
    switch self {
    case .pledge: .pledges
    case .contract: .contracts
    case .transfer: .transfers
    case .deployment: .deployments
    }
  }
}

extension Supply: Comparable {
  /// By kind, then by key.
  package static func < (left: Self, right: Self) -> Bool {
    left.rank != right.rank
      ? left.rank < right.rank
      : Identifier<Supply>(left.key) < Identifier<Supply>(right.key)
  }

  private var rank: Int {
    switch self {
    case .deployment: 0
    case .pledge: 1
    case .transfer: 2
    case .contract: 3
    }
  }
}
