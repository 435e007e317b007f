package import Basics

/// A meeting of the Council as published.
package struct CouncilMeeting: Hashable, Codable, Identifiable, Sendable {
  /// The symbol of its record, which is its key: `S/PV.6254`, with a resumption where there is one.
  package let id: Identifier<CouncilMeeting>
  package let record: String
  package let day: Day
  package let isClosed: Bool
  package let topic: String
  /// The decisions taken there, in the order printed.
  package let decisions: [DocumentSymbol]
  package let format: Format
  /// The missions it was tied to; empty where it concerns none or could not be tied.
  package let missions: [Identifier<Mission>]
  package let provenance: Provenance

  /// What sort of meeting it was.
  package enum Format: String, CaseIterable, Codable, Sendable {
    /// A meeting with contributors, resolution 1353 (2001), annex II, sections A and B.
    case contributors
    case `public`
    case `private`
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<CouncilMeeting>, record: String, day: Day, isClosed: Bool, topic: String,
    decisions: [DocumentSymbol], format: Format, missions: [Identifier<Mission>],
    provenance: Provenance
  ) {
    self.id = id
    self.record = record
    self.day = day
    self.isClosed = isClosed
    self.topic = topic
    self.decisions = decisions
    self.format = format
    self.missions = missions
    self.provenance = provenance
  }
}

/// A decision of the Council as published in the dataset of decisions.
package struct CouncilDecision: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<CouncilDecision>
  package let symbol: DocumentSymbol
  package let adopted: Day
  package let title: String
  package let text: String
  /// What it does to a mandate, as recognised from its words; nil where it changes none.
  package let mandateChange: MandateChange?
  /// The missions it was tied to; empty where it concerns none or could not be tied.
  package let missions: [Identifier<Mission>]
  package let provenance: Provenance

  /// Takes the parts as they are.
  package init(
    id: Identifier<CouncilDecision>, symbol: DocumentSymbol, adopted: Day, title: String,
    text: String, mandateChange: MandateChange?, missions: [Identifier<Mission>],
    provenance: Provenance
  ) {
    self.id = id
    self.symbol = symbol
    self.adopted = adopted
    self.title = title
    self.text = text
    self.mandateChange = mandateChange
    self.missions = missions
    self.provenance = provenance
  }
}
