import Capabilities
import Council
package import Phrases

/// Numbers and lists as results write them in English.
enum Figures {
  /// A number without a fraction that is none, and no more than two places of one that is.
  static func figure(_ number: Double) -> String {
    let hundredths = (number * 100).rounded()
    guard number.isFinite, abs(hundredths) < 1e15 else { return "\(number)" }
    let whole = Int(hundredths)
    let (units, rest) = (abs(whole) / 100, abs(whole) % 100)
    let sign = whole < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(units)" }
    return "\(sign)\(units).\(rest < 10 ? "0" : "")\(rest)".trimmedZero
  }

  /// "1 month", "8 months".
  static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  /// "a, b and c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// Without a nought at the end of a fraction.
  fileprivate var trimmedZero: String { hasSuffix("0") ? String(dropLast()) : self }
}

extension ForceNames {
  /// Names of nothing: everything is called by its key.
  package static let keys = ForceNames(
    .english, council: CouncilRegister(), capabilities: CapabilityRegister())
}
