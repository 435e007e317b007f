package import Basics
package import Council
import GRDB

extension Store {
  /// What the desk set, by key.
  ///
  /// - Throws: `StoreFault`.
  package func settings(as viewer: Viewer) throws -> [String: String] {
    try read(as: viewer) { db in
      let pairs = try readRows(db, "SELECT key, value FROM setting") {
        (try $0.text(), try $0.text())
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Gives a setting a value; nil takes it back to the product's default.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  package func set(
    _ value: String?, for key: String, as viewer: Viewer, at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { try SideTable.setting.set(value, for: [key], $0) }
  }

  /// Which of contradicting facts the desk chose, in the order of kinds and ids.
  ///
  /// - Throws: `StoreFault`.
  package func choices(as viewer: Viewer) throws -> [DeskChoice] {
    try read(as: viewer) { db in
      try readRows(db, "SELECT kind, used FROM deskChoice ORDER BY kind, used") {
        DeskChoice(kind: try $0.text(), used: try $0.text())
      }
    }
  }

  /// Chooses one of contradicting facts, in place of an earlier choice among them.
  ///
  /// `others` are the ids of the facts that it contradicts, as `FactChoice.setAside` has them.
  ///
  /// - Throws: `StoreFault`.
  package func choose(
    _ choice: DeskChoice, over others: [String], as viewer: Viewer, at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { change in
      for other in others where other != choice.used {
        try SideTable.deskChoice.set(nil, for: [choice.kind, other], change)
      }
      try SideTable.deskChoice.set("1", for: [choice.kind, choice.used], change)
    }
  }

  /// Leaves the choice to the rules again.
  ///
  /// - Throws: `StoreFault`.
  package func drop(_ choice: DeskChoice, as viewer: Viewer, at moment: Moment) throws {
    try write(as: viewer, at: moment) { change in
      try SideTable.deskChoice.set(nil, for: [choice.kind, choice.used], change)
    }
  }

  /// The items that the desk holds on a day.
  ///
  /// - Throws: `StoreFault`.
  package func pins(as viewer: Viewer) throws -> [Identifier<ProgrammeItem>: Day] {
    try read(as: viewer) { db in
      let pairs = try readRows(db, "SELECT item, day FROM pin") {
        (Identifier<ProgrammeItem>(try $0.text()), try $0.day())
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Holds an item on a day; nil lets it go.
  ///
  /// - Throws: `StoreRefusal`, `StoreFault`.
  package func set(
    pin item: Identifier<ProgrammeItem>, on day: Day?, as viewer: Viewer, at moment: Moment
  ) throws {
    try write(as: viewer, at: moment) { change in
      try SideTable.pin.set(day.map { "\($0.number)" }, for: [item.rawValue], change)
    }
  }
}
