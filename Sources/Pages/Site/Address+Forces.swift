import Basics
import Capabilities

extension Address {
  /// The components of the path of a page on forces.
  var forcePath: [String] {
    switch self {
    case .forceFile(let file): ["forces", file.rawValue]
    case .forceAction(let action): ["forces", action.rawValue]
    case .requirements: ["requirements"]
    case .requirement(let id): ["requirements", id.rawValue]
    case .pledges: ["pledges"]
    case .pledge(let id): ["pledges", id.rawValue]
    case .contributors: ["states"]
    case .contributor(let id): ["states", id.rawValue]
    case .rotations: ["rotation"]
    case .rotation(let id): ["rotation", id.rawValue]
    case .conferences: ["conferences"]
    case .conference(let id): ["conferences", id.rawValue]
    case .missionRotations(let mission): ["missions", mission.rawValue, "rotations"]
    case .scenarios: ["scenarios"]
    case .scenarioFile: ["scenarios", "scenarios.json"]
    case .contributions: ["contributions"]
    case .missionContributions(let mission): ["contributions", "missions", mission.rawValue]
    case .contributorContributions(let id): ["contributions", "states", id.rawValue]
    case .contributionFile(let file): ["contributions", file.rawValue]
    case .newRecord(let kind): ["records", kind.rawValue, "new"]
    case .record(let kind, let id): ["records", kind.rawValue, "entry", id]
    case .saveNewRecord(let kind): ["records", kind.rawValue, "new", "save"]
    case .saveRecord(let kind, let id): ["records", kind.rawValue, "entry", id, "save"]
    case .removeRecord(let kind, let id): ["records", kind.rawValue, "entry", id, "remove"]
    default: ["forces"]
    }
  }
}
