import Testing
import Workbook

@Suite struct `A workbook` {
}
