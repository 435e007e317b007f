import Interchange
import Testing

@Suite struct `Reading CSV` {
  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b", [["a", "b"]]),
    ("a,,\n,,\n", [["a", "", ""], ["", "", ""]]),
    ("\n\r\n a \n\n", [[" a "]]),
    ("\"a,b\",\"say \"\"so\"\"\",\"\"", [["a,b", "say \"so\"", ""]]),
    ("\"two\r\nlines\",b\nc", [["two\r\nlines", "b"], ["c"]]),
    ("", []),
    ("\u{FEFF}", []),
    ("a,", [["a", ""]]),
  ])
  func `records are read as RFC 4180 means them`(text: String, expected: [[String]]) {
    let records = records(text)
    #expect(records.map(\.fields) == expected)
    #expect(records.flatMap(\.faults) == [])
  }

  @Test func `a record bears the line on which it begins`() {
    #expect(records("a\n\n\"b\r\n\rb\"\nc").map(\.line) == [1, 3, 6])
  }

  @Test(arguments: [
    ("a,b\"c\nd", CSVRecord.Fault.Kind.quoteInField, 1),
    ("\"a\"b,c\nd", .textAfterQuote, 0),
    ("a,\"b\nd", .unterminatedQuote, 1),
  ])
  func `a torn quote spoils its own row only`(
    text: String, kind: CSVRecord.Fault.Kind, column: Int
  ) {
    let records = records(text)
    #expect(records.first?.faults == [.init(column: column, kind: kind)])
    #expect(records.last?.fields == ["d"])
    #expect(records.last?.faults == [])
    #expect(records.last?.line == 2)
  }

  @Test func `bytes that are no UTF-8 and NUL bytes are faults of their field`() {
    var reader = CSVReader([0x61, 0x2C, 0xFF, 0x2C, 0x00, 0x0A, 0x62])
    #expect(
      reader.next()?.faults == [
        .init(column: 1, kind: .notUTF8), .init(column: 2, kind: .nulByte),
      ])
    #expect(reader.next()?.fields == ["b"])
  }

  @Test func `a field may be long, and not too long`() {
    let limit = CSVReader.fieldLimit
    let long = String(repeating: "x", count: limit)
    #expect(records(long + ",b").first?.faults == [])
    #expect(records(long + "x,b").first?.faults == [.init(column: 0, kind: .fieldTooLong)])
    #expect(records("\"" + long + "x\",b").first?.fields == ["", "b"])
  }

  @Test func `no bytes stop it, and it comes to an end`() {
    var random = Seeded(seed: Draws.seed(1))
    let pieces = ["a", ",", "\"", "\"\"", "\n", "\r", "\r\n", "é", "\u{0}", " ", "'="]
    for _ in 0..<Draws.count(20_000) {
      let bytes =
        random.below(4) == 0
        ? random.bytes(random.below(60)) : random.text(of: pieces, count: random.below(40))
      var reader = CSVReader(bytes)
      var (count, line) = (0, 0)
      while let record = reader.next() {
        count += 1
        #expect(record.line > line)
        line = record.line
      }
      #expect(count <= bytes.count)
    }
  }

  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      ("a,\"b\n", 100_000), ("\"a\n", 100_000), ("x\"\n", 200_000), ("\"\"\"\n", 100_000),
    ])
  func `whatever is quoted, a long file is read once through`(piece: String, rows: Int) {
    // Every line opens a quote that the next one closes, tears or never closes: starting anew after
    // each, and going to the end each time, would take hours.
    #expect(records(String(repeating: piece, count: 200_000)).count == rows)
  }
}

/// All records of a text.
func records(_ text: String) -> [CSVRecord] {
  var reader = CSVReader(Array(text.utf8))
  var records: [CSVRecord] = []
  while let record = reader.next() { records.append(record) }
  return records
}
