import Basics
import Capabilities
import Council
import Testing

@Suite struct `Laws on random registers` {
  static let seeds = (0..<60).map(UInt64.init)

  @Test(arguments: seeds) func `what is used is used again without a choice`(seed: UInt64) throws {
    let register = try RandomRegister.drawn(seed)
    let (used, choices) = register.asUsed()
    let again = used.asUsed()
    #expect(again.0 == used)
    #expect(again.1.isEmpty)
    let facts = Set(register.facts)
    #expect(used.facts.allSatisfy(facts.contains))
    let kept = Set(used.facts.map { "\(type(of: $0.entry).kind) \($0.entry.key)" })
    for choice in choices {
      #expect(
        kept.contains("\(try #require(CapabilityKind(rawValue: choice.kind))) \(choice.used)"))
      #expect(!choice.setAside.isEmpty)
    }
  }

  @Test(arguments: seeds) func `the order of entries decides nothing`(seed: UInt64) throws {
    let register = try RandomRegister.drawn(seed)
    var draw = SeededGenerator(seed: seed)
    var shuffled = CapabilityRegister()
    for fact in register.facts.shuffled(using: &draw) { shuffled.add(fact) }
    let (one, two) = (register.asUsed(), shuffled.asUsed())
    #expect(Set(one.0.facts) == Set(two.0.facts))
    #expect(Set(one.1) == Set(two.1))
    let day = Day(22_500)
    for pledge in RandomRegister.pledges {
      #expect(
        one.0.ladder(of: Identifier(pledge), on: day)
          == two.0.ladder(of: Identifier(pledge), on: day)
      )
    }
  }

  @Test(arguments: seeds) func `what was known on a day is the same from any later day`(
    seed: UInt64
  ) throws {
    let register = try RandomRegister.drawn(seed)
    var draw = SeededGenerator(seed: seed)
    let early = Day(22_000 + draw.below(1_000))
    let late = early.advanced(by: draw.below(300))
    let known = register.known(on: early)
    #expect(known.known(on: early) == known)
    #expect(known.known(on: late) == known)
    #expect(register.known(on: late).known(on: early) == known)
    #expect(known.evidence.allSatisfy { $0.day <= early })
    #expect(known.levelNotices.allSatisfy { $0.day <= early })
  }

  @Test(arguments: seeds) func `a ladder keeps the notified level whatever the evidence`(
    seed: UInt64
  ) throws {
    let register = try RandomRegister.drawn(seed).asUsed().0
    var bare = register
    bare.evidence = []
    let day = Day(22_600)
    let (book, without) = (LadderBook(register, on: day), LadderBook(bare, on: day))
    for pledge in RandomRegister.pledges.map({ Identifier<Pledge>($0) }) {
      #expect(book.notified(pledge) == without.notified(pledge))
      guard let ladder = book.ladder(of: pledge) else { continue }
      #expect(ladder.notified == book.notified(pledge))
      #expect(ladder.criteria.map(\.rule) == LadderRule.allCases)
      #expect(ladder.next?.level == ladder.notified.level.next)
      #expect(ladder.criteriaMet <= ladder.ceiling?.most ?? .rapid)
      #expect(ladder.isReviewDue == (ladder.criterion(.review)?.standing == .notMet))
      for criterion in ladder.criteria {
        #expect((criterion.standing == .notMet) == !criterion.missing.isEmpty)
      }
      if let next = ladder.next { #expect(!next.missing.isEmpty) }
      let days = ReadinessLevel.allCases.compactMap { book.readyOn(level: $0, pledge) }
      #expect(days == days.sorted())
    }
  }

  @Test(arguments: seeds) func `evidence that is met never lowers what is met`(seed: UInt64) throws
  {
    var register = try RandomRegister.drawn(seed).asUsed().0
    let day = Day(23_000)
    let before = LadderBook(register, on: day)
    var draw = SeededGenerator(seed: seed)
    let pledge = Identifier<Pledge>(RandomRegister.pledges[draw.below(6)])
    register.evidence.append(
      Evidence(
        id: "late", pledge: pledge,
        nature: EvidenceNature.allCases[draw.below(EvidenceNature.allCases.count)], day: day,
        outcome: .met, provenance: try Sample.provenance()))
    let after = LadderBook(register, on: day)
    let levels = [before, after].map { $0.ladder(of: pledge)?.criteriaMet ?? .none }
    #expect(levels[0] <= levels[1])
  }

  @Test(arguments: seeds) func `no pledge counts as more than was notified`(seed: UInt64) throws {
    let register = try RandomRegister.drawn(seed).asUsed().0
    let book = PledgeBook(register, on: Day(22_600))
    for pledge in RandomRegister.pledges.map({ Identifier<Pledge>($0) }) {
      let usable = book.usable(pledge)
      let notified = book.ladders.notified(pledge).level
      #expect(usable.level <= notified)
      if usable.level < notified, book.ladders.ladder(of: pledge) != nil {
        #expect(!usable.limits.isEmpty)
      }
      for standing in book.joints(of: pledge) {
        #expect(standing.parts.filter(\.part.isMandatory).allSatisfy { standing.level <= $0.level })
      }
    }
  }

  @Test(arguments: seeds) func `a whole import is refused as its entries are one by one`(
    seed: UInt64
  ) throws {
    let register = try RandomRegister.drawn(seed)
    let council = try Sample.council()
    let today = Day(22_700)
    let whole = CapabilityRegister().refusals(of: register, on: today, council: council)
    let single = register.facts.flatMap {
      register.refusals(of: $0, on: today, council: council)
    }
    #expect(whole == single)
  }

  @Test(arguments: seeds) func `a deployment is refused where its pledge has too few units`(
    seed: UInt64
  ) throws {
    var draw = SeededGenerator(seed: seed)
    let most = 1 + draw.below(3)
    let deployments = try (0..<draw.below(9)).map { index in
      let from = Day(22_000 + draw.below(40))
      return try Deployment(
        id: Identifier("d\(index)"), mission: "XMIS", line: Identifier("L\(index)"),
        contributor: "XAA", pledge: "P1", unitType: "AVN_MUHU", quantity: 1 + draw.below(2),
        state: .planned, from: from,
        until: draw.below(5) == 0 ? nil : from.advanced(by: 1 + draw.below(20)),
        provenance: Sample.provenance())
    }
    let register = CapabilityRegister(
      unitTypes: [try Sample.unitType()],
      requirements: try (0..<9).map { try Sample.line("L\($0)") },
      contributors: [try Sample.contributor("XAA")], pledges: [try Sample.pledge(quantity: most)],
      deployments: deployments)
    let refused = CapabilityRegister()
      .refusals(of: register, on: Day(22_000), council: try Sample.council())
      .filter { $0.kind == .deployments }.map(\.key)
    let overfull = deployments.filter { deployment in
      (22_000..<22_100).map { Day($0) }.contains { day in
        deployment.isThere(on: day)
          && deployments.filter { $0.isThere(on: day) }.reduce(0) { $0 + $1.quantity } > most
      }
    }
    #expect(refused == overfull.map(\.id.rawValue))
  }
}

extension Deployment {
  fileprivate func isThere(on day: Day) -> Bool { from <= day && (until.map { day < $0 } ?? true) }
}
