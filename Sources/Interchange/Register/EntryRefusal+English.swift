import Basics
import Capabilities

extension EntryRefusal.Reason {
  /// What is wrong, as half a sentence in English.
  var english: String {
    switch self {
    case .unknown(let target, _): "is no \(target.english) of the register"
    case .unknownState: "is no State of the register"
    case .overlaps(let others, let from, let units, let pledged):
      "overlaps with \(list(others.map(\.rawValue))): \(units) units would be in place from "
        + "\(from.iso) of \(pledged) pledged"
    case .pledgedTwice(let others, let from, let uses, let pledged):
      "is used by \(list(others)) besides: \(uses) uses"
        + "\(from.map { " from \($0.iso)" } ?? "") of \(pledged) pledged"
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
  /// What to try, as it follows "Maybe".
  var english: String {
    switch self {
    case .useOneOf(let keys): "it is one of \(list(keys))"
    case .enterFirst(let target): "import the \(target.english) first"
    case .enterState: "import the State first"
    case .endOrRaiseQuantity(let keys, let from):
      "end \(list(keys))\(from.map { " before \($0.iso)" } ?? ""), or raise the pledge's quantity"
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
    case .entry(let kind): "entry of '\(kind.rawValue)'"
    case .mission: "mission"
    case .task: "mandated task"
    }
  }
}

private func list(_ keys: [String]) -> String {
  keys.map { "'\($0)'" }.joined(separator: ", ")
}
