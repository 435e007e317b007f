import Basics
import Capabilities
import Council
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Store

extension Site {
  /// The entries of each kind as files, as known on the day that the address names.
  var listFileRoutes: [Route] {
    [
      Route(
        .get, "/files/:file",
        samples: CapabilityKind.allCases.map { "/files/\($0.rawValue).csv?asOf=2019-05-01" } + [
          "/files/pledges.json?asOf=2019-05-01&level=L1", "/files/pledges.xlsx",
          "/files/conferences.json",
        ]
      ) { try await listFile($0) }
    ]
  }

  private func listFile(_ visit: Visit) async throws -> Response {
    let name = try visit.part("file")
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = CapabilityKind(rawValue: String(parts[0])),
      let form = Address.ListFile(rawValue: String(parts[1]))
    else { throw HTTPError(.notFound) }
    let (_, room) = try await forceQuestion(visit)
    var entries = room.capabilities
    if kind == .pledges {
      entries.pledges = PledgeChoice { visit.query($0) }.chosen(in: room)
    }
    let table = RegisterKind.capability(kind)
    switch form {
    case .csv:
      return .file(
        RegisterCSV.write(table, of: CouncilRegister(), entries), type: "text/csv; charset=utf-8",
        name: name)
    case .json:
      let json =
        kind == .pledges
        ? PledgesJSON.json(of: entries.pledges, levels: room.ladders)
        : EntriesJSON.json(of: kind, in: entries)
      return .file(Array(json.pretty.utf8), type: "application/json")
    case .xlsx:
      let label = ExportLabel(
        viewer: visit.viewer, made: visit.now, asOf: room.asOf, exercise: room.exercise?.label)
      return .file(
        try RegisterWorkbook.bytes(of: table, in: entries, label: label),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: name)
    }
  }
}
