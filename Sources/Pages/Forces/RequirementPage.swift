import Phrases
package import Basics
package import Capabilities
package import Council
package import Forces
package import Markup

/// One requirement: what is required and why, its cover over time, and who could fill it.
package struct RequirementPage: Sendable {
  package var frame: PageFrame
  package var line: RequirementLine
  /// Its own, else that of its task.
  package var priority: Int
  package var need: PublishedNeed?
  package var task: MandatedTask?
  /// What stands in the line's months, without any plan.
  package var standing: [PlannedTour]
  /// The months that are planned.
  package var months: Range<Month>
  /// The reasons of one month, where they were asked for.
  package var why: Why?
  /// Rotation schemes that keep it.
  package var schemes: [RotationScheme]
  package var form: FormState

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, line: RequirementLine, priority: Int, need: PublishedNeed? = nil,
    task: MandatedTask? = nil, standing: [PlannedTour], months: Range<Month>, why: Why? = nil,
    schemes: [RotationScheme] = [], form: FormState = FormState()
  ) {
    self.frame = frame
    self.line = line
    self.priority = priority
    self.need = need
    self.task = task
    self.standing = standing
    self.months = months
    self.why = why
    self.schemes = schemes
    self.form = form
  }

  /// The page.
  package var html: HTML {
    frame.page(
      "\(line.quantity) × \(frame.names.unitType(line.unitType)), \(line.mission)",
      at: .requirements,
      heading: group {
        span(.classes("over")) { "\(line.id) " }
        "\(line.quantity) × \(frame.names.unitType(line.unitType)), \(line.mission)"
      }, lead: div(.classes("lead")) { frame.knownLine }, errors: form.errors
    ) {
      div(.classes("columns uneven")) {
        div { factsPart }
        div { needPart }
      }
      coverPart
      whyPart
    }
  }

  var words: ForceWords.WhyWords { frame.forceWords.why }

  private var factsPart: HTML {
    let heads = frame.forceWords.table
    return section {
      h2 { words.facts }
      dl(.classes("facts")) {
        dt { heads.mission }
        dd { frame.mission(line.mission) }
        dt { words.months }
        dd { frame.forces.months(line.from..<line.until) }
        dt { heads.priority }
        dd {
          "\(priority)"
          if line.isCritical {
            " "
            span(.classes("tag tag-critical")) { heads.critical }
          }
        }
        if !line.tags.isEmpty {
          dt { heads.asksFor }
          dd { line.tags.joined(separator: ", ") }
        }
        if let threat = line.threat {
          dt { words.threat }
          dd { frame.forces.threat(threat) }
        }
        if let altitude = line.altitude {
          dt { words.altitude }
          dd { words.metres(frame.forces.number(Double(altitude))) }
        }
        if !line.language.isEmpty {
          dt { words.language }
          dd { line.language }
        }
        if let ready = line.infrastructureReady {
          dt { words.infrastructure }
          dd { frame.time(ready) }
        }
        if let people = line.strength {
          dt { words.people }
          dd { frame.forces.number(Double(people)) }
        }
        if let cost = line.monthlyCost {
          dt { words.cost }
          dd { words.dollars(frame.forces.number(Double(cost))) }
        }
      }
    }
  }

  private var needPart: HTML {
    section {
      h2 { words.need }
      if need == nil { p { words.noNeed } }
      dl(.classes("facts")) {
        if let need {
          dt { frame.forces.nature(need.nature) }
          dd {
            "\(need.words) "
            a(.href(frame.link(.source(CapabilityKind.needs.rawValue, id: need.id.rawValue)))) {
              need.document
            }
          }
        }
        if let task {
          dt { words.task }
          dd { task.text }
        }
        if !schemes.isEmpty {
          dt { frame.forceWords.rotation.scheme }
          dd { HTML.joined(schemes.map { frame.rotation($0) }, by: " · ") }
        }
        if !line.note.isEmpty {
          dt { frame.forceWords.table.notes }
          dd { line.note }
        }
        dt { words.row }
        dd {
          a(
            .href(
              frame.link(.source(CapabilityKind.requirements.rawValue, id: line.id.rawValue)))
          ) {
            line.provenance.source.isEmpty
              ? frame.phrases.words.notRecorded : line.provenance.source
          }
          ", \(frame.council.confidence(line.provenance.confidence)). "
          a(.href(frame.link(.record(.requirements, id: line.id.rawValue)))) { words.edit }
        }
      }
    }
  }
}
