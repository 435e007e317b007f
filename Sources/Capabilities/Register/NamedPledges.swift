import Basics

/// For which contributors the entries of a register name each pledge.
struct NamedPledges {
  private var entries: [Identifier<Pledge>: [(contributor: Identifier<Contributor>, key: String)]] =
    [:]

  /// Reads deployments, caveats, bars, withdrawals and terms of rotation.
  init(_ register: CapabilityRegister) {
    for entry in register.deployments { add(entry.pledge, entry.contributor, entry.key) }
    for entry in register.caveats { add(entry.pledge, entry.contributor, entry.key) }
    for entry in register.bars { add(entry.pledge, entry.contributor, entry.key) }
    for entry in register.withdrawals { add(entry.pledge, entry.contributor, entry.key) }
    for entry in register.schemePartners { add(entry.pledge, entry.contributor, entry.key) }
  }

  private mutating func add(
    _ pledge: Identifier<Pledge>?, _ contributor: Identifier<Contributor>?, _ key: String
  ) {
    guard let pledge, let contributor else { return }
    entries[pledge, default: []].append((contributor, key))
  }

  /// Another contributor for which a pledge is named, and up to three entries that do, in order of keys.
  func others(
    than contributor: Identifier<Contributor>, naming pledge: Identifier<Pledge>
  ) -> (Identifier<Contributor>, [String])? {
    let others = (entries[pledge] ?? []).filter { $0.contributor != contributor }
    guard let first = others.map(\.contributor).min() else { return nil }
    let keys = others.filter { $0.contributor == first }.map(\.key).sorted()
    return (first, Array(keys.prefix(3)))
  }
}
