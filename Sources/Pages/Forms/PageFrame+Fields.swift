import Markup
import Phrases

/// One field of a form: its name, what it asks and how it is typed.
struct Field {
  var name: String
  var label: String
  var hint: String?
  /// What stands in it where nothing was typed.
  var value = ""
  var size: Int?
  var isOptional = false
  /// Before the name, where a page has two fields of one name.
  var prefix = ""

  var id: String { "field-\(prefix)\(name)" }
}

extension PageFrame {
  /// The summary of errors at the top of a page, each leading to its field.
  func errorSummary(_ errors: [FormError]) -> HTML {
    guard !errors.isEmpty else { return .empty }
    return div(.classes("error-summary"), .role("alert"), .tabindex(-1)) {
      h2 { phrases.forms.summary }
      ul(.classes("plain")) {
        for error in errors {
          li { a(.href(Link(fragment: "field-\(error.field)"))) { message(of: error) } }
        }
      }
    }
  }

  /// A line to type in: label, hint, error, input; `list` names what may be typed.
  func textField(_ field: Field, list: String? = nil, in form: FormState) -> HTML {
    around(field, in: form) { described in
      input(
        .type(.text), .id(field.id), .name(field.name),
        .value(form.value(field.name) ?? field.value),
        list.map { .list($0) } ?? .noAutocomplete, .noSpellcheck,
        field.size.map { .size($0) } ?? .classes(nil), described,
        form.error(field.name) == nil ? .classes(nil) : .aria("invalid", "true"))
    }
  }

  /// Lines to type in.
  func linesField(_ field: Field, rows: Int = 3, in form: FormState) -> HTML {
    around(field, in: form) { described in
      textarea(
        .id(field.id), .name(field.name), .rows(rows), .noSpellcheck, described,
        text: form.value(field.name) ?? field.value)
    }
  }

  /// A choice from a list, of values and what they are called.
  func choiceField(_ field: Field, of choices: [(value: String, name: String)], in form: FormState)
    -> HTML
  {
    let chosen = form.value(field.name) ?? field.value
    return around(field, in: form) { described in
      select(.id(field.id), .name(field.name), described) {
        for choice in choices {
          option(.value(choice.value), .selected(choice.value == chosen)) { choice.name }
        }
      }
    }
  }

  /// One of a few, all in view.
  func radioField(_ field: Field, of choices: [(value: String, name: String)], in form: FormState)
    -> HTML
  {
    let chosen = form.value(field.name) ?? field.value
    return fieldset(.classes("field"), .id(field.id)) {
      legend { field.label }
      for (index, choice) in choices.enumerated() {
        div(.classes("choice")) {
          input(
            .type(.radio), .id("\(field.id)-\(index)"), .name(field.name), .value(choice.value),
            .checked(choice.value == chosen))
          label(.for("\(field.id)-\(index)")) { choice.name }
        }
      }
    }
  }

  /// Yes or no.
  func checkField(_ field: Field, in form: FormState) -> HTML {
    div(.classes("field choice")) {
      input(
        .type(.checkbox), .id(field.id), .name(field.name), .value("yes"),
        .checked(form.value(field.name) != nil))
      label(.for(field.id)) {
        field.label
        if let hint = field.hint { span(.classes("hint")) { ". \(hint)" } }
      }
    }
  }

  /// What a form hands on without showing it.
  func hiddenFields(_ values: [String: String], but left: Set<String> = []) -> HTML {
    let shown = values.filter { !$0.value.isEmpty && !left.contains($0.key) }
    return .fragment(
      shown.sorted { $0.key < $1.key }.map {
        input(.type(.hidden), .name($0.key), .value($0.value))
      }
    )
  }

  private func around(
    _ field: Field, in form: FormState, input: (Attribute) -> HTML
  ) -> HTML {
    let error = form.error(field.name)
    let parts = [
      field.hint.map { _ in "\(field.id)-hint" }, error.map { _ in "\(field.id)-error" },
    ]
    .compactMap { $0 }.joined(separator: " ")
    return div(.classes("field", error.map { _ in "has-error" })) {
      label(.for(field.id)) {
        field.label
        if field.isOptional {
          span(.classes("optional")) { " (\(phrases.forms.optional))" }
        }
      }
      if let hint = field.hint { p(.classes("hint"), .id("\(field.id)-hint")) { hint } }
      if let error {
        p(.classes("error"), .id("\(field.id)-error")) {
          strong { "\(phrases.forms.error) " }
          message(of: error)
        }
      }
      input(parts.isEmpty ? .classes(nil) : .aria("describedby", parts))
    }
  }

  /// What is wrong with a field, in a sentence.
  func message(of error: FormError) -> String {
    let words = phrases.forms
    return switch error.problem {
    case .missing: words.missing
    case .notADay(let text): words.notADay(text)
    case .notAMonth(let text): words.notAMonth(text)
    case .notANumber(let text): words.notANumber(text)
    case .notASymbol(let text): words.notASymbol(text)
    case .outside(let range, let given): words.outside(given, range.lowerBound, range.upperBound)
    case .unknown(let text): words.unknown(text)
    case .tooEarly(let day, let earliest): words.tooEarly(day, earliest)
    case .tooLate(let day, let latest): words.tooLate(day, latest)
    case .notAWorkingDay(let day): words.notAWorkingDay(day)
    case .tooLong(let most): words.tooLong(most)
    case .endsFirst: forceWords.records.endsFirst
    case .invalid(let entry): forces.invalid(entry)
    case .taken: forceWords.records.taken
    case .leanedOn: forceWords.records.leanedOn
    case .unstorable: forceWords.records.unstorable
    case .refused(let refusal): forces.refusal(refusal)
    }
  }
}
