import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Optimization
import Testing
import Web

/// A solver that finds nothing until it is told to stop.
struct Sleeper: Solver {
  func answer(
    to program: MixedIntegerProgram, from start: [Double]?, limits: SolveLimits,
    isCancelled: @Sendable () -> Bool, progress: (SolveProgress) -> Void
  ) -> SolverAnswer {
    for _ in 0..<6000 where !isCancelled() {
      progress(SolveProgress(objective: nil, bound: 0, steps: 1))
      Thread.sleep(forTimeInterval: 0.02)
    }
    return SolverAnswer(status: .interrupted)
  }
}

@Suite struct `A plan that takes long` {
  @Test func `is waited for on a page of its own, and can be stopped`() async throws {
    let sample = try SiteSample(solver: Sleeper())
    try await sample.visit { client in
      let month = try await client.get("/programme/2019-07?week=loose")
      #expect(month.status == .seeOther)
      let address = try #require(month.location)
      #expect(address == "/programme/2019-07/solving?week=loose")
      let waiting = try await client.get(address)
      #expect(waiting.status == .ok)
      #expect(waiting.shows("http-equiv=\"refresh\""))
      #expect(waiting.shows("action=\"/programme/2019-07/stop?week=loose\""))

      // Someone follows the events until they end.
      async let events = client.get("/programme/2019-07/progress?week=loose")
      let stopped = try await client.send("/programme/2019-07/stop", ["week": "loose"])
      #expect(stopped.location == "/programme/2019-07?week=loose&done=stopped")
      let followed = try await events
      #expect(followed.headers[.contentType] == "text/event-stream")
      #expect(followed.shows("event: done\n"))
      #expect(followed.text.hasSuffix("\n\n"))

      let page = try await client.get(try #require(stopped.location))
      #expect(page.status == .ok)
      #expect(page.shows("proof-interrupted"))

      // Asked for again it is planned anew.
      let again = try await client.send("/programme/2019-07/propose", ["week": "loose"])
      #expect(again.status == .seeOther)
      let anew = try await client.get("/programme/2019-07/solving?week=loose")
      #expect(anew.status == .ok)
      _ = try await client.send("/programme/2019-07/stop", ["week": "loose"])
    }
  }

  @Test func `that is finished sends nobody to wait, and its events end at once`() async throws {
    let sample = try SiteSample()
    try await sample.visit { client in
      _ = try await client.get("/programme/2019-07/programme.csv")
      let solving = try await client.get("/programme/2019-07/solving")
      #expect(solving.location == "/programme/2019-07")
      let events = try await client.get("/programme/2019-07/progress")
      #expect(events.text.hasPrefix("event: done\ndata: {"))
      #expect(events.shows("\"isDone\":true"))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `ends when the server stops, and nothing is planned any more`() async throws {
    let sample = try SiteSample(solver: Sleeper())
    let application = Application(router: sample.site.router(), services: [sample.plans])
    let (waiting, client) = try await application.test(.router) { client in
      let waiting = Task { try await client.get("/programme/2019-07/programme.csv") }
      while try await client.get("/programme/2019-07/solving").status != .ok {}
      return (waiting, client)
    }
    // The server has been told to stop: who waited is answered, with what there was if anything.
    let answered = try await waiting.value.status
    #expect([.ok, .serviceUnavailable].contains(answered))
    #expect(try await client.get("/programme/2019-08").status == .serviceUnavailable)
    let events = try await client.get("/programme/2019-08/progress")
    #expect(events.shows("event: done\n"))
  }
}
