extension GuidelineRule {
  /// The monthly programme of work.
  static let programmeRules: [GuidelineRule] = [
    GuidelineRule(
      id: .p1, force: .should, citations: [.note507(paragraph: "1")], provenance: .seen,
      setting: .businessDaysAWeek(4)),
    GuidelineRule(
      id: .p2, force: .should, citations: [.note507(paragraph: "2")], provenance: .seen),
    GuidelineRule(
      id: .p3, force: .should, citations: [.note507(paragraph: "3")], provenance: .seen),
    GuidelineRule(
      id: .p4, force: .hard, citations: [.charter("28"), .rulesOfProcedure("1–3")],
      provenance: .seen),
    GuidelineRule(
      id: .p5, force: .habit, citations: [.practice], provenance: .seen,
      setting: .workingDays(1)),
    GuidelineRule(id: .p6, force: .habit, citations: [.mandateCycles], provenance: .seen),
    GuidelineRule(id: .p7, force: .hard, citations: [.rulesOfProcedure("18")], provenance: .seen),
    GuidelineRule(id: .p8, force: .habit, citations: [.monthlyAssessment], provenance: .seen),
    GuidelineRule(
      id: .p9, force: .should, citations: [.note507(paragraph: nil), .practice],
      provenance: .seen, setting: .workingDays(5), settingProvenance: .recalled),
    GuidelineRule(id: .p10, force: .habit, citations: [.mandateCycles], provenance: .seen),
  ]

  /// Rooms, habits of the calendar, published versions and rollovers.
  static let habitRules: [GuidelineRule] = [
    GuidelineRule(
      id: .s1, force: .should, citations: [.practice], provenance: .recalled,
      setting: .sessionsPerRoom(2)),
    GuidelineRule(
      id: .s2, force: .habit, citations: [.practice], provenance: .recalled,
      setting: .sessionsPerRoom(1)),
    GuidelineRule(
      id: .h1, force: .habit, citations: [.datedCycles], provenance: .data,
      setting: .followed(true)),
    GuidelineRule(
      id: .h2, force: .habit, citations: [.datedCycles], provenance: .data,
      setting: .followed(true)),
    GuidelineRule(
      id: .h3, force: .habit, citations: [.assembly69250], provenance: .seen,
      setting: .followed(true)),
    GuidelineRule(
      id: .h4, force: .habit, citations: [.practice], provenance: .seen,
      setting: .followed(true)),
    GuidelineRule(
      id: .v1, force: .habit, citations: [.practice], provenance: .recalled,
      setting: .followed(true)),
    GuidelineRule(id: .r9, force: .habit, citations: [.practice], provenance: .data),
  ]
}
