import Markup
import Testing

@Suite struct `Elements` {
  @Test func `a page reads like its markup`() {
    let page = document(.lang("fr")) {
      head { titleElement { "Programme" } }
      body {
        main(.id("matter")) {
          h1 { "Programme de travail" }
          for mission in ["FINUL", "FNUOD"] {
            p(.classes("mission", nil)) { mission }
          }
          if true { em { "oui" } } else { em { "non" } }
        }
      }
    }
    #expect(
      rendered(page)
        == "<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Programme</title></head><body>"
        + "<main id=\"matter\"><h1>Programme de travail</h1><p class=\"mission\">FINUL</p>"
        + "<p class=\"mission\">FNUOD</p><em>oui</em></main></body></html>")
  }

  @Test func `attributes that are absent are not written`() {
    let field = input(.type(.checkbox), .checked(false), .classes(nil), .required(true))
    #expect(rendered(field) == "<input type=\"checkbox\" required>")
  }

  @Test func `void elements are not closed`() {
    #expect(
      rendered(
        group {
          lineBreak; meta(.charset("utf-8"))
        }) == "<br><meta charset=\"utf-8\">")
  }

  @Test func `a text area keeps its first line break`() {
    #expect(
      rendered(textarea(.name("note"), text: "\n</textarea>")).hasSuffix(
        "\n\n&lt;/textarea&gt;</textarea>"))
  }

  @Test func `a script has an address and no text`() {
    #expect(rendered(script(Link("a.js"))) == "<script type=\"module\" src=\"/a.js\"></script>")
  }

  @Test func `parts are joined, empty ones left out`() {
    #expect(rendered(.joined(["a", .empty, "b", .text("")], by: ", ")) == "a, b")
    #expect(HTML.fragment([.empty, .text("")]).isEmpty)
    #expect(!HTML.void("br", []).isEmpty)
  }
}

@Suite struct `Drawings` {
  @Test(
    arguments: [
      (0, "0"), (1, "1"), (-1.5, "-1.5"), (0.05, "0.05"), (-0.05, "-0.05"), (2.999, "3"),
      (10.129, "10.13"), (-0.001, "0"), (.nan, "0"), (.infinity, "0"), (1e300, "0"),
    ] as [(Double, String)])
  func `numbers are written short`(number: Double, expected: String) {
    let drawing = rendered(SVG.text("", x: number, y: 0))
    #expect(drawing == "<text x=\"\(expected)\" y=\"0\"></text>")
  }

  @Test func `a drawing escapes its words`() {
    let drawing = SVG.drawing(width: 10, height: 5.5, .role("img")) {
      SVG.title("<b>")
      SVG.rect(x: 0, y: 0, width: -3, height: 2, radius: 1, .classes("bar"), title: "\"a\"")
      SVG.path([.move(0, 0), .line(1, 2.5), .close])
      SVG.polygon([(x: 0, y: 0), (x: 1, y: 1)])
    }
    #expect(
      rendered(drawing)
        == "<svg viewBox=\"0 0 10 5.5\" width=\"10\" "
        + "height=\"5.5\" role=\"img\"><title>&lt;b&gt;</title><rect x=\"0\" y=\"0\" width=\"0\" "
        + "height=\"2\" rx=\"1\" class=\"bar\"><title>&quot;a&quot;</title></rect>"
        + "<path d=\"M0 0 L1 2.5 Z\"></path><polygon points=\"0,0 1,1\"></polygon></svg>")
  }
}
