package import Basics

/// A calendar as a feed gives it: values in, iCalendar out.
package struct CalendarFeed: Hashable, Sendable {
  /// What calendar programs show as its name.
  package let name: String
  /// Where it is fetched from; nil where it is a file.
  package let source: String?
  /// How often a program should fetch it again.
  package let refreshHours: Int
  /// A CSS3 colour name (RFC 7986); nil for none.
  package let color: String?
  package let entries: [FeedEntry]

  /// Takes the parts as they are.
  package init(
    name: String, source: String? = nil, refreshHours: Int = 12, color: String? = nil,
    entries: [FeedEntry]
  ) {
    self.name = name
    self.source = source
    self.refreshHours = refreshHours
    self.color = color
    self.entries = entries
  }
}

/// One entry of a feed.
package struct FeedEntry: Hashable, Sendable {
  /// The item's stable id, from which the UID is made.
  package let id: String
  package let title: String
  package let description: String
  package let when: When
  package let status: Status
  /// Raised with every change of the item.
  package let sequence: Int
  /// When the item was last changed; nil where that is not recorded.
  package let changed: Moment?
  package let categories: [String]
  /// The id of the step before it in the chain; nil for the first.
  package let after: String?
  package let location: String
  /// A page about it; nil for none.
  package let link: String?
  package let marking: Marking

  /// When it takes place.
  package enum When: Hashable, Sendable {
    /// 10 a.m. to 1 p.m. in New York.
    case morning(Day)
    /// 3 p.m. to 6 p.m. in New York.
    case afternoon(Day)
    /// A whole day: a report due, an expiry.
    case wholeDay(Day)
    /// Whole days, half-open.
    case wholeDays(Range<Day>)
  }

  /// How firmly it stands.
  package enum Status: String, CaseIterable, Sendable {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  /// Takes the parts as they are.
  package init(
    id: String, title: String, description: String = "", when: When, status: Status,
    sequence: Int, changed: Moment? = nil, categories: [String] = [], after: String? = nil,
    location: String = "", link: String? = nil, marking: Marking = .unclassified
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.when = when
    self.status = status
    self.sequence = sequence
    self.changed = changed
    self.categories = categories
    self.after = after
    self.location = location
    self.link = link
    self.marking = marking
  }
}
