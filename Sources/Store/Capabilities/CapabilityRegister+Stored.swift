import Capabilities
import GRDB

extension CapabilityRegister {
  init(_ db: Database) throws {
    func all<Entry: CapabilityEntry>(_ type: Entry.Type = Entry.self) throws -> [Entry] {
      try StoredEntry<Entry>.fetchFacts(db).map(\.entry)
    }
    self.init(
      unitTypes: try all(), substitutions: try all(), needs: try all(), requirements: try all(),
      parallelForces: try all(), contributors: try all(), levelCeilings: try all(),
      caveats: try all(), consents: try all(), bars: try all(), withdrawals: try all(),
      clearances: try all(), conferences: try all(), conferenceTotals: try all(),
      pledges: try all(), levelNotices: try all(), evidence: try all(), leadTimes: try all(),
      jointPledges: try all(), jointParts: try all(), partnerships: try all(),
      standbySchemes: try all(), selections: try all(), contracts: try all(), transfers: try all(),
      deployments: try all(), missionBudgets: try all(), liftCapacities: try all(),
      ceilingSteps: try all(), rotationSchemes: try all(), schemePartners: try all(),
      scenarioChanges: try all())
  }
}
