package import Basics
package import Capabilities
package import Council

/// A page of the site, or a file or an action that a page points to.
///
/// The paths here are the whole map of the site; the routes of the server follow them.
package enum Address: Hashable, Sendable {
  /// `/`.
  case today
  /// `/programme`: chooses a month.
  case programme
  /// `/programme/2018-03`.
  case month(Month)
  /// `/programme/2018-03/…`: the month as a file, or something done to its plan.
  case monthFile(Month, MonthFile)
  case monthAction(Month, MonthAction)
  /// `/years/2018`.
  case year(Int)
  /// `/missions`.
  case missions
  /// `/missions/UNFICYP`.
  case mission(Identifier<Mission>)
  case missionAction(Identifier<Mission>, MissionAction)
  /// `/rules`, with the place of one rule.
  case rules(RuleID?)
  /// `/rules/feasible`: whether the dates of a draft can be kept.
  case feasible
  /// `/scorecard`.
  case scorecard
  /// `/sources`, `/sources/mandates`, `/sources/mandates/ID`.
  case sources
  case sourceKind(String)
  case source(String, id: String)
  /// `/sources/mandates/ID/choice`: the desk's choice between facts that contradict each other.
  case chooseSource(String, id: String)
  /// `/journal`.
  case journal
  /// `/journal/undo`, POST: `sequence`, the change to take back.
  case undo
  /// `/feeds`.
  case feeds
  /// `/feeds/all.ics`, `/feeds/UNFICYP.ics`.
  case feed(Identifier<Mission>?)
  /// `/forces`: the gap board and the plan.
  case forces
  /// `/forces/…`: the same as a file, or something done to the plan.
  case forceFile(ForceFile)
  case forceAction(ForceAction)
  /// `/requirements`, `/requirements/ID`.
  case requirements
  case requirement(Identifier<RequirementLine>)
  /// `/pledges`, `/pledges/ID`, `/pledges/ID/ladder.json`.
  case pledges
  case pledge(Identifier<Pledge>)
  case ladderFile(Identifier<Pledge>)
  /// `/states`, `/states/CODE`: contributors, one by one.
  case contributors
  case contributor(Identifier<Contributor>)
  /// `/rotations`, `/rotation/ID`, `/rotation/ID/rotation.json`.
  case rotations
  case rotation(Identifier<RotationScheme>)
  case rotationFile(Identifier<RotationScheme>)
  /// `/conferences`, `/conferences/ID`, `/conferences/ID/conference.json`.
  case conferences
  case conference(Identifier<Conference>)
  case conferenceFile(Identifier<Conference>)
  /// `/files/pledges.csv`: all entries of a kind.
  case listFile(CapabilityKind, ListFile)
  /// `/missions/UNFICYP/rotations`.
  case missionRotations(Identifier<Mission>)
  /// `/scenarios`: the register as it is beside each of them.
  case scenarios
  /// `/scenarios/scenarios.json`.
  case scenarioFile
  /// `/contributions`, `/contributions/missions/UNFICYP`, `/contributions/states/CODE`.
  case contributions
  case missionContributions(Identifier<Mission>)
  case contributorContributions(Identifier<Contributor>)
  /// `/contributions/…`, with `mission` or `state` in the query: the figures as a file.
  case contributionFile(ContributionFile)
  /// `/records/KIND/new`, `/records/KIND/entry/ID`: the form of an entry of the register.
  case newRecord(CapabilityKind)
  case record(CapabilityKind, id: String)
  /// POST, under the two: the fields by their names, and `seen`, the last change that was seen.
  case saveNewRecord(CapabilityKind)
  case saveRecord(CapabilityKind, id: String)
  case removeRecord(CapabilityKind, id: String)

  /// A month as a file.
  package enum MonthFile: String, CaseIterable, Sendable {
    case csv = "programme.csv"
    case json = "programme.json"
  }

  /// What can be asked of a month's plan.
  package enum MonthAction: String, CaseIterable, Sendable {
    /// POST: `item`, `day`.
    case pin
    /// POST: `item`.
    case unpin
    /// POST: the options; starts a solve and leads to `solving`.
    case propose
    /// POST: `name`, and `publish` where it is to be published.
    case save
    /// GET: how far the solve is.
    case solving
    /// GET: the same as server-sent events.
    case progress
    /// POST: ends a solve early.
    case stop
  }

  /// The gap board, the plan and what to ask for as files.
  package enum ForceFile: String, CaseIterable, Sendable {
    case gapsCSV = "gaps.csv"
    case gapsJSON = "gaps.json"
    case planCSV = "plan.csv"
    case planJSON = "plan.json"
    case asksCSV = "asks.csv"
  }

  /// Published contributions as files.
  package enum ContributionFile: String, CaseIterable, Sendable {
    case csv = "contributions.csv"
    case json = "contributions.json"
  }

  /// What can be asked of work that outlasts a request, and done to a force plan.
  package enum ForceAction: String, CaseIterable, Sendable {
    /// GET: how far the work is.
    case solving
    /// GET: the same as server-sent events.
    case progress
    /// POST: ends the work early.
    case stop
    /// POST: `name`; keeps the plan.
    case keep
    /// POST: `name`; removes a kept plan.
    case forget
  }

  /// The entries of a kind as a file.
  package enum ListFile: String, CaseIterable, Sendable {
    case csv, json, xlsx
  }

  /// What can be recorded of a mission, or asked of its mandate.
  package enum MissionAction: String, CaseIterable, Sendable {
    /// POST: `item`, `planned`, `actual`, `notHeld`, `isLetter`, `note`.
    case steps
    /// POST: `decision`, `adopted`, `expiry`.
    case rollover
    /// POST: `trigger`, `fired`, `note`.
    case triggers
    /// POST: `item`, `paper`, `state`, `on`.
    case papers
    /// GET: `expiries`, `reports`, `year`; the load with each end of the next mandate.
    case balance
  }
}

extension Address {
  /// The components of the path.
  package var path: [String] {
    switch self {
    case .today: []
    case .programme: ["programme"]
    case .month(let month): ["programme", month.iso]
    case .monthFile(let month, let file): ["programme", month.iso, file.rawValue]
    case .monthAction(let month, let action): ["programme", month.iso, action.rawValue]
    case .year(let year): ["years", "\(year)"]
    case .missions: ["missions"]
    case .mission(let mission): ["missions", mission.rawValue]
    case .missionAction(let mission, let action): ["missions", mission.rawValue, action.rawValue]
    case .rules: ["rules"]
    case .feasible: ["rules", "feasible"]
    case .scorecard: ["scorecard"]
    case .sources: ["sources"]
    case .sourceKind(let kind): ["sources", kind]
    case .source(let kind, let id): ["sources", kind, id]
    case .chooseSource(let kind, let id): ["sources", kind, id, "choice"]
    case .journal: ["journal"]
    case .undo: ["journal", "undo"]
    case .feeds: ["feeds"]
    case .feed(let mission): ["feeds", "\(mission?.rawValue ?? "all").ics"]
    default: forcePath
    }
  }

  /// The place on the page, where the address names one.
  var fragment: String? {
    guard case .rules(let rule?) = self else { return nil }
    return rule.rawValue
  }
}
