import Basics
import Capabilities
import Council
import Markup
import Pages
import Phrases

// Contributors of invented States, each on its own page.

private let hostile = "no flights <by night> & \"none\" over water"

/// The sample's register with what one contributor declared, and what hosts answered.
func contributorRegister() -> CapabilityRegister {
  var register = pledgeRegister()
  register.caveats = [
    Caveat(
      id: "caveat-1", contributor: "ARD", nature: .night, mission: "UNFICYP", words: hostile,
      declared: day("2019-03-01"), provenance: provenance("exercise"))
  ]
  register.clearances = [
    Clearance(
      id: "clearance-1", contributor: "ARD", capitalDays: 30, parliamentDays: 60,
      provenance: provenance("exercise"))
  ]
  register.consents = [
    HostConsent(
      id: "consent-1", contributor: "ARD", mission: "UNFICYP", answer: .given,
      day: day("2019-02-01"), provenance: provenance("exercise"))
  ]
  register.conferences = [
    Conference(
      id: "conference-1", english: "Conference <of Ardenia>", french: "Conférence <d’Ardénie>",
      place: "Arden", day: day("2019-03-29"), provenance: provenance("exercise"))
  ]
  register.deployments = deployments()
  return register
}

/// The list, and one page as the contributor and as the deciding offices see it.
func samplesOfContributors(_ list: PageFrame, _ one: PageFrame) -> [(name: String, html: HTML)] {
  let register = contributorRegister()
  let on = day("2019-05-01")
  let book = LadderBook(register, on: on)
  let outcomes = register.pledgeOutcomes(of: "ARD", on: on) + lateOutcomes
  let lines = outcomes.compactMap { outcome in
    register.pledges.first.map { pledge in
      PledgeLine(
        pledge: pledge, notified: book.notified(pledge.id), outcome: outcome,
        conference: register.conferences.first)
    }
  }
  let pages = ContributorFile.Sight.allCases.compactMap { sight in
    register.file(of: "ARD", for: sight, on: on).map { file in
      (
        name: sight == .contributor ? "contributor" : "contributor-offices",
        html: ContributorPage(
          frame: one, file: file, standing: .current, pledges: lines, deployments: deployments(),
          series: sampleSeries(),
          history: ContributorHistory(
            contributor: "ARD", first: month("2018-01"), last: month("2019-08"),
            standing: .current,
            missions: [
              ContributorHistory.Stay(
                mission: "UNFICYP", first: month("2018-01"), last: month("2019-08"))
            ])
        ).html
      )
    }
  }
  let empty = register.file(of: "BOR", for: .contributor, on: on).map { file in
    (
      name: "contributor-empty",
      html: ContributorPage(frame: one, file: file, standing: .prospective).html
    )
  }
  return [
    (
      "contributors",
      ContributorsPage(
        frame: list,
        rows: register.contributors.reversed().map {
          ContributorRow(id: $0.id, nature: $0.nature, standing: $0.standing)
        }
      ).html
    )
  ] + pages + [empty].compactMap { $0 }
}

/// One outcome of each state.
private let lateOutcomes: [PledgeOutcome] = [
  .announced(nil), .registered(day("2019-04-20")), .notified(.level1, since: day("2019-04-20")),
  .noPublicRecord, .withdrawn(day("2019-04-25"), words: "we <cannot> come"),
].map { state in
  PledgeOutcome(
    pledge: "pledge-1", conference: "conference-1", state: state, restates: ["pledge-2"])
}

func openingGaps() -> [OpeningGap] {
  [
    OpeningGap(
      mission: "UNFICYP", unitType: "AVN_MUHU", line: "line-medevac", month: month("2019-08"),
      units: 1),
    OpeningGap(
      mission: "UNFICYP", unitType: "EOD_COY", line: nil, month: month("2019-09"), units: 2),
  ]
}

func dueConfirmations() -> [DueConfirmation] {
  [DueConfirmation(pledge: "pledge-1", unitType: "AVN_MUHU", day: day("2019-07-20"))]
}
