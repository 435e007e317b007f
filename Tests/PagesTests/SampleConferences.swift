import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases

// Conferences and rotation schemes of invented States.

/// The list of conferences, and one with what became of its pledges.
func samplesOfConferences(_ list: PageFrame, _ one: PageFrame) -> [(name: String, html: HTML)] {
  let conferences = contributorRegister().conferences
  guard let conference = conferences.first else { return [] }
  var counts = ConferenceBoard.Counts()
  counts.announced = 1
  counts.registered = 2
  counts.notified = [.level1: 2, .rapid: 1]
  counts.deployed = 4
  counts.noPublicRecord = 5
  counts.withdrawn = 1
  var small = ConferenceBoard.Counts()
  small.deployed = 4
  let board = ConferenceBoard(
    conference: conference, day: day("2019-05-01"),
    published: [
      ConferenceTotal(
        id: "total-1", conference: "conference-1", day: day("2019-03-30"),
        words: "pledges of <any> kind", quantity: 46, people: 12_500,
        provenance: provenance("exercise"))
    ], counts: counts,
    unitTypes: [ConferenceBoard.Row(unitType: "AVN_MUHU", counts: small)], saidAgain: 2)
  return [
    ("conferences", ConferencesPage(frame: list, conferences: conferences).html),
    ("conferences-empty", ConferencesPage(frame: list, conferences: []).html),
    ("conference", ConferencePage(frame: one, board: board).html),
  ]
}

private func scheme() -> RotationScheme? {
  try? RotationScheme(
    id: "scheme-1", name: "Helicopters <in turn>", mission: "UNFICYP", unitType: "AVN_MUHU",
    line: "line-medevac", from: day("2019-01-01"), until: day("2020-01-01"), needsNight: true,
    campHost: "BOR", note: "assumed", provenance: provenance("exercise"))
}

private func half(_ iso: String) -> HalfMonth { HalfMonth(of: day(iso)) }

/// A plan with a gap by day and by night, and what would close it.
func sampleRotation() -> RotationPlan {
  let slots = [
    RotationSlot(
      partner: .contributor("BOR"), terms: "terms-1", stay: half("2019-01-01")..<half("2019-07-01"),
      counts: half("2019-01-16")..<half("2019-06-16"), byNight: true, isFixed: true),
    RotationSlot(
      partner: .contributor("ARD"), terms: "terms-2", stay: half("2019-08-01")..<half("2020-01-01"),
      counts: half("2019-08-16")..<half("2019-12-16"), byNight: false, isFixed: false),
  ]
  let gap = RotationGap(
    day: [day("2019-06-16")..<day("2019-08-16")], night: [day("2019-06-16")..<day("2020-01-01")])
  return RotationPlan(
    scheme: "scheme-1", asOf: day("2019-05-01"), status: .optimal, slots: slots, gap: gap,
    gapBound: 17,
    fairness: RotationFairness(
      turns: [
        RotationFairness.Turn(contributor: "ARD", served: 10, able: 12, due: 11),
        RotationFairness.Turn(contributor: "BOR", served: 12, able: 12, due: 11),
      ]), changes: 1,
    remedy: RotationRemedy(
      additions: [
        .extends(.contributor("BOR"), terms: "terms-1", half("2019-07-01")..<half("2019-09-01")),
        .slot(half("2019-08-16")..<half("2020-01-01"), byNight: true),
      ], halfMonths: 13, slots: slots, isProved: true),
    otherRemedies: [
      RotationRemedy(
        additions: [.slot(half("2019-06-16")..<half("2020-01-01"), byNight: true)],
        halfMonths: 13, slots: slots, isProved: false)
    ], check: RotationCheck(broken: []))
}

/// The list of schemes, one with a gap, one without, and one that cannot be planned.
func samplesOfRotations(_ list: PageFrame, _ one: PageFrame) -> [(name: String, html: HTML)] {
  guard let scheme = scheme() else { return [] }
  let plan = sampleRotation()
  let whole = RotationPlan(
    scheme: plan.scheme, asOf: plan.asOf, status: .feasible, slots: plan.slots,
    gap: RotationGap(day: [], night: []), gapBound: 0, fairness: RotationFairness(turns: []),
    changes: 1, remedy: nil, otherRemedies: [],
    check: RotationCheck(broken: [.gap(claimed: 0, found: 1)]))
  return [
    ("rotations", RotationsPage(frame: list, schemes: [scheme]).html),
    ("rotation", RotationPage(frame: one, scheme: scheme, plan: plan).html),
    ("rotation-whole", RotationPage(frame: one, scheme: scheme, plan: whole).html),
    ("rotation-refused", RotationPage(frame: one, scheme: scheme, plan: nil).html),
  ]
}
