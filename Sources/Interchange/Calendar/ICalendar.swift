package import Basics

/// Calendars as RFC 5545 and RFC 7986 mean them.
package enum ICalendar {
  /// The bytes of a feed: UTF-8, CRLF, no line over 75 octets.
  ///
  /// `stamp` is the moment at which the feed is made (DTSTAMP).
  package static func bytes(of feed: CalendarFeed, stamp: Moment) -> [UInt8] {
    []
  }
}
