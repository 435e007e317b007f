import Basics

/// One field of an entry: its name, what it may hold and what it says.
///
/// Tables, files and forms are all made from the fields of a kind, so that an entry is described
/// once.
package struct Field: Hashable, Sendable {
  package let name: FieldName
  package let form: Form
  /// One sentence for the manual and for help.
  package let about: String
  /// Whether it must hold something.
  package let isNeeded: Bool

  /// What a field may hold.
  package enum Form: Hashable, Sendable {
    /// The entry's own key.
    case key
    /// The key of something else.
    case reference(Target)
    case text
    case whole(ClosedRange<Int>)
    case day
    /// Kept as the day after, written as the last day.
    case lastDay
    case month
    /// A month that is no longer part of it, kept and written as it is.
    case endMonth
    case flag
    /// One of the words.
    case choice([String])
    /// A list of words, in order.
    case words
    /// A list of keys, in order.
    case references(Target)
    /// A document symbol.
    case symbol
  }

  /// What a key names.
  package enum Target: Hashable, Sendable {
    case entry(CapabilityKind)
    case mission
    case task
  }

  /// Takes the parts as they are.
  package init(_ name: FieldName, _ form: Form, _ about: String, isNeeded: Bool = false) {
    self.name = name
    self.form = form
    self.about = about
    self.isNeeded = isNeeded
  }
}

extension Field {
  /// The fields with which every entry ends, after those of its kind.
  package static let common: [Field] = [
    Field(
      .marking, .choice(Marking.words),
      "How far the row may travel, after ST/SGB/2007/6; empty for what is usual for its kind."),
    Field(.source, .text, "The document, page or practice it was read in.", isNeeded: true),
    Field(.confidence, .choice(Confidence.words), "How sure it is.", isNeeded: true),
    Field(.validFrom, .day, "The first day on which it holds."),
    Field(.knownSince, .day, "The first day on which it could be known."),
  ]
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// The words that stand for its cases, in order.
  package static var words: [String] { allCases.map(\.rawValue) }
}
