import Basics

extension CapabilityRegister {
  /// The register with what speaks of one of several pledges of a unit speaking of the one that counts.
  ///
  /// Deployments, evidence, caveats and bars are the unit's, whichever pledge they name. A notice of a
  /// level confers on the pledge that it names alone. Selections and joint pledges pass on only where the
  /// pledge that they name stands, a withdrawal only where it is no older than the one that counts.
  func speaking(of units: PledgedUnits) -> CapabilityRegister {
    guard !units.isSimple else { return self }
    let known = Dictionary(pledges.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    func lead(ifStanding pledge: Identifier<Pledge>) -> Identifier<Pledge> {
      known[pledge]?.stands ?? false ? units.lead(of: pledge) : pledge
    }
    var register = self
    register.deployments.name(.pledge, \.pledge) { units.lead(of: $0) }
    register.evidence.name(.pledge, { $0.pledge }) { units.lead(of: $0) }
    register.caveats.name(.pledge, \.pledge) { units.lead(of: $0) }
    register.bars.name(.pledge, \.pledge) { units.lead(of: $0) }
    register.selections.name(.pledge, { $0.pledge }, lead)
    register.jointPledges.name(.lead, { $0.lead }, lead)
    register.jointParts.name(.pledge, { $0.pledge }, lead)
    for (index, notice) in withdrawals.enumerated() {
      guard let pledge = notice.pledge else { continue }
      let lead = units.lead(of: pledge)
      guard lead != pledge, known[lead]?.announced.map({ $0 <= notice.announced }) ?? true,
        let moved = try? notice.with(.pledge, .text(lead.rawValue))
      else { continue }
      register.withdrawals[index] = moved
    }
    return register
  }
}

extension Array where Element: CapabilityEntry {
  /// Names in a field the pledge that counts for the one that stands there.
  fileprivate mutating func name(
    _ field: FieldName, _ pledge: (Element) -> Identifier<Pledge>?,
    _ lead: (Identifier<Pledge>) -> Identifier<Pledge>
  ) {
    for index in indices {
      guard let named = pledge(self[index]) else { continue }
      let counts = lead(named)
      if counts != named, let moved = try? self[index].with(field, .text(counts.rawValue)) {
        self[index] = moved
      }
    }
  }
}
