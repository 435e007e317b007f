import Basics
import Council
import Foundation
import Interchange
import ReferenceRegister
import Testing

/// The folder with published datasets; nil where `MUSTER_DATA` is not set.
let publishedData: String? = {
  let path = ProcessInfo.processInfo.environment["MUSTER_DATA"] ?? ""
  return path.isEmpty ? nil : path
}()

/// The bytes of one published file.
func published(_ name: String) throws -> [UInt8] {
  let folder = try #require(publishedData)
  return Array(try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name)))
}

/// The register that ships with the product.
let reference: CouncilRegister = {
  var register = CouncilRegister()
  for file in ReferenceRegister.files {
    guard let kind = RegisterKind(rawValue: String(file.name.split(separator: ".")[0])) else {
      continue
    }
    let text = file.text.withUTF8Buffer { Array($0) }
    register.add(RegisterCSV.read(text, as: kind).facts)
  }
  return register
}()
