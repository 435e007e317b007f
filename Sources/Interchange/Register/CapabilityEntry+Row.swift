import Basics
import Capabilities
import Council

extension RegisterRow {
  /// The entry that the row holds; nil and an issue for every bad cell where it holds none.
  mutating func entry(of kind: CapabilityKind) -> CapabilityFact? {
    var values: [FieldValue] = []
    values.reserveCapacity(header.fields.count)
    for (field, place) in header.fields {
      let text = place.map { CSVWriter.fused(record.fields[$0]) } ?? ""
      do throws(InvalidEntry) {
        let value = try field.value(of: text)
        refuseUnknownMissions(in: value, of: field)
        values.append(value)
      } catch {
        refuse(error)
      }
    }
    guard isGood else { return nil }
    do throws(InvalidEntry) {
      return try kind.fact(of: values)
    } catch {
      refuse(error)
      return nil
    }
  }

  private mutating func refuse(_ error: InvalidEntry) {
    refuse(error.field.rawValue, error.value, ImportIssue.Reason(error.reason))
  }

  private mutating func refuseUnknownMissions(in value: FieldValue, of field: Field) {
    guard let missions else { return }
    switch (field.form, value) {
    case (.reference(.mission), .text(let text)):
      if !missions.contains(Identifier(text)) {
        refuse(field.name.rawValue, text, .unknownMission)
      }
    case (.references(.mission), .list(let list)):
      for text in list where !missions.contains(Identifier(text)) {
        refuse(field.name.rawValue, text, .unknownMission)
      }
    default: break
    }
  }
}

extension CapabilityKind {
  /// The entry of this kind that holds the values.
  fileprivate func fact(of values: [FieldValue]) throws(InvalidEntry) -> CapabilityFact {
    let type = entries
    var reader = FieldReader(values, of: type)
    return try type.init(&reader).fact
  }

  /// The cells of every entry of the kind, in the order of its columns.
  func cells(of register: CapabilityRegister) -> [[String]] {
    let fields = entries.allFields
    return register.entries(of: self).map { entry in
      zip(fields, entry.allValues).map { $0.text(of: $1) }
    }
  }
}

extension ImportIssue.Reason {
  /// What is wrong with a field, as an import says it.
  init(_ reason: InvalidEntry.Reason) {
    switch reason {
    case .empty: self = .empty
    case .endsBeforeItStarts: self = .endsBeforeItStarts
    case .contradicts(let field): self = .contradicts(field)
    case .notA(let form):
      switch form {
      case .whole(let range): self = .notWithin(range)
      case .day, .lastDay: self = .notADay
      case .month, .endMonth: self = .notAMonth
      case .flag: self = .notOneOf(["yes", "no"])
      case .choice(let words): self = .notOneOf(words)
      case .symbol: self = .notASymbol
      case .key, .reference, .references, .text, .words: self = .empty
      }
    }
  }
}
