import Basics
import Council
import Interchange
import Testing

@Suite struct `The dataset of decisions` {
  @Test func `rows of our own making are read, mended and tied`() throws {
    let result = try read(
      """
      [{"id": 1, "symbol": "S/RES/9001(2011)", "title": "Resolution 9001 (2011)", "date": 1316131200000,
        "description": "on renewal of the mandate of the UN Operation in C\u{C3}\u{B4}te d'Ivoire (UNOCI) until 31 July 2012"},
       {"id": 2, "symbol": "S/PRST/2001/18", "title": "Statement", "date": 994000000000,
        "description": "made at the 4347th meeting 17 July 2001 ... of the item entitled The situation in Liberia", "related_symbol": "S/PV.4347"},
       {"id": 3, "symbol": "S/PRST/2001/19", "title": "Statement", "date": 995328000000,
        "description": "made at the 4347th meeting 17 July 2001 ... of the item entitled Women", "related_symbol": "S/PV.4348"},
       {"id": 4, "symbol": "S/RES/9002(2011)", "title": "Resolution 9003 (2011)", "date": 1316131200000,
        "description": "on extension of the mandate of the Panel of Experts on Liberia"},
       {"id": 5, "symbol": "nonsense", "date": 0}, {"id": 6, "symbol": "S/RES/9004(2011)", "date": "soon"},
       {"id": 7, "symbol": "S/RES/9001 (2011)", "date": 1316131200000}, 7]
      """)
    #expect(result.rows == 8)
    let decisions = result.facts.decisions
    #expect(
      decisions.map(\.symbol.text) == [
        "S/RES/9001 (2011)", "S/PRST/2001/18", "S/PRST/2001/19", "S/RES/9002 (2011)",
      ])
    #expect(
      decisions.map(\.adopted.iso) == ["2011-09-16", "2001-07-17", "2001-07-17", "2011-09-16"])
    #expect(decisions.map(\.mandateChange) == [.renewal, nil, nil, .renewal])
    #expect(decisions.map(\.missions) == [["UNOCI"], [], [], []])
    #expect(decisions.map(\.provenance.confidence) == [.seen, .seen, .unverified, .seen])
    #expect(decisions[0].text.contains("Côte d'Ivoire"))
    #expect(
      result.issues.map { "\($0.row) \($0.column ?? "") \($0.isRefusal)" } == [
        "2 date false", "4 title false", "4 description false", "5 symbol true", "6 date true",
        "7 symbol true", "8 symbol true",
      ])
  }

  @Test(arguments: [
    ("", "Line 1 is no JSON"), ("[{\n\"symbol\": }]", "Line 2 is no JSON"), ("{}", "no array"),
    ("[{\"name\": 1}]", "no 'symbol'"),
  ])
  func `another file is one clear error`(text: String, words: String) throws {
    let error = try #require(throws: InvalidImport.self) { try read(text) }
    #expect(error.description.contains(words))
  }

  @Test func `the day is that of UTC on both sides of 1970`() throws {
    let result = try read(
      """
      [{"symbol": "S/RES/1 (1946)", "date": -755308800000}, {"symbol": "S/RES/2 (1946)", "date": -755308800001},
       {"symbol": "S/RES/3 (1970)", "date": 86399999}, {"symbol": "S/RES/4 (1970)", "date": 9000000000000000000}]
      """)
    #expect(
      result.facts.decisions.map(\.adopted.iso) == ["1946-01-25", "1946-01-24", "1970-01-01"])
    #expect(result.refusals.map(\.row) == [4])
  }

  @Test func `no damaged dataset crashes the reader`() throws {
    let missions = try sampleMissions()
    let bytes = Array(
      "[{\"symbol\":\"S/RES/1 (2001)\",\"date\":995328000000,\"title\":\"Resolution 1\",\"description\":\"on extension of the mandate of UNMIL until 1 May 2002\",\"related_symbol\":\"S/PV.1\"}]"
        .utf8)
    var random = Seeded(seed: Draws.seed(8))
    for _ in 0..<Draws.count(20_000) {
      _ = try? DecisionDataset.read(random.damaged(bytes), tyingTo: missions)
    }
  }

  private func read(_ text: String) throws -> RegisterImport {
    try DecisionDataset.read(Array(text.utf8), tyingTo: try sampleMissions())
  }
}
