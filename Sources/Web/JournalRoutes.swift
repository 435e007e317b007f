import Basics
import Capabilities
import Council
import HTTPTypes
import Hummingbird
import Markup
import Pages
import Store

extension Site {
  /// Every change, and the taking back of the last one.
  var journalRoutes: [Route] {
    [
      Route(.get, "/journal", samples: ["/journal", "/journal?page=2"]) {
        try await journalPage($0)
      },
      Route(.post, "/journal/undo", samples: ["/journal/undo"]) { try await undo($0) },
    ]
  }

  private func journalPage(
    _ visit: Visit, refusal: UndoRefusal? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let room = try await reading.room(as: visit.viewer)
    let head = try store.head(as: visit.viewer)
    let size = 100
    let pages = max(1, ((head?.sequence ?? 0) + size - 1) / size)
    let number = min(max(visit.query("page").flatMap(Int.init) ?? 1, 1), pages)
    let last = (head?.sequence ?? 0) - (number - 1) * size
    let entries = try store.journal(limit: size, before: last + 1, as: visit.viewer)
    return .page(
      JournalPage(
        frame: visit.frame(room, marking: entries.map(\.marking).max() ?? .unclassified),
        lines: try lines(entries, visit), head: head?.hash ?? "",
        undoable: try undoable(visit), refusal: refusal, pageNumber: number, pageCount: pages
      ).html, status: status)
  }

  private func undoable(_ visit: Visit) throws -> Undoable {
    guard let entry = try store.lastChange(as: visit.viewer) else { return .nothing }
    guard entry.action == .put || entry.action == .remove else { return .fixed(entry.sequence) }
    return .change(
      entry.sequence, what: "\(entry.action.rawValue) \(entry.kind) \(entry.subject)")
  }

  /// Takes back the desk's last change, if it still is the one that the page showed.
  ///
  /// - Throws: `StoreFault`.
  private func undo(_ visit: Visit) async throws -> Response {
    if let shown = visit.form["sequence"],
      let last = try store.lastChange(as: visit.viewer), shown != "\(last.sequence)"
    {
      return try await journalPage(visit, refusal: .changedSince, status: .conflict)
    }
    do {
      try store.undoLastChange(as: visit.viewer, at: visit.now)
    } catch let refusal as StoreRefusal {
      let (said, status) = refusal.ofUndoing
      return try await journalPage(visit, refusal: said, status: status)
    }
    let room = try await reading.room(as: visit.viewer)
    return .see(
      visit.frame(room).link(
        .journal, query: [.init("done", PageFrame.Notice.undone.rawValue)]))
  }
}

extension StoreRefusal {
  /// Why a change was not taken back, and the status that says so.
  fileprivate var ofUndoing: (UndoRefusal, HTTPResponse.Status) {
    switch self {
    case .nothingToUndo: (.nothing, .unprocessableContent)
    case .notUndoable(let sequence, _): (.notUndoable(sequence), .unprocessableContent)
    case .leanedOn, .missing: (.leanedOn, .conflict)
    default: (.changedSince, .conflict)
    }
  }
}

extension JournalEntry {
  /// How far a line of the journal may travel: as far as the strictest of what it shows, and a
  /// force plan strictly.
  var marking: Marking {
    guard kind != "forcePlan" else { return .strictlyConfidential }
    guard let kind = FactKind(rawValue: kind)?.capability else { return .unclassified }
    let written = [before, after].compactMap { $0 }.flatMap { text in
      Marking.allCases.filter { text.contains("\"marking\":\"\($0.rawValue)\"") }
    }
    return written.max() ?? kind.marking
  }
}
