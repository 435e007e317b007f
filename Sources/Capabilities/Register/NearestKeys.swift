import Basics

/// Finds the few known keys that come nearest to an unknown one.
///
/// A file of wrong keys needs no advice on each: after `most` searches it answers none, so that the
/// cost stays that of a few searches.
package struct NearestKeys {
  private let most: Int
  private var found: [String: [String]] = [:]

  /// Advice on up to `most` unknown keys.
  package init(most: Int = 50) {
    self.most = most
  }

  /// Up to three keys that differ from `text` by a third of its letters at the most, the nearest
  /// first; capitals do not count.
  ///
  /// Compares the first 64 bytes: keys × 4,096 steps at the most.
  package mutating func nearest(to text: String, among keys: some Sequence<String>) -> [String] {
    if let answer = found[text] { return answer }
    guard found.count < most else { return [] }
    let typed = Array(text.lowercased().utf8.prefix(64))
    let limit = max(1, typed.count / 3)
    var near: [(distance: Int, key: String)] = []
    for key in keys {
      let known = Array(key.lowercased().utf8.prefix(64))
      guard abs(known.count - typed.count) <= limit else { continue }
      let distance = Self.distance(typed, known)
      if distance <= limit { near.append((distance, key)) }
    }
    near.sort {
      ($0.distance, Identifier<Self>($0.key)) < ($1.distance, Identifier<Self>($1.key))
    }
    let answer = near.prefix(3).map(\.key)
    found[text] = answer
    return answer
  }

  /// How many letters must be put in, taken out or changed.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = corner + (letter == right[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, corner + 1)
      }
    }
    return row[right.count]
  }
}
