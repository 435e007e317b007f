import Basics
import Capabilities
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Store

extension Site {
  /// Conferences, and what became of what was pledged there, in totals.
  var conferenceRoutes: [Route] {
    [
      Route(.get, "/conferences", samples: ["/conferences"]) { visit in
        let (_, room) = try await forceQuestion(visit)
        return .page(
          ConferencesPage(
            frame: visit.frame(room, marking: .unclassified),
            conferences: room.capabilities.conferences
          ).html)
      },
      Route(
        .get, "/conferences/:conference",
        samples: ["/conferences/london-2016", "/conferences/vancouver-2017?asOf=2019-05-01"]
      ) { visit in
        let (board, room) = try await conference(visit)
        return .page(
          ConferencePage(frame: visit.frame(room, marking: board.marking), board: board).html)
      },
      Route(
        .get, "/conferences/:conference/conference.json",
        samples: ["/conferences/vancouver-2017/conference.json"]
      ) { visit in
        let (board, room) = try await conference(visit)
        // Where a total would tell what became of one State's pledge, it is for the Secretariat.
        let isForAll = board.counts.all >= ConferenceBoard.leastTotal
        let json = ConferenceJSON.json(
          of: board.folded(least: ConferenceBoard.leastTotal),
          mark: ResultMark(
            isForAll ? board.marking : max(board.marking, .confidential),
            exercise: room.exercise?.label))
        return .file(Array(json.pretty.utf8), type: "application/json")
      },
    ]
  }

  private func conference(_ visit: Visit) async throws -> (ConferenceBoard, ForceRoom) {
    let (_, room) = try await forceQuestion(visit)
    let id = Identifier<Conference>(try visit.part("conference"))
    guard let board = room.capabilities.conferenceBoard(of: id, on: room.asOf) else {
      throw HTTPError(.notFound)
    }
    return (board, room)
  }
}
