package import Basics
package import Council
import NIOPosix
import Optimization
import Pages
import ServiceLifecycle

/// Plans outside the request: one at a time on a thread of its own, remembered until the register
/// changes, cancelled when the server stops.
package actor PlanDesk: Service {
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
    case running(SolveProgress?)
    case done(Programme)
    case refused(InvalidWindow)
    /// The server stops, and nothing is planned any more.
    case stopped

    /// Whether nothing more will come of it.
    var isOver: Bool {
      if case .running = self { false } else { true }
    }
  }

  private struct Job {
    let stop: Stop
    let began: Moment
    var state: State
  }

  private let planner: ProgrammePlanner
  private let now: @Sendable () -> Moment
  private let threads = NIOThreadPool(numberOfThreads: 1)
  private var jobs: [Order: Job] = [:]
  /// Orders that are remembered, oldest first.
  private var remembered: [Order] = []
  private let capacity = 32
  private var isClosed = false

  /// A desk that plans with `planner`.
  package init(planner: ProgrammePlanner, now: @escaping @Sendable () -> Moment) {
    self.planner = planner
    self.now = now
    threads.start()
  }

  /// Waits until the server stops, then cancels what is being planned.
  ///
  /// - Throws: nothing.
  package func run() async throws {
    try? await gracefulShutdown()
    isClosed = true
    for job in jobs.values { job.stop.pull() }
    try? await threads.shutdownGracefully()
  }

  /// The order's state once it is finished, or after `seconds`.
  func programme(
    _ order: Order, from room: ReadingRoom.Room, atMost seconds: Double
  ) async -> State {
    begin(order, from: room)
    for _ in 0..<Int(seconds * 200) {
      guard let state = jobs[order]?.state, !state.isOver, !Task.isCancelled else { break }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return jobs[order]?.state ?? .running(nil)
  }

  /// How far the order is, begun now if it is not yet.
  func status(of order: Order, from room: ReadingRoom.Room) -> SolvingState {
    begin(order, from: room)
    guard let job = jobs[order] else {
      return SolvingState(seconds: 0, objective: nil, bound: nil, isDone: false)
    }
    let seconds = max(0, now().seconds - job.began.seconds)
    switch job.state {
    case .running(let progress):
      return SolvingState(
        seconds: seconds, objective: progress?.objective.map { Int($0.rounded()) },
        bound: progress?.bound.map { Int($0.rounded(.up)) }, isDone: false)
    case .done(let programme):
      return SolvingState(
        seconds: seconds, objective: programme.objective, bound: programme.bound, isDone: true)
    case .refused, .stopped:
      return SolvingState(seconds: seconds, objective: nil, bound: nil, isDone: true)
    }
  }

  /// Forgets a plan that was ended early, so that the order is planned anew.
  func renew(_ order: Order) {
    guard case .done(let programme) = jobs[order]?.state, programme.status == .interrupted
    else { return }
    jobs[order] = nil
    remembered.removeAll { $0 == order }
  }

  /// Ends the order; the best plan found so far is its result.
  func cancel(_ order: Order) {
    jobs[order]?.stop.pull()
  }

  private func begin(_ order: Order, from room: ReadingRoom.Room) {
    guard jobs[order] == nil else { return }

    let stop = Stop()
    guard !isClosed else {
      jobs[order] = Job(stop: stop, began: now(), state: .stopped)
      return
    }
    let (updates, sink) = AsyncStream<SolveProgress>.makeStream(
      bufferingPolicy: .bufferingNewest(1))
    jobs[order] = Job(stop: stop, began: now(), state: .running(nil))
    remembered.append(order)
    while remembered.count > capacity {
      jobs.removeValue(forKey: remembered.removeFirst())?.stop.pull()
    }

    let planner = planner
    let threads = threads
    Task {
      for await progress in updates { tell(.running(progress), of: order) }
    }
    Task {
      let state = try? await threads.runIfActive { () -> State in
        do throws(InvalidWindow) {
          var options = order.options
          let lasting = options.pins
          options.pins = [:]
          options = try options.keeping(
            lasting, for: order.window, from: room.register, asOf: order.asOf,
            choices: room.choices)
          return .done(
            try planner.programme(
              for: order.window, from: room.register, asOf: order.asOf, options: options,
              published: order.published, choices: room.choices,
              isCancelled: { stop.isPulled }, progress: { sink.yield($0) }))
        } catch {
          return .refused(error)
        }
      }
      sink.finish()
      tell(state ?? .stopped, of: order)
    }
  }

  private func tell(_ state: State, of order: Order) {
    guard jobs[order]?.state.isOver == false else { return }
    jobs[order]?.state = state
  }
}
