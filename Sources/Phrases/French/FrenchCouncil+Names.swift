extension FrenchCouncil {
  /// A holiday by its English name, observed on another day or not; another keeps its name.
  static func holidayName(_ english: String) -> String {
    let suffix = " (observed)"
    guard english.hasSuffix(suffix) else { return holidays[english] ?? english }
    let name = String(english.dropLast(suffix.count))
    return "\(holidays[name] ?? name) (jour reporté)"
  }

  /// A mission's seat by its English name; a place that is written alike keeps its name.
  static func seat(_ english: String) -> String { seats[english] ?? english }

  private static let holidays = [
    "New Year's Day": "Jour de l’An",
    "Orthodox Christmas": "Noël orthodoxe",
    "Presidents' Day": "Journée des présidents",
    "Good Friday": "Vendredi saint",
    "Orthodox Good Friday": "Vendredi saint orthodoxe",
    "Eid al-Fitr": "Aïd al-Fitr",
    "Eid al-Adha": "Aïd al-Adha",
    "Memorial Day": "Jour du Souvenir",
    "Independence Day": "Fête de l’indépendance",
    "Labour Day": "Fête du Travail",
    "Yom Kippur": "Yom Kippour",
    "Diwali": "Divali",
    "Gurpurab": "Gurpurab",
    "Day of Vesak": "Journée du Vesak",
    "Thanksgiving Day": "Jour de Thanksgiving",
    "Christmas Day": "Noël",
  ]

  private static let seats = [
    "Asmara and Addis Ababa": "Asmara et Addis-Abeba",
    "Baghdad": "Bagdad",
    "Damascus": "Damas",
    "Dushanbe": "Douchanbé",
    "Hudaydah": "Hodeïda",
    "Islamabad (November to April) and Srinagar (May to October)":
      "Islamabad (novembre à avril) et Srinagar (mai à octobre)",
    "Jerusalem": "Jérusalem",
    "Juba": "Djouba",
    "Kabul": "Kaboul",
    "Kathmandu": "Katmandou",
    "Mogadishu": "Mogadiscio",
    "Nicosia": "Nicosie",
    "Sukhumi": "Soukhoumi",
    "Umm Qasr": "Oum Qasr",
  ]
}
