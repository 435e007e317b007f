package import Basics
package import Forces
import Foundation
import GRDB
import Gzip
import Sodium

extension Store {
  /// The plans that were kept, in the order of their names.
  ///
  /// - Throws: `StoreFault`.
  package func forcePlans(as viewer: Viewer) throws -> [ForcePlanLabel] {
    try read(as: viewer) { try ForcePlanLabel.fetch($0, "ORDER BY id").map(\.label) }
  }

  /// The plan kept under a name, with its tours; nil where there is none.
  ///
  /// - Throws: `StoreFault`.
  package func forcePlan(named name: String, as viewer: Viewer) throws -> KeptForcePlan? {
    try read(as: viewer) { db in
      guard
        let found = try ForcePlanLabel.fetch(db, "WHERE id = ?", arguments: [name]).first,
        let content = try KeptForcePlan.Content.fetch(db, sha256: found.content)
      else { return nil }
      return KeptForcePlan(label: found.label, content: content)
    }
  }

  /// Keeps a plan under a name, over the one that has it; it can be taken back.
  ///
  /// - Returns: how it is now known.
  /// - Throws: `StoreRefusal`, `StoreFault`.
  @discardableResult
  package func keep(
    _ plan: ForcePlan, options: ForceOptions, name: String,
    expecting expected: Expected = .anything, as viewer: Viewer, at moment: Moment
  ) throws -> ForcePlanLabel {
    // Before the transaction: others should not wait for it.
    let content = KeptForcePlan.Content(
      options: options, tours: plan.tours, score: plan.score, certificate: plan.certificate)
    try content.requireFinite(plan, name: name)
    let bytes = try content.bytes
    let sha256 = SHA256Digest(of: bytes).hex
    let packed = try gzip(bytes)
    return try write(as: viewer, at: moment) { change in
      try change.db.execute(
        sql: """
          INSERT INTO forcePlanContent (sha256, byteCount, gzip) VALUES (?, ?, ?)
          ON CONFLICT (sha256) DO NOTHING
          """, arguments: [sha256, bytes.count, Data(packed)])
      let label = ForcePlanLabel(
        name: name, kept: moment, version: try change.nextSequence(), asOf: plan.asOf,
        months: plan.months, status: plan.status, objective: plan.objective, bound: plan.bound,
        boundBy: plan.boundBy, checked: plan.check.holds)
      return try change.put(label, content: sha256, expecting: expected)
    }
  }

  /// Takes a kept plan away; it can be taken back.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  package func removeForcePlan(
    named name: String, expecting expected: Expected = .anything, as viewer: Viewer,
    at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { try $0.removeForcePlan(named: name, expecting: expected) }
  }
}

extension KeptForcePlan.Content {
  /// Refuses a plan with a number that JSON and SQLite cannot keep.
  fileprivate func requireFinite(_ plan: ForcePlan, name: String) throws {
    let prices = certificate
    let numbers = [
      [plan.objective, plan.bound, options.movePrice, prices.changes], prices.lift,
      prices.line.flatMap { $0 }, prices.budget.flatMap { $0 }, prices.part.flatMap { $0 },
      score.levels.flatMap { [$0.count, $0.value] },
    ]
    guard numbers.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw StoreRefusal.lawBroken(
        kind: Store.Kind.forcePlan, id: name, law: "numbersAreFinite")
    }
  }
}
