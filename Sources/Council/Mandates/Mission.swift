package import Basics

/// A peacekeeping operation, or another operation whose mandate the Council follows.
package struct Mission: Hashable, Codable, Identifiable, Sendable {
  /// Its acronym, which is its key: `UNFICYP`.
  package let id: Identifier<Mission>
  package let english: String
  package let french: String
  package let kind: Kind
  /// Where its headquarters is, as printed; empty where not recorded.
  package let seat: String
  /// The States in which it is deployed.
  package let hosts: [Identifier<State>]
  /// From the first day of its first mandate to the day after its last; open ends are nil.
  package let began: Day?
  package let ended: Day?
  package let provenance: Provenance

  /// What sort of operation it is.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case peacekeeping
    /// A special political mission: it fills the calendar, and owes contributors no meeting.
    case specialPolitical = "special political"
    case other
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<Mission>, english: String, french: String, kind: Kind, seat: String,
    hosts: [Identifier<State>], began: Day?, ended: Day?, provenance: Provenance
  ) {
    self.id = id
    self.english = english
    self.french = french
    self.kind = kind
    self.seat = seat
    self.hosts = hosts
    self.began = began
    self.ended = ended
    self.provenance = provenance
  }
}
