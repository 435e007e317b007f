import Markup

/// A cell under a heading; where there is nothing to say, a dash that narrow screens leave out.
func cell(
  _ label: String? = nil, classes: String? = nil, @HTMLBuilder content: () -> HTML
) -> HTML {
  let inside = content()
  let name = label.map { Attribute.data("label", $0) } ?? .hidden(false)
  guard !inside.isEmpty else { return td(.classes(classes, "absent"), name) { "–" } }
  return td(.classes(classes), name) { inside }
}
