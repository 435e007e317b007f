extension SitePhrases {
  /// A mandate under negotiation: the load of its ends, the check of its days, its tasks.
  package struct TermsWords: Sendable {
    package let balanceTitle: String
    package let balanceLead: String
    package let balanceLink: String
    package let expiries: String
    package let expiriesHint: String
    package let reports: String
    package let reportsHint: String
    package let year: String
    package let compare: String
    package let sessions: @Sendable (Int) -> String
    package let peak: String
    package let asNow: String
    package let nothingToRenew: String
    package let feasibleTitle: String
    package let feasibleLead: String
    package let feasibleLink: String
    package let report: String
    package let expiry: String
    package let check: String
    package let earliest: String
    package let latest: String
    package let mends: String
    package let draftHeading: @Sendable (String) -> String
    package let draftLead: @Sendable (String) -> String
    package let draftNew: String
    package let unchanged: String
    package let added: String
    package let removed: String
    package let reworded: String
    package let reprioritised: String
    package let remeasured: String
    package let change: String
    package let task: String
    package let inForce: String
    package let inDraft: String
    package let proposes: String
  }
}
