import Basics

/// Names and codes that belong to no State.
enum ExerciseNames {
  private static let heads = [
    "Quor", "Velz", "Zhor", "Thrax", "Oxel", "Blim", "Drov", "Fenq", "Grax", "Hjel", "Wyzz",
    "Yorv", "Skre", "Tulk", "Vryn", "Wexl", "Ysol", "Zelk", "Brev", "Dwyl", "Ekzi", "Fjor",
    "Glum", "Hoxt", "Jurv", "Kvel", "Lozh", "Nulk",
  ]
  private static let middles = ["a", "i", "u", "o"]
  private static let tails = [
    "ntha", "vex", "rund", "zeth", "quil", "nask", "thal", "gard", "stroth", "mbex",
  ]

  /// How many different names there are.
  static let count = heads.count * middles.count * tails.count

  /// The name at a place, 0..<`count`; no two places share one.
  static func name(_ place: Int) -> String {
    let head = heads[place % heads.count]
    let rest = place / heads.count
    return head + middles[rest % middles.count] + tails[rest / middles.count % tails.count]
  }

  /// Codes that ISO 3166-1 leaves to private use, so that no State has them: XAA to XZZ, then QMA to
  /// QZZ.
  static let codes: [String] = {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let first = letters.flatMap { second in letters.map { "X\(second)\($0)" } }
    let more = letters.drop { $0 != "M" }.flatMap { second in letters.map { "Q\(second)\($0)" } }
    return first + more
  }()
}
