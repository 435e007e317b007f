import Basics
import Capabilities
import Testing

@Suite struct `A conference's board` {
  @Test func `each pledge counts once, at the furthest it came`() throws {
    let board = try #require(try register().conferenceBoard(of: "C1", on: day("2031-06-01")))
    var counts = ConferenceBoard.Counts()
    counts.registered = 1
    counts.notified = [.level2: 1]
    counts.deployed = 1
    counts.noPublicRecord = 1
    counts.withdrawn = 1
    counts.announced = 1
    #expect(board.counts == counts)
    #expect(board.counts.all == 6)
    #expect(board.saidAgain == 1)
    // Five of one type and one of none share a row: a difference would tell the one.
    #expect(board.unitTypes.map(\.unitType) == [nil])
    #expect(board.unitTypes.map(\.counts.all) == [6])
    #expect(board.published.map(\.id) == ["t1", "t2"])
  }

  @Test(arguments: [
    ([5], [5]), ([4], []), ([5, 4], [9]), ([5, 6], [5, 6]), ([5, 6, 4], [6, 9]),
    ([5, 3, 2], [5, 5]),
  ])
  func `a type is counted by itself with five pledges or more, and nothing tells the others`(
    pledged: [Int], shown: [Int]
  ) throws {
    var register = try register()
    register.pledges = try pledged.enumerated().flatMap { type, number in
      try (0..<number).map { index in
        try Sample.pledge(
          "P\(type)-\(index)", "X\(index)", type: "T\(type)", announced: "2030-02-01",
          conference: "C1")
      }
    }
    let board = try #require(register.conferenceBoard(of: "C1", on: day("2030-06-01")))
    #expect(board.unitTypes.map(\.counts.all) == shown)
    #expect(board.counts.all == pledged.reduce(0, +))
  }

  @Test func `its marking is the highest of what it was made from`() throws {
    let board = try #require(try register().conferenceBoard(of: "C1", on: day("2031-06-01")))
    #expect(board.marking == .confidential)
    var empty = try register()
    empty.pledges = []
    #expect(try empty.conferenceBoard(of: "C1", on: day("2031-06-01"))?.marking == .unclassified)
  }

  @Test func `the board of a day knows what was known on it`() throws {
    let register = try register()
    let early = try #require(register.conferenceBoard(of: "C1", on: day("2030-02-01")))
    #expect(early.counts.all == 6)
    #expect(early.counts.announced == 6)
    #expect(early.published.isEmpty)
    #expect(try register.conferenceBoard(of: "C1", on: day("2030-01-31")) == nil)
    #expect(try register.conferenceBoard(of: "C9", on: day("2031-06-01")) == nil)
  }

  @Test func `nothing on record after the usual time reads no public record found`() throws {
    let register = CapabilityRegister(pledges: [
      try Sample.pledge(announced: "2030-02-01", registration: .notRegistered)
    ])
    func state(_ iso: String) throws -> PledgeOutcome.State? {
      register.pledgeOutcomes(of: "XAA", on: try day(iso)).first?.state
    }
    #expect(try state("2030-04-02") == .announced(try day("2030-02-01")))
    #expect(try state("2030-04-03") == .noPublicRecord)
  }

  @Test func `by State it is asked for alone, and holds nobody else's`() throws {
    let outcomes = try register().pledgeOutcomes(of: "XBB", on: day("2031-06-01"))
    #expect(outcomes.map(\.pledge) == ["P6"])
    #expect(
      outcomes.map(\.state) == [
        .withdrawn(try day("2030-09-01"), words: "we take it back")
      ])
    let own = try register().pledgeOutcomes(of: "XAA", on: day("2031-06-01"))
    #expect(own.map(\.pledge) == ["P1", "P2", "P3", "P4", "P5", "P7"])
    #expect(own.last?.restates == ["P2"])
    #expect(own.map(\.state)[2] == .deployed("d", since: try day("2030-08-01")))
  }

  @Test func `withdrawn is said only in the State's own words`() throws {
    var silent = try register()
    silent.withdrawals = [try notice(words: "")]
    #expect(
      try silent.pledgeOutcomes(of: "XBB", on: day("2031-06-01")).map(\.state) == [.noPublicRecord])
    silent.withdrawals = [try notice(words: "our unit comes home", deployment: "d")]
    #expect(
      try silent.pledgeOutcomes(of: "XBB", on: day("2031-06-01")).map(\.state) == [.noPublicRecord])
    silent.withdrawals = [try notice(words: "we take all back", pledge: nil)]
    #expect(
      try silent.pledgeOutcomes(of: "XBB", on: day("2031-06-01")).map(\.state) == [
        .withdrawn(try day("2030-09-01"), words: "we take all back")
      ])
  }

  @Test func `a notice of all of a State's units speaks of no later pledge`() throws {
    var register = try register()
    register.withdrawals = [try notice(words: "we take all back", pledge: nil)]
    register.pledges.append(
      try Sample.pledge("P8", "XBB", announced: "2030-09-02", registration: .acknowledged))
    register.pledges.append(
      try Sample.pledge("P9", "XBB", announced: "2030-09-01", registration: .acknowledged))
    let states = try register.pledgeOutcomes(of: "XBB", on: day("2031-06-01")).map(\.state)
    let gone = PledgeOutcome.State.withdrawn(try day("2030-09-01"), words: "we take all back")
    #expect(states == [gone, gone, .registered(nil)])
  }

  @Test(arguments: [Registration.withdrawn, .rejected])
  func `a registration withdrawn or rejected without words leaves the furthest step on record`(
    registration: Registration
  ) throws {
    func state(_ notices: [LevelNotice]) throws -> PledgeOutcome.State? {
      let pledge = try Sample.pledge(
        announced: "2030-02-01", registration: registration, registered: "2030-03-01")
      return CapabilityRegister(pledges: [pledge], levelNotices: notices)
        .pledgeOutcomes(of: "XAA", on: try day("2031-06-01")).first?.state
    }
    #expect(try state([]) == .noPublicRecord)
    #expect(
      try state([Sample.notice(.level1, "2030-02-20")])
        == .notified(.level1, since: try day("2030-02-20")))
  }

  @Test func `a chain of pledges shares one fate, and counts where it was made first`() throws {
    let pledges = [
      try Sample.pledge("P1", announced: "2030-02-01", conference: "C1", registration: .withdrawn),
      try Sample.pledge("P2", announced: "2030-03-01", restates: "P1"),
      try Sample.pledge("P3", announced: "2030-04-01", conference: "C1", restates: "P2"),
    ]
    var register = try register()
    register.pledges = pledges
    register.withdrawals = []
    register.deployments = [try Sample.deployment("d", pledge: "P3", from: "2030-08-01")]
    let there = PledgeOutcome.State.deployed("d", since: try day("2030-08-01"))
    #expect(
      try register.pledgeOutcomes(of: "XAA", on: day("2031-06-01")).map(\.state)
        == [there, there, there])
    let board = try #require(register.conferenceBoard(of: "C1", on: day("2031-06-01")))
    #expect(board.counts.deployed == 1)
    #expect(board.counts.all == 1)
    #expect(board.saidAgain == 1)
  }

  @Test func `a pledge said again shares what became of it`() throws {
    var register = try register()
    register.deployments = [
      try Sample.deployment("d", pledge: "P7", from: "2030-08-01")
    ]
    let outcomes = try register.pledgeOutcomes(of: "XAA", on: day("2031-06-01"))
    #expect(
      outcomes.first { $0.pledge == "P2" }?.state == .deployed("d", since: try day("2030-08-01")))
  }

  private func day(_ iso: String) throws -> Day { try Sample.day(iso) }

  private func notice(
    words: String, pledge: Identifier<Pledge>? = "P6", deployment: Identifier<Deployment>? = nil
  ) throws -> WithdrawalNotice {
    try WithdrawalNotice(
      id: "w", contributor: "XBB", pledge: pledge, deployment: deployment,
      announced: try day("2030-09-01"), effective: try day("2030-12-01"), words: words,
      provenance: try Sample.provenance())
  }

  /// Six pledges made at `C1` on 1 February 2030, and one that says one of them again.
  private func register() throws -> CapabilityRegister {
    func pledge(
      _ id: String, _ registration: Registration, registered: String? = nil,
      by contributor: String = "XAA", type: String? = "AVN_MUHU", restates: String = ""
    ) throws -> Pledge {
      try Sample.pledge(
        id, contributor, type: type, announced: "2030-02-01", conference: "C1",
        restates: restates, registration: registration, registered: registered)
    }
    return CapabilityRegister(
      withdrawals: [try notice(words: "we take it back")],
      conferences: [
        Conference(
          id: "C1", english: "", day: try day("2030-02-01"), provenance: try Sample.provenance())
      ],
      conferenceTotals: [
        ConferenceTotal(
          id: "t2", conference: "C1", day: try day("2030-02-03"), words: "units", quantity: 6,
          provenance: try Sample.provenance()),
        ConferenceTotal(
          id: "t1", conference: "C1", day: try day("2030-02-02"), words: "States", quantity: 2,
          provenance: try Sample.provenance()),
      ],
      pledges: [
        try pledge("P1", .acknowledged, registered: "2030-03-01"),
        try pledge("P2", .acknowledged, registered: "2030-03-01"),
        try pledge("P3", .acknowledged, registered: "2030-03-01"), try pledge("P4", .notRegistered),
        try pledge("P5", .submitted, registered: "2030-03-01", type: nil),
        try pledge("P6", .notRegistered, by: "XBB"),
        try pledge("P7", .notRegistered, restates: "P2"),
      ],
      levelNotices: [try Sample.notice(.level2, "2030-05-01", of: "P2")],
      deployments: [try Sample.deployment("d", pledge: "P3", from: "2030-08-01")])
  }
}
