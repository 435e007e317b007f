import Basics
import Council
import Interchange
import Snapshots
import Testing

@Suite struct `The guideline as others read it` {
  @Test func `an impossible draft has mends, each of which is feasible`() throws {
    let feasibility = try judged(report: "2019-07-10", expiry: "2019-07-31")
    let json = FeasibilityJSON.json(of: feasibility)
    expectSnapshot(json.pretty, named: "feasible.json")
    expectSnapshot(FeasibilityText.text(of: feasibility, width: 80), named: "feasible.txt")
    #expect(json["feasible"] == .bool(false))
    guard case .array(let mends) = try #require(json["mends"]) else { return }
    #expect(!mends.isEmpty)
    for mend in mends {
      let mended = try judged(
        report: text(mend["report"]) ?? "2019-07-10", expiry: text(mend["expiry"]) ?? "2019-07-31",
        negotiation: number(mend["negotiationDays"]) ?? 5)
      #expect(mended.isFeasible, "\(mend)")
      #expect(number(mend["days"]).map { $0 > 0 } == true)
    }
  }

  @Test func `a possible draft has none`() throws {
    let json = FeasibilityJSON.json(of: try judged(report: "2019-07-01", expiry: "2019-08-31"))
    #expect(json["feasible"] == .bool(true))
    #expect(json["mends"] == .array([]))
    #expect(json["dates"]?["report"] == .string("2019-07-01"))
    #expect(json["dates"]?["expiry"] == .string("2019-08-31"))
  }

  @Test func `the scorecard has one shape for each mission and for all`() throws {
    let scorecard = try sampleScorecard()
    let json = ScorecardJSON.json(of: scorecard)
    expectSnapshot(json.pretty, named: "scorecard.json")
    expectSnapshot(ScorecardText.text(of: scorecard, width: 100), named: "scorecard.txt")
    expectSnapshot(
      String(decoding: ScorecardCSV.bytes(of: scorecard), as: UTF8.self), named: "scorecard.csv")
    #expect(names(json["all"]) == names(json["missions"]?["UNMIL"]))
    #expect(json["all"]?["decisions"] == .int(3))
    #expect(json["all"]?["medianLeadToDecisionDays"] == .double(9.5))
    #expect(json["missions"]?["UNOCI"]?["medianLeadToDecisionDays"] == .int(5))
    #expect(json["all"]?["notTied"] == .int(1))
  }

  @Test func `a scorecard without meetings says so`() throws {
    let text = ScorecardText.text(
      of: Scorecard(years: 2001...2001, of: CouncilRegister()), width: 60)
    #expect(text.contains("No meetings of the Council are recorded."))
    #expect(
      ScorecardJSON.json(of: Scorecard(years: 2001...2001, of: CouncilRegister()))["all"]?[
        "medianLeadToDecisionDays"] == .null)
  }

  @Test func `a year outside the record of meetings shows a dash, and none for none held`() throws {
    // Meetings are recorded from 1 September 2009 to 10 January 2010.
    let card = try sampleScorecard(years: 2008...2010, also: "2008-09-15")
    let lines = ScorecardText.text(of: card, width: 100).split(separator: "\n")
    func meetings(_ mission: String, _ year: String) -> Substring? {
      lines.map { $0.split(separator: " ") }.first { $0.prefix(2) == [mission[...], year[...]] }?[3]
    }
    #expect(meetings("UNMIL", "2008") == "–")
    #expect(meetings("UNMIL", "2009") == "1")
    #expect(meetings("UNMIL", "2010") == "0")
    #expect(meetings("UNMIL", "all") == "1")
    #expect(ScorecardJSON.json(of: card)["years"]?["2008"]?["withContributorMeeting"] == .int(0))
  }

  @Test func `what triggers propose stands apart from findings`() throws {
    let proposals = Trigger.renewal.proposals(
      for: "UNFICYP", decision: try DocumentSymbol("S/RES/2453 (2019)"),
      by: try Day(iso: "2019-07-16"))
    let text = FindingsText.text(of: [], proposing: proposals, width: 70)
    #expect(text.hasPrefix("Nothing departs from a rule.\n\nProposals\n  UNFICYP: T3 "))
    #expect(text.contains("S/RES/1353 (2001)"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 70 })
    let json = FindingsJSON.json(of: [], proposing: proposals)
    #expect(json["findings"] == .array([]))
    guard case .array(let list) = try #require(json["proposals"]) else { return }
    #expect(list.map { $0["trigger"] } == [.string("T3")])
    #expect(list.map { $0["by"] } == [.string("2019-07-16")])
    #expect(list.map { $0["mission"] } == [.string("UNFICYP")])
  }

  @Test func `every rule is printed once, with its source, in every form`() throws {
    guard case .array(let rules) = RulesJSON.json() else { return }
    #expect(rules.count == GuidelineRule.table.count)
    for rule in rules {
      for name in ["id", "force", "says", "source", "provenance"] {
        #expect(text(rule[name])?.isEmpty == false, "\(rule)")
      }
    }
    let csv = records(String(decoding: RulesCSV.bytes(), as: UTF8.self))
    #expect(csv.dropFirst().map { $0.fields[0] } == GuidelineRule.table.map(\.id.rawValue))
    let markdown = RulesText.markdown().split(separator: "\n")
    #expect(markdown.count == rules.count + 2)
    #expect(Set(markdown.map { $0.filter { $0 == "|" }.count }) == [7])
    let lines = RulesText.text(width: 72).split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix(" ") }.count == rules.count)
    #expect(lines.filter { $0.count > 72 } == [])
  }

  @Test func `findings and mandates have their fields`() throws {
    let findings = try sampleProgramme().findings
    let text = FindingsText.text(of: findings, width: 60)
    #expect(text.contains("Mend: "))
    #expect(text.contains("S/2009/659"))
    #expect(FindingsText.text(of: [], width: 60) == "Nothing departs from a rule.\n")
    guard case .array(let mandates) = MandatesJSON.json(of: sampleRegister.mandates) else { return }
    #expect(mandates.map { $0["end"] } == [.string("2018-07-31"), .null])
    #expect(mandates[0]["reportRule"] == .string("21 days before expiry"))
  }

  private func judged(
    report: String, expiry: String, negotiation: Int = 5
  ) throws -> Feasibility {
    let draft = try CycleDraft(
      report: try Day(iso: report), expiry: try Day(iso: expiry), negotiationDays: negotiation)
    return Feasibility(of: draft) { !$0.isWeekend }
  }

  private func sampleScorecard(
    years: ClosedRange<Int> = 2009...2010, also day: String? = nil
  ) throws -> Scorecard {
    let sure = Provenance(source: "test", confidence: .seen, validFrom: nil, knownSince: nil)
    func mission(_ id: Identifier<Mission>) -> Mission {
      Mission(
        id: id, english: id.rawValue, french: id.rawValue, kind: .peacekeeping, seat: "",
        hosts: [], began: nil, ended: nil, provenance: sure)
    }
    func decision(_ symbol: String, _ day: String, _ missions: [Identifier<Mission>]) throws
      -> CouncilDecision
    {
      CouncilDecision(
        id: Identifier(symbol), symbol: try DocumentSymbol(symbol), adopted: try Day(iso: day),
        title: "", text: "", mandateChange: .renewal, missions: missions, provenance: sure)
    }
    func meeting(_ id: Identifier<CouncilMeeting>, _ day: String, _ mission: Identifier<Mission>)
      throws -> CouncilMeeting
    {
      CouncilMeeting(
        id: id, record: id.rawValue, day: try Day(iso: day), isClosed: true, topic: "",
        decisions: [], format: .contributors, missions: [mission], provenance: sure)
    }
    return Scorecard(
      years: years,
      of: CouncilRegister(
        missions: [mission("UNMIL"), mission("UNOCI")],
        meetings: [
          try meeting("S/PV.1", "2009-09-01", "UNMIL"),
          try meeting("S/PV.2", "2010-01-10", "UNOCI"),
        ],
        decisions: [
          try decision("S/RES/1 (2009)", "2009-09-15", ["UNMIL"]),
          try decision("S/RES/2 (2010)", "2010-01-15", ["UNOCI"]),
          try decision("S/RES/3 (2010)", "2010-09-15", ["UNMIL"]),
          try decision("S/RES/4 (2010)", "2010-09-16", []),
        ] + (try day.map { [try decision("S/RES/5 (2008)", $0, ["UNMIL"])] } ?? [])))
  }

  private func names(_ json: JSON?) -> [String] {
    guard case .object(let members) = json else { return [] }
    return members.map(\.name)
  }

  private func text(_ json: JSON?) -> String? {
    guard case .string(let text) = json else { return nil }
    return text
  }

  private func number(_ json: JSON?) -> Int? {
    guard case .int(let number) = json else { return nil }
    return number
  }
}
