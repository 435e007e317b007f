import Basics
package import Council

/// The items of a programme of work as CSV.
package enum ProgrammeCSV {
  /// The bytes, header first; formula cells are defused.
  package static func bytes(of programme: Programme) -> [UInt8] {
    var writer = CSVWriter()
    writer.append([
      "id", "kind", "mission", "decision", "step", "other", "due", "day", "session", "room",
      "fixed",
      "projected", "pinned", "was", "known",
    ])
    for item in programme.items {
      writer.append([
        item.id.rawValue, item.kind.rawValue, item.mission?.rawValue ?? "",
        item.decision?.text ?? "", item.step?.rawValue ?? "", item.other?.rawValue ?? "",
        item.due?.iso ?? "", item.day.iso, item.session?.rawValue ?? "",
        item.room == .none ? "" : item.room.rawValue, yes(item.isFixed), yes(item.isProjected),
        yes(item.isPinned), item.was?.iso ?? "", item.known.rawValue,
      ])
    }
    return writer.bytes
  }
}
