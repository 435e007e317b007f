package import Basics
package import Council
import Optimization
import Pages
import ServiceLifecycle

/// Programmes outside the request: one at a time on a thread of its own, remembered until the
/// register changes, cancelled when the server stops.
package struct PlanDesk: Service {
  /// What is planned, and from which state of the register.
  struct Order: Hashable, Sendable {
    let window: Range<Month>
    let asOf: Day
    let options: PlanningOptions
    let published: [Identifier<ProgrammeItem>: Day]
    /// Changes whenever the register or the desk's choices do.
    let registerVersion: Int
  }

  /// How far an order is.
  enum State: Sendable {
    case running
    case done(Programme)
    case refused(InvalidWindow)
    /// The server stops, and nothing is planned any more.
    case stopped
  }

  private typealias Bench = Workbench<Order, SolveProgress, Result<Programme, InvalidWindow>>

  private let planner: ProgrammePlanner
  private let bench: Bench

  /// A desk that plans with `planner`.
  package init(planner: ProgrammePlanner, now: @escaping @Sendable () -> Moment) {
    self.planner = planner
    bench = Bench(now: now)
  }

  /// Waits until the server stops, then cancels what is being planned.
  ///
  /// - Throws: nothing.
  package func run() async throws { await bench.run() }

  /// The order's state once it is finished, or after `seconds`.
  func programme(
    _ order: Order, from room: ReadingRoom.Room, atMost seconds: Double
  ) async -> State {
    switch await bench.state(of: order, atMost: seconds, work(on: order, from: room)) {
    case .running: .running
    case .done(.success(let programme)): .done(programme)
    case .done(.failure(let window)): .refused(window)
    case .stopped: .stopped
    }
  }

  /// How far the order is, begun now if it is not yet.
  func status(of order: Order, from room: ReadingRoom.Room) async -> SolvingState {
    let (state, seconds) = await bench.status(of: order, work(on: order, from: room))
    switch state {
    case .running(let progress):
      return SolvingState(
        seconds: seconds, objective: progress?.objective.map { Int($0.rounded()) },
        bound: progress?.bound.map { Int($0.rounded(.up)) }, isDone: false)
    case .done(.success(let programme)):
      return SolvingState(
        seconds: seconds, objective: programme.objective, bound: programme.bound, isDone: true)
    case .done(.failure), .stopped:
      return SolvingState(seconds: seconds, objective: nil, bound: nil, isDone: true)
    }
  }

  /// Forgets a plan that was ended early, so that the order is planned anew.
  func renew(_ order: Order) async {
    await bench.forget(order) { (try? $0.get().status) == .interrupted }
  }

  /// Ends the order; the best plan found so far is its result.
  func cancel(_ order: Order) async {
    await bench.cancel(order)
  }

  private func work(on order: Order, from room: ReadingRoom.Room) -> Bench.Work {
    let planner = planner
    return { isCancelled, progress in
      do throws(InvalidWindow) {
        var options = order.options
        let lasting = options.pins
        options.pins = [:]
        options = try options.keeping(
          lasting, for: order.window, from: room.register, asOf: order.asOf,
          choices: room.choices)
        return .success(
          try planner.programme(
            for: order.window, from: room.register, asOf: order.asOf, options: options,
            published: order.published, choices: room.choices,
            isCancelled: isCancelled, progress: progress))
      } catch {
        return .failure(error)
      }
    }
  }
}
