package import Basics
package import Capabilities
package import Council
import Gzip

/// A file handed to `import`, in whichever form it was published.
package enum ImportFile {
  /// The most bytes a compressed file may unpack to.
  package static let unpackedLimit = 256 << 20

  /// Reads a file of one kind: CSV, or the published form of the kind, plain or gzip.
  ///
  /// The missions and States of `register` are those to which meetings and decisions are tied.
  /// Where `today` is given, entries of capabilities that cannot stand beside `capabilities` are left
  /// out, each with its row and the reason.
  ///
  /// - Throws: `InvalidImport` where the file as a whole cannot be read.
  package static func read(
    _ bytes: [UInt8], as kind: RegisterKind, in register: CouncilRegister,
    beside capabilities: CapabilityRegister = CapabilityRegister(), on today: Day? = nil
  ) throws(InvalidImport) -> RegisterImport {
    var read = try table(bytes, as: kind, in: register)
    if let today { read.keepLawful(beside: capabilities, on: today, in: register) }
    return read
  }

  private static func table(
    _ bytes: [UInt8], as kind: RegisterKind, in register: CouncilRegister
  ) throws(InvalidImport) -> RegisterImport {
    let bytes = try unpacked(bytes)
    let form = form(of: bytes)
    switch (form, kind) {
    case (.csv, .missions) where MissionDataset.heads(bytes):
      return MissionDataset.read(bytes, knowing: register.missions)
    case (.csv, _):
      // A register without missions is one still to be filled.
      let missions = Set(register.missions.map(\.id))
      return RegisterCSV.read(bytes, as: kind, knowing: missions.isEmpty ? nil : missions)
    case (.html, .councilMeetings):
      return try MeetingTable.read(bytes, tyingTo: recognizer(register))
    case (.json, .councilDecisions):
      return try DecisionDataset.read(bytes, tyingTo: recognizer(register))
    default:
      throw .wrongForm(kind, found: form)
    }
  }

  private static func recognizer(_ register: CouncilRegister) -> MissionRecognizer {
    MissionRecognizer(missions: register.missions, states: register.states)
  }

  private static func unpacked(_ bytes: [UInt8]) throws(InvalidImport) -> [UInt8] {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    do {
      return try gunzip(bytes, limit: unpackedLimit)
    } catch {
      throw .notUnpacked(error.english)
    }
  }

  /// Told by the first byte that is no space: `<` begins HTML, `[` or `{` JSON.
  private static func form(of bytes: [UInt8]) -> InvalidImport.Form {
    let head = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    switch head.first(where: { !($0 == 0x20 || (0x09...0x0D).contains($0)) }) {
    case UInt8(ascii: "<"): return .html
    case UInt8(ascii: "["), UInt8(ascii: "{"): return .json
    default: return .csv
    }
  }
}

extension InvalidImport: CustomStringConvertible {
  /// One sentence for a person.
  package var description: String {
    switch self {
    case .notUnpacked(let reason): "The file cannot be unpacked: \(reason)"
    case .wrongForm(let kind, let found):
      "'\(kind.rawValue)' are not read from \(found.rawValue). Maybe another kind was meant."
    case .notAMeetingTable(let reason):
      "This is no table of Council meetings. \(reason)"
    case .notJSON(let line, let reason): "Line \(line) is no JSON: \(reason)."
    case .notADecisionDataset(let reason): "This is no dataset of decisions. \(reason)"
    }
  }
}

extension InvalidGzip {
  /// The reason as half a sentence in English.
  fileprivate var english: String {
    switch self {
    case .notGzip: "it is no gzip file."
    case .breaksOff: "it breaks off. Maybe it was not copied whole."
    case .damaged: "it is damaged."
    case .tooLarge(let limit): "it holds more than \(limit >> 20) MiB."
    case .outOfMemory: "memory ran out."
    }
  }
}
