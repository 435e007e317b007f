/// An instant, for the journal and for calendars; plans count in `Day`.
package struct Moment: Hashable, Codable, Sendable {
  /// Whole seconds since 1 January 1970, 00:00 UTC.
  package let seconds: Int

  /// The instant `seconds` after 1 January 1970, 00:00 UTC.
  package init(seconds: Int) {
    self.seconds = seconds
  }
}

extension Moment: Comparable {
  /// Earlier comes first.
  package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Moment {
  /// `YYYY-MM-DDThh:mm:ssZ`.
  package var iso: String {
    let day = Day((seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    let rest = seconds - day.number * 86_400
    return day.iso + "T" + padded(rest / 3600, to: 2) + ":" + padded(rest / 60 % 60, to: 2) + ":"
      + padded(rest % 60, to: 2) + "Z"
  }
}
