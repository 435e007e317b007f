import Basics
import Capabilities
import Council
import Phrases

extension ImportIssue: CustomStringConvertible {
  /// One line for a person: row, column, value, reason.
  package var description: String {
    var text = "row \(row)"
    if let column { text += ", column '\(column)'" }
    if !value.isEmpty { text += ", '\(ImportIssue.shortened(value))'" }
    return text + ": " + reason.english
  }

  private static func shortened(_ value: String) -> String {
    let line = String(
      value.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
    return line.count <= 60 ? line : String(line.prefix(57)) + "..."
  }
}

extension ImportIssue.Reason {
  /// The reason as half a sentence in English.
  package var english: String {
    switch self {
    case .malformed(let kind): kind.english
    case .ragged(let expected, let found):
      "has \(found) cells where the header has \(expected)."
    case .noHeader: "the file is empty. Maybe the header row is missing."
    case .missingColumn: "the column is missing."
    case .repeatedColumn: "the column appears twice."
    case .unknownColumn: "is no column of this kind and was passed over."
    case .empty: "must not be empty."
    case .notADay: "is no day written YYYY-MM-DD."
    case .notAMonth: "is no month written YYYY-MM."
    case .notANumber: "is no whole number in range."
    case .notWithin(let range):
      "is no whole number from \(range.lowerBound) to \(range.upperBound)."
    case .notASymbol: "is no document symbol such as S/RES/2378 (2017)."
    case .notOneOf(let choices): "is not one of: \(choices.joined(separator: ", "))."
    case .notAReportRule: "is no report rule such as '30 days before expiry' or 'unknown'."
    case .notARecurrence: "is no recurrence such as 'every 3 months about day 25 from 2016-01'."
    case .endsBeforeItStarts: "does not come after the start: nothing lies between them."
    case .contradicts(let field): "does not go with the column '\(field.rawValue)'."
    case .repeatedID(let firstRow): "bears the id of row \(firstRow)."
    case .sameAsRow(let row): "says what row \(row) says and was passed over."
    case .unknownMission: "is no mission of the register."
    case .notTied(let candidates):
      candidates.isEmpty
        ? "was not tied to a mission."
        : "was not tied: it may be \(candidates.map(\.rawValue).joined(separator: " or "))."
    case .dayFromWords(let day): "the day was taken from the words: \(day.iso)."
    case .contradictsSymbol: "contradicts the symbol, which was believed."
    case .notAMeeting: "is no row of a meeting."
    case .notACode: "is no alpha-3 code such as NLD."
    case .doesNotAddUp(let sum): "is not the sum of the row, \(sum)."
    case .missionNotInRegister: "is no mission of the register."
    case .newMission(let kind):
      "is new to the register: taken as '\(kind.rawValue)', without hosts and French name."
    case .keptAsRegistered(let ours): "the register has \(ours), and was left so."
    case .refused(let refusal): ForcePhrases.english.refused(refusal)
    case .monthNotPublished: "the dataset has no row of this month."
    case .noSplitByMission: "the month was published without a split by mission."
    case .noSplitBySex: "the month was published without a split by sex."
    case .sexesLookSwapped:
      "more women than men are printed. Maybe the two columns were swapped there."
    case .absentForAMonth(let month, let before):
      "no row in \(month.iso), \(before) people the month before. Maybe the row was left out."
    }
  }
}

extension CSVRecord.Fault.Kind {
  /// The fault as half a sentence in English.
  package var english: String {
    switch self {
    case .unterminatedQuote: "a quotation mark is opened and never closed."
    case .textAfterQuote: "text follows the closing quotation mark."
    case .quoteInField: "a quotation mark stands inside a field that is not quoted."
    case .notUTF8: "is not UTF-8. Maybe the file was saved in another encoding."
    case .nulByte: "holds a NUL byte."
    case .fieldTooLong: "is longer than \(CSVReader.fieldLimit) bytes."
    }
  }
}
