import Basics
import Council

extension MandateWords {
  enum Verb {
    case extend, end, alter, resize, withdraw, establish, authorize

    /// What the verb does, given the ten words after it.
    func change(of reach: [String], hasMandate: Bool, isNamed: Bool) -> MandateChange? {
      switch self {
      case .extend:
        if MandateWords.speaksOfStrength(reach.prefix(8)), !hasMandate {
          return isNamed ? .ceiling : nil
        }
        if hasMandate { return .renewal }
        return isNamed && MandateWords.isOf(reach) ? .renewal : nil
      case .end: return hasMandate ? .withdrawal : nil
      case .alter: return hasMandate ? .ceiling : nil
      case .resize: return isNamed ? .ceiling : nil
      case .withdraw:
        guard isNamed else { return nil }
        return reach.prefix(6).contains { $0 == "personnel" || $0 == "troops" }
          ? .ceiling : .withdrawal
      case .establish: return isNamed && !hasMandate ? .creation : nil
      case .authorize:
        if reach.contains("observers"), reach.contains("continue") {
          return isNamed ? .renewal : nil
        }
        return isNamed && MandateWords.speaksOfStrength(reach[...]) ? .ceiling : nil
      }
    }
  }

  static let verbs: [String: Verb] = [
    "extension": .extend, "extending": .extend, "renewal": .extend, "renewing": .extend,
    "prolongation": .extend, "prolonging": .extend,
    "termination": .end, "terminating": .end, "closure": .end, "liquidation": .end,
    "expansion": .alter, "expanding": .alter, "adjustment": .alter, "adjusting": .alter,
    "addition": .alter, "additional": .alter, "amendment": .alter, "revision": .alter,
    "strengthening": .alter,
    "increase": .resize, "increasing": .resize, "reduction": .resize, "reducing": .resize,
    "redeployment": .resize, "composition": .resize, "downsizing": .resize,
    "reinforcement": .resize, "drawdown": .resize,
    "withdrawal": .withdraw, "establishment": .establish, "establishing": .establish,
    "authorization": .authorize, "authorizing": .authorize,
  ]

  static func speaksOfStrength(_ words: ArraySlice<String>) -> Bool {
    words.contains {
      ["strength", "size", "increase", "redeployment", "additional", "ceiling"].contains($0)
    }
  }

  /// Whether the verb's object is the mission itself, or its deployment.
  static func isOf(_ reach: [String]) -> Bool {
    let rest = reach.drop { ["of", "the", "deployment"].contains($0) }
    return ["un", "united", "au/un", "african"].contains(rest.first ?? "")
  }

  /// The words up to where another matter begins.
  static func object(_ words: [String], from start: Int) -> String {
    let rest = words[min(start, words.count)...]
    var end = rest.endIndex
    for index in rest.indices.dropLast() where words[index] == "and" {
      if words[index + 1] == "on"
        || words[index + 1] == "the" && words.dropFirst(index + 2).first == "establishment"
      {
        end = index
        break
      }
    }
    return rest[..<end].joined(separator: " ")
  }

  /// A renewal, a final one, or one so short that it is a rollover.
  static func renewal(_ words: ArraySlice<String>, on adopted: Day) -> MandateChange {
    if words.contains("final") || words.contains("successor") { return .final }
    let text = words.joined(separator: " ")
    if text.contains("technical rollover") || text.contains("interim period") { return .rollover }
    guard let days = days(words, from: adopted) else { return .renewal }
    return (1...62).contains(days) ? .rollover : .renewal
  }

  /// How long it runs: `until 31 July 2012`, `for a period of 30 days`.
  private static func days(_ words: ArraySlice<String>, from adopted: Day) -> Int? {
    for index in words.indices {
      let next = words[(index + 1)...].prefix(5)
      if words[index] == "until" || words[index] == "terminating" {
        if let end = PrintedDay.firstDay(in: next.joined(separator: " ")) {
          return adopted.distance(to: end)
        }
      } else if words[index] == "period", next.count >= 3 {
        let (count, unit) = (next[index + 2], next[index + 3])
        guard let number = Int(count), (1...1000).contains(number) else { continue }
        if unit.hasPrefix("day") { return number }
        if unit.hasPrefix("week") { return number * 7 }
        if unit.hasPrefix("month") { return number * 30 }
      }
    }
    return nil
  }
}
