/// A whole page: the type of the document and its root.
package func document(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .fragment([.verbatim("<!DOCTYPE html>\n"), .element("html", attributes, content: content())])
}

/// What is said about a page.
package func head(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("head", attributes, content: content())
}

/// What is shown of a page.
package func body(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("body", attributes, content: content())
}

/// The head of the page or of a section.
package func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("header", attributes, content: content())
}

/// The foot of the page or of a section.
package func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("footer", attributes, content: content())
}

/// The page's own matter.
package func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("main", attributes, content: content())
}

/// Links to other pages or parts.
package func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("nav", attributes, content: content())
}

/// A part with a heading.
package func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("section", attributes, content: content())
}

/// A part that stands for itself.
package func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("article", attributes, content: content())
}

/// A part beside the matter.
package func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("aside", attributes, content: content())
}

/// A block without meaning.
package func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("div", attributes, content: content())
}

/// A stretch of text without meaning.
package func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("span", attributes, content: content())
}

/// The page's heading.
package func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h1", attributes, content: content())
}

/// A part's heading.
package func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h2", attributes, content: content())
}

/// A heading within a part.
package func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h3", attributes, content: content())
}

/// A heading within that.
package func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("h4", attributes, content: content())
}

/// The page's name in the browser.
package func titleElement(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("title", attributes, content: content())
}

/// What is shown where no module runs.
package func noscript(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("noscript", attributes, content: content())
}

/// What is said about a page, in one element.
package func meta(_ attributes: Attribute...) -> HTML { .void("meta", attributes) }

/// Loads the page again after so many seconds.
package func refresh(seconds: Int) -> HTML { .void("meta", Attribute.refresh(seconds: seconds)) }

/// A file that belongs to the page, with `.rel` and `.href`.
package func link(_ attributes: Attribute...) -> HTML { .void("link", attributes) }

/// One of our own modules, by its address; there is no script with text in it.
package func script(_ source: Link) -> HTML {
  .element("script", [Attribute("type", "module"), .src(source)], content: .empty)
}

/// A line break.
package let lineBreak = HTML.void("br", [])

/// A place where a long word may break.
package let wordBreak = HTML.void("wbr", [])
