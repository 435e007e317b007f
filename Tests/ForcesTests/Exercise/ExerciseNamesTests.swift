import Testing

@testable import Forces

@Suite struct `The invented names of an exercise` {
  /// How many letters must be put in, taken out or changed to make one of the other; 3 for more.
  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var last = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var next = [row + 1]
      for (column, against) in other.enumerated() {
        next.append(
          min(last[column + 1] + 1, next[column] + 1, last[column] + (letter == against ? 0 : 1)))
      }
      last = next
      guard last.contains(where: { $0 < 3 }) else { return 3 }
    }
    return last.last ?? 0
  }

  private func words() throws -> Set<String> {
    var words: Set<String> = []
    for row in try ReferenceTables.rows("states") {
      for name in [row["english"] ?? "", row["french"] ?? ""] {
        words.insert(name.lowercased().filter(\.isLetter))
        words.formUnion(name.lowercased().split { !$0.isLetter }.map(String.init))
      }
    }
    return words.filter { $0.count > 4 }
  }

  @Test func `are like no State's`() throws {
    let words = try words().map { Array($0.utf8) }
    #expect(words.count > 300)
    var holding: [[UInt8]: Set<[UInt8]>] = [:]
    for word in words {
      for (place, length) in word.indices.flatMap({ [($0, 2), ($0, 3)] }) {
        holding[Array(word[place...].prefix(length)), default: []].insert(word)
      }
    }
    var near: [String] = []
    for place in 0..<ExerciseNames.count {
      let name = ExerciseNames.name(place)
      let letters = Array(name.lowercased().utf8)
      // Two changes leave one of three parts as it is.
      let parts = [0, 3, 6].map { Array(letters.dropFirst($0).prefix(3)) }
      for word in Set(parts.flatMap { holding[$0] ?? [] })
      where distance(letters, word) < 3 || letters.prefix(5) == word.prefix(5) {
        near.append("\(name) \(String(decoding: word, as: UTF8.self))")
      }
    }
    #expect(near == [])
  }

  @Test func `come once each, and enough of them`() {
    let names = (0..<ExerciseNames.count).map(ExerciseNames.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 1000)
    // Steps of 733 must reach every one.
    #expect(Set((0..<names.count).map { $0 * 733 % names.count }).count == names.count)
  }

  @Test func `have codes that ISO 3166-1 gives to no State`() throws {
    let real = Set(try ReferenceTables.rows("states").compactMap { $0["code"] ?? $0["id"] })
    #expect(real.count > 190)
    #expect(ExerciseNames.codes.count == 26 * 26 + 14 * 26)
    #expect(Set(ExerciseNames.codes).isDisjoint(with: real))
    #expect(ExerciseNames.codes.first == "XAA")
    #expect(ExerciseNames.codes.last == "QZZ")
  }
}
