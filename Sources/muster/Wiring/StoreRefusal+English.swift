import Capabilities
import Phrases
import Store

extension StoreRefusal {
  /// The refusal with its reason in words, where the store carries that as a value; nil where its own
  /// message says all.
  var failure: CommandFailure? {
    let words = ForcePhrases.english
    switch self {
    case .invalidEntry(let kind, let id, let invalid):
      return CommandFailure(
        "The entry '\(id)' (\(kind)) cannot be kept: \(words.label(invalid.field)): "
          + words.invalid(invalid))
    case .refusedEntries(let refusals):
      guard let first = refusals.first else { return nil }
      let others = refusals.count - 1
      return CommandFailure(
        "The entry '\(first.key)' (\(first.kind.rawValue)) cannot be kept: "
          + "\(words.label(first.field)): \(words.refusal(first))",
        advice: others < 1
          ? nil : others == 1 ? "One more entry is refused." : "\(others) more are refused.")
    default: return nil
    }
  }
}
