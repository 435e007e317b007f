package import Basics
import Capabilities
import Council
package import Forces

/// A plan that was written as JSON and is kept: its tours, its months and its day.
package struct KeptPlan: Hashable, Sendable {
  package let asOf: Day
  package let months: Range<Month>
  /// In the order in which they were written.
  package let tours: [PlannedTour]

  /// Takes the parts as they are.
  package init(asOf: Day, months: Range<Month>, tours: [PlannedTour]) {
    self.asOf = asOf
    self.months = months
    self.tours = tours
  }
}

/// Why a file is no force plan.
package enum InvalidPlanFile: Error, Equatable {
  case notJSON(line: Int, String)
  /// A member is missing, or is not what it must be: where, as in `tours[3].start`, and what stands
  /// there.
  case member(String, found: String)
}

extension InvalidPlanFile: CustomStringConvertible {
  /// One sentence for a person.
  package var description: String {
    switch self {
    case .notJSON(let line, let reason): "Line \(line) is no JSON: \(reason)."
    case .member(let place, ""):
      "'\(place)' is missing. Maybe the file is not what 'muster plan --format json' wrote."
    case .member(let place, let found): "'\(place)' cannot be '\(found)'."
    }
  }
}

extension ForcePlanJSON {
  /// Reads back what `json(of:mark:)` wrote, to be kept in another plan.
  ///
  /// Only the day, the months and the tours are read; what is not needed may be absent.
  ///
  /// - Throws: `InvalidPlanFile`.
  package static func read(_ bytes: [UInt8]) throws(InvalidPlanFile) -> KeptPlan {
    let json: JSON
    do { json = try JSON(bytes) } catch { throw .notJSON(line: error.line, error.reason) }
    let plan = PlanMember(json, at: "")
    let months = try plan.months("from", "until")
    guard case .array(let tours)? = json["tours"] else {
      throw .member("tours", found: PlanMember.text(json["tours"]))
    }
    var read: [PlannedTour] = []
    for (index, tour) in tours.enumerated() {
      read.append(try PlanMember(tour, at: "tours[\(index)].").tour())
    }
    return KeptPlan(asOf: try plan.day("asOf"), months: months, tours: read)
  }
}

/// An object of a plan's file while it is read.
private struct PlanMember {
  let json: JSON
  let place: String

  init(_ json: JSON, at place: String) {
    self.json = json
    self.place = place
  }

  func fault(_ name: String) -> InvalidPlanFile {
    .member(place + name, found: PlanMember.text(json[name]))
  }

  /// What stands there, for a person; empty where nothing does.
  static func text(_ json: JSON?) -> String {
    switch json {
    case nil: ""
    case .string(let text)?: String(text.prefix(60))
    case .some(let json): String(json.compact.prefix(60))
    }
  }

  func word(_ name: String) throws(InvalidPlanFile) -> String {
    guard case .string(let text)? = json[name], !text.isEmpty else { throw fault(name) }
    return text
  }

  func id<Kind>(_ name: String) throws(InvalidPlanFile) -> Identifier<Kind> {
    Identifier(try word(name))
  }

  func day(_ name: String) throws(InvalidPlanFile) -> Day {
    guard let day = try? Day(iso: try word(name)) else { throw fault(name) }
    return day
  }

  func months(_ first: String, _ after: String) throws(InvalidPlanFile) -> Range<Month> {
    guard let from = try? Month(iso: try word(first)) else { throw fault(first) }
    guard let until = try? Month(iso: try word(after)), from < until else { throw fault(after) }
    return from..<until
  }

  func flag(_ name: String) throws(InvalidPlanFile) -> Bool {
    switch json[name] {
    case nil: false
    case .bool(let flag)?: flag
    default: throw fault(name)
    }
  }

  func tour() throws(InvalidPlanFile) -> PlannedTour {
    PlannedTour(
      line: try id("line"), mission: try id("mission"), unitType: try id("unitType"),
      supply: try supply(), unit: try unit(), contributor: try contributor(), parts: try parts(),
      months: try months("start", "end"), arrivesEarly: try flag("arrivesEarly"),
      isCommitted: try flag("committed"))
  }

  private func supply() throws(InvalidPlanFile) -> Supply {
    guard let supply = json["supply"] else { return .pledge(try id("pledge")) }
    let member = PlanMember(supply, at: place + "supply.")
    switch CapabilityKind(rawValue: try member.word("kind")) {
    case .pledges: return .pledge(try member.id("id"))
    case .contracts: return .contract(try member.id("id"))
    case .transfers: return .transfer(try member.id("id"))
    case .deployments: return .deployment(try member.id("id"))
    default: throw member.fault("kind")
    }
  }

  private func unit() throws(InvalidPlanFile) -> Int {
    switch json["unit"] {
    case nil: 1
    case .int(let unit)? where (1...1_000_000).contains(unit): unit
    default: throw fault("unit")
    }
  }

  private func contributor() throws(InvalidPlanFile) -> Identifier<Contributor>? {
    switch json["contributor"] {
    case nil, .null?: nil
    default: try id("contributor")
    }
  }

  private func parts() throws(InvalidPlanFile) -> [Identifier<Pledge>] {
    guard let parts = json["parts"] else { return [] }
    guard case .array(let values) = parts else { throw fault("parts") }
    var ids: [Identifier<Pledge>] = []
    for value in values {
      guard case .string(let text) = value, !text.isEmpty else { throw fault("parts") }
      ids.append(Identifier(text))
    }
    return ids
  }
}
