/// One rule of the guideline, or of the Council's practice around it.
///
/// What it says in words stands in `Phrases`, keyed by `id`, so that the table, the manual and
/// `muster rules` cannot name a rule that the code does not know.
package struct GuidelineRule: Hashable, Identifiable, Sendable {
  package let id: RuleID
  package let force: Force
  /// Where it is written, the leading text first; at least one.
  package let citations: [Citation]
  package let provenance: RuleProvenance
  /// What the rule measures and its default; nil where it measures nothing.
  package let setting: Setting?
  /// How the figure of `setting` was come by, which may be less sure than the rule.
  package let settingProvenance: RuleProvenance

  /// A rule's figure, with the default that holds until a person says otherwise.
  package enum Setting: Hashable, Sendable {
    /// More than one week, strict: so many days, and the loose reading.
    case lead(strict: Int, loose: Int)
    case calendarDays(Int)
    case workingDays(Int)
    case businessDaysAWeek(Int)
    case sessionsPerRoom(Int)
    /// The rule is on, or off, unless a person says otherwise.
    case followed(Bool)
  }

  /// Takes the parts as they are.
  package init(
    id: RuleID, force: Force, citations: [Citation], provenance: RuleProvenance,
    setting: Setting? = nil, settingProvenance: RuleProvenance? = nil
  ) {
    self.id = id
    self.force = force
    self.citations = citations
    self.provenance = provenance
    self.setting = setting
    self.settingProvenance = settingProvenance ?? provenance
  }
}

extension GuidelineRule {
  /// Every rule, in the order in which the manual prints them.
  package static let table: [GuidelineRule] =
    cycleRules + paperRules + programmeRules + triggerRules + meetingRules + habitRules

  /// The rule of an id; nil for an id that is in no table.
  ///
  /// - Complexity: one look-up.
  package static func rule(_ id: RuleID) -> GuidelineRule? { byID[id] }

  private static let byID: [RuleID: GuidelineRule] = Dictionary(
    table.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether the rule itself was only recalled, so that it is shown as unverified.
  package var isUnverified: Bool { provenance == .recalled }

  /// Whether the rule's figure was only recalled, so that it is shown as unverified.
  package var hasUnverifiedSetting: Bool { setting != nil && settingProvenance == .recalled }
}
