import Foundation

/// How many inputs are drawn, and where the drawing starts.
///
/// Unless a long trial asks for more: `MUSTER_FUZZ` draws of the commonest kind, of which there are
/// 20,000 in an ordinary run, and as many times more of the others; `MUSTER_SEED` starts elsewhere.
enum Draws {
  private static let environment = ProcessInfo.processInfo.environment
  private static let ordinary = 20_000

  /// `count` draws, or as many times more as the trial is longer.
  static func count(_ count: Int) -> Int {
    guard let wanted = environment["MUSTER_FUZZ"].flatMap(Int.init), wanted > ordinary else {
      return count
    }
    return count * (wanted / ordinary)
  }

  /// `seed`, moved by the trial's own.
  static func seed(_ seed: UInt64) -> UInt64 {
    seed &+ 1000 &* (environment["MUSTER_SEED"].flatMap(UInt64.init) ?? 0)
  }
}
