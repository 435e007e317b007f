package import Basics
package import Council

/// A programme of work as it was saved or published under a name.
package struct ProgrammeVersion: Hashable, Sendable {
  /// 1, 2, 3 … in the order of saving.
  package let number: Int
  package let name: String
  package let saved: Moment
  /// When it was published; nil for one that was only saved.
  package let published: Moment?
  package let window: Range<Month>
  package let asOf: Day
  package let status: Programme.Status
  package let objective: Int
  package let bound: Int
  package let checked: Bool
  package let boundBy: Programme.BoundSource
  package let score: [ScoreLine]
  /// In the order of the programme; empty in a list of versions.
  package let items: [ProgrammeItem]
}

/// One entry of the feeds: an item as last published, and how often it has changed since.
package struct FeedItem: Hashable, Sendable {
  package let item: ProgrammeItem
  /// RFC 5545, section 3.8.7.4: 0 at first, one more with every change that is published.
  package let sequence: Int
  /// A cancelled item is kept, so that calendars learn of it.
  package let isCancelled: Bool
  package let created: Moment
  package let changed: Moment
}
