import Markup
import Pages
import Phrases
import Snapshots
import Testing

@Suite struct `What pages look like` {
  @Test(arguments: Language.allCases)
  func `stays as it was seen`(language: Language) {
    for (name, html) in samplePages(language) {
      expectSnapshot(lines(of: html), named: "\(name).\(language.tag).html")
    }
  }

  @Test func `stays under 150 kB in a month with every session taken`() {
    let page = crowdedMonthPage().html.render()
    #expect(page.count < 150_000, "\(page.count)")
  }

  /// A page with a line for each block, so that a difference can be read; the digests in the names
  /// of files are left out, so that the look may change without the pages.
  private func lines(of html: HTML) -> String {
    var text = String(decoding: html.render(), as: UTF8.self)
    for tag in [
      "</p>", "</li>", "</tr>", "</h1>", "</h2>", "</h3>", "</div>", "</section>", "</form>",
    ] {
      text = text.replacing(tag, with: tag + "\n")
    }
    return text.replacing(/\.[0-9a-f]{16}\./, with: ".") + "\n"
  }
}
