import Basics

/// What an entry speaks of: two entries of one kind and subject contradict each other or say the same.
///
/// Up to five words and a day or a month, compared as they stand: none is joined to another.
struct EntrySubject: Hashable {
  let words: (String, String, String, String, String)
  let time: Time

  /// A day or a month that tells entries apart.
  enum Time: Hashable {
    case none
    case day(Day)
    case month(Month)
  }

  init(
    _ first: String, _ second: String? = nil, _ third: String? = nil, _ fourth: String? = nil,
    _ fifth: String? = nil, at time: Time = .none
  ) {
    words = (first, second ?? "", third ?? "", fourth ?? "", fifth ?? "")
    self.time = time
  }

  static func == (left: Self, right: Self) -> Bool {
    left.words == right.words && left.time == right.time
  }

  /// The first two words and the time tell nearly all apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(time)
  }

  /// As a person reads it: "UNMISS INF_BN 2019-01-01".
  var text: String {
    let (first, second, third, fourth, fifth) = words
    let time =
      switch time {
      case .none: ""
      case .day(let day): day.iso
      case .month(let month): month.iso
      }
    return [first, second, third, fourth, fifth, time].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
