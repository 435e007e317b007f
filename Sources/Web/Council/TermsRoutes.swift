import Basics
import Council
import Hummingbird
import Pages

/// A mandate under negotiation: what its dates would mean, before they are adopted.
extension Site {
  /// Whether the dates of a draft can be kept.
  ///
  /// - Throws: `StoreFault`.
  func feasible(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    var values: [String: String] = [:]
    for field in ["report", "expiry", "negotiationDays", "week"] {
      values[field] = visit.query(field)
    }
    var reader = FormReader(values)
    var feasibility: Feasibility?
    if !values.isEmpty {
      let report = reader.requiredDay("report")
      let expiry = reader.requiredDay("expiry")
      let days = reader.number("negotiationDays", in: 0...250) ?? 5
      let week = reader.word("week", of: WeekReading.allCases.map(\.rawValue))
        .flatMap(WeekReading.init(rawValue:))
      if let report, let expiry, reader.errors.isEmpty {
        let latest = report.advanced(by: 3660)
        if expiry > latest { reader.fail("expiry", .tooLate(expiry, latest: latest)) }
        let earliest = report.advanced(by: -3660)
        if expiry < earliest { reader.fail("expiry", .tooEarly(expiry, earliest: earliest)) }
      }
      if let report, let expiry, reader.errors.isEmpty,
        let draft = try? CycleDraft(
          report: report, expiry: expiry, negotiationDays: days, week: week ?? .strict)
      {
        feasibility = room.register.feasibility(of: draft)
      }
    }
    return .page(
      FeasiblePage(
        frame: visit.frame(room), feasibility: feasibility,
        form: FormState(values: values, errors: reader.errors)
      ).html, status: reader.errors.isEmpty ? .ok : .unprocessableContent)
  }

  /// The load of a year with each end of a mission's next mandate.
  ///
  /// - Throws: 404 for a mission nobody knows; `StoreFault`.
  func balance(_ visit: Visit) async throws -> Response {
    let (mission, room) = try await namedMission(visit)
    var values: [String: String] = [:]
    for field in ["expiries", "reports", "year"] { values[field] = visit.query(field) }
    var reader = FormReader(values)
    let terms = candidates(&reader, for: mission.id, room)
    let year = reader.number("year", in: 1946...9990) ?? terms.first?.expiry.year
    var balance: LoadBalance?
    var hasNothing = false
    if reader.errors.isEmpty {
      do throws(InvalidLoadBalance) {
        balance = try room.register.loadBalance(
          for: mission.id, candidates: terms, in: year ?? visit.today.year, asOf: visit.today,
          choices: room.choices)
      } catch {
        hasNothing = reader.fail(error)
      }
    }
    if values["expiries"] == nil {
      values["expiries"] = terms.map(\.expiry.iso).joined(separator: "\n")
    }
    values["year"] = values["year"] ?? year.map { "\($0)" }
    return .page(
      BalancePage(
        frame: visit.frame(room), mission: mission, balance: balance,
        hasNothingToRenew: hasNothing, form: FormState(values: values, errors: reader.errors)
      ).html, status: reader.errors.isEmpty ? .ok : .unprocessableContent)
  }

  /// What was typed; where nothing was, the ends of the months from nine to fourteen months after
  /// the last mandate known ends.
  private func candidates(
    _ reader: inout FormReader, for mission: Identifier<Mission>, _ room: ReadingRoom.Room
  ) -> [RenewalTerms] {
    let expiries = reader.days("expiries", most: 12)
    let reports = reader.days("reports", most: 12)
    guard !expiries.isEmpty else {
      return reader.errors.isEmpty
        ? room.register.usualTerms(of: mission, asOf: room.today) : []
    }
    guard reports.isEmpty || reports.count == expiries.count else {
      reader.fail("reports", .outside(expiries.count...expiries.count, given: reports.count))
      return []
    }
    return expiries.enumerated().map { index, expiry in
      RenewalTerms(expiry: expiry, report: reports.isEmpty ? nil : reports[index])
    }
  }
}

extension FormReader {
  /// Notes why no load can be compared, at the field that says so; true where there is nothing to
  /// renew, which no field can mend.
  fileprivate mutating func fail(_ reason: InvalidLoadBalance) -> Bool {
    switch reason {
    case .nothingToRenew, .noCandidates: return true
    case .noSuchYear(let year): fail("year", .outside(1946...9990, given: year))
    case .endsTooSoon(let expiry, let last):
      fail("expiries", .tooEarly(expiry, earliest: last.advanced(by: 1)))
    case .reportTooLate(let report, let expiry):
      fail("reports", .tooLate(report, latest: expiry))
    }
    return false
  }
}
