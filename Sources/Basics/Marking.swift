/// How far a record may travel, after ST/SGB/2007/6.
package enum Marking: String, CaseIterable, Codable, Sendable {
  case unclassified, confidential
  case strictlyConfidential = "strictly confidential"
}

extension Marking: Comparable {
  /// By how much each holds back: the stricter is the greater.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unclassified: 0
    case .confidential: 1
    case .strictlyConfidential: 2
    }
  }
}

extension Marking {
  /// The strictest of some; unclassified where there is none.
  package static func highest(_ markings: some Sequence<Marking>) -> Marking {
    markings.max() ?? .unclassified
  }
}
