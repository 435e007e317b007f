package import Basics
package import Council

/// How many of its uniformed personnel, of one type, a State had in one mission at the end of a
/// month, as the monthly report printed it.
///
/// No row of the register and never evidence: a published figure, kept in bulk.
package struct UniformedContribution: Hashable, Codable, Sendable {
  package let month: Month
  /// The mission's acronym as printed; nil where the month was published without a split by
  /// mission.
  package let mission: Identifier<Mission>?
  /// Alpha-3 of the State, or of the territory, that contributed.
  package let contributor: Identifier<Contributor>
  package let personnel: PersonnelType
  /// Nil where the report gives the total alone.
  package let male: Int?
  package let female: Int?
  package let total: Int
  /// The file or document in which it was printed.
  package let source: String

  /// Takes the parts as they are.
  package init(
    month: Month, mission: Identifier<Mission>?, contributor: Identifier<Contributor>,
    personnel: PersonnelType, male: Int?, female: Int?, total: Int, source: String
  ) {
    self.month = month
    self.mission = mission
    self.contributor = contributor
    self.personnel = personnel
    self.male = male
    self.female = female
    self.total = total
    self.source = source
  }
}
