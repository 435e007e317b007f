package import Basics

/// One decision of the Council on the mandate of one mission, and the days for which it runs.
package struct MandatePeriod: Hashable, Codable, Identifiable, Sendable {
  /// Stable over releases of the reference register, or made by the desk.
  package let id: Identifier<MandatePeriod>
  package let mission: Identifier<Mission>
  package let decision: DocumentSymbol
  package let adopted: Day
  /// The first day in force; where the source is silent, the day after adoption.
  package let start: Day
  /// The day after the last day in force; nil where the mandate has no fixed end.
  package let end: Day?
  package let change: MandateChange
  /// Most uniformed military personnel; nil where not recorded.
  package let troops: Int?
  /// Most police; nil where not recorded.
  package let police: Int?
  /// What else is capped, in the register's words.
  package let otherCeiling: String
  package let ceilingConfidence: Confidence
  package let reportRule: ReportRule
  package let note: String
  package let provenance: Provenance

  /// Puts the parts together.
  ///
  /// - Throws: `InvalidMandatePeriod` where the end does not follow the start or a ceiling is
  ///   negative.
  package init(
    id: Identifier<MandatePeriod>, mission: Identifier<Mission>, decision: DocumentSymbol,
    adopted: Day, start: Day?, end: Day?, change: MandateChange, troops: Int?, police: Int?,
    otherCeiling: String, ceilingConfidence: Confidence, reportRule: ReportRule, note: String,
    provenance: Provenance
  ) throws(InvalidMandatePeriod) {
    let start = start ?? adopted.advanced(by: 1)
    if let end, end <= min(start, adopted) { throw .endsBeforeItStarts(start: start, end: end) }
    if let negative = [troops, police].compactMap({ $0 }).first(where: { $0 < 0 }) {
      throw .negativeCeiling(negative)
    }

    self.id = id
    self.mission = mission
    self.decision = decision
    self.adopted = adopted
    self.start = end.map { min(start, $0.advanced(by: -1)) } ?? start
    self.end = end
    self.change = change
    self.troops = troops
    self.police = police
    self.otherCeiling = otherCeiling
    self.ceilingConfidence = ceilingConfidence
    self.reportRule = reportRule
    self.note = note
    self.provenance = provenance
  }
}

/// Why the parts given make no mandate period.
package enum InvalidMandatePeriod: Error, Equatable {
  /// `end` is half-open: the day after the last day in force.
  case endsBeforeItStarts(start: Day, end: Day)
  case negativeCeiling(Int)
}

extension MandatePeriod {
  /// The last day in force, as printed in decisions; nil where the mandate has no fixed end.
  package var expiry: Day? { end?.advanced(by: -1) }

  /// Whether a meeting of contributors and a renewal must be planned before it ends.
  package var opensCycle: Bool { change.opensCycle && end != nil }
}
