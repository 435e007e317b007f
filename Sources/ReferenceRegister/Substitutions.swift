// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/substitutions.csv`, as it stands.
  static let substitutions: StaticString = #"""
id,wanted,given,price,note,marking,source,confidence,validFrom,knownSince
AVN_ATTACK-by-AVN_ARMED,AVN_ATTACK,AVN_ARMED,20,"armed utility helicopters escort and support by fire, with less armour and reach",unclassified,default of the product: a setting,unverified,,
AVN_ARMED-by-AVN_ATTACK,AVN_ARMED,AVN_ATTACK,10,"attack helicopters escort, and carry nobody",unclassified,default of the product: a setting,unverified,,
AVN_MUHU-by-AVN_HUHU,AVN_MUHU,AVN_HUHU,10,heavier helicopters need more room and fuel for the same task,unclassified,default of the product: a setting,unverified,,
AVN_HUHU-by-AVN_MUHU,AVN_HUHU,AVN_MUHU,30,less load a sortie,unclassified,default of the product: a setting,unverified,,
AVN_LUHU-by-AVN_MUHU,AVN_LUHU,AVN_MUHU,5,more than is asked for,unclassified,default of the product: a setting,unverified,,
INF_BN-by-INF_BN_MECH,INF_BN,INF_BN_MECH,5,heavier to move and to keep,unclassified,default of the product: a setting,unverified,,
INF_BN_L-by-INF_BN,INF_BN_L,INF_BN,0,more than is asked for,unclassified,default of the product: a setting,unverified,,
INF_BN_L-by-RDB,INF_BN_L,RDB,10,"made for short notice, less so for a long stay",unclassified,default of the product: a setting,unverified,,
INF_COY_IND-by-INF_BN,INF_COY_IND,INF_BN,10,a battalion may give a company,unclassified,default of the product: a setting,unverified,,
INF_COY_IND-by-QRF_COY,INF_COY_IND,QRF_COY,10,held for reaction rather than for ground,unclassified,default of the product: a setting,unverified,,
QRF_COY-by-INF_COY_IND,QRF_COY,INF_COY_IND,25,without the notice and the mobility of a reaction force,unclassified,default of the product: a setting,unverified,,
QRF_COY-by-SF_COY,QRF_COY,SF_COY,20,fewer people,unclassified,default of the product: a setting,unverified,,
FP_COY-by-INF_COY_IND,FP_COY,INF_COY_IND,10,without the sensors of base defence,unclassified,default of the product: a setting,unverified,,
GUARD_UNIT-by-FP_COY,GUARD_UNIT,FP_COY,5,more than is asked for,unclassified,default of the product: a setting,unverified,,
COMBAT_CONVOY_COY-by-COMBAT_CONVOY_BN,COMBAT_CONVOY_COY,COMBAT_CONVOY_BN,5,a battalion may give a company,unclassified,default of the product: a setting,unverified,,
EOD_PLT-by-EOD_COY,EOD_PLT,EOD_COY,5,a company may give a platoon,unclassified,default of the product: a setting,unverified,,
ENG_CONST_COY-by-ENG_HORIZ_COY,ENG_CONST_COY,ENG_HORIZ_COY,20,"roads and airstrips, little building",unclassified,default of the product: a setting,unverified,,
ENG_CONST_COY-by-ENG_MULTI_UNIT,ENG_CONST_COY,ENG_MULTI_UNIT,15,a wider and thinner mix of plant,unclassified,default of the product: a setting,unverified,,
ENG_HORIZ_COY-by-ENG_CONST_COY,ENG_HORIZ_COY,ENG_CONST_COY,15,less road plant,unclassified,default of the product: a setting,unverified,,
MP_PLT-by-MP_COY,MP_PLT,MP_COY,5,a company may give a platoon,unclassified,default of the product: a setting,unverified,,
TPT_COY_LT-by-TPT_COY_HVY,TPT_COY_LT,TPT_COY_HVY,10,heavier than roads may bear,unclassified,default of the product: a setting,unverified,,
UAS_TACT-by-UAS_MALE,UAS_TACT,UAS_MALE,10,needs a runway,unclassified,default of the product: a setting,unverified,,
MED_L1-by-MED_L1P,MED_L1,MED_L1P,0,more than is asked for,unclassified,default of the product: a setting,unverified,,
MED_L2-by-MED_L2P,MED_L2,MED_L2P,0,more than is asked for,unclassified,default of the product: a setting,unverified,,
MED_L2P-by-MED_L3,MED_L2P,MED_L3,5,"more than is asked for, and heavier to move",unclassified,default of the product: a setting,unverified,,
MED_L2-by-MED_L3,MED_L2,MED_L3,5,"more than is asked for, and heavier to move",unclassified,default of the product: a setting,unverified,,
FPU-by-FPU_WOMEN,FPU,FPU_WOMEN,0,the same unit with another composition,unclassified,default of the product: a setting,unverified,,

"""#
}
