import CHiGHS
import Optimization

/// What HiGHS calls while it runs: it passes on progress and stops a search nobody wants any more.
struct Watch {
  let seconds: Double
  let isCancelled: () -> Bool
  let progress: (SolveProgress) -> Void
  private var calls = 0
  private var isStopped = false

  init(
    seconds: Double, isCancelled: @escaping () -> Bool,
    progress: @escaping (SolveProgress) -> Void
  ) {
    self.seconds = seconds
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// The moments at which HiGHS asks whether to stop.
  static var kinds: [Int32] { [kHighsCallbackSimplexInterrupt, kHighsCallbackMipInterrupt] }

  static let callback: HighsCCallbackType = { kind, _, news, order, watch in
    guard let news, let order, let watch else { return }
    let seen = watch.assumingMemoryBound(to: Watch.self)
    order.pointee.user_interrupt = seen.pointee.stops(kind: kind, news.pointee) ? 1 : 0
  }

  private mutating func stops(kind: Int32, _ news: HighsCallbackDataOut) -> Bool {
    let inTree = kind == kHighsCallbackMipInterrupt
    // Simplex calls at every iteration, branch and cut seldom.
    if calls.isMultiple(of: inTree ? 1 : 64) {
      progress(inTree ? SolveProgress(tree: news) : SolveProgress(simplex: news))
      isStopped = isStopped || isCancelled()
    }
    calls += 1
    return isStopped || news.running_time > seconds
  }
}

extension SolveProgress {
  fileprivate init(simplex news: HighsCallbackDataOut) {
    self.init(objective: nil, bound: nil, steps: Int(news.simplex_iteration_count))
  }

  fileprivate init(tree news: HighsCallbackDataOut) {
    self.init(
      objective: news.mip_primal_bound.isFinite ? news.mip_primal_bound : nil,
      bound: news.mip_dual_bound.isFinite ? news.mip_dual_bound : nil,
      steps: Int(news.mip_node_count))
  }
}
