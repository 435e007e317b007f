import Basics
import Capabilities
import Forces
import Markup
import Phrases

/// The joint pledges that it belongs to, and the unit against what is required.
extension PledgePage {
  var jointPart: HTML {
    guard !joints.isEmpty else { return .empty }
    return section(.id("joint")) {
      h2 { words.joint }
      p(.classes("quiet")) { words.jointLead }
      for joint in joints { part(of: joint) }
    }
  }

  private func part(of joint: JointStanding) -> HTML {
    group {
      h3 {
        let form = frame.forces.form(joint.joint.form)
        joint.joint.name.isEmpty ? form : "\(frame.phrases.words.label(joint.joint.name)) \(form)"
      }
      p {
        "\(words.jointLevel(name(of: joint.level))) "
        if !joint.missing.isEmpty {
          words.jointMissing(joint.missing.map { frame.forces.role($0) })
        }
      }
      table(.classes("stack")) {
        thead {
          tr {
            th(.scope(.column)) { words.pledge }
            th(.scope(.column)) { frame.forces.label(.role).capitalizedFirst }
            th(.scope(.column)) { words.standing }
          }
        }
        tbody {
          tr {
            th(.scope(.row)) { frame.pledge(joint.joint.lead) }
            cell(frame.forces.label(.role).capitalizedFirst) { frame.forces.label(.lead) }
            cell(words.standing) { HTML.empty }
          }
          for part in joint.parts { row(of: part) }
        }
      }
    }
  }

  private func row(of part: JointStanding.Part) -> HTML {
    tr {
      th(.scope(.row)) { frame.pledge(part.part.pledge) }
      cell(frame.forces.label(.role).capitalizedFirst) {
        frame.forces.role(part.part.role)
        if part.part.isMandatory { ", \(words.mandatory)" }
      }
      cell(words.standing) { name(of: part.level) }
    }
  }

  var unitsPart: HTML {
    section(.id("requirements")) {
      h2 { words.lines }
      if units.isEmpty {
        p(.classes("quiet")) { words.noLines }
      } else {
        p(.classes("quiet")) { words.linesLead }
        table(.classes("stack")) {
          thead {
            tr {
              for head in [
                frame.forceWords.table.line, words.standing, frame.forceWords.table.missing,
              ] {
                th(.scope(.column)) { head }
              }
            }
          }
          tbody { for unit in units { row(of: unit) } }
        }
      }
    }
  }

  private func row(of unit: OwnUnit) -> HTML {
    tr {
      th(.scope(.row)) { frame.requirement(unit.line) }
      cell(words.standing) { standing(of: unit) }
      cell(frame.forceWords.table.missing) {
        if !unit.missing.isEmpty {
          ul(.classes("plain")) {
            for failure in unit.missing {
              li { frame.forces.sentence(failure, names: frame.names) }
            }
          }
        }
      }
    }
  }

  private func standing(of unit: OwnUnit) -> HTML {
    switch unit.standing {
    case .lacking: span(.classes("tag-open")) { "○ \(words.lacking)" }
    case .complete: span(.classes("tag-met")) { "✓ \(words.complete)" }
    case .selected: span(.classes("tag-met")) { "✓ \(words.selected)" }
    case .notSelected: span(.classes("quiet")) { words.notSelected }
    }
  }
}
