import Basics
import Markup
import Pages
import Phrases
import Testing

@Suite struct `Forms that come back` {
  @Test func `name the error at the top, in the title and at the field`() {
    let form = FormState(
      values: ["day": "someday"],
      errors: [FormError(field: "day", problem: .notADay("someday"))])
    let page = ReadPage(monthPage(form: form).html)
    #expect(page.texts["title"]?.first?.hasPrefix("Error: ") == true)
    #expect(page.all("a").contains { $0.attributes["href"] == "#field-day" })
    let field = page.all("input").first { $0.attributes["id"] == "field-day" }
    #expect(field?.attributes["value"] == "someday")
    #expect(field?.attributes["aria-invalid"] == "true")
    #expect(field?.attributes["aria-describedby"]?.contains("field-day-error") == true)
  }

  @Test func `without errors say nothing of errors`() {
    let page = ReadPage(monthPage().html)
    #expect(page.texts["title"]?.first == "Programme of work, July 2019 — Muster")
    #expect(!page.tags.contains { $0.attributes["class"] == "error-summary" })
  }

  @Test(arguments: [
    ("missing", FormError.Problem.missing), ("day", .notADay("x")), ("month", .notAMonth("x")),
    ("number", .notANumber("x")), ("symbol", .notASymbol("x")),
    ("outside", .outside(1...5, given: 9)),
    ("unknown", .unknown("x")), ("early", .tooEarly(Day(1), earliest: Day(2))),
    ("late", .tooLate(Day(2), latest: Day(1))), ("closed", .notAWorkingDay(Day(2))),
    ("long", .tooLong(most: 20)),
  ])
  func `word every problem in both languages`(name: String, problem: FormError.Problem) {
    let form = FormState(errors: [FormError(field: "day", problem: problem)])
    let said = Language.allCases.map { language in
      ReadPage(monthPage(language, form: form).html).texts["li"]?.first ?? ""
    }
    #expect(Set(said).count == 2, "\(name)")
    #expect(!said.contains(""), "\(name)")
  }
}

@Suite struct `Days as people type them` {
  @Test(arguments: [
    "2019-07-12", "12 July 2019", "12 july 2019", " 12  Jul. 2019 ", "July 12, 2019",
    "Friday 12 July 2019", "12th July 2019", "12 juillet 2019", "vendredi 12 juil. 2019",
    "12.7.2019", "12/07/2019", "2019/7/12", "le 12 juillet 2019",
  ])
  func `are read`(text: String) {
    #expect(SitePhrases.day(typed: text) == day("2019-07-12"))
  }

  @Test func `are read where French says first`() {
    #expect(SitePhrases.day(typed: "1er mars 2018") == day("2018-03-01"))
    #expect(SitePhrases.day(typed: "1er août 2018") == day("2018-08-01"))
    #expect(SitePhrases.day(typed: "3 déc. 2018") == day("2018-12-03"))
  }

  @Test(arguments: [
    "", "soon", "31 Feb 2019", "12 July", "12 jui 2019", "July 2019", "12 July 19", "0 July 2019",
    "12 July 2019 and more", "2019-02-30", "-12 -7 -2019 x", "٣ July 2019",
    String(repeating: "1 ", count: 4000),
  ])
  func `are refused where they are none`(text: String) {
    #expect(SitePhrases.day(typed: text) == nil)
  }

  @Test(arguments: ["2018-03", "March 2018", "mars 2018", "3/2018", "Mar 2018", "2018 March"])
  func `months are read too`(text: String) {
    #expect(SitePhrases.month(typed: text) == month("2018-03"))
  }

  @Test(arguments: ["", "2018", "13/2018", "march", "Smarch 2018", "1 2 3"])
  func `months are refused where they are none`(text: String) {
    #expect(SitePhrases.month(typed: text) == nil)
  }

  @Test(arguments: Language.allCases)
  func `come back from every way they are written`(language: Language) {
    let phrases = SitePhrases.in(language)
    for number in stride(from: 10_000, to: 25_000, by: 37) {
      let day = Day(number)
      for text in [phrases.date(day), phrases.shortDate(day), phrases.fullDate(day), day.iso] {
        #expect(SitePhrases.day(typed: text) == day, "\(text)")
      }
      #expect(SitePhrases.month(typed: phrases.month(day.month)) == day.month)
    }
  }
}
