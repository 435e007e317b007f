import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

/// The forms: what to look at, and how to plan.
extension ForcesPage {
  var lookForm: HTML {
    Markup.form(.method(.get), .action(frame.link(.forces)), .classes("look line-form")) {
      languageField
      frame.textField(
        Field(
          name: "asOf", label: words.asOf, value: frame.asOf.map(frame.phrases.date) ?? "",
          size: 14, isOptional: true), in: form)
      frame.textField(
        Field(
          name: "from", label: words.from, value: frame.phrases.month(months.lowerBound), size: 14),
        in: form)
      frame.textField(
        Field(name: "months", label: words.months, value: "\(months.count)", size: 3), in: form)
      frame.choiceField(
        Field(name: "by", label: words.by, value: rows.rawValue),
        of: [
          (Rows.capability.rawValue, words.byCapability), (Rows.mission.rawValue, words.byMission),
          (Rows.month.rawValue, words.byMonth),
        ], in: form)
      frame.choiceField(
        Field(name: "mission", label: words.only, value: mission?.rawValue ?? ""),
        of: [("", words.allMissions)] + missions.map { ($0.rawValue, $0.rawValue) }, in: form)
      button(.type(.submit), .classes("secondary")) { words.show }
    }
  }

  /// The language, where the address chose it: a form sent with GET would lose it.
  var languageField: HTML {
    guard frame.languageIsChosen else { return .empty }
    return input(.type(.hidden), .name("lang"), .value(frame.language.tag))
  }

  /// The options of the plan that is shown, as the address gives them.
  var planQuery: [Link.QueryItem] {
    guard plan != nil else { return [] }
    return [Link.QueryItem("plan", "yes")]
      + ["level", "keep", "disturb", "scenario"].compactMap { name in
        form.value(name).flatMap { $0.isEmpty ? nil : Link.QueryItem(name, $0) }
      }
  }

  /// How to plan, sent with GET so that a plan has an address.
  var planForm: HTML {
    Markup.form(
      .method(.get), .action(frame.link(.forces, fragment: "plan")), .classes("line-form")
    ) {
      languageField
      for item in query { input(.type(.hidden), .name(item.name), .value(item.value)) }
      if let asOf = frame.asOf { input(.type(.hidden), .name("asOf"), .value(asOf.iso)) }
      input(.type(.hidden), .name("plan"), .value("yes"))
      if plan?.status == .interrupted {
        input(.type(.hidden), .name("again"), .value("yes"))
      }
      frame.choiceField(
        Field(name: "level", label: planWords.level, value: ReadinessLevel.level2.rawValue),
        of: ReadinessLevel.allCases.map { ($0.rawValue, frame.forces.level($0)) }, in: form)
      if !kept.isEmpty {
        frame.choiceField(
          Field(name: "keep", label: planWords.keep),
          of: [("", planWords.keepNone)] + kept.map { ($0.name, $0.name) }, in: form)
        frame.textField(
          Field(name: "disturb", label: planWords.disturb, size: 4, isOptional: true), in: form)
      }
      if !scenarios.isEmpty {
        frame.choiceField(
          Field(name: "scenario", label: planWords.scenario),
          of: [("", planWords.scenarioNone)] + scenarios.map { ($0, $0) }, in: form)
      }
      button(.type(.submit)) { plan == nil ? planWords.button : planWords.again }
    }
  }
}
