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
    case .ladderFile(let id): ["pledges", id.rawValue, "ladder.json"]
    case .contributors: ["states"]
    case .contributor(let id): ["states", id.rawValue]
    case .rotations: ["rotations"]
    case .rotation(let id): ["rotation", id.rawValue]
    case .rotationFile(let id): ["rotation", id.rawValue, "rotation.json"]
    case .conferences: ["conferences"]
    case .conference(let id): ["conferences", id.rawValue]
    case .conferenceFile(let id): ["conferences", id.rawValue, "conference.json"]
    case .listFile(let kind, let file): ["files", "\(kind.rawValue).\(file.rawValue)"]
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
