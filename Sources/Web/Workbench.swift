import Basics
import NIOPosix
import ServiceLifecycle

/// Work outside the request: one order at a time on a thread of its own, remembered until it is
/// crowded out, cancelled when the server stops.
actor Workbench<Order: Hashable & Sendable, Progress: Sendable, Outcome: Sendable> {
  /// How far an order is.
  enum State: Sendable {
    case running(Progress?)
    case done(Outcome)
    /// The server stops, and nothing is worked on any more.
    case stopped

    /// Whether nothing more will come of it.
    var isOver: Bool {
      if case .running = self { false } else { true }
    }

    /// What came of it; nil where nothing did yet.
    var outcome: Outcome? {
      if case .done(let outcome) = self { outcome } else { nil }
    }
  }

  /// What an order is worked on with: whether to stop, and where to say how far it is.
  typealias Work =
    @Sendable (
      _ isCancelled: @escaping @Sendable () -> Bool,
      _ progress: @escaping @Sendable (Progress) -> Void
    ) async -> Outcome

  private struct Job {
    let stop: Stop
    let began: Moment
    var state: State
  }

  private let now: @Sendable () -> Moment
  private let thread = WorkThread()
  private var jobs: [Order: Job] = [:]
  /// Orders that are remembered, oldest first.
  private var remembered: [Order] = []
  private let capacity: Int
  private var isClosed = false

  /// A bench that remembers so many orders.
  init(capacity: Int = 32, now: @escaping @Sendable () -> Moment) {
    self.capacity = capacity
    self.now = now
  }

  /// Waits until the server stops, then cancels what is being worked on.
  func run() async {
    try? await gracefulShutdown()
    isClosed = true
    for job in jobs.values { job.stop.pull() }
    await thread.close()
  }

  /// The order's state once it is finished, or after `seconds`; begun now if it is not yet.
  func state(of order: Order, atMost seconds: Double, _ work: @escaping Work) async -> State {
    begin(order, work)
    for _ in 0..<Int(seconds * 200) {
      guard let state = jobs[order]?.state, !state.isOver, !Task.isCancelled else { break }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return jobs[order]?.state ?? .running(nil)
  }

  /// How far an order is, and for how many whole seconds it has been worked on; begun now if it is
  /// not yet.
  func status(of order: Order, _ work: @escaping Work) -> (state: State, seconds: Int) {
    begin(order, work)
    return status(of: order) ?? (.running(nil), 0)
  }

  /// How far an order is; nil where nobody began it.
  func status(of order: Order) -> (state: State, seconds: Int)? {
    jobs[order].map { ($0.state, max(0, now().seconds - $0.began.seconds)) }
  }

  /// Forgets an order whose outcome is such.
  func forget(_ order: Order, where isSuch: @Sendable (Outcome) -> Bool) {
    guard let outcome = jobs[order]?.state.outcome, isSuch(outcome) else { return }
    jobs[order] = nil
    remembered.removeAll { $0 == order }
  }

  /// Ends an order; the best found so far is its outcome.
  func cancel(_ order: Order) {
    jobs[order]?.stop.pull()
  }

  private func begin(_ order: Order, _ work: @escaping Work) {
    guard jobs[order] == nil else { return }

    let stop = Stop()
    guard !isClosed else {
      jobs[order] = Job(stop: stop, began: now(), state: .stopped)
      return
    }
    let (updates, sink) = AsyncStream<Progress>.makeStream(bufferingPolicy: .bufferingNewest(1))
    jobs[order] = Job(stop: stop, began: now(), state: .running(nil))
    remembered.append(order)
    while remembered.count > capacity {
      jobs.removeValue(forKey: remembered.removeFirst())?.stop.pull()
    }
    Task {
      for await progress in updates { tell(.running(progress), of: order) }
    }
    let thread = thread
    Task {
      let outcome = await thread.run { await work({ stop.isPulled }, { sink.yield($0) }) }
      sink.finish()
      tell(outcome.map { .done($0) } ?? .stopped, of: order)
    }
  }

  private func tell(_ state: State, of order: Order) {
    guard jobs[order]?.state.isOver == false else { return }
    jobs[order]?.state = state
  }
}

/// One thread on which long work is done, so that those that answer requests stay free.
final class WorkThread: TaskExecutor {
  private let threads = NIOThreadPool(numberOfThreads: 1)

  /// Starts the thread.
  init() {
    threads.start()
  }

  /// Does work on the thread, after what was given to it before; nil once it is closed.
  func run<Outcome: Sendable>(_ work: @escaping @Sendable () async -> Outcome) async -> Outcome? {
    guard (try? await threads.runIfActive({ true })) == true else { return nil }
    return await Task(executorPreference: self) { await work() }.value
  }

  /// Ends the thread once its work is done.
  func close() async {
    try? await threads.shutdownGracefully()
  }

  /// Does a step of some work on the thread; where that is closed, on whichever calls.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    threads.submit { _ in job.runSynchronously(on: executor) }
  }
}
