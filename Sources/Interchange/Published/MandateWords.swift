package import Basics
package import Council

/// What a decision does to a mandate, as far as its published words tell.
///
/// The dataset describes decisions in one line, such as "on extension of the mandate of the UN
/// Mission in Liberia (UNMIL) until 30 Sept. 2013".
package struct MandateWords: Hashable, Sendable {
  package let change: MandateChange
  /// The part of the text that says whose mandate it is.
  package let object: String

  /// Looks for a change of a mandate; nil where the words tell of none.
  ///
  /// Extensions and renewals of a mandate, of a mission or of its deployment are renewals, those
  /// called final are final, and those for at most 62 days are rollovers: earlier texts say no
  /// length, and then nothing tells them apart. What changes strength, tasks or deployment and
  /// leaves the end where it is counts as a change of ceiling.
  ///
  /// `isMission` tells whether a text names a mission of the register: without the word "mandate" a
  /// change counts only where it does.
  package init?(_ text: String, on adopted: Day, isMission: (String) -> Bool) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    let small = words.map { $0.lowercased() }

    for (index, word) in small.enumerated() {
      guard let kind = MandateWords.verbs[word] else { continue }
      let reach = small[(index + 1)..<min(small.count, index + 11)]
      let mandate = reach.firstIndex { $0 == "mandate" || $0 == "mandates" }
      let object = MandateWords.object(words, from: (mandate ?? index) + 1)
      let isNamed = isMission(object)
      guard let change = kind.change(of: Array(reach), hasMandate: mandate != nil, isNamed: isNamed)
      else { continue }
      self.object = object
      self.change =
        change == .renewal ? MandateWords.renewal(small[index...], on: adopted) : change
      return
    }
    return nil
  }
}
