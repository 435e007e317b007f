import Basics
import Capabilities
import Council

extension RegisterImport {
  /// Leaves out the entries that cannot stand beside the register, each with the row on which it
  /// stands and the reason.
  ///
  /// What leans on an entry left out is left out as well, as far as four steps on; the store looks
  /// at all of it once more.
  mutating func keepLawful(
    beside register: CapabilityRegister, on today: Day, in council: CouncilRegister
  ) {
    guard case .capability = kind else { return }
    for _ in 0..<4 {
      let refusals = register.refusals(of: capabilities, on: today, council: council)
      guard !refusals.isEmpty else { break }
      for refusal in refusals {
        issues.append(
          .init(
            row: lines[refusal.key] ?? 1, column: refusal.field.rawValue, value: refusal.value,
            reason: .refused(refusal)))
      }
      let refused = Set(refusals.map(\.key))
      var kept = CapabilityRegister()
      for fact in capabilities.facts where !refused.contains(fact.entry.key) { kept.add(fact) }
      capabilities = kept
    }
    issues.sort { ($0.row, $0.isRefusal ? 0 : 1) < ($1.row, $1.isRefusal ? 0 : 1) }
  }
}
