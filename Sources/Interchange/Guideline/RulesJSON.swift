import Council
import Phrases

/// The table of rules as JSON.
package enum RulesJSON {
  /// An array of rules in the order of the table; sentences are in English.
  package static func json() -> JSON {
    let phrases = CouncilPhrases.english
    return .array(
      GuidelineRule.table.map { rule in
        [
          "id": .string(rule.id.rawValue),
          "force": .string(rule.force.rawValue),
          "says": .string(phrases.rule(rule.id)),
          "source": .string(phrases.source(of: rule.id)),
          "provenance": .string(rule.provenance.rawValue),
          "setting": .optional(rule.setting.map { phrases.setting($0) }),
          "settingProvenance": .optional(
            rule.setting == nil ? nil : rule.settingProvenance.rawValue),
        ]
      })
  }
}

/// The table of rules as CSV.
package enum RulesCSV {
  /// The bytes, header first.
  package static func bytes() -> [UInt8] {
    let phrases = CouncilPhrases.english
    var writer = CSVWriter()
    writer.append(["id", "force", "says", "source", "provenance", "setting", "settingProvenance"])
    for rule in GuidelineRule.table {
      writer.append([
        rule.id.rawValue, rule.force.rawValue, phrases.rule(rule.id), phrases.source(of: rule.id),
        rule.provenance.rawValue, rule.setting.map { phrases.setting($0) } ?? "",
        rule.setting == nil ? "" : rule.settingProvenance.rawValue,
      ])
    }
    return writer.bytes
  }
}
