package import Basics
package import Council

/// Finds the missions that a published text speaks of.
///
/// A mission is known by its acronym, by its English name as published in full or short
/// (`UN Mission in Sudan`), or by the place it works in; names and places count only while the
/// mission is there.
package struct MissionRecognizer: Sendable {
  private let known: [Known]

  private struct Known: Sendable {
    let mission: Mission
    let acronym: [String]
    let names: [Words]
    /// The place in its name, as `Liberia` in `United Nations Mission in Liberia`.
    let ownPlaces: [Words]
    /// The names of the States that host it.
    let hosts: [Words]
  }

  /// Knows `missions`; `states` name the States that host them.
  package init(missions: [Mission], states: [State] = []) {
    let names = Dictionary(states.map { ($0.code, Words($0.english)) }) { first, _ in first }
    known = missions.sorted { $0.id < $1.id }.map { mission in
      let full = Words(mission.english)
      let place = MissionRecognizer.place(in: mission.english)
      return Known(
        mission: mission,
        acronym: MissionRecognizer.tokens(mission.id.rawValue),
        names: Array(Set([full, full.withoutRepublic] + MissionAliases.of(mission.id))),
        ownPlaces: place.map { Array(Set([$0, $0.withoutRepublic])) } ?? [],
        hosts: mission.hosts.compactMap { names[$0] })
    }
  }
}

/// The missions a text may mean.
package enum RecognizedMissions: Hashable, Sendable {
  case none
  /// Named, or the only one it can be.
  case some([Identifier<Mission>])
  /// More than one works at the place named.
  case several([Identifier<Mission>])
}

extension MissionRecognizer {
  /// How many days before its first and after its last day a mission is still known by its name:
  /// decisions to establish and to close come earlier and later.
  private static let grace = 120

  /// The missions that `text` names by acronym or by name.
  package func named(in text: String, on day: Day) -> [Identifier<Mission>] {
    let tokens = MissionRecognizer.tokens(text)
    let byAcronym = known.filter { MissionRecognizer.has($0.acronym, in: tokens) }
    if !byAcronym.isEmpty {
      // "UNOSOM II" holds "UNOSOM", which is then not meant.
      return byAcronym.filter { one in
        !byAcronym.contains {
          $0.acronym.count > one.acronym.count && MissionRecognizer.has(one.acronym, in: $0.acronym)
        }
      }.map(\.mission.id)
    }
    // A body given with an acronym of its own, and unknown, is not the mission with a like name.
    if MissionRecognizer.givesAcronym(text) { return [] }
    let present = known.filter { isPresent($0.mission, on: day, grace: MissionRecognizer.grace) }
    return longest(present.map { ($0, $0.names) }, in: Words(text))
  }

  /// The missions that a topic means: those it names, else the peacekeeping operation at the place
  /// it speaks of.
  ///
  /// With `preferringOwnPlace` a mission that bears the place in its name comes before one that
  /// is merely hosted there, as befits the topic of a meeting with its contributors.
  package func recognized(
    in topic: String, on day: Day, preferringOwnPlace: Bool
  ) -> RecognizedMissions {
    let named = named(in: topic, on: day)
    guard named.isEmpty else { return .some(named) }

    let present = known.filter {
      $0.mission.kind == .peacekeeping && isPresent($0.mission, on: day, grace: 0)
    }
    let words = Words(topic)
    if preferringOwnPlace {
      let own = longest(present.map { ($0, $0.ownPlaces) }, in: words)
      if own.count == 1 { return .some(own) }
    }
    let states = Set(known.flatMap(\.hosts))
    let areas = longest(
      present.map { ($0, $0.ownPlaces.filter { !states.contains($0) }) }, in: words)
    if areas.count == 1 { return .some(areas) }
    let there = longest(present.map { ($0, $0.ownPlaces + $0.hosts) }, in: words)
    switch there.count {
    case 0: return .none
    case 1: return .some(there)
    default: return .several(there)
    }
  }

  /// The missions of which a name stands in `words`, but for names inside longer ones.
  private func longest(
    _ candidates: [(known: Known, names: [Words])], in words: Words
  ) -> [Identifier<Mission>] {
    let hits = candidates.flatMap { candidate in
      candidate.names.flatMap { words.places(of: $0) }.map { (candidate.known.mission.id, $0) }
    }
    let kept = hits.filter { hit in
      !hits.contains {
        $0.1.count > hit.1.count && $0.1.contains(hit.1.lowerBound)
          && $0.1.upperBound >= hit.1.upperBound
      }
    }
    return Array(Set(kept.map(\.0))).sorted()
  }

  private func isPresent(_ mission: Mission, on day: Day, grace: Int) -> Bool {
    if let began = mission.began, day < began.advanced(by: -grace) { return false }
    if let ended = mission.ended, day >= ended.advanced(by: grace) { return false }
    return true
  }

  /// What follows the last "in" or "for" of a name, where it is a place.
  private static func place(in name: String) -> Words? {
    let words = name.split(separator: " ").map(String.init)
    guard let index = words.lastIndex(where: { $0 == "in" || $0 == "for" }),
      index + 1 < words.count
    else { return nil }
    let place = Words(words[(index + 1)...].joined(separator: " "))
    return place.list.isEmpty ? nil : place
  }

  /// Whether an acronym stands in parentheses: four capitals or more.
  private static func givesAcronym(_ text: String) -> Bool {
    text.split(separator: "(").dropFirst().contains { part in
      guard let end = part.firstIndex(of: ")") else { return false }
      let inside = part[..<end].utf8
      return inside.count >= 4 && inside.allSatisfy { (0x41...0x5A).contains($0) }
    }
  }

  /// Runs of letters and digits, as written.
  private static func tokens(_ text: String) -> [String] {
    text.unicodeScalars.split {
      !($0.properties.isAlphabetic || (0x30...0x39).contains($0.value))
    }.map { String($0) }
  }

  private static func has(_ part: [String], in tokens: [String]) -> Bool {
    guard !part.isEmpty, part.count <= tokens.count else { return false }
    return (0...(tokens.count - part.count)).contains {
      tokens[$0..<($0 + part.count)].elementsEqual(part)
    }
  }
}
