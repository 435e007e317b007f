extension GuidelineRule {
  /// The grounds on which a meeting with contributors is proposed.
  static let triggerRules: [GuidelineRule] = [
    trigger(.t1, .should), trigger(.t2, .should), trigger(.t3, .should), trigger(.t4, .should),
    trigger(.t5, .should), trigger(.t6, .should), trigger(.t7, .should),
    trigger(.t8, .preferred),
    GuidelineRule(
      id: .t9, force: .preferred, citations: [.workingGroup2006("14 (b)")], provenance: .source),
    GuidelineRule(
      id: .t10, force: .preferred, citations: [.workingGroup2006("14 (d)")],
      provenance: .source),
    GuidelineRule(
      id: .t11, force: .preferred, citations: [.workingGroup2006("14 (e)")],
      provenance: .source),
    GuidelineRule(
      id: .t12, force: .should,
      citations: [
        .resolution1353(section: "A", paragraph: "1"),
        .resolution1353(section: "B", paragraph: "2"),
      ], provenance: .recalled),
  ]

  /// The kinds of meeting.
  static let meetingRules: [GuidelineRule] = [
    GuidelineRule(
      id: .m1, force: .preferred,
      citations: [.resolution1353(section: "A", paragraph: nil), .attachment("I (1)")],
      provenance: .source),
    GuidelineRule(
      id: .m2, force: .should,
      citations: [.resolution1353(section: "B", paragraph: nil), .attachment("I (1)")],
      provenance: .source),
    GuidelineRule(
      id: .m3, force: .should,
      citations: [.resolution1353(section: "C", paragraph: nil), .attachment("I (1)")],
      provenance: .source),
    GuidelineRule(
      id: .m4, force: .preferred, citations: [.jointMeetings, .workingGroup2006("14")],
      provenance: .source),
    GuidelineRule(
      id: .m5, force: .preferred, citations: [.attachment("II")], provenance: .source),
    GuidelineRule(
      id: .m6, force: .should, citations: [.attachment("II")], provenance: .source),
    GuidelineRule(
      id: .m7, force: .habit, citations: [.note507(paragraph: nil), .practice],
      provenance: .seen),
    GuidelineRule(
      id: .m8, force: .hard, citations: [.charter("27"), .rulesOfProcedure("38–40")],
      provenance: .seen),
    GuidelineRule(id: .m9, force: .habit, citations: [.practice], provenance: .seen),
    GuidelineRule(
      id: .m10, force: .preferred,
      citations: [.attachment("I (1)"), .workingGroup2009("II.1 (1) (e)")],
      provenance: .source),
  ]

  private static func trigger(_ id: RuleID, _ force: Force) -> GuidelineRule {
    GuidelineRule(
      id: id, force: force,
      citations: [.resolution1353(section: "B", paragraph: "2"), .attachment("II")],
      provenance: .source)
  }
}
