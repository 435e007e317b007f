/// What a threat class asks for at the least (force-rules 9): a default, and a setting.
package struct MinimumKit: Hashable, Sendable {
  /// By threat class and by what a unit does; a class asks for what the classes below it ask, too.
  package var items: [Item]

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
    /// A unit that moves by road brings it along.
    case roadUnit = "units that move by road"
    /// It must be there for the place, whoever brings it.
    case place = "the place"
  }

  /// Takes the items as they are.
  package init(items: [Item]) {
    self.items = items
  }

  /// The defaults of force-rules 9.
  package static let usual = MinimumKit(items: [])

  /// Tags that a unit of a type must have itself in a place of a threat class.
  package func tags(for threat: ThreatClass?, unitType: UnitType) -> [String] { [] }

  /// Tags that must be there for a place of a threat class, whoever brings them.
  package func cover(for threat: ThreatClass?) -> [String] { [] }
}
