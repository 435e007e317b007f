package import Capabilities
package import Markup
import Phrases

/// Rotation schemes: one capability that several partners keep in turn.
package struct RotationsPage: Sendable {
  package var frame: PageFrame
  package var schemes: [RotationScheme]

  /// Takes the parts as they are.
  package init(frame: PageFrame, schemes: [RotationScheme]) {
    self.frame = frame
    self.schemes = schemes
  }

  /// The page.
  package var html: HTML {
    let words = frame.forceWords.rotation
    return frame.page(
      words.list, at: .rotations,
      lead: div(.classes("lead")) {
        p { words.listLead }
        frame.knownLine
      }
    ) {
      if schemes.isEmpty { p { words.none } } else { listing }
      frame.listFiles(.rotationSchemes)
    }
  }

  private var listing: HTML {
    let heads = frame.forceWords.table
    return table(.classes("stack")) {
      thead {
        tr {
          for head in [
            frame.forceWords.rotation.scheme, heads.mission, heads.capability,
            frame.forceWords.rotation.when,
          ] { th(.scope(.column)) { head } }
        }
      }
      tbody {
        for scheme in schemes.sorted(by: {
          ($0.mission, $0.from, $0.id) < ($1.mission, $1.from, $1.id)
        }) {
          tr {
            th(.scope(.row)) { frame.rotation(scheme) }
            cell(heads.mission) { frame.mission(scheme.mission) }
            cell(heads.capability) { frame.names.unitType(scheme.unitType) }
            cell(frame.forceWords.rotation.when) {
              frame.days(from: scheme.from, until: scheme.until)
            }
          }
        }
      }
    }
  }
}

extension PageFrame {
  /// A rotation scheme, leading to its page.
  func rotation(_ scheme: RotationScheme) -> HTML {
    a(.href(forceLink(.rotation(scheme.id)))) { scheme.name }
  }
}
