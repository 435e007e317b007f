package import Basics
package import Council
import GRDB

extension Store {
  /// The versions of the programme, latest first, without their items.
  ///
  /// - Throws: `StoreFault`.
  package func programmeVersions(as viewer: Viewer) throws -> [ProgrammeVersion] {
    try read(as: viewer) { try ProgrammeVersion.fetch($0, "ORDER BY number DESC") }
  }

  /// One version with its items; nil where there is none of that number.
  ///
  /// - Throws: `StoreFault`.
  package func programmeVersion(_ number: Int, as viewer: Viewer) throws -> ProgrammeVersion? {
    try read(as: viewer) { db in
      try ProgrammeVersion.fetchOne(db, "WHERE number = ?", arguments: [number])
    }
  }

  /// The latest version of a name, with its items; nil where none has it.
  ///
  /// - Throws: `StoreFault`.
  package func programmeVersion(
    named name: String, as viewer: Viewer
  ) throws -> ProgrammeVersion? {
    try read(as: viewer) { db in
      try ProgrammeVersion.fetchOne(
        db, "WHERE name = ? ORDER BY number DESC LIMIT 1", arguments: [name])
    }
  }

  /// The version last saved, or last published, that shares a month with a window.
  ///
  /// - Throws: `StoreFault`.
  package func latestProgrammeVersion(
    touching window: Range<Month>, publishedOnly: Bool = false, as viewer: Viewer
  ) throws -> ProgrammeVersion? {
    let last =
      publishedOnly
      ? "AND publishedAt IS NOT NULL ORDER BY publishedAt DESC, number DESC"
      : "ORDER BY number DESC"
    return try read(as: viewer) { db in
      try ProgrammeVersion.fetchOne(
        db, "WHERE fromMonth < ? AND untilMonth > ? \(last) LIMIT 1",
        arguments: [window.upperBound.iso, window.lowerBound.iso])
    }
  }

  /// The version last saved, with its items; nil where there is none.
  ///
  /// - Throws: `StoreFault`.
  package func lastVersion(as viewer: Viewer) throws -> ProgrammeVersion? {
    try read(as: viewer) { db in
      try ProgrammeVersion.fetchOne(db, "ORDER BY number DESC LIMIT 1", arguments: [])
    }
  }

  /// Keeps a programme as a version under a name, and publishes it where asked.
  ///
  /// A name may be used again.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  @discardableResult
  package func save(
    _ programme: Programme, name: String, publish: Bool = false, as viewer: Viewer,
    at moment: Moment
  ) throws -> ProgrammeVersion {
    try write(as: viewer, at: moment) { change in
      let last = try Int.fetchOne(change.db, sql: "SELECT max(number) FROM programmeVersion")
      let version = ProgrammeVersion(programme, number: (last ?? 0) + 1, name: name, at: moment)
      try version.insert(change)
      return publish ? try change.publish(version).version : version
    }
  }
}

extension ProgrammeVersion {
  init(_ programme: Programme, number: Int, name: String, at moment: Moment) {
    self.init(
      number: number, name: name, saved: moment, published: nil, window: programme.window,
      asOf: programme.asOf, status: programme.status, objective: programme.objective,
      bound: programme.bound, checked: programme.checked, boundBy: programme.boundBy,
      score: programme.score, items: programme.items)
  }

  /// The same, published.
  func published(at moment: Moment) -> ProgrammeVersion {
    ProgrammeVersion(
      number: number, name: name, saved: saved, published: moment, window: window, asOf: asOf,
      status: status, objective: objective, bound: bound, checked: checked, boundBy: boundBy,
      score: score, items: items)
  }
}
