// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/conference-totals.csv`, as it stands.
  static let conferenceTotals: StaticString = #"""
id,conference,day,words,unitType,quantity,people,marking,source,confidence,validFrom,knownSince
P001,new-york-2015,2015-09-28,"52 States and organisations together offered about 40,000 troops and police",,,40000,unclassified,gov.uk London 2016 concept; english.vov.vn 301928,seen,2015-09-28,2015-09-28
P002,new-york-2015,2015-09-28,More than 40 helicopters across all offers,AVN_MUHU,40,,unclassified,english.vov.vn 301928,seen,2015-09-28,2015-09-28
P003,new-york-2015,2015-09-28,15 military engineering companies across all offers,ENG_CONST_COY,15,,unclassified,english.vov.vn 301928,seen,2015-09-28,2015-09-28
P004,new-york-2015,2015-09-28,10 field hospitals across all offers,MED_L2,10,,unclassified,english.vov.vn 301928,seen,2015-09-28,2015-09-28
P005,vancouver-2017,2017-11-15,79 delegations and 5 international organisations attended,,,,unclassified,archives.defense.gouv.fr (conference Vancouver),seen,2017-11-15,2017-11-15
P006,new-york-2019,2019-03-29,Over 130 delegations; Secretary-General states verified military units are on standby for deployment in under 60 days for the first time,,,,unclassified,news.un.org 2019/03/1035741; un.org/sg chair's summary,seen,2019-03-29,2019-03-29
P007,seoul-2021,2021-12-08,62 States made pledges (75 States + 2 organisations took part),,62,,unclassified,un.org/sg/en/node/261059,seen,2021-12-08,2021-12-08
P008,seoul-2021,2021-12-08,"36 States offered new military or police capabilities, part for rapid deployment",,36,,unclassified,un.org/sg/en/node/261059,seen,2021-12-08,2021-12-08
P009,seoul-2021,2021-12-08,45 States offered training or capacity-building partnerships,TRAIN_PACK,45,,unclassified,un.org/sg/en/node/261059,seen,2021-12-08,2021-12-08
P010,seoul-2021,2021-12-08,18 States offered medical support,MED_L2,18,,unclassified,un.org/sg/en/node/261059,seen,2021-12-08,2021-12-08
P011,accra-2023,2023-12-06,57 of 91 attending States made pledges,,57,,unclassified,peacekeeping.un.org 2023 ministerial,seen,2023-12-06,2023-12-06
P012,accra-2023,2023-12-06,Over 110 new military and police units from 33 States,,110,,unclassified,afrinewz.com 2023/12,seen,2023-12-06,2023-12-06
P013,berlin-2025,2025-05-14,74 States made pledges,,74,,unclassified,urdupoint.com 1979544; news.un.org 2025/05/1163246,seen,2025-05-14,2025-05-14
P014,berlin-2025,2025-05-14,"53 States pledged uniformed capabilities, 88 military and police units",,88,,unclassified,unipd-centrodirittiumani.it,seen,2025-05-14,2025-05-14
P015,berlin-2025,2025-05-14,59 States pledged specialised training,TRAIN_PACK,59,,unclassified,unipd-centrodirittiumani.it,seen,2025-05-14,2025-05-14
P016,berlin-2025,2025-05-14,18 States pledged technology or data support,EQUIP_PACK,18,,unclassified,unipd-centrodirittiumani.it; mail.sharing4good.org,seen,2025-05-14,2025-05-14
P017,berlin-2025,2025-05-14,"38 States pledged on women, peace and security",,38,,unclassified,unipd-centrodirittiumani.it,seen,2025-05-14,2025-05-14
P018,berlin-2025,2025-05-14,16 States pledged on safety and protection,,16,,unclassified,mail.sharing4good.org,seen,2025-05-14,2025-05-14
P019,,2025-11-30,Eleven units have deployed from RDL since PCRS began,,11,,unclassified,un.org/hi/node/237137,seen,2025-11-30,2025-11-30
P020,,2022-09-30,Fund project Mar 2021-Sep 2022: 9 AAVs in 7 States covering 30 units; 8 RDL verification visits; 10 capabilities verified for RDL,,30,,unclassified,un.org/en/unpdf/peace-and-security-2020-03,seen,2022-09-30,2022-09-30

"""#
}
