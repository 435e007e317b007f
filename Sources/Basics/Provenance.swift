/// How sure a fact is.
///
/// The order runs from least to most sure; of contradicting facts the surer is used.
package enum Confidence: String, CaseIterable, Codable, Sendable {
  /// Nobody could check it.
  case unverified
  /// Recalled, believed right.
  case likely
  /// Read in part of a source.
  case partlySeen = "partly-seen"
  /// Read in a source.
  case seen
  /// Agrees with the Dag Hammarskjöld Library's table of decisions.
  case verified
}

extension Confidence: Comparable {
  /// Less sure comes first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unverified: 0
    case .likely: 1
    case .partlySeen: 2
    case .seen: 3
    case .verified: 4
    }
  }
}

/// Where a fact comes from, how sure it is, since when it holds and since when it is known.
package struct Provenance: Hashable, Codable, Sendable {
  /// The document, page or "common practice" the fact was read in.
  package let source: String
  package let confidence: Confidence
  /// The first day on which the fact holds; nil where it has always held.
  package let validFrom: Day?
  /// The first day on which the fact could be known; nil where that was before any plan.
  package let knownSince: Day?

  /// Puts the four together.
  package init(source: String, confidence: Confidence, validFrom: Day?, knownSince: Day?) {
    self.source = source
    self.confidence = confidence
    self.validFrom = validFrom
    self.knownSince = knownSince
  }

  /// Whether the fact was known on `day`.
  package func isKnown(on day: Day) -> Bool {
    knownSince.map { $0 <= day } ?? true
  }
}
