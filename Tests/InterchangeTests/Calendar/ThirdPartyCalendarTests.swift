import Basics
import Foundation
import Interchange
import Testing

@Suite(.enabled(if: ThirdPartyCalendar.isThere, "Debian's python3-icalendar is not installed."))
struct `A feed read by another library` {
  @Test func `is understood as it was meant`() throws {
    let feed = try sampleFeed()
    let bytes = ICalendar.bytes(of: feed, stamp: Moment(seconds: 1_519_862_400))
    let read = try ThirdPartyCalendar.lines(of: bytes)
    #expect(read.first == "UNFICYP — programme of work|PT12H|America/New_York")
    #expect(
      read.dropFirst() == [
        "report due|2018-02-28|2018-03-01|2|TENTATIVE|PUBLIC|UNFICYP,report|None|None",
        "meeting with contributors|2018-03-08T15:00:00+00:00|2018-03-08T18:00:00+00:00|0|CONFIRMED|PUBLIC|UNFICYP|"
          + "UNFICYP%2FS%2FRES%2F2398%20%282018%29%2Freport@muster|Security Council Chamber",
        // After 11 March clocks stand an hour forward.
        "consultations|2018-03-15T19:00:00+00:00|2018-03-15T22:00:00+00:00|5|CANCELLED|CONFIDENTIAL||"
          + "UNFICYP%2FS%2FRES%2F2398%20%282018%29%2FcontributorMeeting@muster|None",
        "été|2018-03-19|2018-03-23|1|CONFIRMED|PUBLIC||None|None",
      ])
  }

  @Test func `has the hours of New York before and after the rule of 2007`() throws {
    let days = try [
      "1987-04-03", "1987-04-06", "1994-03-31", "1994-04-05", "2005-10-28", "2005-10-31",
      "2006-03-14", "2006-04-03", "2006-10-27", "2006-10-30", "2007-03-09", "2007-03-12",
      "2007-10-30", "2007-11-05", "2010-03-15",
    ].map { try Day(iso: $0) }
    let entries = days.map { day in
      FeedEntry(
        id: day.iso, title: day.iso, when: .morning(day), status: .confirmed, sequence: 0)
    }
    let bytes = ICalendar.bytes(
      of: CalendarFeed(name: "n", entries: entries), stamp: Moment(seconds: 0))
    let read = try ThirdPartyCalendar.lines(of: bytes)
    #expect(read.count == days.count + 1)
    #expect(read.dropFirst().allSatisfy { $0.contains("T14:00") || $0.contains("T15:00") })
  }

  @Test func `keeps its awkward texts`() throws {
    let title = "a;b,c\\d\ne \"f\" — " + String(repeating: "ü😀", count: 60)
    let entry = FeedEntry(
      id: "x", title: title, when: .wholeDay(Day(17_600)), status: .confirmed, sequence: 0)
    let bytes = ICalendar.bytes(
      of: CalendarFeed(name: "n", entries: [entry]), stamp: Moment(seconds: 0))
    let summary = "for e in c.walk('VEVENT'): print(repr(str(e['SUMMARY'])))"
    let read = try ThirdPartyCalendar.run(summary, on: bytes)
    let given = try ThirdPartyCalendar.run("print(repr(sys.argv[2]))", on: bytes, title)
    #expect(read == given)
  }
}

/// Debian's `icalendar` for Python, run beside the tests.
enum ThirdPartyCalendar {
  static let python = "/usr/bin/python3"

  static let isThere: Bool = {
    guard FileManager.default.isExecutableFile(atPath: python) else { return false }
    return (try? run("", on: [])) != nil
  }()

  /// One line for the calendar, then one for each event.
  static func lines(of bytes: [UInt8]) throws -> [String] {
    let script = """
      from zoneinfo import ZoneInfo
      print(c['NAME'], c['REFRESH-INTERVAL'], c.walk('VTIMEZONE')[0]['TZID'], sep='|')
      tz = c.walk('VTIMEZONE')[0].to_tz()
      def when(p):
          d = p.dt
          if not hasattr(d, 'hour'): return d.isoformat()
          local = tz.localize(d.replace(tzinfo=None)) if hasattr(tz, 'localize') else d.replace(tzinfo=tz)
          mine = local.astimezone(ZoneInfo('UTC'))
          assert mine == d.replace(tzinfo=ZoneInfo('America/New_York')).astimezone(ZoneInfo('UTC'))
          return mine.isoformat()
      for e in c.walk('VEVENT'):
          s = str(e['SUMMARY']).replace('UNFICYP: ', '').replace('of the Secretary-General ', '')
          cats = e.get('CATEGORIES')
          print(s.split(' — ')[-1], when(e['DTSTART']), when(e['DTEND']), e['SEQUENCE'], e['STATUS'], e['CLASS'],
                ','.join(str(x) for x in cats.cats) if cats else '', e.get('RELATED-TO'), e.get('LOCATION'), sep='|')
      """
    return try run(script, on: bytes).split(separator: "\n").map(String.init)
  }

  static func run(_ script: String, on bytes: [UInt8], _ argument: String = "") throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).ics")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    let load =
      "import sys, icalendar\nb = open(sys.argv[1], 'rb').read()\nc = icalendar.Calendar.from_ical(b) if b else None\n"
    process.arguments = ["-X", "utf8", "-c", load + script, file.path, argument]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.standardError
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: output, as: UTF8.self)
  }

  struct Failed: Error {}
}
