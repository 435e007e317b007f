import Basics
import Capabilities
import Council
import Forces
import HTTPTypes
import Hummingbird
import Markup
import Pages

extension Site {
  /// Requirement lines, and why each is filled as it is.
  var requirementRoutes: [Route] {
    [
      Route(
        .get, "/requirements",
        samples: [
          "/requirements?asOf=2019-05-01",
          "/requirements?asOf=2019-05-01&status=open&type=AVN_MUHU",
        ]
      ) { try await requirements($0) },
      Route(
        .get, "/requirements/:line",
        samples: [
          "/requirements/mali-medevac?asOf=2019-05-01",
          "/requirements/mali-medevac?asOf=2019-05-01&why=yes&month=2019-08",
        ]
      ) { try await requirement($0) },
    ]
  }

  /// How many rows of a list stand on one page.
  static let rowsOnPage = 100

  private func requirements(_ visit: Visit) async throws -> Response {
    let (form, room) = try await forceQuestion(visit)
    let months = form.months(asOf: room.asOf)
    let board = await reading.board(of: months, in: room)
    var open: [Identifier<RequirementLine>: Month] = [:]
    for cell in board.cells where cell.gap > 0 {
      for line in cell.lines { open[line] = min(open[line] ?? cell.month, cell.month) }
    }
    let type = visit.query("type")
    let onlyOpen = visit.query("status") == "open"
    let lines = room.capabilities.requirements.filter { line in
      (form.mission == nil || line.mission == form.mission)
        && (type == nil || line.unitType.rawValue == type)
        && (!onlyOpen || open[line.id] != nil)
    }.sorted { ($0.mission, $0.id) < ($1.mission, $1.id) }
    let pages = max(1, (lines.count + Self.rowsOnPage - 1) / Self.rowsOnPage)
    let page = min(max(form.page, 1), pages)
    let tasks = Dictionary(room.facts.council.tasks.map { ($0.id, $0) }) { first, _ in first }
    var values = form.values
    values["type"] = type
    values["status"] = visit.query("status")
    return .page(
      RequirementsPage(
        frame: visit.frame(room, marking: .confidential),
        lines: lines.dropFirst((page - 1) * Self.rowsOnPage).prefix(Self.rowsOnPage).map {
          RequirementRow(line: $0, priority: $0.priority(among: tasks), openFrom: open[$0.id])
        }, missions: room.missions,
        types: Array(Set(room.capabilities.requirements.map(\.unitType))).sorted(),
        form: FormState(values: values, errors: form.errors), count: lines.count,
        pageNumber: page, pageCount: pages
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }

  private func requirement(_ visit: Visit) async throws -> Response {
    var (form, room) = try await forceQuestion(visit)
    let id = Identifier<RequirementLine>(try visit.part("line"))
    guard let line = room.capabilities.requirements.first(where: { $0.id == id }) else {
      throw HTTPError(.notFound)
    }
    var why: Why?
    let months = form.months(asOf: room.asOf)
    let shown = months.clamped(to: line.from..<line.until)
    if form.values["why"] != nil, form.errors.isEmpty, let first = shown.first {
      let month = form.month.flatMap { shown.contains($0) ? $0 : nil } ?? first
      if let question = try planQuestion(.why(id, month), &form, room, visit) {
        let outcome = try await forces.outcome(
          of: question.order, from: question.facts, kept: question.kept, atMost: 1.5)
        guard let outcome else { return waiting(for: form, .why(id, month), room, visit) }
        if case .why(let found) = outcome { why = found }
      }
    }
    let task = ForceTask(
      room.facts, months: months, options: ForceOptions(horizon: months.count, lines: [id]),
      kept: [])
    return .page(
      RequirementPage(
        frame: visit.frame(room, marking: why == nil ? .confidential : .strictlyConfidential),
        line: line, priority: room.priority(of: line),
        need: line.need.flatMap { need in room.capabilities.needs.first { $0.id == need } },
        task: line.task.flatMap { task in room.facts.council.tasks.first { $0.id == task } },
        standing: task.committed.filter { $0.line == id }.sorted(), months: months, why: why,
        schemes: room.capabilities.rotationSchemes.filter { $0.line == id },
        form: form.state
      ).html, status: form.errors.isEmpty ? .ok : .unprocessableContent)
  }
}
