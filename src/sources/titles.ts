import type { Text } from "../text.js";

/** What each source is called, by its id, with the year or day it is from where that is known. */
export const sourceTitles: Readonly<Record<string, Text>> = {
  "handbook-2021": {
    nb: "Håndbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021)",
    nn: "Handbok i kommunalt trepartssamarbeid (SINTEF og Fagforbundet 2021)",
    en: "Handbook of municipal tripartite cooperation (SINTEF and Fagforbundet 2021)",
  },
  "nord-fron-tripart": {
    nb: "TriPart i Nord-Fron kommune (gjengitt i håndboka fra 2021)",
    nn: "TriPart i Nord-Fron kommune (attgjeve i handboka frå 2021)",
    en: "TriPart in Nord-Fron municipality (as given in the handbook of 2021)",
  },
  "vaksdal-admu-2023": {
    nb: "Møtepapirer fra administrasjonsutvalget i Vaksdal kommune (7. februar og 22. august 2023)",
    nn: "Møtepapir frå administrasjonsutvalet i Vaksdal kommune (7. februar og 22. august 2023)",
    en: "Meeting papers of the administration committee of Vaksdal municipality (7 February and 22 August 2023)",
  },
  "ks-two-parties": {
    nb: "Lokalt partsarbeid: I kommunen er det kun to parter (KS, vedlagt møtepapirer fra 2023)",
    nn: "Lokalt partsarbeid: I kommunen er det berre to partar (KS, lagt ved møtepapir frå 2023)",
    en: "Local work between the parties: in the municipality there are only two parties (KS, attached to meeting papers of 2023)",
  },
  "programme-presentation": {
    nb: "Saman om ein betre kommune (presentasjon fra Fagforbundet, uten dato)",
    nn: "Saman om ein betre kommune (presentasjon frå Fagforbundet, utan dato)",
    en: "Together for a better municipality (slides from Fagforbundet, undated)",
  },
  "programme-government-2016": {
    nb: "Sammen om en bedre kommune har gitt gode erfaringer (Kommunal- og moderniseringsdepartementet 2016)",
    nn: "Saman om ein betre kommune har gjeve gode erfaringar (Kommunal- og moderniseringsdepartementet 2016)",
    en: "Together for a better municipality has given good experience (Ministry of Local Government and Modernisation 2016)",
  },
  "programme-fagforbundet-2011": {
    nb: "Sammen om en bedre kommune (Fagforbundet 2011)",
    nn: "Saman om ein betre kommune (Fagforbundet 2011)",
    en: "Together for a better municipality (Fagforbundet 2011)",
  },
  "local-government-act": {
    nb: "Kommuneloven (2018)",
    nn: "Kommunelova (2018)",
    en: "The Local Government Act (2018)",
  },
  "working-environment-act": {
    nb: "Arbeidsmiljøloven (2005)",
    nn: "Arbeidsmiljølova (2005)",
    en: "The Working Environment Act (2005)",
  },
  "regulation-on-participation": {
    nb: "Forskrift om organisering, ledelse og medvirkning (2011)",
    nn: "Forskrift om organisering, leiing og medverknad (2011)",
    en: "The Regulation on Organisation, Management and Participation (2011)",
  },
  "basic-agreement": {
    nb: "Hovedavtalen KS",
    nn: "Hovudavtalen KS",
    en: "The Basic Agreement KS",
  },
  "ministry-guidance": {
    nb: "Uttalelser fra kommunaldepartementet (regjeringen.no)",
    nn: "Fråsegner frå kommunaldepartementet (regjeringen.no)",
    en: "Statements by the ministry responsible for local government (regjeringen.no)",
  },
  "election-act": {
    nb: "Valgloven (2023)",
    nn: "Vallova (2023)",
    en: "The Election Act (2023)",
  },
  trepart: {
    nb: "Regel trepart selv har lagt til",
    nn: "Regel trepart sjølv har lagt til",
    en: "A rule trepart itself has added",
  },
};
