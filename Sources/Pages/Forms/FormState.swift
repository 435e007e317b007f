package import Basics
package import Capabilities

/// A form as the visitor left it: what was typed, field by field, and what was wrong with it.
package struct FormState: Hashable, Sendable {
  /// What was typed, by the field's name.
  package let values: [String: String]
  package let errors: [FormError]

  /// Takes the parts as they are.
  package init(values: [String: String] = [:], errors: [FormError] = []) {
    self.values = values
    self.errors = errors
  }
}

/// What is wrong with one field.
package struct FormError: Hashable, Sendable {
  /// The field's name.
  package let field: String
  package let problem: Problem

  /// What is wrong, as values: the phrases say it.
  package enum Problem: Hashable, Sendable {
    case missing
    case notADay(String)
    case notAMonth(String)
    case notANumber(String)
    case notASymbol(String)
    case outside(ClosedRange<Int>, given: Int)
    case unknown(String)
    /// The day lies before `earliest`, or after `latest`.
    case tooEarly(Day, earliest: Day)
    case tooLate(Day, latest: Day)
    /// The day is not one on which the Council works.
    case notAWorkingDay(Day)
    case tooLong(most: Int)
    /// It would end before it begins.
    case endsFirst
    /// It does not go with what another field holds.
    case invalid(InvalidEntry)
    /// There is an entry of that key already.
    case taken
    /// Other entries lean on it.
    case leanedOn
    /// It holds a character that cannot be kept.
    case unstorable
    /// The register refuses it.
    case refused(EntryRefusal)
  }

  /// Takes the parts as they are.
  package init(field: String, problem: Problem) {
    self.field = field
    self.problem = problem
  }
}

extension FormState {
  /// What was typed into a field.
  func value(_ field: String) -> String? { values[field] }

  /// What is wrong with a field.
  func error(_ field: String) -> FormError? { errors.first { $0.field == field } }
}
