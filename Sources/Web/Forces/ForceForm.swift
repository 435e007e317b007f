import Basics
import Capabilities
import Council
import Forces
import Markup
import Pages

/// What a visit asks of forces, as it was typed in an address or a form.
struct ForceForm {
  /// What was typed, by field.
  let values: [String: String]
  /// The day typed; nil where none was.
  let asOf: Day?
  /// The first month typed; nil where none was.
  let from: Month?
  let count: Int
  let rows: ForcesPage.Rows
  let mission: Identifier<Mission>?
  let level: ReadinessLevel
  let keep: String?
  let disturb: Int?
  let scenario: String?
  private(set) var errors: [FormError]

  static let fields = [
    "asOf", "from", "months", "by", "mission", "level", "keep", "disturb", "scenario", "plan",
    "work", "line", "month", "why", "name", "page", "compare",
  ]

  /// The most months that are shown or planned at once.
  private static let mostMonths = 36

  /// Reads the fields; what cannot be read is an error of its field, and the default is used.
  init(_ value: (String) -> String?) {
    var values: [String: String] = [:]
    for field in Self.fields { values[field] = value(field) }
    var reader = FormReader(values)
    asOf = reader.day("asOf")
    from = reader.month("from")
    count = reader.number("months", in: 1...Self.mostMonths) ?? 12
    rows =
      reader.word("by", of: ForcesPage.Rows.allCases.map(\.rawValue))
      .flatMap(ForcesPage.Rows.init(rawValue:)) ?? .capability
    mission = reader.text("mission", most: 100).map { Identifier($0) }
    level =
      reader.word("level", of: ReadinessLevel.words).flatMap(ReadinessLevel.init(rawValue:))
      ?? .level2
    keep = reader.text("keep", most: 200)
    disturb = reader.number("disturb", in: 0...100_000)
    scenario = reader.text("scenario", most: 200)
    self.values = values
    errors = reader.errors
  }

  /// The months asked for; those from the month of `day` where none were.
  func months(asOf day: Day) -> Range<Month> {
    let first = from ?? day.month
    return first..<first.advanced(by: count)
  }

  /// The options of a plan of these months.
  var options: ForceOptions {
    ForceOptions(horizon: count, neededLevel: level, disturb: keep == nil ? nil : disturb)
  }

  /// The month of the visit's question; nil where none was asked, or none is one.
  var month: Month? { values["month"].flatMap { try? Month(iso: $0) } }

  /// The page of a long list.
  var page: Int { values["page"].flatMap { Int($0) } ?? 1 }

  /// What was typed, as the items of an address.
  func query(but left: Set<String> = []) -> [Link.QueryItem] {
    Self.fields.filter { $0 != "name" && !left.contains($0) }.compactMap { field in
      values[field].map { Link.QueryItem(field, $0) }
    }
  }

  /// Notes what is wrong with a field.
  mutating func fail(_ field: String, _ problem: FormError.Problem) {
    errors.append(FormError(field: field, problem: problem))
  }

  /// The form as a page shows it again.
  var state: FormState { FormState(values: values, errors: errors) }
}
