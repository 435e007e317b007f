import ArgumentParser
import Basics

extension Day {
  /// Reads an argument, and says what is wrong with it.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  static func argument(_ text: String) throws -> Day {
    do throws(InvalidDay) {
      return try Day(iso: text)
    } catch {
      switch error {
      case .notISO(let text):
        throw ValidationError("'\(text)' is no day. Write YYYY-MM-DD, as in 2019-07-31.")
      case .noSuchDay(let year, let month, let day):
        throw ValidationError(
          "There is no day \(day) in month \(month) of \(year). Write YYYY-MM-DD, as in 2019-07-31."
        )
      }
    }
  }
}

extension Month {
  /// Reads an argument, and says what is wrong with it.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  static func argument(_ text: String) throws -> Month {
    do throws(InvalidMonth) {
      return try Month(iso: text)
    } catch {
      throw ValidationError("'\(text)' is no month. Write YYYY-MM, as in 2018-03.")
    }
  }
}

extension DocumentSymbol {
  /// Reads an argument, and says what is wrong with it.
  ///
  /// - Throws: `ValidationError` naming the value and the form that is read.
  static func argument(_ text: String) throws -> DocumentSymbol {
    do throws(InvalidDocumentSymbol) {
      return try DocumentSymbol(text)
    } catch {
      throw ValidationError(
        "'\(text)' is no document symbol. Write one such as 'S/RES/2378 (2017)'.")
    }
  }
}
