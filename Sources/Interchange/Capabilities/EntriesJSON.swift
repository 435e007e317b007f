import Basics
package import Capabilities
import Council

/// Entries of the register of capabilities as JSON, whatever their kind.
package enum EntriesJSON {
  /// An array of objects whose members are the fields of the kind, in their order.
  ///
  /// Days are `YYYY-MM-DD`, a last day the last in force; months are `YYYY-MM`; what is empty is null.
  package static func json(of entries: [some CapabilityEntry]) -> JSON {
    .array(entries.map { object(of: $0) })
  }

  /// All entries of a kind.
  package static func json(of kind: CapabilityKind, in register: CapabilityRegister) -> JSON {
    .array(register.entries(of: kind).map { object(of: $0) })
  }

  /// A list of a kind as a result of its own: its marking, the exercise's label, and the list under the
  /// kind's name.
  package static func marked(
    _ list: JSON, of kind: CapabilityKind, mark: ResultMark
  ) -> JSON {
    .marked(mark, [JSON.Member(kind.rawValue, list)])
  }

  /// One entry with further members after its own.
  static func object(of entry: any CapabilityEntry, and more: [JSON.Member] = []) -> JSON {
    let fields = type(of: entry).allFields
    let members = zip(fields, entry.allValues).map { field, value in
      JSON.Member(field.name.rawValue, json(of: value, in: field))
    }
    return .object(members + more)
  }

  private static func json(of value: FieldValue, in field: Field) -> JSON {
    switch value {
    case .none: .null
    case .whole(let number): .int(number)
    case .flag(let flag): .bool(flag)
    case .list(let list): .list(list)
    case .text, .day, .month: .string(field.text(of: value))
    }
  }
}

/// Pledges with their notified level as JSON: the only level that leaves the ladder.
package enum PledgesJSON {
  /// An array of pledges, each with `notified` and `notifiedSince` after its own fields.
  package static func json(of pledges: [Pledge], levels: LadderBook) -> JSON {
    .array(
      pledges.map { pledge in
        let notified = levels.notified(pledge.id)
        return EntriesJSON.object(
          of: pledge,
          and: JSON.members([
            "notified": .string(notified.level.rawValue),
            "notifiedSince": .optional(notified.since?.iso),
          ]))
      })
  }
}
