"""The files, their columns and what each column may hold."""

from .cells import (
    alpha3, day, list_of, matching, month, one_of, optional, recurrence, report_rule, resolution,
    slug, some_words, whole, words)

# The files in the order in which a reader needs them: what is named comes before what names it.
PROVENANCE = "source,confidence,validFrom,knownSince"
COLUMNS = {
    "states": "id,m49,english,french",
    "missions": "id,english,french,kind,seat,hosts,began,ended",
    "mandates": "id,mission,decision,adopted,start,end,change,troops,police,otherCeiling,"
    "ceilingConfidence,reportRule,note",
    "tasks": "id,mission,decision,code,text,priority,benchmarks",
    "holidays": "id,day,name,kind",
    "presidencies": "id,month,state",
    "members": "id,year,state,seat",
    "penholders": "id,mission,states,from,until",
    "other-items": "id,english,french,kind,recurrence,tolerance,room,from,until",
    "steps": "id,mission,decision,step,planned,actual,notHeld,letter,note",
}

CONFIDENCES = "verified seen partly-seen likely unverified".split()
STEPS = """councilBriefingBeforeAssessment secretariatMeetingBeforeAssessment assessmentMission
councilBriefingAfterAssessment secretariatMeetingAfterAssessment report contributorMeeting
politicoMilitaryBriefing consultations adoption""".split()
CHANGES = ["creation", "renewal", "rollover", "partial extension", "ceiling", "final", "withdrawal"]

READ = {
    "states": {"id": alpha3, "m49": matching(r"\d{3}", "M49 number of three digits"),
               "english": some_words, "french": some_words},
    "missions": {"english": some_words, "french": some_words,
                 "id": matching(r"[A-Z][A-Za-z-]+( [IVX]+)?", "acronym"),
                 "kind": one_of("peacekeeping", "special political", "other"), "seat": words,
                 "hosts": list_of(alpha3), "began": optional(day), "ended": optional(day)},
    "mandates": {"decision": resolution, "adopted": day, "start": optional(day),
                 "end": optional(day), "change": one_of(*CHANGES),
                 "troops": optional(whole(0, 999999)), "police": optional(whole(0, 999999)),
                 "otherCeiling": words, "ceilingConfidence": one_of(*CONFIDENCES),
                 "reportRule": report_rule, "note": words},
    "tasks": {"decision": resolution, "code": slug, "text": some_words,
              "priority": optional(whole(1, 99)), "benchmarks": list_of(some_words)},
    "holidays": {"day": day, "name": some_words, "kind": one_of("official", "floating")},
    "presidencies": {"month": month, "state": alpha3},
    "members": {"year": whole(1946, 2100), "state": alpha3, "seat": one_of("permanent", "elected")},
    "penholders": {"states": list_of(alpha3), "from": optional(day), "until": optional(day)},
    "other-items": {"id": slug, "english": some_words, "french": some_words,
                    "kind": one_of("briefing", "consultations", "adoption", "open debate",
                                   "subsidiary body"),
                    "recurrence": recurrence, "tolerance": whole(0, 31),
                    "room": one_of("chamber", "consultations", "none"),
                    "from": optional(day), "until": optional(day)},
    "steps": {"mission": words, "decision": optional(resolution),
              "step": optional(one_of(*STEPS)),
              "planned": optional(day), "actual": optional(day), "notHeld": one_of("yes", "no"),
              "letter": one_of("yes", "no"), "note": words},
}
SHARED = {"source": some_words, "confidence": one_of(*CONFIDENCES), "validFrom": optional(day),
          "knownSince": optional(day)}


def readers(name):
    """By column, in order: a function that takes the text of a cell and returns its value."""
    columns = (COLUMNS[name] + "," + PROVENANCE).split(",")
    return {column: READ[name].get(column) or SHARED.get(column) or some_words
            for column in columns}
