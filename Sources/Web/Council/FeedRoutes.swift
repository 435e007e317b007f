import Basics
import Council
import HTTPTypes
import Hummingbird
import Interchange
import Pages
import Markup
import Phrases
import Sodium
import Store

extension Site {
  /// Calendars to subscribe to.
  var feedRoutes: [Route] {
    [
      Route(.get, "/feeds", samples: ["/feeds"]) { visit in
        .page(
          FeedsPage(
            frame: visit.frame(try await reading.room(as: visit.viewer)), origin: origin
          ).html)
      },
      Route(.get, "/feeds/:file", samples: ["/feeds/all.ics", "/feeds/UNFICYP.ics"]) {
        try await feed($0)
      },
    ]
  }

  private var origin: String { "http://127.0.0.1:\(port)" }

  private func feed(_ visit: Visit) async throws -> Response {
    let file = try visit.part("file")
    guard file.hasSuffix(".ics") else { throw HTTPError(.notFound) }
    let name = String(file.dropLast(4))
    let room = try await reading.room(as: visit.viewer)
    let mission = name == "all" ? nil : room.register.mission(typed: name)?.id
    if mission == nil, name != "all" { throw HTTPError(.notFound) }

    let items = try store.feedItems(of: mission, as: visit.viewer)
    let stamp = items.map(\.changed).max() ?? Moment(seconds: 0)
    let bytes = feedBytes(items, of: mission, room, visit, stamp: stamp)
    let tag = "\"\(SHA256Digest(of: bytes).hex.prefix(32))\""
    if visit.request.headers[.ifNoneMatch].map({ FeedTag.matches(tag, in: $0) }) == true {
      return Response(status: .notModified, headers: [.eTag: tag])
    }
    var response = Response.file(bytes, type: "text/calendar; charset=utf-8")
    response.headers[.eTag] = tag
    return response
  }

  private func feedBytes(
    _ items: [FeedItem], of mission: Identifier<Mission>?, _ room: ReadingRoom.Room,
    _ visit: Visit, stamp: Moment
  ) -> [UInt8] {
    let phrases = CouncilPhrases(visit.language)
    let register = room.used
    let coming = register.expiries(
      in: visit.today.advanced(by: -60)..<visit.today.advanced(by: 800)
    ).filter { mission == nil || $0.mission == mission }
    let feed = CalendarFeed(
      name: phrases.calendarName(of: mission),
      source: origin + Link("feeds", "\(mission?.rawValue ?? "all").ics").text,
      items: items.map {
        FeedItemState(
          item: $0.item, sequence: $0.sequence, isCancelled: $0.isCancelled, changed: $0.changed)
      },
      expiries: coming, register: register, phrases: phrases,
      link: { item in origin + Link("programme", item.day.month.iso).text })
    return ICalendar.bytes(of: feed, stamp: stamp)
  }
}

/// The comparison of a feed's tag with those that a reader has.
enum FeedTag {
  /// Whether a list of tags, weak ones too, holds the tag, or stands for any.
  static func matches(_ tag: String, in list: String) -> Bool {
    list.split(separator: ",").contains { entry in
      let entry = String(entry).trimmingSpaces
      return entry == "*" || entry == tag || entry == "W/\(tag)"
    }
  }
}
