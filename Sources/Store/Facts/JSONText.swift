import Foundation

/// The same value always gives the same text: keys in order, no blanks, slashes as they are.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func value<Value: Decodable>(fromJSON text: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}
