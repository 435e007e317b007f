package import Basics
package import Forces
import HTTPTypes
import Hummingbird
package import Optimization
import Pages
import ServiceLifecycle

/// Force plans, reasons, scenarios and rotation schemes outside the request: one at a time on a
/// thread of its own, remembered until the register changes, cancelled when the server stops.
package struct ForceDesk: Service {
  private typealias Bench = Workbench<ForceOrder, Progress, ForceOutcome>

  /// How far a search is, and how many tours its best plan proposes.
  private struct Progress: Sendable {
    let objective: Double
    let bound: Double
    let tours: Int
  }

  private let engine: ForceEngine
  private let solver: any Solver
  private let bench: Bench

  /// A desk that plans with `engine`, and schemes with `solver`.
  package init(
    engine: ForceEngine, solver: any Solver, now: @escaping @Sendable () -> Moment
  ) {
    self.engine = engine
    self.solver = solver
    bench = Bench(now: now)
  }

  /// Waits until the server stops, then cancels what is being worked on.
  ///
  /// - Throws: nothing.
  package func run() async throws { await bench.run() }

  /// What came of the order, within `seconds`; nil while it is worked on.
  ///
  /// - Throws: 503 where the server stops.
  func outcome(
    of order: ForceOrder, from facts: ForceFacts, kept: [PlannedTour] = [],
    atMost seconds: Double
  ) async throws(HTTPError) -> ForceOutcome? {
    let state = await bench.state(
      of: order, atMost: seconds, work(on: order, from: facts, kept: kept))
    if case .stopped = state { throw HTTPError(.serviceUnavailable) }
    return state.outcome
  }

  /// What came of the order, where it was asked for before and is finished.
  func remembered(_ order: ForceOrder) async -> ForceOutcome? {
    await bench.status(of: order)?.state.outcome
  }

  /// How far the order is, begun now if it is not yet.
  func status(
    of order: ForceOrder, from facts: ForceFacts, kept: [PlannedTour] = []
  ) async -> ForceSolvingState {
    let (state, seconds) = await bench.status(
      of: order, work(on: order, from: facts, kept: kept))
    switch state {
    case .running(let progress):
      return ForceSolvingState(
        seconds: seconds, objective: progress?.objective,
        bound: progress.flatMap { $0.bound.isFinite ? $0.bound : nil }, tours: progress?.tours,
        isDone: false)
    case .done(let outcome):
      let plan = outcome.plan
      return ForceSolvingState(
        seconds: seconds, objective: plan?.objective, bound: plan?.bound,
        tours: plan?.tours.count { !$0.isCommitted }, isDone: true)
    case .stopped:
      return ForceSolvingState(
        seconds: seconds, objective: nil, bound: nil, tours: nil, isDone: true)
    }
  }

  /// Forgets what was ended early, so that the order is worked on anew.
  func renew(_ order: ForceOrder) async {
    await bench.forget(order) { $0.wasCutShort }
  }

  /// Ends the order; the best plan found so far is its result.
  func cancel(_ order: ForceOrder) async {
    await bench.cancel(order)
  }

  private func work(
    on order: ForceOrder, from facts: ForceFacts, kept: [PlannedTour]
  ) -> Bench.Work {
    let workshop = ForceWorkshop(engine: engine, solver: solver)
    return { isCancelled, progress in
      await workshop.outcome(
        of: order, from: facts, kept: kept, isCancelled: isCancelled,
        progress: {
          progress(Progress(objective: $0.objective, bound: $0.bound, tours: $0.tours.count))
        })
    }
  }
}
