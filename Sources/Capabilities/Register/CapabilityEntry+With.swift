extension CapabilityEntry {
  /// The entry with one field holding something else.
  ///
  /// - Throws: `InvalidEntry` where the values then make no entry.
  package func with(_ field: FieldName, _ value: FieldValue) throws(InvalidEntry) -> Self {
    var values = allValues
    if let index = Self.allFields.firstIndex(where: { $0.name == field }) {
      values[index] = value
    }
    var reader = FieldReader(values, of: Self.self)
    return try Self(&reader)
  }
}
