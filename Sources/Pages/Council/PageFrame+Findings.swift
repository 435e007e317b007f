import Basics
import Council
import Markup
import Phrases

extension PageFrame {
  /// Findings as a list, the strongest force first, then by mission: in the margin what sort of
  /// departure from which rule, beside it the sentence, who owes it and the mend.
  func findingList(_ findings: [Finding], showsMission: Bool = true) -> HTML {
    guard !findings.isEmpty else { return p(.classes("quiet")) { phrases.words.findingCount(0) } }
    return ol(.classes("findings plain"), .data("filter", "rows")) {
      for finding in sorted(findings) {
        li {
          div(.classes("finding-mark")) {
            departure(finding.force)
            " "
            rule(finding.rule)
          }
          div {
            p {
              if showsMission, let mission = finding.mission {
                self.mission(mission)
                " "
              } else if finding.mission == nil, let item = finding.item {
                strong { phrases.words.label(title(ofItem: item)) }
                " "
              }
              council.finding(finding)
            }
            p(.classes("finding-mend")) {
              "\(phrases.words.label(phrases.words.owedBy)) \(council.owed(by: finding.owedBy))."
              if let mend = finding.mend {
                " "
                strong { phrases.words.label(phrases.words.mend) }
                " \(council.mend(mend))"
              }
              " · "
              span(.classes("cited")) { council.source(of: finding.rule) }
            }
          }
        }
      }
    }
  }

  /// How many findings there are, each force under its own sign: "1 breach · 3 guideline not met".
  ///
  /// Forces that are called the same are told apart by their names where both are there.
  func findingCounts(_ findings: [Finding]) -> HTML {
    let forces = Force.allCases.sorted(by: >).filter { force in
      findings.contains { $0.force == force }
    }
    let counts = forces.map { force -> HTML in
      let count = findings.count { $0.force == force }
      let isShared = forces.contains {
        $0 != force && council.departure($0) == council.departure(force)
      }
      return span(.classes("departure")) {
        "\(count) "
        departure(force)
        if isShared { " (\(phrases.words.forceWord(force)))" }
      }
    }
    guard !counts.isEmpty else { return .text(phrases.words.findingCount(0)) }
    return .joined(counts, by: " · ")
  }

  /// The strongest force first, then by mission, then as given.
  func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if one.force != two.force { return one.force > two.force }
      let (first, second) = (one.mission?.rawValue ?? "", two.mission?.rawValue ?? "")
      if first != second { return first < second }
      return left.offset < right.offset
    }
    .map(\.element)
  }
}
