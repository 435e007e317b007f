import Basics
import Council
import Forces
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Store

extension Site {
  /// The gap board, the plan and what to ask for as files.
  var forceFileRoutes: [Route] {
    [
      Route(.get, "/forces/gaps.csv", samples: ["/forces/gaps.csv?asOf=2019-05-01"]) { visit in
        let (board, mark) = try await gapFile(visit)
        return .file(
          GapsCSV.bytes(of: board, mark: mark), type: "text/csv; charset=utf-8", name: "gaps.csv")
      },
      Route(.get, "/forces/gaps.json", samples: ["/forces/gaps.json?asOf=2019-05-01"]) { visit in
        let (board, mark) = try await gapFile(visit)
        return .file(
          Array(GapsJSON.json(of: board, mark: mark).pretty.utf8), type: "application/json")
      },
      Route(.get, "/forces/plan.csv", samples: ["/forces/plan.csv?asOf=2019-05-01"]) { visit in
        let (plan, mark) = try await planFile(visit)
        return .file(
          ForcePlanCSV.bytes(of: plan, mark: mark), type: "text/csv; charset=utf-8",
          name: "plan.csv")
      },
      Route(.get, "/forces/plan.json", samples: ["/forces/plan.json?asOf=2019-05-01"]) { visit in
        let (plan, mark) = try await planFile(visit)
        return .file(
          Array(ForcePlanJSON.json(of: plan, mark: mark).pretty.utf8), type: "application/json")
      },
      Route(.get, "/forces/asks.csv", samples: ["/forces/asks.csv?asOf=2019-05-01"]) { visit in
        let (plan, mark) = try await planFile(visit)
        return .file(
          AsksCSV.bytes(of: plan.asks, mark: ResultMark(.confidential, exercise: mark.exercise)),
          type: "text/csv; charset=utf-8", name: "asks.csv")
      },
    ]
  }

  private func gapFile(_ visit: Visit) async throws -> (GapBoard, ResultMark) {
    let (form, room) = try await forceQuestion(visit)
    guard form.errors.isEmpty else { throw HTTPError(.unprocessableContent) }
    let board = await reading.board(of: form.months(asOf: room.asOf), in: room)
    let cells = board.cells.filter { form.mission == nil || $0.mission == form.mission }
    return (
      GapBoard(asOf: board.asOf, months: board.months, cells: cells),
      ResultMark(.confidential, exercise: room.exercise?.label)
    )
  }

  /// The plan asked for, finished.
  ///
  /// - Throws: 422 for what cannot be planned; 503 where it takes too long.
  private func planFile(_ visit: Visit) async throws -> (ForcePlan, ResultMark) {
    var (form, room) = try await forceQuestion(visit)
    guard form.errors.isEmpty, let question = try planQuestion(.plan, &form, room, visit) else {
      throw HTTPError(.unprocessableContent)
    }
    let outcome = try await forces.outcome(
      of: question.order, from: question.facts, kept: question.kept, atMost: 60)
    guard let outcome else { throw HTTPError(.serviceUnavailable) }
    guard let plan = outcome.plan else { throw HTTPError(.unprocessableContent) }
    return (plan, ResultMark(.strictlyConfidential, exercise: room.exercise?.label))
  }
}
