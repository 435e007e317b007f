import Basics
import Capabilities

extension InvalidEntry {
  /// Half a sentence: the field, what stands there, and what is wrong with it.
  var english: String {
    let field = field.rawValue
    return switch reason {
    case .empty: "'\(field)' must not be empty"
    case .notA where value.isEmpty: "'\(field)' must not be empty"
    case .notA(let form): "'\(value)' in '\(field)' is no \(form.english)"
    case .endsBeforeItStarts: "it ends ('\(field)', \(value)) before it starts"
    }
  }
}

extension Field.Form {
  fileprivate var english: String {
    switch self {
    case .key, .text: "text"
    case .reference: "key"
    case .whole(let range): "whole number from \(range.lowerBound) to \(range.upperBound)"
    case .day, .lastDay: "day"
    case .month, .endMonth: "month"
    case .flag: "yes or no"
    case .choice(let words): "word of: \(words.joined(separator: ", "))"
    case .words: "list of words"
    case .references: "list of keys"
    case .symbol: "document symbol"
    }
  }
}

extension EntryRefusal {
  /// What is refused and why, and the next thing to try.
  var english: String {
    let entry = StoreRefusal.words(FactKind(kind).rawValue)
    return "The \(entry) '\(key)' cannot be kept: '\(value)' in '\(field.rawValue)' "
      + "\(reason.english). Maybe \(next.english)."
  }
}

extension EntryRefusal.Reason {
  fileprivate var english: String {
    switch self {
    case .unknown(let target, _): "is no \(target.english) of the register"
    case .unknownState: "is no State of the register"
    case .overlaps(let others, let from, let units, let pledged):
      "overlaps with \(list(others.map(\.rawValue))): \(units) units would be in place from "
        + "\(from.iso) of \(pledged) pledged"
    case .pledgedTwice(let others, let from, let uses, let pledged):
      "is used by \(list(others)) besides: \(uses) uses\(start("from", from)) of "
        + "\(pledged) pledged"
    case .afterToday(let today): "lies after today (\(today.iso))"
    case .aboveCeiling(let most, let ceiling):
      "is above '\(most.rawValue)', which the level ceiling '\(ceiling)' allows"
    case .leadsItself: "leads the joint pledge that it would be a part of"
    case .itself: "is the entry itself"
    case .circle(let keys): "leads back to the entry by way of \(list(keys))"
    case .longestBelowShortest(let longest, let shortest):
      "gives slots of at most \(longest) half-months, and of at least \(shortest)"
    case .slotBelowShortest(let slot, let shortest):
      "leaves \(slot) half-months, fewer than the \(shortest) of the shortest slot"
    case .anotherContributor(let contributor):
      "names another contributor than its pledge, which is that of '\(contributor)'"
    }
  }
}

extension EntryRefusal.Next {
  fileprivate var english: String {
    switch self {
    case .useOneOf(let keys): "it is one of \(list(keys))"
    case .enterFirst(let target): "add the \(target.english) first"
    case .enterState: "add the State first"
    case .endOrRaiseQuantity(let keys, let from):
      "end \(list(keys))\(start("before", from)), or raise the pledge's quantity"
    case .notAfter(let day): "give a day up to \(day.iso)"
    case .atMost(let level, let ceiling):
      "notify '\(level.rawValue)' or less, or end the level ceiling '\(ceiling)' first"
    case .nameAnother: "name another"
    case .atLeast(let number): "give \(number) or more"
    case .nameContributor(let contributor): "name '\(contributor)'"
    }
  }
}

extension Field.Target {
  fileprivate var english: String {
    switch self {
    case .entry(let kind): StoreRefusal.words(FactKind(kind).rawValue)
    case .mission: "mission"
    case .task: "mandated task"
    }
  }
}

private func start(_ word: String, _ day: Day?) -> String {
  day.map { " \(word) \($0.iso)" } ?? ""
}

private func list(_ keys: [String]) -> String {
  keys.map { "'\($0)'" }.joined(separator: ", ")
}
