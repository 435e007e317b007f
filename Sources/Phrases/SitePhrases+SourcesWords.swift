extension SitePhrases {
  /// The register.
  package struct SourcesWords: Sendable {
    package let title: String
    package let lead: String
    package let kinds: String
    package let kind: String
    package let rows: String
    package let kindName: @Sendable (String) -> String
    package let contradictions: String
    package let contradictionsLead: String
    package let noContradictions: String
    package let subject: String
    package let used: String
    package let setAside: String
    package let because: String
    package let edited: String
    package let editedLead: String
    package let noEdited: String
    package let isEdited: String
    package let isContradicted: String
    package let field: String
    package let value: String
    package let reference: String
    package let filterLabel: String
    package let filterHint: String
    package let rowCount: @Sendable (Int) -> String
    package let noRows: String
    package let factTitle: @Sendable (String, String) -> String
    package let says: String
    package let provenance: String
    package let readIn: String
    package let holdsFrom: String
    package let knownSince: String
    package let always: String
    package let beforeAnyPlan: String
    package let release: @Sendable (Int) -> String
    package let byDesk: String
    package let document: String
    package let rivals: String
    package let choose: String
    package let chooseLead: String
    package let chooseButton: String
    package let usedNow: String
    package let changes: String
    package let noChanges: String
  }
}
