import Basics
import Council
import Testing

@Suite struct `The table of rules` {
  @Test func `every rule has one id and at least one citation`() {
    let ids = GuidelineRule.table.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(GuidelineRule.table.allSatisfy { !$0.citations.isEmpty })
  }

  @Test func `chain, papers, programme, triggers and meetings are all there`() {
    let expected =
      ["C4b", "S1", "S2", "H1", "H2", "H3", "V1", "R9"]
      + (1...9).map { "C\($0)" } + (1...9).map { "D\($0)" } + (1...10).map { "P\($0)" }
      + (1...12).map { "T\($0)" } + (1...10).map { "M\($0)" }
    for id in expected {
      #expect(GuidelineRule.rule(RuleID(rawValue: id)) != nil, "rule \(id)")
    }
  }

  @Test func `an id that no document knows has no rule`() {
    #expect(GuidelineRule.rule(RuleID(rawValue: "C10")) == nil)
    #expect(GuidelineRule.rule(RuleID(rawValue: "")) == nil)
  }

  @Test func `the guideline's week is preferred, and its expiry is hard`() {
    #expect(GuidelineRule.rule(.c4)?.force == .preferred)
    #expect(GuidelineRule.rule(.c5)?.force == .preferred)
    #expect(GuidelineRule.rule(.c4b)?.force == .should)
    #expect(GuidelineRule.rule(.c7)?.force == .hard)
    #expect(GuidelineRule.rule(.c4)?.setting == .lead(strict: 8, loose: 7))
  }

  @Test func `what was only recalled is marked so`() {
    #expect(GuidelineRule.rule(.d8)?.isUnverified == true)
    #expect(GuidelineRule.rule(.t12)?.isUnverified == true)
    #expect(GuidelineRule.rule(.d1)?.hasUnverifiedSetting == true)
    #expect(GuidelineRule.rule(.c4)?.isUnverified == false)
  }

  @Test func `prices and table agree on each rule's force`() {
    for rule in GuidelineRule.table {
      guard let priced = PriceLevels.force(of: rule.id) else { continue }
      #expect(priced == rule.force, "rule \(rule.id.rawValue)")
    }
  }

  @Test func `triggers, papers and kinds of meeting are rules of the table`() {
    let ids =
      Trigger.allCases.map(\.rule) + Paper.allCases.map(\.rule) + MeetingKind.allCases.map(\.rule)
    #expect(ids.allSatisfy { GuidelineRule.rule($0) != nil })
  }

  @Test func `ids are ordered as people count`() {
    #expect(RuleID.c4 < .c4b)
    #expect(RuleID.c4b < .c5)
    #expect(RuleID.p9 < .p10)
    #expect(RuleID.d9 < .p1)
  }
}
