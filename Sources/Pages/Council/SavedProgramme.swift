package import Basics
package import Council

/// A version of the programme that was saved or published, to compare a plan with.
package struct SavedProgramme: Hashable, Sendable {
  package let name: String
  package let saved: Moment
  package let isPublished: Bool
  package let days: [Identifier<ProgrammeItem>: Day]

  /// Takes the parts as they are.
  package init(
    name: String, saved: Moment, isPublished: Bool, days: [Identifier<ProgrammeItem>: Day]
  ) {
    self.name = name
    self.saved = saved
    self.isPublished = isPublished
    self.days = days
  }
}
