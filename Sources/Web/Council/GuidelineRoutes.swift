import Basics
import Council
import Hummingbird
import Pages

extension Site {
  /// The guideline, and how it was kept.
  var guidelineRoutes: [Route] {
    [
      Route(.get, "/rules", samples: ["/rules", "/rules?lang=fr"]) { visit in
        .page(RulesPage(frame: visit.frame(try await reading.room(as: visit.viewer))).html)
      },
      Route(
        .get, "/rules/feasible",
        samples: [
          "/rules/feasible",
          "/rules/feasible?report=2019-07-10&expiry=2019-07-31&negotiationDays=5&week=strict",
        ]
      ) { try await feasible($0) },
      Route(.get, "/scorecard", samples: ["/scorecard", "/scorecard?from=2018&to=2019"]) {
        try await scorecard($0)
      },
    ]
  }

  private func scorecard(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let recorded = room.register.meetings.map(\.day)
    let latest =
      recorded.max()?.year ?? room.register.mandates.map(\.adopted.year).max()
      ?? visit.today.year
    var values: [String: String] = [:]
    for field in ["from", "to"] { values[field] = visit.query(field) }
    var reader = FormReader(values)
    let range = 1946...9999
    let to = reader.number("to", in: range) ?? latest
    let earliest = recorded.min().map { min($0.year, to) } ?? 1946
    let from = reader.number("from", in: range) ?? max(to - 4, earliest)
    if from > to, reader.errors.isEmpty { reader.fail("to", .outside(from...9999, given: to)) }
    if to - from > 200 { reader.fail("from", .outside((to - 200)...to, given: from)) }
    let years = reader.errors.isEmpty ? from...to : latest...latest
    return .page(
      ScorecardPage(
        frame: visit.frame(room), scorecard: Scorecard(years: years, of: room.used),
        form: FormState(
          values: ["from": values["from"] ?? "\(from)", "to": values["to"] ?? "\(to)"],
          errors: reader.errors)
      ).html,
      status: reader.errors.isEmpty ? .ok : .unprocessableContent)
  }
}
