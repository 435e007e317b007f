import Interchange
import Testing

@Suite struct `Writing CSV` {
  @Test func `cells are quoted where they must be`() {
    var writer = CSVWriter()
    writer.append(["id", "a,b", "say \"so\"", "two\nlines", ""])
    writer.append([""])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "id,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\r\n\"\"\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "'=1", "''-x", "-", "-1-1", "--1",
    "-.5", "-1.", "-1.2.3", " -1", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x",
    "=\u{301}1",
  ])
  func `what begins like a formula is defused and comes back`(text: String) {
    #expect(CSVWriter.defused(text) == "'" + text)
    #expect(CSVWriter.fused("'" + text) == text)
  }

  @Test(arguments: [
    "", "a=1", "-12", "-0.5", "12", "'s-Hertogenbosch", "'", " ", "\u{FF21}", "1-2",
  ])
  func `what is no formula stays as it is`(text: String) {
    #expect(CSVWriter.defused(text) == text)
    #expect(CSVWriter.fused(text) == text)
  }

  @Test func `any cells come back as they were`() {
    var random = Seeded(seed: Draws.seed(2))
    let pieces = ["a", ",", "\"", "\r\n", "\n", "=", "-", "1", "'", " ", "é", "\u{301}", "@", "."]
    for _ in 0..<Draws.count(20_000) {
      let cells = (0...random.below(4)).map { _ in
        String(decoding: random.text(of: pieces, count: random.below(6)), as: UTF8.self)
      }
      var writer = CSVWriter()
      writer.append(cells)
      var reader = CSVReader(writer.bytes)
      let record = reader.next()
      let read = record?.fields.map { Array(CSVWriter.fused($0).utf8) }
      let given = cells.map { Array($0.utf8) }
      #expect(read == given)
      #expect(record?.faults == [])
      #expect(reader.next() == nil)
    }
  }
}
