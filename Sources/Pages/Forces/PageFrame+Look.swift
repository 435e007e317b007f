import Basics
import Markup
import Phrases

extension PageFrame {
  /// The fields that say by which day's knowledge, from which month on and for how many a page looks.
  func lookFields(_ months: Range<Month>, in form: FormState) -> HTML {
    let words = forceWords.board
    return group {
      if languageIsChosen {
        input(.type(.hidden), .name("lang"), .value(language.tag))
      }
      textField(
        Field(
          name: "asOf", label: words.asOf, value: asOf.map(phrases.date) ?? "", size: 14,
          isOptional: true), in: form)
      textField(
        Field(
          name: "from", label: words.from, value: phrases.month(months.lowerBound), size: 14),
        in: form)
      textField(
        Field(name: "months", label: words.months, value: "\(months.count)", size: 3), in: form)
    }
  }
}
