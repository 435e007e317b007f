package import Basics
package import Capabilities
package import Council

/// What an import found wrong, or could not do, with one row of a file.
package struct ImportIssue: Hashable, Sendable {
  /// The line of the file on which the row begins, counted from 1.
  package let row: Int
  /// The column's name; nil where the row as a whole is meant.
  package let column: String?
  /// What stood there; empty where nothing did.
  package let value: String
  package let reason: Reason

  /// Takes the parts as they are.
  package init(row: Int, column: String?, value: String, reason: Reason) {
    self.row = row
    self.column = column
    self.value = value
    self.reason = reason
  }

  /// Why it is reported.
  package enum Reason: Hashable, Sendable {
    case malformed(CSVRecord.Fault.Kind)
    /// The row has another number of cells than the header.
    case ragged(expected: Int, found: Int)
    case noHeader
    case missingColumn
    case repeatedColumn
    /// The kind has no such column; its cells are passed over.
    case unknownColumn
    case empty
    case notADay
    case notAMonth
    case notANumber
    /// A whole number, but not one of these.
    case notWithin(ClosedRange<Int>)
    case notASymbol
    case notOneOf([String])
    case notAReportRule
    case notARecurrence
    /// The last day comes before the first.
    case endsBeforeItStarts
    /// It cannot stand beside what another column holds.
    case contradicts(FieldName)
    case repeatedID(firstRow: Int)
    /// Says what an earlier row says, and was passed over.
    case sameAsRow(Int)
    /// Nothing in the register or the file bears this acronym.
    case unknownMission
    /// The row was read, and could not be tied to one mission.
    case notTied(candidates: [Identifier<Mission>])
    /// The row was read; its day was taken from its words, not from its date column.
    case dayFromWords(Day)
    /// The row was read; another column contradicts its symbol, which is believed.
    case contradictsSymbol
    /// A row of a published table that is not a meeting.
    case notAMeeting
    case notACode
    /// The row was read as printed; its parts come to another sum.
    case doesNotAddUp(to: Int)
    /// The row was read; the register has no mission of that acronym.
    case missionNotInRegister
    /// The row was read and is new to the register, which wants what the dataset does not say.
    case newMission(Mission.Kind)
    /// The entry cannot stand beside the rest of the register.
    case refused(EntryRefusal)
    /// The register knows the mission otherwise, and was left as it is.
    case keptAsRegistered(String)
    /// A dataset has no row of this month, and rows before and after it.
    case monthNotPublished
    /// The rows of a month were read, and say nothing of missions, or of men and women.
    case noSplitByMission
    case noSplitBySex
    /// The rows of a month were read as printed, with more women than men.
    case sexesLookSwapped
    /// So many people the month before, and again the month after, and no row in this one.
    case absentForAMonth(Month, before: Int)
  }
}

extension ImportIssue {
  /// Whether the row was left out because of it.
  ///
  /// What is not refused was read, and is listed for a person to look at.
  package var isRefusal: Bool {
    switch reason {
    case .unknownColumn, .sameAsRow, .notTied, .dayFromWords, .contradictsSymbol, .doesNotAddUp,
      .missionNotInRegister, .newMission, .keptAsRegistered, .monthNotPublished, .noSplitByMission,
      .noSplitBySex, .sexesLookSwapped, .absentForAMonth:
      false
    default: true
    }
  }
}
