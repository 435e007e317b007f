/// What a draft would change in the tasks of the mandate in force.
package struct MandateDifference: Hashable, Sendable {
  /// In the draft alone, in its order.
  package let added: [MandatedTask]
  /// In the mandate in force alone, in its order.
  package let removed: [MandatedTask]
  /// Said in other words.
  package let reworded: [Change]
  /// Ranked higher or lower, or no longer, or newly.
  package let reprioritised: [Change]
  /// Measured by other benchmarks.
  package let remeasured: [Change]

  /// One task before and after; one task may stand in several lists.
  package struct Change: Hashable, Sendable {
    package let before: MandatedTask
    package let after: MandatedTask
  }

  /// Whether the draft leaves every task as it is.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && reprioritised.isEmpty
      && remeasured.isEmpty
  }

  /// Whether the change is one of the mandate itself: a task more, or one less.
  ///
  /// S/2006/972, para. 14 (b), speaks of "substantial changes in the mandate, structure or size"
  /// and draws no line; this is Muster's reading.
  package var isSubstantial: Bool { !added.isEmpty || !removed.isEmpty }
}

/// Compares a draft's tasks with those in force, task by task by their codes.
///
/// Of tasks with one code in one list the first counts.
package func mandateDifference(
  draft: [MandatedTask], inForce: [MandatedTask]
) -> MandateDifference {
  let before = Dictionary(inForce.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  let after = Dictionary(draft.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  let kept = inForce.compactMap { task -> MandateDifference.Change? in
    guard before[task.code] == task, let new = after[task.code] else { return nil }
    return MandateDifference.Change(before: task, after: new)
  }
  return MandateDifference(
    added: draft.filter { before[$0.code] == nil && after[$0.code] == $0 },
    removed: inForce.filter { after[$0.code] == nil && before[$0.code] == $0 },
    reworded: kept.filter { $0.before.text != $0.after.text },
    reprioritised: kept.filter { $0.before.priority != $0.after.priority },
    remeasured: kept.filter { $0.before.benchmarks != $0.after.benchmarks })
}
