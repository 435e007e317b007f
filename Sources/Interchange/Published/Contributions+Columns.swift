extension RegisterColumn {
  /// The columns of the published monthly contributions, as they are published.
  static let contributions = [
    RegisterColumn("date", "A day of the month", .day, hxl: "#date"),
    RegisterColumn(
      "mission", "Acronym; empty where the month was published without a split by mission",
      hxl: "#org+mission+code"),
    RegisterColumn("country_iso3", "alpha-3 code", hxl: "#country+code+v_iso3"),
    RegisterColumn("country", "Name as published", optional: true, hxl: "#country+name"),
    RegisterColumn("personnel_type", "As published", hxl: "#capacity+type"),
    RegisterColumn("male", "Men", .whole, optional: true, hxl: "#population+m+num"),
    RegisterColumn("female", "Women", .whole, optional: true, hxl: "#population+f+num"),
    RegisterColumn("total", "People", .whole, hxl: "#population+num"),
    RegisterColumn("source_pdf", "Where it was printed", optional: true, hxl: "#meta+source"),
  ]
}
