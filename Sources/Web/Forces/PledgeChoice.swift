import Basics
import Capabilities
import Pages

/// Which pledges a visit asks for: of a type, of a contributor, at a notified level, made at a conference.
struct PledgeChoice {
  /// What was typed, by field.
  let values: [String: String]
  private let type: Identifier<UnitType>?
  private let contributor: Identifier<Contributor>?
  private let level: ReadinessLevel?
  private let conference: Identifier<Conference>?
  let errors: [FormError]

  /// Reads the fields; what cannot be read is an error of its field and chooses nothing.
  init(_ value: (String) -> String?) {
    var values: [String: String] = [:]
    for field in ["type", "state", "level", "conference"] { values[field] = value(field) }
    var reader = FormReader(values)
    type = reader.text("type", most: 100).map { Identifier($0) }
    contributor = reader.text("state", most: 100).map { Identifier($0) }
    level = reader.word("level", of: ReadinessLevel.words).flatMap(
      ReadinessLevel.init(rawValue:))
    conference = reader.text("conference", most: 100).map { Identifier($0) }
    self.values = values
    errors = reader.errors
  }

  /// The pledges chosen, in the register's order; by level they are chosen by the notified one.
  func chosen(in room: ForceRoom) -> [Pledge] {
    room.capabilities.pledges.filter { pledge in
      (type == nil || pledge.unitType == type)
        && (contributor == nil || pledge.contributor == contributor)
        && (conference == nil || pledge.conference == conference)
        && (level == nil || room.ladders.notified(pledge.id).level == level)
    }
  }
}
