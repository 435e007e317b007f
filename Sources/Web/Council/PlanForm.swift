import Basics
import Council
import Markup
import Pages
import Phrases

/// The options of a plan as a visitor typed them, in an address or a form.
struct PlanForm {
  /// What was typed, by field.
  let values: [String: String]
  let options: PlanningOptions
  /// The day typed; nil where none was.
  let asOf: Day?
  let errors: [FormError]

  static let fields = [
    "asOf", "week", "negotiationDays", "fridays", "visits", "closedDays",
  ]

  /// Reads the fields; what cannot be read is an error of its field, and the default is used.
  init(_ value: (String) -> String?, pins: [Identifier<ProgrammeItem>: Day]) {
    var values: [String: String] = [:]
    for field in PlanForm.fields { values[field] = value(field) }
    var reader = FormReader(values)
    var options = PlanningOptions(pins: pins)
    asOf = reader.day("asOf")
    if let week = reader.word("week", of: ["strict", "loose"]) {
      options.strictWeek = week == "strict"
    }
    if let days = reader.number("negotiationDays", in: 0...250) { options.negotiationDays = days }
    if let fridays = reader.word("fridays", of: ["free", "used"]) {
      options.keepsFridaysFree = fridays == "free"
    }
    options.visits = reader.stretches("visits")
    options.closedDays = Set(reader.stretches("closedDays").flatMap { Array($0) })
    self.values = values
    self.options = options
    errors = reader.errors
  }

  /// What was typed, as the items of an address.
  var query: [Link.QueryItem] {
    PlanForm.fields.compactMap { field in values[field].map { Link.QueryItem(field, $0) } }
  }

  /// The form as a page shows it again.
  func state(month: Month) -> FormState {
    FormState(values: values.merging(["month": month.iso]) { typed, _ in typed }, errors: errors)
  }
}
