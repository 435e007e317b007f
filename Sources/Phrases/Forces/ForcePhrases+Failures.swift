package import Basics
package import Forces

extension ForcePhrases {
  /// A failure as one sentence: the rule, by how much it is missed, and what would mend it.
  package func sentence(_ failure: Failure, names: ForceNames) -> String {
    let mend = failure.mend.map { " " + self.mend($0, names: names) } ?? ""
    let colon = language == .french ? " : " : ": "
    return "\(name(failure.rule))\(colon)\(short(failure.short, names: names)).\(mend)"
  }

  /// By how much a rule is missed, as half a sentence.
  package func short(_ short: Shortfall, names: ForceNames) -> String {
    switch language {
    case .english: EnglishForces.short(short, names)
    case .french: FrenchForces.short(short, names)
    }
  }

  /// What would mend it, as a sentence.
  package func mend(_ mend: Mend, names: ForceNames) -> String {
    switch language {
    case .english: EnglishForces.mend(mend, names)
    case .french: FrenchForces.mend(mend, names)
    }
  }

  /// A contractor's unit: "Medium utility helicopter unit (commercial contract)".
  package func contracted(_ what: String) -> String {
    say(what, { "\($0) (commercial contract)" }, { "\($0) (contrat commercial)" })
  }

  /// A unit on loan: "Infantry company (lent by UNMISS)".
  package func lent(_ what: String, by mission: String) -> String {
    say(what, { "\($0) (lent by \(mission))" }, { "\($0) (prêt de la \(mission))" })
  }

  /// Months as they are read: "August 2019", "August 2019 to October 2019".
  package func months(_ months: Range<Month>) -> String {
    let council = CouncilPhrases(language)
    guard let last = months.last, let first = months.first, first != last else {
      return months.first.map(council.month) ?? ""
    }
    let (from, to) = (council.month(first), council.month(last))
    return say((from, to), { "\($0.0) to \($0.1)" }, { "\($0.0) à \($0.1)" })
  }

  /// "1 month", "3 months".
  package func monthCount(_ count: Int) -> String {
    say(
      count, { EnglishCouncil.counted($0, "month", "months") },
      { "\($0) mois" })
  }

  /// A sum or a number as it is read: whole, with thousands apart.
  package func number(_ value: Double) -> String {
    let whole = Int(value.rounded())
    let mark = language == .english ? "," : "\u{202F}"
    var digits = Array(String(whole.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: mark, at: place)
      place -= 3
    }
    return (whole < 0 ? "\u{2212}" : "") + String(digits)
  }
}

extension ForcePhrases {
  /// A number with two places: "37.34", in French "37,34".
  package func worth(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "–" }
    let hundredths = Int((value.magnitude * 100).rounded())
    let rest = hundredths % 100
    let sign = value < 0 && hundredths > 0 ? "\u{2212}" : ""
    return sign + number(Double(hundredths / 100)) + (language == .english ? "." : ",")
      + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
