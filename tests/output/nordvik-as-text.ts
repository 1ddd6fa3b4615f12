import type { Language } from "trepart";

/** What `toText` makes of `nordvikReport`, in full. */
export const nordvikAsText: Readonly<Record<Language, string>> = {
  nb: `Nordvik kommune
Vurdert per 1. mars 2024 etter regelsettet «handbook2021»

Styringsgruppa
  Avvik: De folkevalgte har 2 representanter i styringsgruppa; det bør være minst 3.
    Håndbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Lik representasjon i styringsgruppa / Politisk tilrettelegging og medvirkning» (veiledning som sier «bør»; omstridt: kildene er uenige om dette)
  Mindre avvik: En plass i styringsgruppa står tom: folkevalgt.
    Regel trepart selv har lagt til, ikke hentet fra noen kilde
  Spørsmål: Forbund C er invitert til styringsgruppa, men har ikke svart ennå. Hva svarer fagforeningen?
    Håndbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Inkludér verneombudet i arbeidet» (veiledning som sier «skal» og «kan»); «‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles» («bør»)
    Møtepapirer fra administrasjonsutvalget i Vaksdal kommune (7. februar og 22. august 2023), «10/2023 Bakgrunn for saka» (praksis, som opplysning)
  Merknad: Forbund B er invitert til styringsgruppa og har takket nei. Det avgjør fagforeningen selv.
    Håndbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Inkludér verneombudet i arbeidet» (veiledning som sier «skal» og «kan»); «‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles» («bør»)
    Møtepapirer fra administrasjonsutvalget i Vaksdal kommune (7. februar og 22. august 2023), «10/2023 Bakgrunn for saka» (praksis, som opplysning)

Uten funn
  Utviklingsgruppa ved sjukeheimen: ingen funn

Ikke vurdert
  Administrasjonsutvalet: regelsettet har ingen regler for denne typen organ
  Bemanningsgruppa: perioden til organet omfatter ikke denne dagen

Oppsummering
  Reglene, talt for hvert organ: 3 er oppfylt, 2 er brutt, 1 er åpen og 1 er ikke aktuell.
  Rapporten er ikke juridisk rådgivning; alvorsgraden viser avstanden til regelsettet, ikke om noe er lovlig.
`,

  nn: `Nordvik kommune
Vurdert per 1. mars 2024 etter regelsettet «handbook2021»

Styringsgruppa
  Avvik: Dei folkevalde har 2 representantar i styringsgruppa; det bør vere minst 3.
    Handbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Lik representasjon i styringsgruppa / Politisk tilrettelegging og medvirkning» (rettleiing som seier «bør»; omstridd: kjeldene er usamde om dette)
  Mindre avvik: Ein plass i styringsgruppa står tom: folkevald.
    Regel trepart sjølv har lagt til, ikkje henta frå noka kjelde
  Spørsmål: Forbund C er invitert til styringsgruppa, men har ikkje svart enno. Kva svarer fagforeininga?
    Handbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Inkludér verneombudet i arbeidet» (rettleiing som seier «skal» og «kan»); «‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles» («bør»)
    Møtepapir frå administrasjonsutvalet i Vaksdal kommune (7. februar og 22. august 2023), «10/2023 Bakgrunn for saka» (praksis, som opplysning)
  Merknad: Forbund B er invitert til styringsgruppa og har takka nei. Det avgjer fagforeininga sjølv.
    Handbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021), «Inkludér verneombudet i arbeidet» (rettleiing som seier «skal» og «kan»); «‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles» («bør»)
    Møtepapir frå administrasjonsutvalet i Vaksdal kommune (7. februar og 22. august 2023), «10/2023 Bakgrunn for saka» (praksis, som opplysning)

Utan funn
  Utviklingsgruppa ved sjukeheimen: ingen funn

Ikkje vurdert
  Administrasjonsutvalet: regelsettet har ingen reglar for denne typen organ
  Bemanningsgruppa: perioden til organet omfattar ikkje denne dagen

Oppsummering
  Reglane, talde for kvart organ: 3 er oppfylte, 2 er brotne, 1 er open og 1 er ikkje aktuell.
  Rapporten er ikkje juridisk rådgjeving; alvorsgraden viser avstanden til regelsettet, ikkje om noko er lovleg.
`,

  en: `Nordvik kommune
Judged as of 1 March 2024 by the rule set “handbook2021”

The steering group
  Breach: The elected representatives have 2 representatives in the steering group; there should be at least 3.
    Handbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021), “Lik representasjon i styringsgruppa / Politisk tilrettelegging og medvirkning” (guidance that says “should”; contested: the sources disagree on this)
  Minor breach: A seat in the steering group is vacant: elected representative.
    A rule trepart itself has added, not taken from any source
  Question: Forbund C has been invited to the steering group but has not answered yet. What does the union answer?
    Handbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021), “Inkludér verneombudet i arbeidet” (guidance that says “must” and “may”); “‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles” (“should”)
    Meeting papers of the administration committee of Vaksdal municipality (7 February and 22 August 2023), “10/2023 Bakgrunn for saka” (custom, stated as a fact)
  Note: Forbund B has been invited to the steering group and has declined. That is for the union to decide.
    Handbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021), “Inkludér verneombudet i arbeidet” (guidance that says “must” and “may”); “‘Alle skal med’ i utviklingsarbeidet / Rollene må utvikles” (“should”)
    Meeting papers of the administration committee of Vaksdal municipality (7 February and 22 August 2023), “10/2023 Bakgrunn for saka” (custom, stated as a fact)

Without findings
  Utviklingsgruppa ved sjukeheimen: no findings

Not judged
  Administrasjonsutvalet: the rule set has no rules for this kind of body
  Bemanningsgruppa: the body's period does not cover this day

Summary
  The rules, counted for each body: 3 are met, 2 are breached, 1 is open and 1 is not applicable.
  This report is not legal advice; severity shows the distance from the rule set, not legality.
`,
};
