package import Council
import Basics

/// Mandate periods as JSON.
package enum MandatesJSON {
  /// An array in the order given; `end` is the last day in force.
  package static func json(of periods: [MandatePeriod]) -> JSON {
    .array(periods.map(json))
  }

  private static func json(_ period: MandatePeriod) -> JSON {
    [
      "id": .string(period.id.rawValue),
      "mission": .string(period.mission.rawValue),
      "decision": .string(period.decision.text),
      "adopted": .string(period.adopted.iso),
      "start": .string(period.start.iso),
      "end": .optional(period.expiry?.iso),
      "change": .string(period.change.rawValue),
      "troops": .optional(period.troops),
      "police": .optional(period.police),
      "otherCeiling": .string(period.otherCeiling),
      "ceilingConfidence": .string(period.ceilingConfidence.rawValue),
      "reportRule": .string(period.reportRule.text),
      "note": .string(period.note),
      "source": .string(period.provenance.source),
      "confidence": .string(period.provenance.confidence.rawValue),
      "validFrom": .optional(period.provenance.validFrom?.iso),
      "knownSince": .optional(period.provenance.knownSince?.iso),
    ]
  }
}
