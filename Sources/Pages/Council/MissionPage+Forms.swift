import Basics
import Council
import Markup
import Phrases

/// What can be recorded of a mission; a form that came back with errors stands open.
extension MissionPage {
  var formsPart: HTML {
    section(.id("record"), .classes("screen")) {
      details(.open(action == .steps)) {
        summary { words.recordStep }
        stepForm
      }
      details(.open(action == .rollover)) {
        summary { words.rollover }
        rolloverForm
      }
      details(.open(action == .triggers)) {
        summary { words.triggerForm }
        triggerForm
      }
    }
  }

  /// What was typed, for the form it was typed in alone.
  private func typed(in form: Address.MissionAction) -> FormState {
    form == action ? self.form : FormState()
  }

  /// Which changes the page that a form stands on had seen; what was typed rests on those still.
  func seenField(in typed: FormState) -> HTML {
    input(.type(.hidden), .name("seen"), .value(typed.value("seen") ?? "\(seen)"))
  }

  private var stepForm: HTML {
    let typed = typed(in: .steps)
    let steps = items.filter { $0.step != nil }.inOrder
    return Markup.form(
      .method(.post), .action(frame.link(.missionAction(mission.id, .steps)))
    ) {
      seenField(in: typed)
      p(.classes("quiet")) { words.recordStepHint }
      frame.choiceField(
        Field(name: "item", label: words.whichStep),
        of: steps.map { item in
          (
            item.id.rawValue,
            "\(item.step.map { frame.council.step($0) } ?? ""), \(frame.phrases.shortDate(item.day))"
          )
        }, in: typed)
      div(.classes("line-form")) {
        frame.textField(
          Field(
            name: "planned", label: words.plannedDay, hint: words.dayHint, size: 18,
            isOptional: true), in: typed)
        frame.textField(
          Field(
            name: "actual", label: words.actualDay, hint: words.dayHint, size: 18,
            isOptional: true), in: typed)
      }
      frame.checkField(Field(name: "notHeld", label: words.notHeld), in: typed)
      frame.checkField(Field(name: "isLetter", label: words.isLetter), in: typed)
      frame.linesField(
        Field(name: "note", label: words.noteLabel, isOptional: true), rows: 2, in: typed)
      p(.classes("buttons")) { button(.type(.submit)) { words.recordButton } }
    }
  }

  private var rolloverForm: HTML {
    let typed = typed(in: .rollover)
    return Markup.form(
      .method(.post), .action(frame.link(.missionAction(mission.id, .rollover)))
    ) {
      seenField(in: typed)
      p(.classes("quiet")) { words.rolloverHint }
      frame.textField(
        Field(name: "decision", label: words.symbolLabel, hint: words.symbolHint, size: 24),
        in: typed)
      div(.classes("line-form")) {
        frame.textField(
          Field(name: "adopted", label: words.adoptedLabel, hint: words.dayHint, size: 18),
          in: typed)
        frame.textField(
          Field(name: "expiry", label: words.expiryLabel, hint: words.dayHint, size: 18),
          in: typed)
      }
      p(.classes("buttons")) { button(.type(.submit)) { words.rolloverButton } }
    }
  }

  private var triggerForm: HTML {
    let typed = typed(in: .triggers)
    return Markup.form(
      .method(.post), .action(frame.link(.missionAction(mission.id, .triggers)))
    ) {
      p(.classes("quiet")) { words.triggerFormHint }
      frame.choiceField(
        Field(name: "trigger", label: words.triggerLabel),
        of: Trigger.allCases.map {
          ($0.rawValue, "\($0.rawValue) \(frame.council.trigger($0))")
        }, in: typed)
      frame.textField(
        Field(name: "fired", label: words.firedLabel, hint: words.dayHint, size: 18), in: typed)
      frame.linesField(
        Field(name: "note", label: words.triggerNote, prefix: "trigger-"), rows: 2, in: typed)
      p(.classes("buttons")) { button(.type(.submit)) { words.triggerButton } }
    }
  }
}
