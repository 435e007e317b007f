/// Why the values given make no entry: the field, what stood there, and what is wrong with it.
package struct InvalidEntry: Error, Hashable, Sendable {
  package let field: FieldName
  /// What stood there; empty where nothing did.
  package let value: String
  package let reason: Reason

  /// What is wrong.
  package enum Reason: Hashable, Sendable {
    /// Nothing stands where something must.
    case empty
    /// It is none of what the field may hold.
    case notA(Field.Form)
    /// The end does not follow the start.
    case endsBeforeItStarts
    /// It cannot stand beside what another field holds.
    case contradicts(FieldName)
  }

  /// Takes the parts as they are.
  package init(_ field: FieldName, _ value: String, _ reason: Reason) {
    self.field = field
    self.value = value
    self.reason = reason
  }
}
