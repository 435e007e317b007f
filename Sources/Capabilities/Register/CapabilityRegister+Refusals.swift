package import Basics
package import Council

extension CapabilityRegister {
  /// Why one entry cannot stand in the register; empty where it can.
  ///
  /// The entry counts in place of one of its kind and key; it need not be in the register yet.
  /// Costs one reading of the register.
  package func refusals(
    of fact: CapabilityFact, on today: Day, council: CouncilRegister
  ) -> [EntryRefusal] {
    var entries = CapabilityRegister()
    entries.add(fact)
    return refusals(of: entries, on: today, council: council)
  }

  /// Why entries that come in together cannot stand beside those that are there, in the order of
  /// `facts`; each counts in place of one of its kind and key.
  ///
  /// Costs one reading of both.
  package func refusals(
    of entries: CapabilityRegister, on today: Day, council: CouncilRegister
  ) -> [EntryRefusal] {
    var laws = EntryLaws(overlaid(with: entries), on: today, council: council)
    for fact in entries.facts { laws.check(fact) }
    return laws.refusals
  }
}
