import Basics
import Council

/// The Dag Hammarskjöld Library's yearly tables of Council meetings, as HTML.
package enum MeetingTable {
  /// Reads one yearly table.
  ///
  /// The year stands in the table's title; each row gives the record, the day, the topic and the
  /// outcome. Meetings with contributors are recognised by their topic and tied to missions; one
  /// that cannot be tied is read all the same, and listed.
  ///
  /// - Throws: `InvalidImport.notAMeetingTable` for a page without such a table, or a torn one.
  package static func read(
    _ bytes: [UInt8], tyingTo missions: MissionRecognizer
  ) throws(InvalidImport) -> RegisterImport {
    let table = try HTMLTable(bytes)
    let columns = try MeetingColumns(table)
    var result = RegisterImport(kind: .councilMeetings)
    var earlier: [String: (row: Int, meeting: CouncilMeeting)] = [:]

    for row in table.rows.dropFirst(columns.headerRow + 1) {
      if row.cells.allSatisfy(\.text.isEmpty) { continue }
      result.rows += 1
      var reader = MeetingRow(row: row, columns: columns)
      if let meeting = reader.meeting(tiedBy: missions) {
        if let first = earlier[meeting.id.rawValue] {
          // The Library's tables print some rows twice.
          reader.report(
            "record", meeting.record,
            first.meeting == meeting ? .sameAsRow(first.row) : .repeatedID(firstRow: first.row))
        } else {
          earlier[meeting.id.rawValue] = (row.line, meeting)
          result.facts.meetings.append(meeting)
        }
      }
      result.issues += reader.issues
    }
    return result
  }
}

/// Which column of the table holds what, and the year it is of.
struct MeetingColumns {
  let headerRow: Int
  let record: Int
  let day: Int
  let topic: Int
  let outcome: Int
  let year: Int

  init(_ table: HTMLTable) throws(InvalidImport) {
    func place(_ word: String, in row: HTMLTable.Row) -> Int? {
      row.cells.firstIndex { Words.raw($0.text).contains(word) }
    }
    for (index, row) in table.rows.prefix(20).enumerated() {
      guard row.cells.count >= 4, let record = place("record", in: row),
        let day = place("date", in: row),
        let topic = place("topic", in: row) ?? place("subject", in: row),
        let outcome = place("outcome", in: row) ?? place("action", in: row)
      else { continue }
      let title = table.rows[..<index].flatMap(\.cells).map(\.text).joined(separator: " ")
      let years = Words.raw(title).compactMap { Int($0) }.filter { (1946...2999).contains($0) }
      guard let year = years.first, Set(years).count == 1 else {
        throw .notAMeetingTable("The table's title names no year, or more than one: '\(title)'.")
      }
      headerRow = index
      (self.record, self.day, self.topic, self.outcome) = (record, day, topic, outcome)
      self.year = year
      return
    }
    throw .notAMeetingTable("No row names the columns Record, Date, Topic and Outcome.")
  }
}
