import ArgumentParser
import Basics
import Council
import Forces
import Foundation
import HiGHSSolver
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Store
import UnixSignals
import Web

/// Serves the site to this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve the site at http://127.0.0.1, to this machine alone.",
    discussion: """
      There are no accounts: whoever can use this machine is the desk. Ctrl-C or SIGTERM finishes \
      what is being answered, ends what is being planned and closes the database.
      """)

  @Option(help: "The port.")
  var port = 8080

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var clock: ClockOptions

  /// Refuses ports that are none.
  ///
  /// - Throws: `ValidationError`.
  func validate() throws {
    try PlanOptions.check("--port", port, in: 1...65535)
  }

  /// Serves until told to stop.
  ///
  /// - Throws: `CommandFailure` for a busy port; `StoreFault`.
  func run() async throws {
    let store = try database.open()
    let asOf = clock.asOf
    let fallback = try clock.today()
    let today: @Sendable () -> Day = { asOf ?? (try? Clock.today()) ?? fallback }
    let plans = PlanDesk(planner: .wired, now: Clock.now)
    let forces = ForceDesk(engine: .wired, solver: HiGHS(), now: Clock.now)
    let site = Site(
      store: store, plans: plans, forces: forces, port: port, today: today, now: Clock.now)
    var logger = Logger(label: "muster")
    logger.logLevel = .notice
    let address = "http://127.0.0.1:\(port)"
    let application = Application(
      router: site.router(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { _ in
        Console.notice("Serving \(address) to this machine alone; Ctrl-C ends it.")
        Task { await site.prepare() }
      },
      logger: logger)
    var services = ServiceGroupConfiguration(
      // Shut down from the last: requests that wait for a plan can finish once plans end.
      services: [
        .init(service: application, successTerminationBehavior: .gracefullyShutdownGroup),
        .init(service: plans), .init(service: forces),
      ],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    services.maximumGracefulShutdownDuration = .seconds(ServeCommand.secondsToFinish)
    do {
      try await ServiceGroup(configuration: services).run()
    } catch let error as IOError {
      throw CommandFailure(portRefused: error, port)
    } catch is CancellationError {
      // What would not finish in time was cut off; the database is closed all the same.
    }
    try store.checkpoint()
    try store.close()
  }

  /// How long requests may take to finish once the server is told to stop.
  private static let secondsToFinish = 6
}

extension CommandFailure {
  /// Why the port cannot be listened on.
  fileprivate init(portRefused error: IOError, _ port: Int) {
    let other = "choose another port: muster serve --port \(port == 8080 ? 8081 : 8080)"
    switch error.errnoCode {
    case EADDRINUSE:
      self.init(
        "Port \(port) is in use by another program.", advice: "Stop that program, or \(other)")
    case EACCES:
      self.init(
        "This machine lets only its administrator use port \(port).", advice: "Maybe \(other)")
    default:
      self.init("Port \(port) cannot be used (error \(error.errnoCode)).", advice: "Maybe \(other)")
    }
  }
}
