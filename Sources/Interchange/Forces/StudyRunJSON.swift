package import Forces
import Basics
import Capabilities

/// One run of a study as a line of JSON, and back.
package enum StudyRunJSON {
  /// The value; `compact` makes the line of it.
  package static func json(of run: StudyRun) -> JSON {
    let (study, terms) = (run.study, run.study.terms)
    return [
      "study": [
        "seed": .string(String(terms.seed)), "latePledges": .int(terms.latePledges),
        "latestMonths": .int(terms.latestMonths), "withdrawals": .int(terms.withdrawals),
        "mandateChanges": .int(terms.mandateChanges), "asOf": .string(study.asOf.iso),
        "from": .string(study.from.iso), "months": .int(study.months),
      ],
      "run": .int(run.run), "objective": .double(run.objective), "bound": .double(run.bound),
      "late": .int(run.late), "changed": .int(run.changed),
      "lines": .array(
        run.lines.map { line in
          [
            "line": .string(line.line.rawValue), "required": .array(line.required.map(JSON.int)),
            "filled": .array(line.filled.map(JSON.int)),
          ]
        }),
      "asks": .array(
        run.asks.map { ask in
          [
            "unitType": .string(ask.unitType.rawValue), "tags": .list(ask.tags),
            "readyBy": .string(ask.readyBy.iso), "gain": .double(ask.gain),
          ]
        }),
    ]
  }

  /// Reads a line back; nil where it is no run of a study.
  package static func read(_ line: [UInt8]) -> StudyRun? {
    guard let json = try? JSON(line), let study = json["study"], let key = key(study),
      let run = json["run"]?.whole, (0..<1_000_000).contains(run),
      let objective = json["objective"]?.real,
      let bound = json["bound"]?.real, let late = json["late"]?.whole,
      let changed = json["changed"]?.whole,
      let lines = json["lines"]?.parts?.map(filled), let asks = json["asks"]?.parts?.map(wanted)
    else { return nil }
    let whole = (lines.compactMap { $0 }, asks.compactMap { $0 })
    guard whole.0.count == lines.count, whole.1.count == asks.count else { return nil }
    return StudyRun(
      study: key, run: run, objective: objective, bound: bound, late: late, changed: changed,
      lines: whole.0, asks: whole.1)
  }

  private static func key(_ json: JSON) -> StudyKey? {
    guard let seed = json["seed"]?.word.flatMap({ UInt64($0) }),
      let late = json["latePledges"]?.whole, let latest = json["latestMonths"]?.whole,
      let withdrawals = json["withdrawals"]?.whole,
      let mandates = json["mandateChanges"]?.whole,
      let asOf = json["asOf"]?.word.flatMap({ try? Day(iso: $0) }),
      let from = json["from"]?.word.flatMap({ try? Month(iso: $0) }),
      let months = json["months"]?.whole, (1...1200).contains(months)
    else { return nil }
    return StudyKey(
      terms: StudyTerms(
        seed: seed, latePledges: late, latestMonths: latest, withdrawals: withdrawals,
        mandateChanges: mandates),
      asOf: asOf, from: from, months: months)
  }

  private static func filled(_ json: JSON) -> StudyRun.Filled? {
    guard let line = json["line"]?.word, let required = json["required"]?.numbers,
      let filled = json["filled"]?.numbers
    else { return nil }
    return StudyRun.Filled(line: Identifier(line), required: required, filled: filled)
  }

  private static func wanted(_ json: JSON) -> StudyRun.Wanted? {
    guard let type = json["unitType"]?.word, let tags = json["tags"]?.parts?.map(\.word),
      let readyBy = json["readyBy"]?.word.flatMap({ try? Month(iso: $0) }),
      let gain = json["gain"]?.real, !tags.contains(nil)
    else { return nil }
    return StudyRun.Wanted(
      unitType: Identifier(type), tags: tags.compactMap { $0 }, readyBy: readyBy, gain: gain)
  }
}

extension JSON {
  fileprivate var word: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var whole: Int? {
    if case .int(let number) = self { number } else { nil }
  }

  fileprivate var real: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  fileprivate var parts: [JSON]? {
    if case .array(let parts) = self { parts } else { nil }
  }

  fileprivate var numbers: [Int]? {
    guard let parts else { return nil }
    let numbers = parts.compactMap(\.whole)
    return numbers.count == parts.count ? numbers : nil
  }
}
