import Forces
import Foundation

/// A force plan as the checker of the prototypes reads it.
struct ForceSolution: Encodable {
  let bound: Double
  /// The solver that proved `bound`, where the multipliers do not.
  let boundBy: String?
  let tours: [Tour]
  let multipliers: Multipliers

  /// A pledge, with its parts or −1, on a line.
  struct Tour: Encodable {
    let line: Int
    let pledge: Int
    let equipment: Int
    let training: Int
    let start: Int
    let end: Int
  }

  /// The price of each row, month by month.
  struct Multipliers: Encodable {
    let line: [[Double]]
    let lift: [Double]
    /// By mission and contributor, as "mission,contributor".
    let share: [String: [Double]]
    /// By the part's place among the pledges.
    let part: [String: [Double]]
  }

  /// What `answer` says of `instance`.
  init(_ answer: ForceAnswer, to instance: ForceInstanceProblem) {
    let prices = answer.certificate
    bound = answer.bound
    boundBy = answer.boundBy == .highs ? answer.boundBy.rawValue : nil
    tours = answer.tours.map { tour in
      let choice = instance.choices[tour.option]
      return Tour(
        line: choice.line, pledge: choice.pledge, equipment: choice.equipment ?? -1,
        training: choice.training ?? -1, start: tour.start, end: tour.end)
    }
    multipliers = Multipliers(
      line: prices.line, lift: prices.lift,
      share: Dictionary(
        uniqueKeysWithValues: zip(instance.budgets, prices.budget).map {
          ("\($0.mission),\($0.contributor)", $1)
        }),
      part: Dictionary(
        uniqueKeysWithValues: zip(instance.parts, prices.part).map { ("\($0)", $1) }))
  }

  /// Writes it to `file`.
  func write(to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try encoder.encode(self).write(to: URL(filePath: file))
  }
}
