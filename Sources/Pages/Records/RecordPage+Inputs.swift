import Basics
import Capabilities
import Markup
import Phrases

/// A field of an entry as an input of its form.
extension RecordPage {
  /// More keys than these are typed, not chosen.
  private static let mostChoices = 40

  func inputField(for field: Capabilities.Field) -> HTML {
    let asked = Field(
      name: field.name.rawValue, label: frame.fieldLabel(field.name), hint: hint(of: field),
      value: "", size: size(of: field), isOptional: !field.isNeeded)
    switch field.form {
    case .key where key != nil: return fixedKey(asked)
    case .flag: return frame.checkField(asked, in: form)
    case .choice(let words): return choice(asked, of: words)
    case .reference(let target):
      guard let keys = known.targets[target], keys.count <= Self.mostChoices else {
        return frame.textField(asked, list: list(for: field)?.id, in: form)
      }
      return frame.choiceField(
        asked, of: choices(keys.map { ($0, frame.name(of: $0, target)) }, beside: asked.name),
        in: form)
    case .text where Self.long.contains(field.name):
      return frame.linesField(asked, rows: 3, in: form)
    case .key, .text, .whole, .day, .lastDay, .month, .endMonth, .words, .references, .symbol:
      return frame.textField(asked, list: list(for: field)?.id, in: form)
    }
  }

  /// The id of the list of what may be typed into a field, and what stands in it; nil for none.
  func list(for field: Capabilities.Field) -> (id: String, keys: [(key: String, name: String)])? {
    if let words = known.words[field.name], !words.isEmpty {
      return ("known-\(field.name.rawValue)", words.map { ($0, frame.nameOfAny($0)) })
    }
    guard case .reference(let target) = field.form, let keys = known.targets[target],
      keys.count > Self.mostChoices
    else { return nil }
    return ("known-\(target.word)", keys.map { ($0, frame.name(of: $0, target)) })
  }

  /// Texts that run over several lines.
  private static let long: Set<FieldName> = [
    .note, .words, .reason, .equipment, .limits, .capacity, .contributorBrings, .supporterBrings,
    .secretariatBrings,
  ]

  private func fixedKey(_ field: Field) -> HTML {
    div(.classes("field"), .id(field.id), .tabindex(-1)) {
      p(.classes("field-name")) { field.label }
      if let error = form.error(field.name) {
        p(.classes("error")) {
          strong { "\(frame.phrases.forms.error) " }
          frame.message(of: error)
        }
      }
      p { code { key ?? "" } }
    }
  }

  private func choice(_ field: Field, of words: [String]) -> HTML {
    frame.choiceField(
      field,
      of: choices(
        words.map { ($0, frame.forces.word($0, among: words)) }, beside: field.name), in: form)
  }

  /// The choices after an empty one, and whatever stands in the field if it is none of them.
  private func choices(
    _ known: [(value: String, name: String)], beside field: String
  ) -> [(value: String, name: String)] {
    let own = form.value(field).flatMap { value in
      value.isEmpty || known.contains { $0.value == value } ? nil : (value, value)
    }
    return [("", words.empty)] + [own].compactMap { $0 } + known
  }

  private func size(of field: Capabilities.Field) -> Int? {
    switch field.form {
    case .whole: 12
    case .day, .lastDay, .month, .endMonth: 18
    default: 32
    }
  }

  /// What is asked, and how it is typed.
  private func hint(of field: Capabilities.Field) -> String? {
    let asked = frame.forces.hint(field.name)
    let typed: String? =
      switch field.form {
      case .day: words.dayHint
      case .lastDay: words.lastDayHint
      case .month: words.monthHint
      case .endMonth: words.endMonthHint
      case .whole(let range):
        words.wholeHint(range.lowerBound, range.upperBound)
      case .words: words.listHint
      case .references(let target):
        "\(words.keyHint(frame.forces.target(target))) \(words.listHint)"
      case .reference(let target):
        (known.targets[target]?.count ?? .max) > Self.mostChoices
          ? words.keyHint(frame.forces.target(target)) : nil
      case .symbol: words.symbolHint
      case .key, .text, .flag, .choice: nil
      }
    let both = [asked, typed].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: " ")
  }
}

extension Capabilities.Field.Target {
  /// A word for it, as ids have it.
  fileprivate var word: String {
    switch self {
    case .entry(let kind): kind.rawValue
    case .mission: "missions"
    case .task: "tasks"
    }
  }
}
