package import Basics
import Council
import Foundation
import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import Pages
import Phrases
package import Store

/// The web site over one store: what it is made of, and every route it serves.
package struct Site: Sendable {
  let store: Store
  let plans: PlanDesk
  let forces: ForceDesk
  let reading: ReadingRoom
  /// The day in New York.
  let today: @Sendable () -> Day
  let now: @Sendable () -> Moment
  /// The port we listen on, which requests must name.
  let port: Int

  /// A site for the desk alone; it must be bound to loopback.
  package init(
    store: Store, plans: PlanDesk, forces: ForceDesk, port: Int,
    today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.plans = plans
    self.forces = forces
    self.port = port
    self.today = today
    self.now = now
    reading = ReadingRoom(store: store, today: today)
  }

  /// Whoever asks: an installation without accounts has one viewer.
  var viewer: Viewer { .desk }

  /// Everything that is served.
  package var routes: [Route] {
    [
      deskRoutes, todayRoutes, programmeRoutes, missionRoutes, guidelineRoutes, sourceRoutes,
      journalRoutes, feedRoutes, forceRoutes, requirementRoutes, pledgeRoutes, contributorRoutes,
      conferenceRoutes, rotationRoutes, recordRoutes, scenarioRoutes, contributionRoutes,
      missionRotationRoutes, listFileRoutes,
    ].flatMap { $0 }
  }

  /// The router with all routes and guards.
  package func router() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: PlainErrors(site: self))
    router.add(middleware: HostGuard(port: port))
    router.add(middleware: CrossSiteGuard())
    router.add(middleware: KnownPaths(routes: routes))
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await route.answer(visit(request, context))
      }
    }
    return router
  }

  private func visit(_ request: Request, _ context: BasicRequestContext) async throws -> Visit {
    var request = request
    var form = Form()
    if request.method == .post {
      form = try Form(encoded: try await body(of: &request))
    }
    return Visit(
      request: request, context: context, viewer: viewer, language: language(of: request),
      today: today(), now: now(), asked: try Form(encoded: request.uri.query ?? ""), form: form)
  }

  private func body(of request: inout Request) async throws -> String {
    do {
      return String(buffer: try await request.collectBody(upTo: 1 << 18))
    } catch is NIOTooManyBytesError {
      throw HTTPError(.contentTooLarge)
    }
  }

  /// The language the address names, else the one the browser asks for.
  func language(of request: Request) -> Language {
    request.uri.queryParameters["lang"].flatMap { Language(tag: $0) }
      ?? Language(acceptLanguage: request.headers[.acceptLanguage] ?? "")
  }

  /// What every page shares, for a request that may have failed before it was understood; a bare
  /// one says nothing of the register.
  func frame(for request: Request, bare: Bool) async -> PageFrame {
    let facts = bare ? nil : try? await reading.room(as: viewer).facts
    return PageFrame(
      language: language(of: request),
      languageIsChosen: request.uri.queryParameters["lang"] != nil,
      path: request.pagePath,
      today: today(), facts: facts ?? PageFacts(CouncilRegister()))
  }
}
