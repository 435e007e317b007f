import Basics
import Capabilities

extension ScenarioDraft {
  func contributor(_ change: ScenarioChange) throws(Stop) -> Identifier<Contributor> {
    try known(change, among: register.contributors.map(\.id))
  }

  func pledge(_ change: ScenarioChange) throws(Stop) -> Pledge {
    let id = try known(change, among: register.pledges.map(\.id))
    guard let pledge = register.pledges.first(where: { $0.id == id }) else {
      throw Stop(reason: .unknownSubject(nearest: []))
    }
    return pledge
  }

  /// The key that the change names, if it is among those known.
  func known<Kind>(
    _ change: ScenarioChange, among ids: [Identifier<Kind>]
  ) throws(Stop) -> Identifier<Kind> {
    if let id = ids.first(where: { $0.rawValue == change.subject }) { return id }
    let typed = change.subject.lowercased()
    if let id = ids.first(where: { $0.rawValue.lowercased() == typed }) { return id }
    let start = typed.prefix(3)
    let near = ids.filter { $0.rawValue.lowercased().hasPrefix(start) }.sorted().prefix(5)
    throw Stop(reason: .unknownSubject(nearest: near.map(\.rawValue)))
  }

  func number(_ change: ScenarioChange) throws(Stop) -> Int {
    guard let number = change.number else { throw Stop(reason: .missing(.number)) }
    return number
  }

  /// The first day on which the change holds.
  func day(_ change: ScenarioChange) -> Day { change.from?.firstDay ?? asOf }

  func id<Kind>(_ change: ScenarioChange) -> Identifier<Kind> {
    Identifier("scenario/\(change.scenario)/\(change.id)")
  }

  func provenance(_ change: ScenarioChange) -> Provenance {
    Provenance(
      source: "scenario \(change.scenario)", confidence: .unverified, validFrom: nil,
      knownSince: nil)
  }

  func entry<Entry>(_ make: () throws -> Entry) throws(Stop) -> Entry {
    do {
      return try make()
    } catch let stop as Stop {
      throw stop
    } catch let invalid as InvalidEntry {
      throw Stop(reason: .invalid(invalid))
    } catch {
      throw Stop(reason: .unknownSubject(nearest: []))
    }
  }

  /// Ends entries on a day; those that would end before they begin go altogether.
  mutating func end<Entry: EndingEntry>(
    _ list: WritableKeyPath<CapabilityRegister, [Entry]>, on day: Day,
    where matches: (Entry) -> Bool
  ) throws(Stop) {
    var kept: [Entry] = []
    for entry in register[keyPath: list] {
      guard matches(entry), entry.until.map({ $0 > day }) ?? true else {
        kept.append(entry)
        continue
      }
      if entry.begins.map({ $0 < day }) ?? (day > asOf) {
        kept.append(try self.entry { try entry.with(.until, .day(day)) })
      }
    }
    register[keyPath: list] = kept
  }
}

/// An entry that lasts for some days.
protocol EndingEntry: CapabilityEntry {
  var begins: Day? { get }
  var until: Day? { get }
}

extension Pledge: EndingEntry {
  var begins: Day? { from }
}

extension Deployment: EndingEntry {
  var begins: Day? { from }
}

extension LevelCeiling: EndingEntry {
  var begins: Day? { from }
}
