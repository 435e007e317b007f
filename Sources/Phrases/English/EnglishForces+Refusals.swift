import Basics
import Capabilities

extension EnglishForces {
  private static let words = ForcePhrases.english

  static func refused(_ refusal: EntryRefusal) -> String {
    "\(said(refusal.reason)). Maybe \(said(refusal.next))."
  }

  static func invalid(_ reason: InvalidEntry.Reason) -> String {
    switch reason {
    case .empty: "must not be empty"
    case .notA(let form): "is no \(said(form))"
    case .endsBeforeItStarts: "does not come after the start"
    case .contradicts(let field): "does not go with ‘\(words.label(field))’"
    }
  }

  private static func said(_ form: Field.Form) -> String {
    switch form {
    case .key, .text: "text"
    case .reference: "key"
    case .whole(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
    case .day, .lastDay: "day written YYYY-MM-DD"
    case .month, .endMonth: "month written YYYY-MM"
    case .flag: "yes or no"
    case .choice(let words): "word of: \(words.joined(separator: ", "))"
    case .words: "list of words"
    case .references: "list of keys"
    case .symbol: "document symbol such as S/RES/2378 (2017)"
    }
  }

  private static func said(_ reason: EntryRefusal.Reason) -> String {
    switch reason {
    case .unknown(let target, _): "is not among the \(words.target(target)) of the register"
    case .unknownState: "is no State of the register"
    case .overlaps(let others, let from, let units, let pledged):
      "overlaps with \(keys(others.map(\.rawValue))): \(units) units would be in place from "
        + "\(EnglishCouncil.plainDate(from)), of \(pledged) pledged"
    case .moreThanPledged(let units, let pledged):
      "is \(units) units at once, of \(pledged) pledged"
    case .pledgedTwice(let others, let from, let uses, let pledged):
      "is used by \(keys(others)) besides: \(uses) uses"
        + "\(from.map { " from \(EnglishCouncil.plainDate($0))" } ?? ""), of \(pledged) pledged"
    case .afterToday(let today): "lies after today (\(EnglishCouncil.plainDate(today)))"
    case .aboveCeiling(let most, let ceiling):
      "is above \(words.level(most)), which the contributor’s own ceiling ‘\(ceiling)’ allows"
    case .leadsItself: "leads the joint pledge that it would be a part of"
    case .itself: "is the entry itself"
    case .circle(let through): "leads back to the entry by way of \(keys(through))"
    case .longestBelowShortest(let longest, let shortest):
      "gives slots of at most \(longest) half-months, and of at least \(shortest)"
    case .slotBelowShortest(let slot, let shortest):
      "leaves \(slot) half-months, fewer than the \(shortest) of the shortest slot"
    case .anotherContributor(let contributor):
      "is not the contributor of the pledge, which is ‘\(contributor)’"
    case .namedForAnother(let others, let contributor):
      "is not the contributor for whom \(keys(others)) names the pledge, which is ‘\(contributor)’"
    }
  }

  /// As it follows "Maybe".
  private static func said(_ next: EntryRefusal.Next) -> String {
    switch next {
    case .useOneOf(let near): "it is one of \(keys(near))"
    case .enterFirst(let target): "enter it first among the \(words.target(target))"
    case .enterState: "enter the State first"
    case .endOrRaiseQuantity(let others, let from):
      "end \(keys(others))\(from.map { " before \(EnglishCouncil.plainDate($0))" } ?? ""), "
        + "or raise the number pledged"
    case .notAfter(let day): "give a day up to \(EnglishCouncil.plainDate(day))"
    case .atMost(let level, let ceiling):
      "notify \(words.level(level)) or less, or end the ceiling ‘\(ceiling)’ first"
    case .nameAnother: "name another"
    case .atLeast(let number): "give \(number) or more"
    case .atMostUnits(let number): "give at most \(number)"
    case .nameContributor(let contributor): "name ‘\(contributor)’"
    }
  }

  private static func keys(_ keys: [String]) -> String {
    EnglishCouncil.list(keys.map { "‘\($0)’" })
  }
}
