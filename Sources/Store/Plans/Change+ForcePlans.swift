import Basics
import Forces
import GRDB

extension Change {
  /// Writes a plan's label over the one of its name, or adds it.
  func put(
    _ label: ForcePlanLabel, content: String, expecting expected: Expected
  ) throws -> ForcePlanLabel {
    guard !label.name.utf8.contains(0) else {
      throw StoreRefusal.unstorableText(kind: Store.Kind.forcePlan, id: label.name)
    }
    let old = try plan(named: label.name)
    try require(expected, of: label.name, found: old?.label.version)
    try label.write(content: content, db)
    try journal(
      .put, kind: Store.Kind.forcePlan, subject: label.name,
      before: try old.map { try jsonText(JournaledPlan($0.label, content: $0.content)) },
      after: try jsonText(JournaledPlan(label, content: content)))
    return label
  }

  func removeForcePlan(named name: String, expecting expected: Expected) throws {
    let found = try plan(named: name)
    try require(expected, of: name, found: found?.label.version)
    guard let old = found else {
      throw StoreRefusal.notThere(kind: Store.Kind.forcePlan, id: name)
    }
    try db.execute(sql: "DELETE FROM forcePlan WHERE id = ?", arguments: [name])
    try journal(
      .remove, kind: Store.Kind.forcePlan, subject: name,
      before: try jsonText(JournaledPlan(old.label, content: old.content)), after: nil)
  }

  /// Puts back the plan that stood before a journal entry; refused where it has changed since.
  func undoForcePlan(_ entry: JournalEntry) throws {
    let old = try plan(named: entry.subject)
    let oldText = try old.map { try jsonText(JournaledPlan($0.label, content: $0.content)) }
    guard oldText == entry.after else {
      throw StoreRefusal.conflict(kind: Store.Kind.forcePlan, id: entry.subject)
    }
    try db.execute(sql: "DELETE FROM forcePlan WHERE id = ?", arguments: [entry.subject])
    if let before = entry.before {
      let plan: JournaledPlan = try value(fromJSON: before)
      try plan.label(named: entry.subject, version: try nextSequence())
        .write(content: plan.content, db)
    }
    try journal(
      .undo, kind: Store.Kind.forcePlan, subject: entry.subject, before: oldText,
      after: entry.before, undoes: entry.sequence)
  }

  private func plan(named name: String) throws -> (label: ForcePlanLabel, content: String)? {
    try ForcePlanLabel.fetch(db, "WHERE id = ?", arguments: [name]).first
  }

  private func require(_ expected: Expected, of name: String, found: Int?) throws {
    guard expected.allows(found) else {
      throw StoreRefusal.conflict(kind: Store.Kind.forcePlan, id: name)
    }
  }
}

/// A plan as the journal keeps it: what it is known by, and the hash of what it holds.
private struct JournaledPlan: Codable {
  let kept: Moment
  let asOf: Day
  let from: Month
  let until: Month
  let status: ForcePlan.Status
  let objective: Double
  let bound: Double
  let boundBy: ForcePlan.BoundSource
  let checked: Bool
  let content: String

  init(_ label: ForcePlanLabel, content: String) {
    kept = label.kept
    asOf = label.asOf
    from = label.months.lowerBound
    until = label.months.upperBound
    status = label.status
    objective = label.objective
    bound = label.bound
    boundBy = label.boundBy
    checked = label.checked
    self.content = content
  }

  func label(named name: String, version: Int) throws -> ForcePlanLabel {
    guard from < until else { throw UnreadableColumn(value: until.iso) }
    return ForcePlanLabel(
      name: name, kept: kept, version: version, asOf: asOf, months: from..<until, status: status,
      objective: objective, bound: bound, boundBy: boundBy, checked: checked)
  }
}
