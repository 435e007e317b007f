package import Basics

/// What else fills the Council's calendar, as a rule: a mandate of a special political mission, a
/// sanctions committee, a monthly meeting.
package struct OtherItem: Hashable, Codable, Identifiable, Sendable {
  package let id: Identifier<OtherItem>
  /// What the programme prints, in English and in French.
  package let english: String
  package let french: String
  package let kind: Kind
  package let recurrence: Recurrence
  /// How many days either side of its day it may be moved; 0 pins it.
  package let tolerance: Int
  package let room: Room
  /// From the first day on which the rule holds to the day after the last; open ends are nil.
  package let from: Day?
  package let until: Day?
  package let provenance: Provenance

  /// What sort of business it is.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case briefing, consultations, adoption, openDebate = "open debate"
    case subsidiaryBody = "subsidiary body"
  }

  /// When it comes round.
  package enum Recurrence: Hashable, Sendable {
    /// Once, on a day: `on 2018-03-28`.
    case on(Day)
    /// Every so many months about a day of the month, counted from a month: `every 1 months about
    /// day 25 from 2016-01`.
    case every(months: Int, about: Int, from: Month)
  }

  /// Takes the parts as they are.
  package init(
    id: Identifier<OtherItem>, english: String, french: String, kind: Kind,
    recurrence: Recurrence, tolerance: Int, room: Room, from: Day?, until: Day?,
    provenance: Provenance
  ) {
    self.id = id
    self.english = english
    self.french = french
    self.kind = kind
    self.recurrence = recurrence
    self.tolerance = tolerance
    self.room = room
    self.from = from
    self.until = until
    self.provenance = provenance
  }
}

/// A text that is no recurrence.
package struct InvalidRecurrence: Error, Equatable {
  package let text: String

  /// Keeps the text as given.
  package init(text: String) {
    self.text = text
  }
}

extension OtherItem.Recurrence {
  /// Reads `on 2018-03-28` or `every 3 months about day 25 from 2016-01`.
  ///
  /// - Throws: `InvalidRecurrence` with the text as given.
  package init(_ text: String) throws(InvalidRecurrence) {
    let words = text.split(separator: " ")
    do {
      if words.count == 2, words[0] == "on" {
        self = .on(try Day(iso: words[1]))
        return
      }
      guard words.count == 8, words[0] == "every", words[2] == "months", words[3] == "about",
        words[4] == "day", words[6] == "from", let months = Int(words[1]),
        (1...120).contains(months), let day = Int(words[5]), (1...31).contains(day)
      else { throw InvalidRecurrence(text: text) }
      self = .every(months: months, about: day, from: try Month(iso: words[7]))
    } catch {
      throw InvalidRecurrence(text: text)
    }
  }

  /// The form that `init(_:)` reads.
  package var text: String {
    switch self {
    case .on(let day): "on \(day.iso)"
    case .every(let months, let about, let from):
      "every \(months) months about day \(about) from \(from.iso)"
    }
  }
}

extension OtherItem.Recurrence: Codable {
  /// Reads the register's column.
  ///
  /// - Throws: `DecodingError` where the text is no recurrence.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no recurrence.")
    }
  }

  /// Writes the register's column.
  ///
  /// - Throws: what the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Where the Council does its business; each room holds two sessions a day.
package enum Room: String, CaseIterable, Codable, Sendable {
  case chamber
  /// The consultations room beside the Chamber.
  case consultations
  /// Elsewhere, or nowhere: a report is issued, the Secretariat meets in its own rooms.
  case none
}
