/// A workbook to be written as XLSX: sheets of typed cells.
package struct Workbook: Hashable, Sendable {
}
