import Basics
import Capabilities
import Interchange

/// Three invented entries of every kind of capability, with awkward words.
let sampleCapabilities: CapabilityRegister = {
  var random = Seeded(seed: 1)
  var register = CapabilityRegister()
  for kind in CapabilityKind.allCases {
    for number in 1...3 {
      if let fact = random.entry(of: kind, number) { register.add(fact) }
    }
  }
  return register
}()

/// A few rows of monthly contributions of invented States.
let sampleContributions: [UniformedContribution] = {
  guard let march = try? Month(year: 2019, month: 3) else { return [] }
  return [
    UniformedContribution(
      month: march, mission: "UNMIL", contributor: "XAA", personnel: .troops, male: 90, female: 10,
      total: 100, source: "=printed, page 1"),
    UniformedContribution(
      month: march, mission: "UNMIL", contributor: "XAA", personnel: .experts, male: 0, female: 0,
      total: 0, source: "=printed, page 1"),
    UniformedContribution(
      month: march.advanced(by: 1), mission: nil, contributor: "XBB", personnel: .formedPolice,
      male: nil, female: nil, total: 7, source: ""),
  ]
}()

/// A register with the entries of one kind alone.
func only(_ kind: CapabilityKind, of register: CapabilityRegister) -> CapabilityRegister {
  var kept = CapabilityRegister()
  for fact in register.facts where type(of: fact.entry).kind == kind { kept.add(fact) }
  return kept
}

extension Seeded {
  /// An entry whose fields hold what they may; nil where a hundred draws made none.
  mutating func entry(of kind: CapabilityKind, _ number: Int) -> CapabilityFact? {
    let type = kind.entries
    for _ in 0..<100 {
      let values = type.allFields.map { value(of: $0, "\(kind.rawValue)-\(number)") }
      var reader = FieldReader(values, of: type)
      if let entry = try? type.init(&reader) { return entry.fact }
    }
    return nil
  }

  private mutating func value(of field: Field, _ key: String) -> FieldValue {
    if !field.isNeeded, field.name != .marking, below(3) == 0 {
      return field.form == .flag ? .flag(false) : .none
    }
    let words = ["=SUM(A1)", "-x, \"y\"", "first line\nsecond line", "Côte d'Ivoire", "@home"]
    switch field.form {
    case .key: return .text(key)
    case .reference(.mission): return .text(["UNMIL", "UNFICYP"][below(2)])
    case .references(.mission): return .list(["UNMIL", "UNFICYP"])
    case .reference: return .text("key-\(below(3))")
    case .references: return .list(["key-1", "key-2"])
    case .text: return .text(words[below(words.count)])
    case .words: return .list(["NIGHT_FLY", "C_UAS"])
    case .whole(let range): return .whole(min(range.upperBound, range.lowerBound + below(50)))
    case .day, .lastDay: return .day(Day(17_000 + below(1000)))
    case .month, .endMonth:
      return (try? Month(year: 2019, month: 1 + below(12))).map { .month($0) } ?? .none
    case .flag: return .flag(below(2) == 0)
    case .choice(let choices): return .text(choices[below(choices.count)])
    case .symbol: return .text("S/RES/2480 (2019)")
    }
  }
}
