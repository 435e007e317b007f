import Basics
import Council
import Testing

@testable import Phrases

@Suite struct `Names in both languages` {
  private func holiday(_ name: String) throws -> Holiday {
    Holiday(
      id: Identifier(name), day: try Day(iso: "2018-03-30"), name: name, kind: .official,
      provenance: Provenance(
        source: "sample", confidence: .seen, validFrom: nil, knownSince: nil))
  }

  @Test(arguments: [
    ("Good Friday", "Vendredi saint"), ("Christmas Day", "Noël"),
    ("Independence Day (observed)", "Fête de l’indépendance (jour reporté)"),
    ("Founders' Day", "Founders' Day"),
    ("Founders' Day (observed)", "Founders' Day (jour reporté)"),
    ("", ""),
  ])
  func `a holiday has its French name, and another keeps its own`(
    english: String, french: String
  ) throws {
    let holiday = try holiday(english)
    #expect(CouncilPhrases.english.holiday(holiday) == english)
    #expect(CouncilPhrases.french.holiday(holiday) == french)
    #expect(CouncilPhrases.french.closure(.holiday(holiday)) == french)
    let day = try Day(iso: "2018-03-30")
    #expect(
      CouncilPhrases.french.reason(.closedDay(day, holiday: english)).contains("(\(french))"))
  }

  @Test(arguments: [
    ("Nicosia", "Nicosie"), ("Asmara and Addis Ababa", "Asmara et Addis-Abeba"),
    ("Nowhere", "Nowhere"),
  ])
  func `a seat has its French name, and another keeps its own`(english: String, french: String) {
    #expect(CouncilPhrases.english.seat(english) == english)
    #expect(CouncilPhrases.french.seat(english) == french)
  }

  @Test func `a rule of reports that is not known agrees with its noun`() {
    #expect(CouncilPhrases.french.reportRule(.unknown) == "échéance non connue")
  }

  @Test func `a letter that stands for the report is called a letter`() throws {
    let item = ProgrammeItem(
      id: "UNIFIL/S/RES/2433 (2018)/report", kind: .cycle, mission: "UNIFIL",
      decision: try DocumentSymbol("S/RES/2433 (2018)"), step: .report, other: nil, due: nil,
      day: try Day(iso: "2019-08-01"), session: nil, room: .none, isFixed: true,
      isProjected: false, isPinned: false, was: nil, known: .actual)
    #expect(
      CouncilPhrases.english.title(of: item, isLetter: true)
        == "UNIFIL: letter of the Secretary-General")
    #expect(
      CouncilPhrases.french.title(of: item, isLetter: true)
        == "UNIFIL\u{A0}: lettre du Secrétaire général")
    #expect(
      CouncilPhrases.english.title(of: item) == "UNIFIL: report of the Secretary-General")
  }
}
