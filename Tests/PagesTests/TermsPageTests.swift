import Basics
import Council
import Markup
import Pages
import Phrases
import Testing

@Suite struct `A mandate under negotiation` {
  private func missionPage(_ register: CouncilRegister) -> String {
    let mission = register.missions[0]
    return
      (ReadPage(
        MissionPage(
          frame: frame(register: register), mission: mission, items: [], findings: [], papers: []
        ).html
      ).texts["section"] ?? []).joined(separator: "\n")
  }

  @Test func `a draft's tasks stand beside those in force, with the meetings that proposes`() {
    let text = missionPage(registerWithDraft())
    #expect(text.contains("Tasks of the draft S/2019/600"))
    for word in ["added", "removed", "reworded", "another priority", "This proposes"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!text.contains("other benchmarks"))
  }

  @Test func `tasks of a mandate that was adopted are no draft`() {
    #expect(!missionPage(register()).contains("Tasks of the draft"))
    var adopted = registerWithDraft()
    guard let symbol = symbol("S/2019/600") else { return }
    adopted.decisions.append(
      CouncilDecision(
        id: "d", symbol: symbol, adopted: day("2019-05-01"), title: "", text: "",
        mandateChange: nil, missions: [], provenance: provenance()))
    #expect(!missionPage(adopted).contains("Tasks of the draft"))
  }

  @Test func `dates that cannot be kept come with mends, others with the days of each step`() {
    let short = ReadPage(feasiblePage(frame()).html)
    #expect(
      short.texts["strong"]?.contains { $0.hasPrefix("The guideline cannot be kept") } == true)
    #expect(short.all("table").isEmpty)
    #expect((short.texts["h2"] ?? []).contains("Any one of these is enough"))
    let ample = ReadPage(feasiblePage(frame(), expiry: "2019-08-30").html)
    #expect(ample.texts["strong"]?.contains { $0.hasPrefix("The guideline can be kept") } == true)
    #expect(ample.all("table").count == 1)
    #expect(ample.texts["h2"]?.contains("Any one of these is enough") != true)
  }

  @Test func `a balance draws twelve bars for each candidate and says them in a table`() {
    let page = ReadPage(balancePage(frame(), of: register().missions[0]).html)
    #expect(page.all("rect").count >= 24)
    #expect(page.texts["th"]?.contains("31 Jul 2020") == true)
    #expect(page.texts["td"]?.contains("as now") == true)
    #expect(page.texts["td"]?.contains("1 Oct 2020") == true)
  }

  @Test func `a mission with nothing to renew is said so, without a form`() {
    let page = ReadPage(
      BalancePage(
        frame: frame(), mission: register().missions[0], balance: nil, hasNothingToRenew: true
      ).html)
    #expect(page.all("form").isEmpty)
    #expect(page.texts["p"]?.contains { $0.contains("no mandate of this mission") } == true)
  }
}

@Suite struct `What a page must not claim` {
  private func overdue(_ items: [ProgrammeItem], today iso: String) -> [String] {
    let page = ReadPage(
      TodayPage(
        frame: frame(today: iso), items: items, papers: [], findings: [], triggers: []
      ).html)
    return page.texts["h2"] ?? []
  }

  @Test func `no step is unrecorded where the register ends`() {
    // UNMISS's last mandate of this register ends on 15 March 2020.
    let vote = item(
      "UNMISS", "S/RES/2459 (2019)", .adoption, on: "2020-03-13", due: "2020-03-13", .morning)
    let meeting = item(
      "UNMISS", "S/RES/2459 (2019)", .contributorMeeting, on: "2020-03-02", due: "2020-03-02",
      .morning)
    #expect(!overdue([vote], today: "2020-03-14").contains("Due, not recorded"))
    #expect(overdue([meeting], today: "2020-03-14").contains("Due, not recorded"))
    #expect(!overdue([vote, meeting], today: "2020-03-21").contains("Due, not recorded"))
    // A mandate that a later one follows in the register is no such end.
    let earlier = item(
      "UNFICYP", "S/RES/2453 (2019)", .adoption, on: "2019-07-31", due: "2019-07-31", .morning)
    #expect(overdue([earlier], today: "2019-08-02").contains("Due, not recorded"))
  }

  @Test func `a mandate whose last day has passed is the last recorded, not in force`() {
    func headings(_ iso: String) -> [String] {
      ReadPage(
        MissionPage(
          frame: frame(today: iso), mission: register().missions[5], items: [], findings: [],
          papers: []
        ).html
      ).texts["h2"] ?? []
    }
    #expect(headings("2020-03-15").contains("Mandate in force"))
    #expect(headings("2020-03-16").contains("Last mandate recorded"))
    #expect(!headings("2020-03-16").contains("Mandate in force"))
  }

  @Test func `a year without meetings on record shows no nought`() {
    func shows(_ year: Int, _ cell: String) -> Bool {
      let page = ScorecardPage(
        frame: frame(), scorecard: Scorecard(years: year...year, of: register())
      ).html
      return String(decoding: page.render(), as: UTF8.self)
        .contains("data-label=\"With contributor meeting\">\(cell)<")
    }
    #expect(shows(2018, "–"))
    #expect(!shows(2018, "0"))
    #expect(shows(2019, "0"))
    #expect(!shows(2019, "–"))
  }

  @Test func `findings are counted under the sign of their own force`() {
    func said(_ findings: [Finding]) -> String {
      let page = ReadPage(
        TodayPage(
          frame: frame(), items: [], papers: [], findings: findings, triggers: []
        ).html)
      return (page.texts["p"] ?? []).joined(separator: "\n")
    }
    let preferred = julyFindings().filter { $0.force == .preferred }
    let should = julyFindings().filter { $0.force == .should }
    #expect(said(preferred).contains("2  guideline not met"))
    #expect(!said(preferred).contains("(preferred)"))
    #expect(said(preferred + should).contains("1  guideline not met (should)"))
    #expect(said(preferred + should).contains("2  guideline not met (preferred)"))
    let page = TodayPage(
      frame: frame(), items: [], papers: [], findings: preferred, triggers: []
    ).html
    #expect(ReadPage(page).all("svg").allSatisfy { $0.attributes["class"] != "force force-should" })
  }

  @Test func `a year says what was known when`() {
    let page = ReadPage(
      YearPage(
        frame: frame(), year: 2019, programme: programme(month("2019-01")..<month("2020-01"))
      ).html)
    #expect(page.texts["p"]?.contains { $0.hasPrefix("Known on ") } == true)
  }

  @Test func `a page that did not read the register does not say what it holds`() {
    let page = ReadPage(
      ErrorPage(frame: frame(register: CouncilRegister()), problem: .misdirected).html)
    #expect(page.texts["footer"]?.joined().contains("Peacekeeping") == false)
  }

  @Test func `a window too far ahead is said with the register's last month`() {
    let page = ReadPage(
      ErrorPage(
        frame: frame(), problem: .notFound, window: .tooFarAhead(last: month("2029-04"))
      ).html)
    #expect(page.texts["p"]?.contains { $0.contains("April 2029") } == true)
    #expect(page.texts["p"]?.contains { $0.contains("names nothing") } == false)
  }
}
