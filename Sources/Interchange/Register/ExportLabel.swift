package import Basics
import Workbook

/// What an exported file says of itself: whose it is, when it was made, and what it must not be
/// taken for.
package struct ExportLabel: Hashable, Sendable {
  package var viewer: Viewer
  package var made: Moment
  /// The day whose knowledge it holds; nil for all that is recorded.
  package var asOf: Day?
  /// What every view of an exercise shows; nil for a register of real facts.
  package var exercise: String?

  /// Takes the parts as they are.
  package init(viewer: Viewer, made: Moment, asOf: Day? = nil, exercise: String? = nil) {
    self.viewer = viewer
    self.made = made
    self.asOf = asOf
    self.exercise = exercise
  }
}

extension ExportLabel {
  /// What stands at the head of every printed page.
  func banner(_ marking: Marking) -> String {
    [exercise, marking.rawValue].compactMap { $0 }.joined(separator: " — ")
  }

  /// A workbook whose first sheet says what it is.
  func workbook(
    _ title: String, marking: Marking, about: [(String, String)], _ sheets: [Sheet]
  ) -> Workbook {
    var lines = [("marking", marking.rawValue)]
    if let exercise { lines.append(("exercise", "\(exercise). Nothing in it is real.")) }
    if let asOf { lines.append(("as of", asOf.iso)) }
    lines += [("exported for", viewer.name), ("exported at", made.iso)] + about
    let first = Sheet(
      name: "about", columns: [Column(title, width: 22), Column("", width: 90)],
      rows: lines.map { [.text($0.0), .text($0.1)] }, hasFilter: false)
    return Workbook(
      title: title, banner: banner(marking), created: made.seconds, sheets: [first] + sheets)
  }
}
