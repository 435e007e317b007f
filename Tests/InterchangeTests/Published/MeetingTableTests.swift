import Basics
import Council
import Interchange
import Testing

@Suite struct `Yearly tables of meetings` {
  @Test func `a table of our own making is read row by row`() throws {
    let result = try read(sample)
    #expect(result.rows == 9)
    #expect(result.refusals.map(\.reason) == [.notADay, .notAMeeting, .notAMeeting])
    #expect(result.refusals.map(\.row) == [17, 18, 19])
    let meetings = result.facts.meetings
    #expect(
      meetings.map(\.id) == [
        "S/PV.9004", "S/PV.9003", "S/PV.9003 (Resumption 1)", "S/PV.9002", "S/PV.9001",
      ])
    #expect(
      meetings.map(\.day.iso) == [
        "2010-12-17", "2010-12-16", "2010-12-16", "2010-12-01", "2010-01-04",
      ])
    #expect(meetings.map(\.format) == [.public, .contributors, .public, .contributors, .private])
    #expect(meetings.map(\.missions) == [["UNMIL"], ["UNMIL"], ["UNOCI"], [], []])
    #expect(
      meetings[0].decisions.map(\.text) == [
        "S/RES/9001 (2010)", "S/PRST/2010/99", "S/RES/9002 (2010)",
      ])
    #expect(meetings[1].decisions.map(\.text) == ["S/PV.9003"])
    #expect(meetings[2].decisions == [])
    #expect(meetings[2].topic == "Protection & “care” — Côte d'Ivoire")
    #expect(meetings[1].isClosed)
  }

  @Test func `a meeting with contributors that cannot be tied is read and listed`() throws {
    let issue = try #require(try read(sample).issues.first { !$0.isRefusal && $0.row == 15 })
    #expect(issue.reason == .notTied(candidates: []))
    #expect(
      issue.value.hasPrefix("Meeting with countries contributing troops to the UN Force in Nowhere")
    )
  }

  @Test func `a row printed twice is told once and refuses nothing`() throws {
    let row = "<tr><td>S/PV.9001</td><td>4 May</td><td></td><td>Liberia</td><td>--</td></tr>"
    let other = row.replacingLiberia
    #expect(try read(page(row + "\n" + row)).issues.map(\.reason) == [.sameAsRow(1)])
    #expect(try read(page(row + "\n" + other)).refusals.map(\.reason) == [.repeatedID(firstRow: 1)])
  }

  @Test func `cells may span rows, lack end tags and hold tags it does not know`() throws {
    let rows =
      "<tr><td rowspan=2>S/PV.9001<td>4 May<td>-<td><b>Li</b>beria<!-- x --><td>S/RES/1(2010)"
      + "<tr><td>5 May<td>-<td>Li&#98;eria &unknown; &<td>--"
    let result = try read(page(rows))
    #expect(result.facts.meetings.map(\.topic) == ["Liberia"])
    #expect(result.refusals.map(\.reason) == [.repeatedID(firstRow: 1)])
  }

  @Test(arguments: [
    ("", "holds no table"), ("id,name\n", "holds no table"), ("<p>No</p>", "holds no table"),
    ("<table><tr><td>x</td></tr>", "breaks off after line 1"),
    ("<table></table>", "No row names the columns"),
    (
      "<table><tr><th>Record</th><th>Date</th><th>Topic</th><th>Outcome</th></tr></table>",
      "names no year"
    ),
    (
      "<table><tr><th>2009 and 2010</th></tr><tr><th>Record</th><th>Date</th><th>Topic</th>"
        + "<th>Outcome</th></tr></table>", "names no year, or more than one"
    ),
  ])
  func `a malformed table is one clear error`(text: String, words: String) throws {
    let error = try #require(throws: InvalidImport.self) {
      try MeetingTable.read(Array(text.utf8), tyingTo: try sampleMissions())
    }
    #expect(error.description.contains(words))
  }

  @Test func `a table torn off anywhere is refused, and no damage crashes the reader`() throws {
    let (bytes, missions) = (Array(sample.utf8), try sampleMissions())
    let whole = bytes.count - "</table>".utf8.count
    for count in stride(from: 0, to: whole, by: 13) {
      #expect(throws: InvalidImport.self) {
        try MeetingTable.read(Array(bytes[..<count]), tyingTo: missions)
      }
    }
    var random = Seeded(seed: Draws.seed(7))
    let pieces = [
      "<table>", "<tr>", "<td rowspan=9999>", "<td colspan='88888'", "<", ">", "&#x", ";", "&amp;",
      "S/PV.1", "</table>", "<!--", "\"", "4 May", "\u{0}",
    ]
    let short = Array(
      page("<tr><td>S/PV.1<td>4 May<td>-<td>Meeting, troop-contributing countries, UNMIL<td>--")
        .utf8)
    for _ in 0..<Draws.count(10_000) {
      _ = try? MeetingTable.read(random.damaged(short), tyingTo: missions)
      let noise = random.text(of: pieces, count: random.below(30))
      _ = try? MeetingTable.read(noise, tyingTo: missions)
    }
  }

  private func read(_ text: String) throws -> RegisterImport {
    try MeetingTable.read(Array(text.utf8), tyingTo: try sampleMissions())
  }

  private func page(_ rows: String) -> String {
    "<table><tr><th colspan=5>Meetings in 2010</th></tr><tr><th>Meeting Record</th><th>Date</th>"
      + "<th>Press</th><th>Topic</th><th>Outcome / Vote</th></tr>\(rows)</table>"
  }

  private let sample = """
    <link href="//example.org/table.css" rel="stylesheet" />

    <table summary="five columns, in 1999 words">
      <tr>
        <th colspan="5">Meetings held by the Council in 2010<br>
          (newest first)</th>
      </tr>
      <tr><th>Meeting<br />Record</th><th>Date</th><th>Press<br>Release</th><th>Topic</th><th>Outcome / Vote</th></tr>
      <tr><td><a target="_top" href="https://example.org/S/PV.9004">S/PV.9004</a></td><td>17 December</td><td>SC/1</td><td>Liberia</td>
        <td><a href="x">S/RES/9001 (2010 )</a><br />15-0-0</br>+<br>S/PRST/2010/99 and S/RES/9002(2010)<br>Draft resolution S/2010/1 vetoed</td></tr>
      <tr><td>S/PV.9003<br />(closed)</td><td>16 December</td><td>None issued</td><td>Meeting with countries contributing troops and police to the UN Mission in Liberia</td>
        <td>Communiqu&eacute;</td></tr>
      <tr><td>S/PV.9003(Resumption1)</td><td>16 December</td><td>SC/2</td><td>Protection &amp; &ldquo;care&rdquo; &mdash; C&ocirc;te d&#39;Ivoire</td>
        <td>--</td></tr>
      <tr><td>S/PV.9002 (closed)</td><td>1 December</td><td></td><td>Meeting with countries contributing troops to the UN Force in Nowhere</td><td>--</td></tr>
      <tr><td>S/PV.9001 (closed)</td><td>4 January</td><td></td><td>Women and peace and security</td><td>Note (S/2010/507</td></tr>
      <tr><td>S/PV.9000</td><td>31 June</td><td></td><td>Liberia</td><td>--</td></tr>
      <tr><td>SC 12</td><td>3 June</td><td></td><td>Liberia</td><td>--</td></tr>
      <tr><td>S/PV.8999</td><td>3 June</td></tr>
      <tr><td></td><td></td></tr>
      <tr><td colspan=5></td></tr>
      <tr><td>S/PV.9004</td><td>17 December</td><td>SC/1</td><td>Liberia</td>
        <td>S/RES/9001 (2010) S/PRST/2010/99 S/RES/9002(2010)</td></tr>
    </table>
    """
}

extension String {
  fileprivate var replacingLiberia: String {
    split(separator: "Liberia", omittingEmptySubsequences: false).joined(separator: "Iraq")
  }
}
