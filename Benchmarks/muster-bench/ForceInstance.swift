import Forces
import Foundation

/// A force plan to be made as the prototypes write it down; months are counted from 0.
struct ForceInstance: Decodable {
  /// How many months there are.
  let horizon: Int
  let types: [UnitType]
  let lines: [Line]
  let pledges: [Pledge]
  /// Units of lift in each month.
  let lift: [Double]
  /// How many people one contributor may have in each mission.
  let caps: [Double]

  private enum CodingKeys: String, CodingKey {
    case horizon = "H"
    case lines = "slots"
    case caps = "cap"
    case types, pledges, lift
  }

  /// A kind of unit.
  struct UnitType: Decodable {
    let strength: Double
    let lift: Double
    let handover: Bool
  }

  /// `n` units of type `t` in mission `m` from month `a` until `b`.
  struct Line: Decodable {
    let t: Int
    let m: Int
    let a: Int
    let b: Int
    let w: Double
    let need: Set<String>
    let n: Int
  }

  /// A whole unit (`full`), people without equipment (`pers`), equipment, or a course.
  struct Pledge: Decodable {
    let kind: String
    let t: Int
    let c: Int
    let ready: Int
    let till: Int
    let attr: Set<String>
    let ok: Set<Int>
    let dwell: Int
    let ext: Bool
    let train: Bool
    let eq: [Int]
    let tr: [Int]

    /// Whether it is a unit that can be sent.
    var isMain: Bool { kind == "full" || kind == "pers" }
  }

  /// Reads the instance in `file`.
  init(contentsOf file: String) throws {
    let data = try Data(contentsOf: URL(filePath: file))
    self = try JSONDecoder().decode(ForceInstance.self, from: data)
  }
}
