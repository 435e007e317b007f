package import Basics

extension CapabilityRegister {
  /// What was known on a day: entries known later are left out.
  package func known(on day: Day) -> CapabilityRegister {
    var known = CapabilityRegister()
    for fact in facts where fact.entry.provenance.isKnown(on: day) {
      known.add(fact)
    }
    return known
  }
}
