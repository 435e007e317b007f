import Basics
import Foundation

/// The one place that asks what time it is.
enum Clock {
  /// The day in New York now: what Muster calls today.
  ///
  /// - Throws: `NoNewYork` on a machine without a time-zone database.
  static func today() throws(NoNewYork) -> Day {
    guard let newYork = TimeZone(identifier: "America/New_York") else { throw NoNewYork() }
    let now = Date()
    let local = Int(now.timeIntervalSince1970.rounded(.down)) + newYork.secondsFromGMT(for: now)
    return Day(Int((Double(local) / 86_400).rounded(.down)))
  }

  /// The instant, in whole seconds.
  static func now() -> Moment {
    Moment(seconds: Int(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// Seconds since an arbitrary start, for measuring how long something takes.
  static func ticks() -> Double {
    Date().timeIntervalSinceReferenceDate
  }
}

/// The machine cannot say what day it is in New York.
struct NoNewYork: Error {}
