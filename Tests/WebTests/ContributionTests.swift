import Basics
import Capabilities
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import Testing
import Web

@Suite struct `Contributions on the site` {
  private static func rows() throws -> [UniformedContribution] {
    try ["2018-11", "2018-12", "2019-02"].flatMap { month in
      try [("CAN", 130), ("ROU", 40), ("XYZ", 7)].map { code, total in
        UniformedContribution(
          month: try Month(iso: month), mission: "MINUSMA", contributor: Identifier(code),
          personnel: .troops, male: total - 5, female: 5, total: total, source: "sample.csv")
      }
    }
  }

  private func sample() throws -> SiteSample {
    let sample = try SiteSample()
    _ = try sample.store.importContributions(
      try Self.rows(), from: ImportedFile(name: "sample.csv", bytes: [1]), refused: 0,
      dryRun: false, as: .desk, at: SiteSample.moment)
    return sample
  }

  @Test func `stand on a page each, with what was not published said`() async throws {
    let sample = try sample()
    try await sample.visit { client in
      let all = try await client.get("/contributions")
      #expect(all.shows("href=\"/contributions/missions/MINUSMA\""))
      #expect(all.shows("href=\"/contributions/states/CAN\"") && all.shows(">Canada<"))
      let mission = try await client.get("/contributions/missions/minusma")
      #expect(mission.shows("January 2019 was not published."))
      #expect(mission.shows("series-missing"))
      let state = try await client.get("/contributions/states/CAN")
      #expect(state.shows("Canada") && !state.shows("Romania"))
      #expect(state.shows("href=\"/states/CAN\"") && mission.shows("href=\"/missions/MINUSMA\""))
      let unnamed = try await client.get("/contributions/states/XYZ")
      #expect(unnamed.shows("name not recorded (code XYZ)"))
      #expect(!unnamed.shows("href=\"/states/XYZ\""))
      for nobody in ["/contributions/missions/NOSUCH", "/contributions/states/QQQ"] {
        #expect(try await client.get(nobody).status == .notFound, "\(nobody)")
      }
    }
  }

  @Test func `are files, too`() async throws {
    let sample = try sample()
    try await sample.visit { client in
      let csv = try await client.get("/contributions/contributions.csv?state=CAN")
      #expect(csv.shows("2018-11,130,5") && csv.shows("2019-01,,"))
      let json = try await client.get("/contributions/contributions.json?mission=MINUSMA")
      #expect(json.shows("\"people\": 177"))
      #expect(
        try await client.get("/contributions/contributions.csv?state=QQQ").status == .notFound)
    }
  }

  @Test func `stand beside what was authorised and budgeted on a mission's page`() async throws {
    let sample = try sample()
    try await sample.visit { client in
      _ = try await client.send(
        "/records/mission-budgets/new/save",
        [
          "id": "b", "mission": "MINUSMA", "from": "2018-07", "until": "2019-07",
          "people": "12644", "source": "a test", "confidence": "seen",
        ])
      let page = try await client.get("/missions/MINUSMA")
      #expect(page.shows("Strength side by side"))
      #expect(page.shows("12,644") && page.shows(">177<"))
      #expect(page.shows("href=\"/missions/MINUSMA/rotations\""))
      #expect(page.shows("marked-confidential"))
      #expect(try await client.get("/missions/UNFICYP").shows("marked-unclassified"))
    }
  }
}
