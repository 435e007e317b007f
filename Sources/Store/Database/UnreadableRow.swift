/// A row that makes no value: something other than the store wrote it.
struct UnreadableRow: Error, CustomStringConvertible {
  let kind: String
  let id: String
  let value: String

  var description: String { "the \(kind) '\(id)' has a value that cannot be read: \(value)" }
}
