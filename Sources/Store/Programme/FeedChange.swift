import Basics
import Council

/// What a version changes in the feeds, computed from the entries as they are.
struct FeedChange {
  let old: [Identifier<ProgrammeItem>: FeedItem]
  let at: Moment
  private(set) var written: [FeedItem] = []
  private(set) var added: [Identifier<ProgrammeItem>] = []
  private(set) var changed: [Identifier<ProgrammeItem>] = []
  private(set) var cancelled: [Identifier<ProgrammeItem>] = []

  init(old: [FeedItem], at: Moment) {
    self.old = Dictionary(old.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.at = at
  }

  mutating func publish(_ version: ProgrammeVersion) {
    let days = version.window.lowerBound.firstDay..<version.window.upperBound.firstDay
    var listed: Set<Identifier<ProgrammeItem>> = []
    for item in version.items where listed.insert(item.id).inserted {
      if let entry = old[item.id] {
        guard entry.isCancelled || !entry.item.looksTheSame(as: item) else { continue }
        changed.append(item.id)
        write(item, after: entry, isCancelled: false)
      } else if days.contains(item.day) {
        added.append(item.id)
        written.append(
          FeedItem(item: item, sequence: 0, isCancelled: false, created: at, changed: at))
      }
    }
    let gone = old.values.filter {
      !$0.isCancelled && days.contains($0.item.day) && !listed.contains($0.item.id)
    }
    for entry in gone.sorted(by: { $0.item.id < $1.item.id }) {
      cancelled.append(entry.item.id)
      write(entry.item, after: entry, isCancelled: true)
    }
  }

  private mutating func write(_ item: ProgrammeItem, after old: FeedItem, isCancelled: Bool) {
    written.append(
      FeedItem(
        item: item, sequence: old.sequence + 1, isCancelled: isCancelled, created: old.created,
        changed: max(at, old.created)))
  }
}
