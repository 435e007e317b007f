import Basics
import Capabilities
import Council
import Forces
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Pages
import Phrases
import Store

/// An order with the facts it is worked out from.
struct ForceQuestion: Sendable {
  let order: ForceOrder
  let facts: ForceFacts
  let kept: [PlannedTour]
}

extension Site {
  /// What a form asks to be worked out; nil, with an error at its field, where that cannot be.
  ///
  /// - Throws: `StoreFault`.
  func planQuestion(
    _ work: ForceOrder.Work, _ form: inout ForceForm, _ room: ForceRoom, _ visit: Visit
  ) throws -> ForceQuestion? {
    var facts = room.facts
    if let name = form.scenario {
      guard let scenario = room.capabilities.scenarios.first(where: { $0.name == name }),
        let changed = try? room.facts.under(scenario)
      else {
        form.fail("scenario", .unknown(name))
        return nil
      }
      facts = changed
    }
    var kept: (ForceOrder.Kept, [PlannedTour])?
    if let name = form.keep {
      guard let plan = try store.forcePlan(named: name, as: visit.viewer) else {
        form.fail("keep", .unknown(name))
        return nil
      }
      kept = (ForceOrder.Kept(name: name, version: plan.label.version), plan.content.tours)
    }
    let order = ForceOrder(
      work: work, asOf: room.asOf, months: form.months(asOf: room.asOf), options: form.options,
      keep: kept?.0, scenario: form.scenario, registerVersion: room.version)
    return ForceQuestion(order: order, facts: facts, kept: kept?.1 ?? [])
  }

  /// Sends the visitor to where a long piece of work is awaited.
  func waiting(
    for form: ForceForm, _ work: ForceOrder.Work, _ room: ForceRoom, _ visit: Visit
  ) -> Response {
    let own: [Link.QueryItem] =
      switch work {
      case .plan: [.init("work", "plan")]
      case .why(let line, let month):
        [.init("work", "why"), .init("line", line.rawValue), .init("month", month.iso)]
      case .scenarios: [.init("work", "scenarios")]
      case .rotation(let scheme): [.init("work", "rotation"), .init("line", scheme.rawValue)]
      }
    return .see(
      visit.frame(room, marking: .confidential).link(
        .forceAction(.solving), query: form.query(but: ["work", "line", "month"]) + own))
  }

  /// What the address of awaited work names, and the page that shows it once it is finished.
  ///
  /// - Throws: 422 for an address that names none; `StoreFault`.
  private func awaited(
    _ visit: Visit
  ) async throws -> (question: ForceQuestion, form: ForceForm, room: ForceRoom, done: Address) {
    var (form, room) = try await forceQuestion(visit)
    let line = form.values["line"] ?? ""
    let work: ForceOrder.Work
    let done: Address
    switch form.values["work"] {
    case "plan": (work, done) = (.plan, .forces)
    case "scenarios": (work, done) = (.scenarios, .scenarios)
    case "rotation": (work, done) = (.rotation(Identifier(line)), .rotation(Identifier(line)))
    case "why":
      guard let month = form.month else { throw HTTPError(.unprocessableContent) }
      (work, done) = (.why(Identifier(line), month), .requirement(Identifier(line)))
    default: throw HTTPError(.unprocessableContent)
    }
    guard form.errors.isEmpty, let question = try planQuestion(work, &form, room, visit) else {
      throw HTTPError(.unprocessableContent)
    }
    return (question, form, room, done)
  }

  /// How far a long piece of work is.
  ///
  /// - Throws: 422 for an address that names none; `StoreFault`.
  func forceSolving(_ visit: Visit) async throws -> Response {
    let (question, form, room, address) = try await awaited(visit)
    let frame = visit.frame(room, marking: .confidential)
    let done = frame.link(address, query: form.query(but: ["work", "line"]))
    let state = await forces.status(
      of: question.order, from: question.facts, kept: question.kept)
    guard !state.isDone else { return .see(done) }
    let subject = ForcePhrases(visit.language).months(question.order.months)
    return .page(
      ForceSolvingPage(frame: frame, subject: subject, state: state, done: done).html)
  }

  /// Ends a long piece of work; the best found so far is shown.
  ///
  /// - Throws: 422 for an address that names none; `StoreFault`.
  func stopForces(_ visit: Visit) async throws -> Response {
    let (question, form, room, address) = try await awaited(visit)
    await forces.cancel(question.order)
    return .see(
      visit.frame(room, marking: .confidential).link(
        address,
        query: form.query(but: ["work", "line"])
          + [.init("done", PageFrame.Notice.stopped.rawValue)]))
  }

  /// How far a long piece of work is, as server-sent events, until it is finished.
  ///
  /// - Throws: 422 for an address that names none; `StoreFault`.
  func forceProgress(_ visit: Visit) async throws -> Response {
    let (question, _, _, _) = try await awaited(visit)
    let desk = forces
    let phrases = ForcePhrases(visit.language)
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        for _ in 0..<2400 {
          let state = await desk.status(
            of: question.order, from: question.facts, kept: question.kept)
          try await writer.write(ByteBuffer(string: event(state, phrases)))
          guard !state.isDone else { break }
          try await Task.sleep(for: .milliseconds(250))
        }
        try await writer.finish(nil)
      })
  }
}

/// One event: JSON of numbers as they are read, which hold nothing that needs escaping.
private func event(_ state: ForceSolvingState, _ phrases: ForcePhrases) -> String {
  func text(_ value: Double?, _ unit: String = "") -> String {
    value.map { "\"\(phrases.worth($0))\(unit)\"" } ?? "null"
  }
  let gap = state.gap.map { ($0 * 10_000).rounded(.up) / 100 }
  return "event: \(state.isDone ? "done" : "progress")\n"
    + "data: {\"seconds\":\"\(state.seconds) s\",\"objective\":\(text(state.objective)),"
    + "\"bound\":\(text(state.bound)),\"tours\":\(state.tours.map { "\($0)" } ?? "null"),"
    + "\"gap\":\(text(gap, " %")),\"isDone\":\(state.isDone)}\n\n"
}
