import Basics
import Capabilities
import Council

/// Both registers as they stand before a change.
struct Registers {
  let council: CouncilRegister
  let capabilities: CapabilityRegister
}

extension Change {
  /// The registers before anything is written, where `facts` hold an entry that they could refuse.
  func registers(for facts: [Fact]) throws -> Registers? {
    guard facts.contains(where: { $0.kind.capability != nil }) else { return nil }
    return Registers(
      council: try cache.register(db), capabilities: try cache.capabilities(db))
  }

  /// Refuses an entry that cannot stand beside the rest, before it is written.
  func requireLawful(_ fact: Fact) throws {
    guard case .capability(let entry) = fact else { return }
    try requireNone(
      try cache.capabilities(db).refusals(
        of: entry, on: try today, council: try cache.register(db)))
  }

  /// Refuses entries written together that cannot stand beside what was there before.
  func requireLawful(_ facts: [Fact], beside before: Registers) throws {
    var entries = CapabilityRegister()
    for case .capability(let entry) in facts { entries.add(entry) }
    // A file may bring missions and States with what leans on them.
    let bringsOthers = facts.contains { $0.kind.capability == nil }
    let council = bringsOthers ? try CouncilRegister(db) : before.council
    try requireNone(
      before.capabilities.refusals(of: entries, on: try today, council: council))
  }

  private func requireNone(_ refusals: [EntryRefusal]) throws {
    guard refusals.isEmpty else { throw StoreRefusal.refusedEntries(refusals) }
  }

  /// The day in universal time, or that of an exercise where it is later.
  ///
  /// The day in New York is never later, so what is of today passes.
  private var today: Day {
    get throws {
      let today = Day((at.seconds >= 0 ? at.seconds : at.seconds - 86_399) / 86_400)
      return max(today, try Store.exercise(db)?.asOf ?? today)
    }
  }
}
