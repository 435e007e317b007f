import Foundation
import Testing

/// The `icalendar` library for Python, which reads our feeds as a stranger would.
enum PythonCalendar {
  static let python = "/usr/bin/python3"

  static let isThere: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", "import icalendar"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  struct Event: Decodable, Equatable {
    var day: String
    var sequence: Int
    var status: String?
  }

  /// The events of a calendar by their UID.
  static func events(of bytes: Data, in scratch: Scratch) async throws -> [String: Event] {
    let script = """
      import sys, json, icalendar
      c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      def day(e):
          d = e['DTSTART'].dt
          return (d.date() if hasattr(d, 'hour') else d).isoformat()
      print(json.dumps({str(e['UID']): {'day': day(e), 'sequence': int(e['SEQUENCE']),
          'status': str(e.get('STATUS'))} for e in c.walk('VEVENT')}))
      """
    try bytes.write(to: scratch.folder.appendingPathComponent("read.ics"))
    return try await Program.run(
      python, ["-X", "utf8", "-c", script, "read.ics"], in: scratch.folder
    )
    .done().read()
  }
}
