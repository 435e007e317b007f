import Basics
import Capabilities
import Forces
import Pages
import Phrases

/// An entry of the register as it was typed in its form.
struct RecordForm {
  let kind: CapabilityKind
  /// What was typed, by field.
  let values: [String: String]
  /// The entry; nil where its values make none.
  private(set) var fact: CapabilityFact?
  private(set) var errors: [FormError] = []

  /// The most bytes of one field.
  private static let mostBytes = 8000

  /// Reads the fields of a kind; the entry of `key` keeps it, whatever was typed.
  init(_ kind: CapabilityKind, _ form: Form, key: String?) {
    self.kind = kind
    var typed = form.fields.filter { FieldName(rawValue: $0.key) != nil || $0.key == "seen" }
    if let key { typed[FieldName.id.rawValue] = key }
    values = typed
    let fields = kind.entries.allFields
    let read = fields.map { field in value(of: field) }
    guard errors.isEmpty else { return }
    do throws(InvalidEntry) {
      fact = try Self.fact(of: kind.entries, read)
    } catch {
      fail(error)
    }
  }

  /// The form as a page shows it again.
  var state: FormState { FormState(values: values, errors: errors) }

  /// Notes what is wrong with a field.
  mutating func fail(_ field: FieldName, _ problem: FormError.Problem) {
    let known = kind.entries.allFields.contains { $0.name == field }
    let place = known ? field : .id
    guard !errors.contains(where: { $0.field == place.rawValue }) else { return }
    errors.append(FormError(field: place.rawValue, problem: problem))
  }

  /// Notes why the values make no entry.
  mutating func fail(_ invalid: InvalidEntry) {
    fail(invalid.field, Self.problem(invalid))
  }

  /// Notes why the register refuses the entry, each reason at its field.
  mutating func fail(_ refusals: [EntryRefusal]) {
    for refusal in refusals { fail(refusal.field, .refused(refusal)) }
  }

  private static func fact<Entry: CapabilityEntry>(
    of type: Entry.Type, _ values: [FieldValue]
  ) throws(InvalidEntry) -> CapabilityFact {
    var reader = FieldReader(values, of: type)
    return try Entry(&reader).fact
  }

  /// What a field holds, read as people type it; nothing, with an error, where it cannot be.
  private mutating func value(of field: Capabilities.Field) -> FieldValue {
    let typed = (values[field.name.rawValue] ?? "").replacing("\r\n", with: "\n")
    guard typed.utf8.count <= Self.mostBytes else {
      fail(field.name, .tooLong(most: Self.mostBytes))
      return .none
    }
    guard !typed.utf8.contains(0) else {
      fail(field.name, .unstorable)
      return .none
    }
    do throws(InvalidEntry) {
      return try field.value(of: field.written(typed.trimmingSpaces))
    } catch {
      fail(error)
      return .none
    }
  }

  private static func problem(_ invalid: InvalidEntry) -> FormError.Problem {
    switch invalid.reason {
    case .empty: .missing
    case .endsBeforeItStarts: .endsFirst
    case .contradicts: .invalid(invalid)
    case .notA(.day), .notA(.lastDay): .notADay(invalid.value)
    case .notA(.month), .notA(.endMonth): .notAMonth(invalid.value)
    case .notA(.symbol): .notASymbol(invalid.value)
    case .notA(.whole(let range)):
      Int(invalid.value).map { .outside(range, given: $0) } ?? .notANumber(invalid.value)
    case .notA: .unknown(invalid.value)
    }
  }
}

extension Capabilities.Field {
  /// What was typed into a form, as it is written in a table; as typed where it is none of that.
  fileprivate func written(_ typed: String) -> String {
    switch form {
    case .day, .lastDay: SitePhrases.day(typed: typed)?.iso ?? typed
    case .month, .endMonth: SitePhrases.month(typed: typed)?.iso ?? typed
    case .flag: typed.isEmpty ? "no" : typed
    default: typed
    }
  }
}
