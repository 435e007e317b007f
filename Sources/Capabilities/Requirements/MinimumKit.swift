import Basics

/// What a threat class asks for at the least (force-rules 9): a default, and a setting.
package struct MinimumKit: Hashable, Sendable {
  /// In order of classes; a class asks for what the classes below it ask, too.
  package var items: [Item]
  /// How the codes of types begin that run or escort convoys.
  package var convoyTypes: [String]

  /// One thing that a threat class asks for.
  package struct Item: Hashable, Sendable {
    /// The class from which it is asked for.
    package let from: ThreatClass
    /// The tag, as entries write it.
    package let tag: String
    /// Who must have it.
    package let bringer: Bringer

    /// Takes the parts as they are.
    package init(from: ThreatClass, tag: String, bringer: Bringer) {
      self.from = from
      self.tag = tag
      self.bringer = bringer
    }
  }

  /// Who must have a piece of kit.
  package enum Bringer: String, CaseIterable, Codable, Sendable {
    /// A unit that runs or escorts convoys brings it along.
    case convoy
    /// It must be there for the place, whoever brings it.
    case place
  }

  /// Takes the parts as they are.
  package init(items: [Item], convoyTypes: [String]) {
    self.items = items
    self.convoyTypes = convoyTypes
  }

  /// The defaults of force-rules 9; which types are convoys is our own reading.
  package static let usual = MinimumKit(
    items: [
      Item(from: .explosiveDevices, tag: .electronicCountermeasures, by: .convoy),
      Item(from: .explosiveDevices, tag: .mineProtectedVehicles, by: .convoy),
      Item(from: .complexAttack, tag: .routeClearance, by: .place),
      Item(from: .complexAttack, tag: .organicLevel1, by: .place),
      Item(from: .complexAttack, tag: .aeromedicalTeam, by: .place),
      Item(from: .indirectFire, tag: .warningRadar, by: .place),
      Item(from: .indirectFire, tag: .counterUnmannedAircraft, by: .place),
      Item(from: .indirectFire, tag: .overheadCover, by: .place),
    ], convoyTypes: ["COMBAT_CONVOY", "TPT_", "LOG_COY", "PETROL_"])

  /// Tags that a unit of a type must have itself in a place of a threat class, in the order of the
  /// items; none where no class is given.
  package func tags(for threat: ThreatClass?, unitType: UnitType) -> [String] {
    guard convoyTypes.contains(where: unitType.id.rawValue.hasPrefix) else { return [] }
    return tags(for: threat, by: .convoy)
  }

  /// Tags that must be there for a place of a threat class, whoever brings them; none where no class
  /// is given.
  package func cover(for threat: ThreatClass?) -> [String] { tags(for: threat, by: .place) }

  private func tags(for threat: ThreatClass?, by bringer: Bringer) -> [String] {
    guard let threat else { return [] }
    return items.filter { $0.bringer == bringer && $0.from <= threat }.map(\.tag)
  }
}

extension MinimumKit.Item {
  fileprivate init(from: ThreatClass, tag: SubCapability, by bringer: MinimumKit.Bringer) {
    self.init(from: from, tag: tag.rawValue, bringer: bringer)
  }
}

extension ThreatClass: Comparable {
  /// The lower class, which is less dangerous, comes first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
