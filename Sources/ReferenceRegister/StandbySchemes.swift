// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/standby-schemes.csv`, as it stands.
  static let standbySchemes: StaticString = #"""
id,name,contributors,unitTypes,noticeDays,from,until,note,marking,source,confidence,validFrom,knownSince
cruz-del-sur,"Cruz del Sur, joint force of Argentina and Chile",ARG; CHL,INF_BN,,2012-01-01,,"land, naval, air, hospital and engineer parts; of these only the battalion has a code; at the disposal of the United Nations from 2012: the first day of the year is taken",unclassified,elmostrador.cl 2011/06/14,seen,2012-01-01,2011-06-14
vanguard-brigade,Vanguard Brigade of the rapid deployment level,BTN,FP_COY,60,,,pool of units that open or reinforce a mission; of its composition only the company of force protection is in the sources; new requirements hold from July 2023,unclassified,unficyp.unmissions.org 2 Dec 2017; ft.dk 2567779,partly-seen,2017-12-01,2017-12-02
china-standby-force,Standby force of China for peacekeeping,CHN,INF_BN; AVN_MUHU; TPT_COY_LT; UAS_TACT,,,,"28 units in ten categories, 8,000 people; four of the categories are in the sources",unclassified,english.scio.gov.cn white paper 2020 ch. III; herald.ng,partly-seen,2017-09-22,2017-09-22

"""#
}
