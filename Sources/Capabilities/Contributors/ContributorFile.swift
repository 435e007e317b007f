package import Basics

/// What the register holds of one contributor besides its pledges and units, as far as a reader may see
/// it.
///
/// Consent of hosts and bars on selection are weighed by the deciding offices alone. How long a
/// contributor's own decisions take is its private record, and shown to it alone.
package struct ContributorFile: Hashable, Sendable {
  package let contributor: Contributor
  package let sight: Sight
  /// The highest level that its own law or policy allows on the day.
  package let ceiling: LevelCeiling?
  /// In order of declaration, and of keys.
  package let caveats: [Caveat]
  package let clearance: Clearance?
  /// The last answer for each mission, in order of acronyms.
  package let consents: [HostConsent]
  /// Those that bar on the day, in order of keys.
  package let bars: [SelectionBar]

  /// On whose behalf it is read.
  package enum Sight: String, CaseIterable, Sendable {
    /// The contributor itself.
    case contributor
    /// The offices that decide on selection.
    case decidingOffices = "offices"
  }
}

extension CapabilityRegister {
  /// The file of a contributor on a day; nil where the register does not have it.
  package func file(
    of id: Identifier<Contributor>, for sight: ContributorFile.Sight, on day: Day
  ) -> ContributorFile? {
    let register = known(on: day)
    guard let contributor = register.contributors.first(where: { $0.id == id }) else { return nil }
    let decides = sight == .decidingOffices
    let last = Dictionary(
      grouping: register.consents.filter { $0.contributor == id }, by: \.mission
    )
    .compactMapValues { $0.max { ($0.day, $0.id) < ($1.day, $1.id) } }
    return ContributorFile(
      contributor: contributor, sight: sight,
      ceiling: LevelCeiling.inForce(
        register.levelCeilings.filter { $0.contributor == id }, on: day),
      caveats: register.caveats.filter { $0.contributor == id }
        .sorted { ($0.declared?.number ?? .min, $0.id) < ($1.declared?.number ?? .min, $1.id) },
      clearance: decides ? nil : register.clearances.last { $0.contributor == id },
      consents: decides ? last.values.sorted { ($0.mission, $0.id) < ($1.mission, $1.id) } : [],
      bars: decides
        ? register.bars.filter { bar in
          bar.contributor == id && bar.from <= day && bar.until.map { day < $0 } ?? true
        }.sorted { $0.id < $1.id } : [])
  }
}
