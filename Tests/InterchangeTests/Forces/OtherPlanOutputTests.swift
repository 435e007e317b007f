import Basics
import Capabilities
import Forces
import Interchange
import Snapshots
import Testing

@Suite struct `Rotations, visits, drawdowns and studies as others read them` {
  @Test func `a rotation shows its slots, the gap by day and night, the turns and the remedy`()
    throws
  {
    let json = RotationJSON.json(of: rotation)
    expectSnapshot(json.pretty, named: "rotation.json")
    for name in ["slots", "gapDays", "fairness", "remedy"] { #expect(json[name] != nil) }
    #expect(json["gapDays"]?["day"] == .int(15))
    #expect(try JSON(Array(json.pretty.utf8)) == json)
    for width in [60, 100] {
      let text = RotationText.text(of: rotation, names: SampleForces.names, width: width)
      expectFits(text, width)
      if width == 100 { expectSnapshot(text, named: "rotation.txt") }
    }
  }

  @Test func `visits come in order of month and rank nobody`() {
    let plan = VisitPlan(
      asOf: SampleForces.asOf, months: SampleForces.months,
      visits: [
        Visit(
          month: SampleForces.month(1), contributor: "XBB",
          seen: [
            .init(
              pledge: "P2", nature: .assessment, gain: 2.5,
              stays: [
                .init(
                  line: "UNXX-HELI_MED", months: SampleForces.month(5)..<SampleForces.month(9))
              ]),
            .init(pledge: "P3", nature: .review, gain: 0, stays: []),
          ]),
        Visit(
          month: SampleForces.month(2), contributor: "XAA",
          seen: [.init(pledge: "P4", nature: .verification, gain: 9, stays: [])]),
      ], gain: 11.5, bound: 11.5, status: .optimal,
      remaining: .init(pledges: ["P8", "P9"], useful: 1), isPriced: true,
      check: VisitCheck(broken: []))
    expectSnapshot(VisitsJSON.json(of: plan).pretty, named: "visits.json")
    let text = VisitsText.text(of: plan, names: SampleForces.names, width: 100)
    expectSnapshot(text, named: "visits.txt")
    expectFits(VisitsText.text(of: plan, names: SampleForces.names, width: 70), 70)
  }

  @Test func `a drawdown is strictly confidential in every form`() {
    let plan = DrawdownPlan(
      asOf: SampleForces.asOf, months: SampleForces.months, status: .feasible,
      departures: [
        .init(
          deployment: "D1", mission: "UNXX", units: 1, people: 700, month: SampleForces.month(3),
          point: .rotation)
      ],
      strength: [
        .init(mission: "UNXX", month: SampleForces.month(3), people: 5200, ceiling: 5000),
        .init(mission: "UNXX", month: SampleForces.month(4), people: 4800, ceiling: 5000),
      ],
      kept: [.init(month: SampleForces.month(3), units: 8, weight: 9.6, weightToday: 11.2)],
      fills: [
        .init(
          line: "UNXX-INF", deployment: "D2",
          months: SampleForces.month(0)..<SampleForces.month(12), units: 2)
      ],
      objective: 100.5, bound: 101, check: DrawdownCheck(broken: [], objective: 100.5))
    let text = DrawdownText.text(of: plan, width: 80)
    expectSnapshot(text, named: "drawdown.txt")
    expectFits(text, 80)
    let json = DrawdownJSON.json(of: plan)
    expectSnapshot(json.pretty, named: "drawdown.json")
    #expect(json["marking"] == .string("strictly confidential"))
    let csv = String(decoding: DrawdownCSV.bytes(of: plan, exercise: "Exercise"), as: UTF8.self)
    #expect(
      csv == "month,mission,deployment,units,people,point,marking,exercise\r\n"
        + "2019-08,UNXX,D1,1,700,rotation,strictly confidential,Exercise\r\n")
  }

  @Test func `a run of a study is one line, read back as it was`() throws {
    let run = run(3, filled: [2, 1])
    let line = StudyRunJSON.json(of: run).compact
    #expect(!line.contains("\n"))
    #expect(StudyRunJSON.read(Array(line.utf8)) == run)
    #expect(StudyRunJSON.read(Array("{}".utf8)) == nil)
    var random = Seeded(seed: Draws.seed(13))
    for _ in 0..<Draws.count(1000) {
      let damaged = random.damaged(Array(line.utf8))
      if let read = StudyRunJSON.read(damaged) { #expect(read.lines.count <= 1) }
    }
  }

  @Test func `the report of a study gives chances and what helps most`() throws {
    let report = try StudyReport(merging: [run(0, filled: [2, 2]), run(1, filled: [2, 1])])
    let text = StudyReportText.text(of: report, names: SampleForces.names, width: 80)
    expectSnapshot(text, named: "study.txt")
    expectFits(text, 80)
    let json = StudyReportJSON.json(of: report)
    #expect(json["lines"]?.parts?.first?["chances"] == .array([.int(1), .double(0.5)]))
    #expect(json["asks"]?.parts?.first?["runs"] == .int(2))
  }

  private func run(_ number: Int, filled: [Int]) -> StudyRun {
    StudyRun(
      study: StudyKey(
        terms: StudyTerms(seed: .max), asOf: SampleForces.asOf, from: SampleForces.may, months: 2),
      run: number, objective: 0.1 + 0.2, bound: 4, late: 2, changed: 0,
      lines: [.init(line: "UNXX-HELI_MED", required: [2, 2], filled: filled)],
      asks: [
        .init(unitType: "HELI_MED", tags: ["NVG"], readyBy: SampleForces.month(1), gain: 2.5)
      ])
  }

  private var rotation: RotationPlan {
    let may = HalfMonth(SampleForces.may)
    func slot(_ partner: RotationPartner, _ stay: Range<Int>, night: Bool = true) -> RotationSlot {
      let halves = may.advanced(by: stay.lowerBound)..<may.advanced(by: stay.upperBound)
      return RotationSlot(
        partner: partner, terms: Identifier("T-\(partner.key)"), stay: halves,
        counts: may.advanced(by: stay.lowerBound + 1)..<halves.upperBound, byNight: night,
        isFixed: !night)
    }
    let gap = may.advanced(by: 12)..<may.advanced(by: 13)
    let slots = [
      slot(.contributor("XAA"), 0..<12), slot(.contract("K1"), 12..<18, night: false),
      slot(.contributor("XBB"), 17..<24),
    ]
    return RotationPlan(
      scheme: "S1", asOf: SampleForces.asOf, status: .optimal, slots: slots,
      gap: RotationGap(
        day: [gap.days], night: [gap.lowerBound.firstDay..<may.advanced(by: 18).firstDay]),
      gapBound: 7,
      fairness: RotationFairness(turns: [
        .init(contributor: "XAA", served: 12, able: 24, due: 10),
        .init(contributor: "XBB", served: 7, able: 20, due: 9),
      ]), changes: 2,
      remedy: RotationRemedy(
        additions: [.extends(.contributor("XAA"), terms: "T-XAA", gap)], halfMonths: 1,
        slots: slots, isProved: true),
      otherRemedies: [
        RotationRemedy(
          additions: [.slot(gap, byNight: true)], halfMonths: 1, slots: slots, isProved: false)
      ], check: RotationCheck(broken: []))
  }
}
