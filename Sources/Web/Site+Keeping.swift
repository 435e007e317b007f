import Basics
import Council
import Hummingbird
import Interchange
import Pages
import Store

extension Site {
  /// Writes a fact that a form gives, unless its row changed after the form's page was made.
  ///
  /// The form's field `seen` names the last row of the journal then; a form without it writes over
  /// whatever is there.
  ///
  /// - Returns: nil where it was written, else the page that shows both.
  /// - Throws: `StoreRefusal`, `StoreFault`.
  func conflict(
    keeping fact: Fact, _ room: ReadingRoom.Room, _ visit: Visit
  ) throws -> Response? {
    let row = try store.row(fact.kind, fact.id, as: visit.viewer)
    var expected = Expected.anything
    if let seen = visit.form["seen"].flatMap({ Int($0) }), row?.fact != fact {
      if let row, row.version > seen { return page(of: fact, against: row.fact, room, visit) }
      expected = row.map { .version($0.version) } ?? .absent
    }
    do {
      try store.put(fact, expecting: expected, as: visit.viewer, at: visit.now)
      return nil
    } catch StoreRefusal.conflict {
      guard let now = try store.row(fact.kind, fact.id, as: visit.viewer) else {
        throw StoreRefusal.conflict(kind: fact.kind.rawValue, id: fact.id)
      }
      return page(of: fact, against: now.fact, room, visit)
    }
  }

  /// What was written beside what stands there, in the columns that differ.
  private func page(
    of ours: Fact, against theirs: Fact, _ room: ReadingRoom.Room, _ visit: Visit
  ) -> Response {
    let frame = visit.frame(room)
    let fields = fields(of: ours, beside: theirs).compactMap { field in
      field.reference.map {
        ConflictField(name: field.name, yours: field.value, theirs: $0)
      }
    }
    let kind = RegisterKind(ours.kind).rawValue
    return .page(
      ConflictPage(
        frame: frame, fields: fields, current: frame.link(.source(kind, id: ours.id))
      ).html, status: .conflict)
  }
}
