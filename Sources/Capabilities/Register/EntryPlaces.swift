import Basics

/// The places in a list of the entries of each owner, in the order of the list.
///
/// Costs one look-up an entry, and copies none.
struct EntryPlaces<Owner>: Sendable {
  private let owners: [Identifier<Owner>: Int]
  /// For each owner the first of its `places`, and the end of the last's.
  private let starts: [Int]
  private let places: [Int]

  /// Reads a list; an entry without an owner is in no place.
  init<Entry>(_ entries: [Entry], by owner: (Entry) -> Identifier<Owner>?) {
    var owners: [Identifier<Owner>: Int] = [:]
    var counts: [Int] = []
    let own = entries.map { entry -> Int in
      guard let key = owner(entry) else { return -1 }
      let number = owners[key] ?? counts.count
      if number == counts.count {
        owners[key] = number
        counts.append(0)
      }
      counts[number] += 1
      return number
    }
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    var next = starts
    var places = [Int](repeating: 0, count: starts[starts.count - 1])
    for (place, number) in own.enumerated() where number >= 0 {
      places[next[number]] = place
      next[number] += 1
    }
    self.owners = owners
    self.starts = starts
    self.places = places
  }

  /// The places of an owner's entries; empty where it has none.
  subscript(owner: Identifier<Owner>) -> ArraySlice<Int> {
    guard let number = owners[owner] else { return [] }
    return places[starts[number]..<starts[number + 1]]
  }

  /// Each owner with the places of its entries, in no order.
  func forEach(_ body: (Identifier<Owner>, ArraySlice<Int>) -> Void) {
    for (owner, number) in owners { body(owner, places[starts[number]..<starts[number + 1]]) }
  }

  /// The owners, in order of keys.
  var keys: [Identifier<Owner>] { owners.keys.sorted() }
}
