package import Markup

/// Every change, latest first.
package struct JournalPage: Sendable {
  package var frame: PageFrame
  package var lines: [JournalLine]
  /// The hash at the head of the chain, in hexadecimal; empty where nothing changed yet.
  package var head: String
  /// Counted from 1.
  package var pageNumber: Int
  package var pageCount: Int

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, lines: [JournalLine], head: String, pageNumber: Int = 1, pageCount: Int = 1
  ) {
    self.frame = frame
    self.lines = lines
    self.head = head
    self.pageNumber = pageNumber
    self.pageCount = pageCount
  }

  /// The page.
  package var html: HTML { .empty }
}
