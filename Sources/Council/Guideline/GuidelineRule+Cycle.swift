extension GuidelineRule {
  /// The chain that leads from planning to a decision (S/2009/659, attachment II).
  static let cycleRules: [GuidelineRule] = [
    GuidelineRule(
      id: .c1, force: .should, citations: [.attachment("II"), .attachment("I (2)")],
      provenance: .source),
    GuidelineRule(
      id: .c2, force: .should, citations: [.attachment("II"), .workingGroup2009("II.1 (1) (c)")],
      provenance: .source),
    GuidelineRule(
      id: .c3, force: .should, citations: [.attachment("II")], provenance: .source),
    GuidelineRule(
      id: .c4, force: .preferred, citations: [.attachment("II")], provenance: .source,
      setting: .lead(strict: 8, loose: 7)),
    GuidelineRule(
      id: .c4b, force: .should,
      citations: [.resolution1353(section: "B", paragraph: "5 (b)"), .attachment("II")],
      provenance: .source),
    GuidelineRule(
      id: .c5, force: .preferred, citations: [.attachment("II")], provenance: .source,
      setting: .lead(strict: 8, loose: 7)),
    GuidelineRule(
      id: .c6, force: .preferred, citations: [.attachment("II")], provenance: .source),
    GuidelineRule(
      id: .c7, force: .hard, citations: [.charter("27"), .datedCycles], provenance: .data,
      setting: .calendarDays(0)),
    GuidelineRule(
      id: .c8, force: .should, citations: [.attachment("II")], provenance: .source),
    GuidelineRule(
      id: .c9, force: .should, citations: [.workingGroup2009("III.1 (1)")], provenance: .source),
  ]

  /// Papers, views and reports.
  static let paperRules: [GuidelineRule] = [
    GuidelineRule(
      id: .d1, force: .should,
      citations: [.resolution1353(section: "B", paragraph: "5 (a)"), .attachment("II")],
      provenance: .source, setting: .workingDays(5), settingProvenance: .recalled),
    GuidelineRule(
      id: .d2, force: .should,
      citations: [.resolution1353(section: "B", paragraph: "5 (c)"), .attachment("II")],
      provenance: .source, setting: .calendarDays(0)),
    GuidelineRule(
      id: .d3, force: .preferred,
      citations: [.resolution1353(section: "B", paragraph: "5 (d)"), .attachment("II")],
      provenance: .source, setting: .calendarDays(0)),
    GuidelineRule(
      id: .d4, force: .should,
      citations: [.resolution1353(section: "B", paragraph: "6"), .attachment("II")],
      provenance: .source, setting: .calendarDays(1), settingProvenance: .recalled),
    GuidelineRule(
      id: .d5, force: .should, citations: [.workingGroup2006("14 (a)")], provenance: .source),
    GuidelineRule(
      id: .d6, force: .preferred, citations: [.workingGroup2009("II.1 (1) (b)")],
      provenance: .source),
    GuidelineRule(
      id: .d7, force: .should, citations: [.note1998("2 (a) and (b)")], provenance: .seen),
    GuidelineRule(
      id: .d8, force: .should, citations: [.note507Of2006], provenance: .recalled,
      setting: .workingDays(4)),
    GuidelineRule(
      id: .d9, force: .hard, citations: [.rulesOfProcedure("11")], provenance: .seen),
  ]
}
