/// A form, with `.action` and `.method`.
package func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("form", attributes, content: content())
}

/// Inputs that belong together.
package func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("fieldset", attributes, content: content())
}

/// What a fieldset asks.
package func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("legend", attributes, content: content())
}

/// The name of an input, with `.for`.
package func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("label", attributes, content: content())
}

/// A button, with `.type`.
package func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("button", attributes, content: content())
}

/// A choice of one.
package func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("select", attributes, content: content())
}

/// One of the choices.
package func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("option", attributes, content: content())
}

/// What was computed.
package func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("output", attributes, content: content())
}

/// How far something is, with `.value` and `.max`.
package func progressBar(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("progress", attributes, content: content())
}

/// Text of several lines.
///
/// A line break is written before the text, because a browser swallows the first one.
package func textarea(_ attributes: Attribute..., text: String) -> HTML {
  .element("textarea", attributes, content: .text("\n" + text))
}

/// A field.
package func input(_ attributes: Attribute...) -> HTML { .void("input", attributes) }

/// What may be typed into the fields that name it by `.list`.
package func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
  .element("datalist", attributes, content: content())
}
