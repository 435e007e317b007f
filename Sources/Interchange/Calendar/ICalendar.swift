package import Basics

/// Calendars as RFC 5545 and RFC 7986 mean them.
package enum ICalendar {
  /// The bytes of a feed: UTF-8, CRLF, no line over 75 octets.
  ///
  /// `stamp` is the moment at which the feed is made (DTSTAMP); a feed of the same entries and stamp
  /// is the same to the byte.
  package static func bytes(of feed: CalendarFeed, stamp: Moment) -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Muster//Programme of work//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("NAME", text: feed.name)
    lines.add("X-WR-CALNAME", text: feed.name)
    lines.add("X-WR-TIMEZONE", zone)
    lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT\(max(1, feed.refreshHours))H")
    lines.add("X-PUBLISHED-TTL", "PT\(max(1, feed.refreshHours))H")
    if let changed = feed.entries.compactMap(\.changed).max() {
      lines.add("LAST-MODIFIED", instant(changed))
    }
    if let source = feed.source { lines.add("SOURCE;VALUE=URI", uri: source) }
    if let color = feed.color, isWord(color) { lines.add("COLOR", color) }
    addZone(to: &lines)
    for entry in feed.entries { add(entry, stamp: stamp, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  /// The UID of an item: its id, every byte but letters, digits, `.`, `_` and `-` in hexadecimal, so
  /// that two ids never share one.
  package static func uid(of id: String) -> String {
    var text = ""
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return text + "@muster"
  }

  static let zone = "America/New_York"

  private static func add(_ entry: FeedEntry, stamp: Moment, to lines: inout ContentLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", uid(of: entry.id))
    lines.add("DTSTAMP", instant(stamp))
    lines.add("SEQUENCE", String(max(0, entry.sequence)))
    if let changed = entry.changed { lines.add("LAST-MODIFIED", instant(changed)) }
    add(entry.when, to: &lines)
    lines.add("SUMMARY", text: entry.title)
    if !entry.description.isEmpty { lines.add("DESCRIPTION", text: entry.description) }
    if !entry.location.isEmpty { lines.add("LOCATION", text: entry.location) }
    if !entry.categories.isEmpty { lines.add("CATEGORIES", texts: entry.categories) }
    lines.add("STATUS", entry.status.rawValue)
    lines.add("CLASS", classification(of: entry.marking))
    if let after = entry.after { lines.add("RELATED-TO", uid(of: after)) }
    if let link = entry.link { lines.add("URL", uri: link) }
    lines.add("END", "VEVENT")
  }

  private static func add(_ when: FeedEntry.When, to lines: inout ContentLines) {
    switch when {
    case .morning(let day): addSession(day, from: "100000", to: "130000", &lines)
    case .afternoon(let day): addSession(day, from: "150000", to: "180000", &lines)
    case .wholeDay(let day): addDays(day..<day.advanced(by: 1), &lines)
    case .wholeDays(let days):
      addDays(days.isEmpty ? days.lowerBound..<days.lowerBound.advanced(by: 1) : days, &lines)
    }
  }

  private static func addSession(
    _ day: Day, from start: String, to end: String, _ lines: inout ContentLines
  ) {
    lines.add("DTSTART;TZID=\(zone)", date(day) + "T" + start)
    lines.add("DTEND;TZID=\(zone)", date(day) + "T" + end)
    lines.add("TRANSP", "OPAQUE")
  }

  private static func addDays(_ days: Range<Day>, _ lines: inout ContentLines) {
    lines.add("DTSTART;VALUE=DATE", date(days.lowerBound))
    lines.add("DTEND;VALUE=DATE", date(days.upperBound))
    lines.add("TRANSP", "TRANSPARENT")
  }

  /// The rules of the United States since 1987 and since 2007; earlier sessions have no hour here.
  private static func addZone(to lines: inout ContentLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", zone)
    let (est, edt) = ("-0500", "-0400")
    for (part, name, start, from, to, rule) in [
      ("DAYLIGHT", "EDT", "19870405T020000", est, edt, "BYMONTH=4;BYDAY=1SU;COUNT=20"),
      ("STANDARD", "EST", "19861026T020000", edt, est, "BYMONTH=10;BYDAY=-1SU;COUNT=21"),
      ("DAYLIGHT", "EDT", "20070311T020000", est, edt, "BYMONTH=3;BYDAY=2SU"),
      ("STANDARD", "EST", "20071104T020000", edt, est, "BYMONTH=11;BYDAY=1SU"),
    ] {
      lines.add("BEGIN", part)
      lines.add("TZNAME", name)
      lines.add("DTSTART", start)
      lines.add("TZOFFSETFROM", from)
      lines.add("TZOFFSETTO", to)
      lines.add("RRULE", "FREQ=YEARLY;" + rule)
      lines.add("END", part)
    }
    lines.add("END", "VTIMEZONE")
  }

  private static func classification(of marking: Marking) -> String {
    switch marking {
    case .unclassified: "PUBLIC"
    case .confidential, .strictlyConfidential: "CONFIDENTIAL"
    }
  }

  /// `20180306`.
  private static func date(_ day: Day) -> String {
    String(decoding: day.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// `20180306T143000Z`.
  private static func instant(_ moment: Moment) -> String {
    String(
      decoding: moment.iso.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") },
      as: UTF8.self)
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
