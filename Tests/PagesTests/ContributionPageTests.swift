import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages
import Phrases
import Testing

@Suite struct `Contributions over time` {
  private func page(_ subject: ContributionsPage.Subject, _ series: ContributionSeries?) -> ReadPage
  {
    ReadPage(
      ContributionsPage(
        frame: forceFrame(.english, ["contributions"], register: register()), subject: subject,
        series: series,
        contributors: [
          ContributionPeriod(id: "BOR", first: month("2016-01"), last: month("2019-04")),
          ContributionPeriod(id: "ARD", first: month("2016-01"), last: month("2019-04")),
        ]
      ).html)
  }

  @Test func `say which months were not published, and draw nothing through them`() {
    let shown = page(.mission("UNFICYP"), sampleSeries())
    #expect(shown.all("polygon").count == 2)
    #expect(shown.all("rect").contains { $0.attributes["class"] == "series-missing" })
    #expect(shown.texts["li"]?.contains("March 2019 was not published.") == true)
    #expect(shown.texts["dd"]?.contains("860") == true)
  }

  @Test func `stand in the order of the alphabet, never of numbers`() {
    let names = page(.all, sampleSeries()).texts["a"] ?? []
    let ardenia = names.firstIndex(of: "Ardenia")
    let borland = names.firstIndex(of: "Borland")
    #expect(ardenia != nil && borland != nil && (ardenia ?? 0) < (borland ?? 0))
  }

  @Test func `without a figure say so`() {
    #expect(page(.all, nil).texts["p"]?.contains { $0.contains("muster import") } == true)
    #expect(page(.mission("UNIFIL"), nil).all("svg").count == 1)
  }
}

@Suite struct `Strength side by side` {
  @Test func `leaves blank what is not known, and says so where nothing is`() {
    func page(_ strengths: [MissionStrength]) -> ReadPage {
      ReadPage(
        MissionPage(
          frame: frame(), mission: register().missions[0], items: [], findings: [], papers: [],
          strengths: strengths
        ).html)
    }
    let shown = page(sampleStrengths())
    #expect(shown.all("line").count { $0.attributes["class"] == "strength-budgeted" } == 2 + 0)
    #expect(!shown.all("line").contains { $0.attributes["class"] == "strength-affordable" })
    #expect(shown.texts["td"]?.contains("–") == true)
    #expect(
      page([]).texts["p"]?.contains("No figure of strength is recorded for these months.") == true)
  }
}

@Suite struct `The rotations of a mission` {
  @Test func `mark those to come apart from those in place, and say where no end is known`() {
    let page = ReadPage(
      MissionRotationsPage(
        frame: forceFrame(.english, ["missions", "UNFICYP", "rotations"], register: register()),
        mission: register().missions[0], calendar: sampleCalendar()
      ).html)
    #expect(page.all("rect").contains { $0.attributes["class"] == "tour-open" })
    #expect(page.all("rect").contains { $0.attributes["class"] == "tour-committed" })
    #expect(page.all("polygon").contains { $0.attributes["class"] == "rotation-mark" })
    #expect(page.texts["h2"]?.contains("Agreements running out") == true)
  }
}
