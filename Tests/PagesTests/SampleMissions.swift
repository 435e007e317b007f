import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases

// Contributions, strength and rotations of an invented mission.

func sampleSeries() -> ContributionSeries {
  let months = month("2019-01")..<month("2019-05")
  return ContributionSeries(
    months: months,
    totals: [
      .init(people: 820, women: 40, byType: [.troops: 750, .individualPolice: 70]),
      .init(people: 840, women: nil, byType: [.troops: 770, .individualPolice: 70]), nil,
      .init(people: 860, women: 44, byType: [.troops: 790, .individualPolice: 70]),
    ],
    gaps: [
      .sexesSwapped(month("2019-02")), .monthMissing(month("2019-03")),
      .notSplitByMission(month("2019-03")),
      .contributorAbsent(month("2019-04"), "UNFICYP", "ARD"),
    ])
}

func sampleStrengths() -> [MissionStrength] {
  (0..<3).map { index in
    MissionStrength(
      mission: "UNFICYP", month: month("2019-03").advanced(by: index), ceilings: nil,
      budgeted: index == 1 ? nil : 880, deployed: index == 2 ? nil : 800 + index, affordable: nil)
  }
}

func sampleParallel() -> [ParallelForce] {
  [
    try? ParallelForce(
      id: "parallel-1", mission: "UNFICYP", name: "Force of the host <1>", capacity: "one brigade",
      from: day("2018-01-01"), until: nil, provenance: provenance("exercise"))
  ].compactMap { $0 }
}

func sampleCalendar() -> MissionCalendar {
  func stay(
    _ supply: Supply, from: String, until: String?, rotations: [String] = [], people: Int? = 120
  ) -> MissionCalendar.Stay {
    MissionCalendar.Stay(
      supply: supply, contributor: "ARD", unitType: "AVN_MUHU", units: 2, people: people,
      from: day(from), until: until.map(day), rotations: rotations.map(day),
      agreementEnds: day("2019-12-31"))
  }
  let there = stay(
    .deployment("deployment-1"), from: "2018-01-01", until: nil, rotations: ["2019-07-15"])
  let coming = stay(.pledge("pledge-1"), from: "2019-10-01", until: "2020-02-01", people: nil)
  return MissionCalendar(
    mission: "UNFICYP", asOf: day("2019-05-01"), months: forceMonths, stays: [there, coming],
    events: [
      .init(day: day("2019-07-15"), nature: .rotates, stay: there),
      .init(day: day("2019-10-01"), nature: .arrives, stay: coming),
      .init(day: day("2019-12-31"), nature: .agreementEnds, stay: there),
      .init(day: day("2020-02-01"), nature: .leaves, stay: coming),
    ],
    lift: forceMonths.enumerated().map { place, month in
      .init(month: month, people: place == 2 ? 240 : 0, others: 60, capacity: place < 6 ? 300 : nil)
    })
}

/// The pages of missions in figures, each with its name.
func samplesOfMissions(
  _ language: Language, register given: CouncilRegister
) -> [(name: String, html: HTML)] {
  func framed(_ path: String...) -> PageFrame { forceFrame(language, path, register: given) }
  let unficyp = given.missions.first { $0.id == "UNFICYP" } ?? given.missions[0]
  return [
    (
      "contributions",
      ContributionsPage(
        frame: framed("contributions"), subject: .all, series: sampleSeries(),
        missions: [
          ContributionPeriod(id: "UNFICYP", first: month("2019-01"), last: month("2019-04"))
        ],
        contributors: [
          ContributionPeriod(id: "ARD", first: month("2019-01"), last: month("2019-04"))
        ]
      ).html
    ),
    (
      "contributions-state",
      ContributionsPage(
        frame: framed("contributions", "states", "ARD"), subject: .contributor("ARD"), series: nil
      ).html
    ),
    (
      "mission-rotations",
      MissionRotationsPage(
        frame: framed("missions", "UNFICYP", "rotations"), mission: unficyp,
        calendar: sampleCalendar()
      ).html
    ),
    (
      "mission-rotations-empty",
      MissionRotationsPage(
        frame: framed("missions", "UNFICYP", "rotations"), mission: unficyp,
        calendar: MissionCalendar(
          mission: "UNFICYP", asOf: day("2019-05-01"), months: forceMonths, stays: [], events: [],
          lift: [])
      ).html
    ),
  ]
}
