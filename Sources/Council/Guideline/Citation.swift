/// Where a rule is written down, or that it is written nowhere.
///
/// Only documents are cited; `Phrases` prints a citation in each language.
package enum Citation: Hashable, Sendable {
  /// S/2009/659, an attachment: `II`.
  case attachment(String)
  /// S/2009/659, a paragraph of the report itself: `III.1 (1)`.
  case workingGroup2009(String)
  /// S/2006/972, a paragraph: `14 (b)`.
  case workingGroup2006(String)
  /// S/2002/56, the note that opened the Working Group's meetings to contributors.
  case jointMeetings
  /// S/RES/1353 (2001), annex II: its section and paragraph, as in `B`, `5 (b)`.
  case resolution1353(section: String, paragraph: String?)
  /// S/2017/507, the third edition of Note 507: a paragraph, or the whole of a part.
  case note507(paragraph: String?)
  /// S/2006/507, the note before: on reports of the Secretary-General.
  case note507Of2006
  /// S/2019/994, on the end of a presidency.
  case monthlyAssessment
  /// S/1998/1016, a paragraph: `2 (a)`.
  case note1998(String)
  /// An Article of the Charter of the United Nations.
  case charter(String)
  /// One or more of the Council's provisional rules of procedure (S/96/Rev.7).
  case rulesOfProcedure(String)
  /// General Assembly resolution 69/250, on days without meetings.
  case assembly69250
  /// The Secretariat's "Reporting and mandate cycles".
  case mandateCycles
  /// Observed practice, written in no text.
  case practice
  /// Counted in the dated cycles of 2015 to 2026.
  case datedCycles
}
