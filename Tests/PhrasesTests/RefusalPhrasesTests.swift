import Basics
import Capabilities
import Phrases
import Testing

@Suite struct `Why an entry is refused` {
  private let languages = [ForcePhrases.english, .french]

  private func refusal(_ reason: EntryRefusal.Reason) -> EntryRefusal {
    EntryRefusal(kind: .levelNotices, key: "N1", field: .day, value: "X9", reason: reason)
  }

  @Test func `each reason has sentences of its own, with the value and the next step`() throws {
    let someday = try Day(iso: "2019-08-01")
    let reasons: [EntryRefusal.Reason] = [
      .unknown(.mission, nearest: []), .unknown(.entry(.unitTypes), nearest: ["AVN_MUHU"]),
      .unknown(.task, nearest: []), .unknownState(nearest: []),
      .overlaps(["D1"], from: someday, units: 2, pledged: 1),
      .pledgedTwice(["J1"], from: nil, uses: 2, pledged: 1),
      .pledgedTwice(["J1"], from: someday, uses: 2, pledged: 1), .afterToday(someday),
      .aboveCeiling(.level1, by: "C1"), .leadsItself("J1"), .itself, .circle(["P1", "P2"]),
      .longestBelowShortest(longest: 2, shortest: 4), .slotBelowShortest(slot: 2, shortest: 4),
      .anotherContributor("CYP"),
    ]
    var said: Set<String> = []
    for words in languages {
      for reason in reasons {
        let sentence = words.refusal(refusal(reason))
        #expect(sentence.contains("X9") && sentence.hasSuffix("."))
        #expect(sentence.contains("Maybe ") || sentence.contains("Peut-être "))
        #expect(said.insert(sentence).inserted, "\(sentence)")
      }
    }
    #expect(
      ForcePhrases.english.refused(refusal(reasons[4]))
        == "overlaps with ‘D1’: 2 units would be in place from 1 August 2019, of 1 pledged. Maybe end "
        + "‘D1’ before 1 August 2019, or raise the number pledged.")
  }

  @Test func `each form of a field has a sentence of its own where it is missed`() {
    let forms: [Field.Form] = [
      .reference(.mission), .text, .whole(1...9), .day, .month, .flag, .choice(["L1", "L2"]),
      .words, .references(.task), .symbol,
    ]
    let reasons = [InvalidEntry.Reason.empty, .endsBeforeItStarts] + forms.map { .notA($0) }
    var said: Set<String> = []
    for words in languages {
      for reason in reasons {
        #expect(said.insert(words.invalid(InvalidEntry(.level, "L9", reason))).inserted)
      }
      #expect(!words.invalid(InvalidEntry(.level, "", .empty)).contains("L9"))
    }
    #expect(
      ForcePhrases.english.invalid(InvalidEntry(.level, "L9", .notA(.choice(["L1", "L2"]))))
        == "‘L9’ is no word of: L1, L2.")
  }
}
