import Basics
import Capabilities
import Council
import Interchange
import Snapshots
import Testing

@Suite struct `Capabilities as others read them` {
  @Test func `a ladder has the fields that were promised, and names no State`() throws {
    let json = LadderJSON.json(of: ladder)
    expectSnapshot(json.pretty, named: "ladder.json")
    for name in ["pledge", "notified", "since", "criteria", "next"] {
      #expect(json[name] != nil, "\(name)")
    }
    for name in ["rule", "met", "evidence", "owedBy", "due"] {
      #expect(json["criteria"]?.parts?.allSatisfy { $0[name] != nil } == true, "\(name)")
    }
    #expect(try JSON(Array(json.pretty.utf8)) == json)
    #expect(!json.compact.contains("XAA"))
  }

  @Test(arguments: [60, 100])
  func `ladder text fits the terminal`(width: Int) {
    let text = LadderText.text(of: ladder, width: width)
    expectSnapshot(text, named: "ladder-\(width).txt")
    expectFits(text, width)
    // Nothing that ages takes a level away.
    for word in ["demot", "breach", "lost", "late "] { #expect(!text.contains(word)) }
  }

  @Test func `every step and every ground has a sentence of its own`() throws {
    let id = Identifier<Evidence>("E1")
    let grounds: [ReviewGround] = [
      .visitAged(day, id), .equipmentSold(day, id), .deployedElsewhere(day, id),
      .predeploymentVisit(day, id), .evaluation(day, id), .notConfirmed(day, id),
      .termEnded(day, "N1"), .confirmationDue(day), .aboveCeiling(.level1, "C1"),
    ]
    let needs: [MissingStep.Need] =
      [
        .evidence(.loadList), .mended(.loadList, since: day, id), .notice(.level2),
        .renewal(since: day), .confirmation(due: day), .ceiling("C1", most: .level1),
      ] + grounds.map(MissingStep.Need.answer)
    let ladder = Ladder(
      pledge: "P1", day: day, registration: .acknowledged, registered: nil, notified: .none,
      ceiling: nil, criteria: [], criteriaMet: .none,
      question: .metAbove(.level1, notified: .none), review: grounds, confirmation: nil,
      next: Ladder.NextLevel(
        level: .level1,
        missing: needs.map {
          MissingStep(rule: .level1, need: $0, owedBy: .forceGeneration)
        }, reachable: nil))
    let json = LadderJSON.json(of: ladder)
    let said = try #require(json["next"]?["missing"]?.parts).map { $0["need"] }
    #expect(Set(said).count == needs.count)
    #expect(Set(json["review"]?.parts ?? []).count == grounds.count)
    #expect(json["notified"] == .string("none"))
  }

  @Test func `requirements and pledges are lists with the notified level alone`() throws {
    let names = SampleForces.names
    let requirements = RequirementsText.text(
      of: sampleCapabilities.requirements, names: names, width: 110)
    #expect(requirements.split(separator: "\n").count >= 5)
    expectFits(requirements, 110)
    let pledge = try Pledge(
      id: "P1", contributor: "XAA", nature: .unit, unitType: "HELI_MED", quantity: 2,
      from: day, until: day.advanced(by: 31), registration: .acknowledged, provenance: seen)
    let notice = try LevelNotice(id: "N1", pledge: "P1", level: .level2, day: day, provenance: seen)
    let levels = LadderBook(
      CapabilityRegister(pledges: [pledge], levelNotices: [notice]), on: day)
    let text = PledgesText.text(of: [pledge], levels: levels, names: names, width: 110)
    #expect(text.contains("Arvonia"))
    #expect(!text.contains("XAA"))
    #expect(text.contains("2019-05-31"))
    let json = PledgesJSON.json(of: [pledge], levels: levels)
    #expect(json.parts?.first?["notified"] == .string("L2"))
    #expect(json.parts?.first?["notifiedSince"] == .string(day.iso))
    let marked = EntriesJSON.marked(
      json, of: .pledges, mark: ResultMark(.confidential, exercise: "Exercise"))
    #expect(marked["marking"] == .string("confidential"))
    #expect(marked["exercise"] == .string("Exercise"))
    #expect(marked["pledges"] == json)
    #expect(PledgesText.text(of: [], levels: levels, names: names, width: 80).contains("No pledge"))
  }

  @Test(arguments: CapabilityKind.allCases)
  func `entries as JSON have a member for each field`(kind: CapabilityKind) throws {
    let entries = try #require(EntriesJSON.json(of: kind, in: sampleCapabilities).parts)
    #expect(entries.count == 3)
    for entry in entries {
      for field in kind.entries.allFields { #expect(entry[field.name.rawValue] != nil) }
    }
  }

  @Test func `a conference is told in totals, and no State by name`() throws {
    let conference = Conference(
      id: "C1", english: "Invented conference", day: day, provenance: seen)
    let total = ConferenceTotal(
      id: "T1", conference: "C1", day: day, words: "pledges of units", quantity: 12, people: 4000,
      provenance: seen)
    let pledges = try (1...4).map { number in
      try Pledge(
        id: Identifier("P\(number)"), contributor: "XAA", nature: .unit,
        unitType: number > 3 ? nil : "HELI_MED", announced: day, conference: "C1",
        restates: number == 3 ? "P1" : "",
        registration: number == 2 ? .acknowledged : .notRegistered, provenance: seen)
    }
    let register = CapabilityRegister(
      conferences: [conference], conferenceTotals: [total], pledges: pledges)
    let board = try #require(register.conferenceBoard(of: "C1", on: day.advanced(by: 900)))
    let text = ConferenceText.text(of: board, names: SampleForces.names, width: 100)
    expectSnapshot(text, named: "conference.txt")
    expectFits(text, 100)
    expectSnapshot(ConferenceJSON.json(of: board).pretty, named: "conference.json")
    for word in ["XAA", "Arvonia", "broken", "failed"] {
      #expect(!text.contains(word))
      #expect(!ConferenceJSON.json(of: board).compact.contains(word))
    }
  }

  @Test func `contributions over time leave open what was not published`() throws {
    let january = try Month(iso: "2019-01")
    let rows = [0, 1, 3].map { number in
      UniformedContribution(
        month: january.advanced(by: number), mission: number == 1 ? nil : "UNXX",
        contributor: "XAA", personnel: .troops, male: 10, female: 1, total: 11, source: "x")
    }
    let series = try #require(ContributionBook(rows).series(of: "XAA", in: "UNXX"))
    let text = ContributionsText.text(of: series, title: "Arvonia in UNXX", width: 100)
    expectSnapshot(text, named: "contributions.txt")
    expectFits(text, 100)
    let csv = records(String(decoding: ContributionsCSV.bytes(of: series), as: UTF8.self))
    #expect(csv.map { $0.fields[1] } == ["people", "11", "", "", "11"])
    let json = ContributionsJSON.json(of: series, title: "Arvonia in UNXX")
    #expect(json["months"]?.parts?.map { $0["people"] } == [.int(11), .null, .null, .int(11)])
    #expect(json["notes"]?.parts?.count == 2)
  }

  private let day = SampleForces.asOf
  private let seen = Provenance(
    source: "A/1", confidence: .seen, validFrom: nil, knownSince: nil)

  private var ladder: Ladder {
    Ladder(
      pledge: "P1", day: day, registration: .acknowledged, registered: day.advanced(by: -400),
      notified: NotifiedLevel(
        level: .level2, since: day.advanced(by: -300), until: day.advanced(by: 65), notice: "N1"),
      ceiling: nil,
      criteria: [
        Criterion(rule: .acknowledged, standing: .met, evidence: ["E1", "E2"]),
        Criterion(
          rule: .level3, standing: .notMet,
          missing: [
            MissingStep(
              rule: .level3, need: .evidence(.memorandumDraft), owedBy: .capabilitiesSupport),
            MissingStep(
              rule: .level3, need: .mended(.loadList, since: day.advanced(by: -10), "E9"),
              owedBy: .contributor),
          ]),
        Criterion(rule: .rapid, standing: .notApplicable),
        Criterion(
          rule: .confirmation, standing: .notMet,
          missing: [
            MissingStep(
              rule: .confirmation, need: .confirmation(due: day.advanced(by: -35)),
              owedBy: .contributor)
          ], due: day.advanced(by: -35)),
      ], criteriaMet: .level1,
      question: .metBelow(.level1, notified: .level2),
      review: [.visitAged(day.advanced(by: -800), "E5"), .confirmationDue(day.advanced(by: -35))],
      confirmation: day.advanced(by: -35),
      next: Ladder.NextLevel(
        level: .level3,
        missing: [
          MissingStep(
            rule: .level3, need: .evidence(.memorandumDraft), owedBy: .capabilitiesSupport)
        ], reachable: day.advanced(by: 90)))
  }
}
