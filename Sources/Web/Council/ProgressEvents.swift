import Council
import Hummingbird
import HTTPTypes
import NIOCore
import Pages

extension Site {
  /// How far a plan is, as server-sent events, until it is finished.
  ///
  /// - Throws: 404 for a month that is none; `StoreFault`.
  func progressEvents(_ visit: Visit) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let (order, _, _) = try planOrder(visit, in: room)
    let plans = plans
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        for _ in 0..<1200 {
          let state = await plans.status(of: order, from: room)
          try await writer.write(ByteBuffer(string: event(state)))
          guard !state.isDone else { break }
          try await Task.sleep(for: .milliseconds(250))
        }
        try await writer.finish(nil)
      })
  }
}

/// One event: JSON of whole numbers and a truth value, which need no escaping.
private func event(_ state: SolvingState) -> String {
  let objective = state.objective.map { "\($0)" } ?? "null"
  let bound = state.bound.map { "\($0)" } ?? "null"
  return "event: \(state.isDone ? "done" : "progress")\n"
    + "data: {\"seconds\":\(state.seconds),\"objective\":\(objective),\"bound\":\(bound),"
    + "\"isDone\":\(state.isDone)}\n\n"
}
