import Basics
import Council
import Testing

@Suite struct `Papers of a meeting with contributors` {
  private let meeting: Identifier<ProgrammeItem> = "UNFICYP/S/RES/2453 (2019)/contributorMeeting"

  private func papers(
    consultations: String?, records: [PaperRecord] = []
  ) throws -> [PaperDue] {
    CouncilRegister(papers: records).papersDue(
      for: meeting, on: try Sample.day("2019-07-18"),
      consultations: try consultations.map(Sample.day), calendar: try Sample.calendar())
  }

  @Test func `each paper has its day and its owner`() throws {
    let papers = try papers(consultations: "2019-07-29")
    #expect(papers.map(\.paper) == Paper.allCases)
    #expect(
      papers.map(\.due?.iso) == ["2019-07-11", "2019-07-18", "2019-07-18", "2019-07-26"])
    #expect(
      papers.map(\.paper.owner) == [.presidency, .secretariat, .secretariat, .presidency])
    #expect(papers.allSatisfy { $0.state == .open })
  }

  @Test func `without a day of consultations the summary has no day`() throws {
    #expect(try papers(consultations: nil).last?.due == nil)
  }

  @Test func `a paper is late the day after it was due, while it is open`() throws {
    let due = try #require(try papers(consultations: nil).first)
    #expect(!due.isLate(on: try Sample.day("2019-07-11")))
    #expect(due.isLate(on: try Sample.day("2019-07-12")))
    let sent = try #require(
      try papers(
        consultations: nil,
        records: [
          PaperRecord(
            item: meeting, paper: .informalPaper, state: .sent, on: Sample.day("2019-07-20"))
        ]
      ).first)
    #expect(!sent.isLate(on: try Sample.day("2019-08-12")))
    #expect(sent.on?.iso == "2019-07-20")
  }
}

@Suite struct `Triggers propose meetings` {
  private func register(_ change: MandateChange = .renewal) throws -> CouncilRegister {
    CouncilRegister(
      missions: [Sample.mission("UNFICYP")], mandates: [try Sample.period(change: change)])
  }

  private func proposals(
    _ register: CouncilRegister, on day: String
  ) throws -> [TriggerProposal] {
    register.triggerProposals(on: try Sample.day(day), calendar: try Sample.calendar())
  }

  @Test func `an expiry within four months proposes a meeting before renewal`() throws {
    let found = try proposals(register(), on: "2019-05-01")
    #expect(found.map(\.trigger) == [.renewal])
    #expect(found.map(\.meeting) == [.contributorMeeting])
    #expect(found.first?.by?.iso == "2019-07-16")
    #expect(found.first?.citations.isEmpty == false)
  }

  @Test func `an expiry far away proposes nothing`() throws {
    #expect(try proposals(register(), on: "2019-02-01").isEmpty)
  }

  @Test func `a rollover leaves the renewal's proposal standing`() throws {
    #expect(try proposals(register(.rollover), on: "2019-05-01").map(\.trigger) == [.renewal])
  }

  @Test func `a final mandate proposes meetings on the departure`() throws {
    let found = try proposals(register(.final), on: "2019-05-01")
    #expect(found.map(\.trigger) == [.completionOrWithdrawal, .expectedWithdrawal])
    #expect(found.map(\.meeting) == [.contributorMeeting, .workingGroup])
  }

  @Test func `an entry of the log proposes until it is answered`() throws {
    func log(_ answer: TriggerRecord.Answer) throws -> CouncilRegister {
      CouncilRegister(triggers: [
        TriggerRecord(
          id: "one", trigger: .councilMission, mission: "UNFICYP",
          fired: try Sample.day("2019-03-01"), note: "", answer: answer,
          provenance: Sample.provenance)
      ])
    }
    let found = try proposals(log(.proposed), on: "2019-03-02")
    #expect(found.map(\.lead) == [.afterVisit, .beforeVisit])
    #expect(try proposals(log(.held), on: "2019-03-02").isEmpty)
    #expect(try proposals(log(.proposed), on: "2019-02-28").isEmpty)
  }

  @Test func `a changed task fires a change, and a new one a substantial change`() throws {
    var facts = try register()
    facts.tasks = [
      try Sample.task("civilians"),
      try Sample.task("civilians", "more", decision: "S/2019/1"),
      try Sample.task("civilians", decision: "S/2019/2"),
      try Sample.task("elections", decision: "S/2019/2"),
      try Sample.task("civilians", decision: "S/2019/3"),
    ]
    func fired(_ draft: String, troops: Int? = nil) throws -> [Trigger] {
      facts.triggerProposals(
        draft: try DocumentSymbol(draft), of: "UNFICYP", troops: troops,
        on: try Sample.day("2019-06-01")
      ).map(\.trigger)
    }
    #expect(try fired("S/2019/1") == [.changeInMandate])
    #expect(try fired("S/2019/2") == [.changeInMandate, .substantialChange])
    #expect(try fired("S/2019/3") == [])
    #expect(try fired("S/2019/3", troops: 888) == [])
    #expect(try fired("S/2019/3", troops: 700) == [.changeInMandate, .substantialChange])
  }

  @Test func `a draft for a mission without a mandate is a creation`() throws {
    let found = CouncilRegister().triggerProposals(
      draft: try DocumentSymbol("S/2019/1"), of: "NEW", on: try Sample.day("2019-06-01"))
    #expect(found.map(\.trigger) == [.planningOrCreation, .substantialChange])
  }
}
