package import Capabilities

extension ForcePhrases {
  /// Why the register refuses what stands in a field, and what to try: two sentences, to follow the
  /// value or the name of the field.
  package func refused(_ refusal: EntryRefusal) -> String {
    say(refusal, EnglishForces.refused, FrenchForces.refused)
  }

  /// The same, with the value before it.
  package func refusal(_ refusal: EntryRefusal) -> String {
    "\(quoted(refusal.value)) \(refused(refusal))"
  }

  /// What is wrong with what stands in a field by itself, as half a sentence that follows the value.
  package func invalid(_ reason: InvalidEntry.Reason) -> String {
    say(reason, EnglishForces.invalid, FrenchForces.invalid)
  }

  /// The same as a sentence, with the value before it; "It" where there is none.
  package func invalid(_ entry: InvalidEntry) -> String {
    let value = entry.value.isEmpty ? say((), { "It" }, { "Ce champ" }) : quoted(entry.value)
    return "\(value) \(invalid(entry.reason))."
  }

  /// What a field may name, in the plural.
  package func target(_ target: Field.Target) -> String {
    switch target {
    case .entry(let kind): title(kind).prefix(1).lowercased() + title(kind).dropFirst()
    case .mission: say((), { "missions" }, { "missions" })
    case .task: say((), { "mandated tasks" }, { "tâches prescrites" })
    }
  }

  private func quoted(_ value: String) -> String {
    say(value, { "‘\($0)’" }, { "« \($0) »" })
  }
}
