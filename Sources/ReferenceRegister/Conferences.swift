// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/conferences.csv`, as it stands.
  static let conferences: StaticString = #"""
id,english,french,place,day,marking,source,confidence,validFrom,knownSince
new-york-2014,"Summit on United Nations peacekeeping, 2014","Sommet sur le maintien de la paix des Nations Unies, 2014",New York,2014-09-26,unclassified,en.prothomalo.com PM-reaffirms,seen,2014-09-26,
new-york-2015,"Leaders' Summit on Peacekeeping, 2015","Sommet des dirigeants sur le maintien de la paix, 2015",New York,2015-09-28,unclassified,gov.uk London 2016 concept; english.vov.vn 301928,seen,2015-09-28,
london-2016,"United Nations Peacekeeping Defence Ministerial, London 2016","Réunion des ministres de la défense sur le maintien de la paix des Nations Unies, Londres 2016",London,2016-09-08,unclassified,gov.uk topical event,seen,2016-09-08,
vancouver-2017,"United Nations Peacekeeping Defence Ministerial, Vancouver 2017","Réunion des ministres de la défense sur le maintien de la paix des Nations Unies, Vancouver 2017",Vancouver,2017-11-14,unclassified,archives.defense.gouv.fr (conference Vancouver); the first of the two days recalled,likely,2017-11-14,
new-york-2019,"United Nations Peacekeeping Ministerial, New York 2019","Réunion ministérielle sur le maintien de la paix des Nations Unies, New York 2019",New York,2019-03-29,unclassified,news.un.org 2019/03/1035741,seen,2019-03-29,
seoul-2021,"United Nations Peacekeeping Ministerial, Seoul 2021","Réunion ministérielle sur le maintien de la paix des Nations Unies, Séoul 2021",Seoul,2021-12-07,unclassified,un.org/sg/en/node/261059; the first of the two days recalled,likely,2021-12-07,
accra-2023,"United Nations Peacekeeping Ministerial, Accra 2023","Réunion ministérielle sur le maintien de la paix des Nations Unies, Accra 2023",Accra,2023-12-05,unclassified,peacekeeping.un.org 2023 ministerial,seen,2023-12-05,
berlin-2025,"United Nations Peacekeeping Ministerial, Berlin 2025","Réunion ministérielle sur le maintien de la paix des Nations Unies, Berlin 2025",Berlin,2025-05-13,unclassified,news.un.org 2025/05/1163246; the first of the two days recalled,likely,2025-05-13,

"""#
}
