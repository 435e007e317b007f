import Basics
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Pages

extension Visit {
  /// What the page that answers shares with all others.
  func frame(_ room: ReadingRoom.Room, marking: Marking = .unclassified) -> PageFrame {
    PageFrame(
      language: language, languageIsChosen: languageIsChosen,
      path: request.pagePath,
      query: asked.fields.sorted { $0.key < $1.key }.map { Link.QueryItem($0.key, $0.value) },
      today: today, facts: room.facts, marking: marking,
      notice: query("done").flatMap(PageFrame.Notice.init(rawValue:)))
  }
}

extension Visit {
  /// The same for a page on forces, as known in a room.
  func frame(_ room: ForceRoom, marking: Marking) -> PageFrame {
    PageFrame(
      language: language, languageIsChosen: languageIsChosen, path: request.pagePath,
      query: asked.fields.sorted { $0.key < $1.key }.map { Link.QueryItem($0.key, $0.value) },
      today: today, facts: room.pageFacts, marking: marking,
      notice: query("done").flatMap(PageFrame.Notice.init(rawValue:)),
      asOf: room.asOf == today ? nil : room.asOf)
  }
}

extension Request {
  /// The path of the page asked for, decoded; for a form, of the page that it stands on.
  var pagePath: [String] {
    let parts = uri.path.split(separator: "/").map {
      String($0).removingPercentEncoding ?? String($0)
    }
    return method == .post ? parts.dropLast() : parts
  }
}
