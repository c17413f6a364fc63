import { wordSet } from "./words";

/** Titles of other languages in lists that are English otherwise; they keep their capitals. */
export const FOREIGN_HEADS = wordSet(
  "geschäftsführer geschäftsführerin präsident präsidentin vizepräsident leiter leiterin direktor direktorin bürgermeister bürgermeisterin botschafter directeur directrice président présidente vice-président secrétaire ministre gérant directora gerente presidente presidenta vicepresidente secretario secretaria alcalde alcaldesa embajador ministro ministra diretor diretora chargée vorstand vorsitzender direttore direttrice amministratore responsabile sindaco presidentessa trésorier trésorière directeur-général gérante consejero agregado subdirectora viceconsejero tesorero interprète ambasciatore geschäftsleiter geschäftsleiterin abteilungsleiter abteilungsleiterin oberbürgermeister oberbürgermeisterin bereichsleiter bereichsleiterin vertriebsleiter projektleiter projektleiterin gérante jefe jefa coordinador coordinadora consejero consejera conseiller conseillère consulesa vereador prefeito governador subdirector subdirectora",
);

const HEADS = wordSet(
  `reader president chair chairman chairwoman chairperson director directors manager secretary minister mayor governor dean professor head chief officer ceo cfo cto coo cmo cio chro md partner founder co-founder cofounder
   ambassador consul counsellor counselor attaché attache representative member editor engineer researcher fellow adviser advisor assistant commissioner administrator principal rector chancellor scientist
   spokesman spokeswoman spokesperson treasurer trustee coordinator interpreter translator lawyer analyst specialist expert delegate inspector leader counsel executive owner proprietor lecturer architect
   consultant planner auditor controller comptroller supervisor superintendent economist journalist reporter photographer correspondent producer accountant associate clerk driver guide intern student doctor
   physician surgeon nurse curator librarian judge prosecutor attorney senator congressman congresswoman deputy speaker premier king queen prince princess general colonel captain major officer aide envoy
   vice-president vice-chair vice-chairman vice-rector vice-chancellor vice-minister secretary-general director-general editor-in-chief svp evp vp avp gm dg liaison secretary organizer organiser convener rapporteur
   operator buyer merchandiser salesman technician technologist chemist pharmacist biologist veterinarian agronomist teacher pastor bishop councillor councilor alderman chargé designer developer programmer strategist undersecretary under-secretary prefect magistrate provost headmaster headteacher sheriff registrar bursar ombudsman lead geologist hydrologist statistician mathematician historian sociologist psychologist translator-interpreter receptionist banker broker trader surveyor barrister solicitor notary harbourmaster captain chef foreman janitor welder machinist co-chair co-chairman co-chairwoman co-president minister-counsellor minister-counselor conductor concertmaster trainee volunteer co-owner entrepreneur farmer winemaker observer moderator agent scholar pro-vice-chancellor ambassador-designate master grower breeder importer exporter distributor mentor underwriter actuary paralegal arbitrator mediator vice-consul sommelier brewmaster distiller brewer oenologist pilot vice-premier vice-provost pro-rector freelancer president-elect co-director co-head co-ceo patron creator photojournalist cameraman broadcaster presenter anchor columnist author writer poet musician pianist violinist dancer choreographer athlete coach referee vice-dean deputy-director vice-governor vice-mayor vice-principal attache envoy scout buyer's forwarder geophysicist physicist oceanographer metallurgist epidemiologist nutritionist dietitian archivist conservator registrar-general comptroller-general auditor-general solicitor-general attorney-general surveyor-general governor-general consul-general under-secretary-general sub-director subdirector intendant syndic delegate-general postmaster stationmaster dockmaster showrunner recruiter`,
);

/** Words that are the core of a title in Latin letters. */
export const EN_HEADS: ReadonlySet<string> = new Set([...HEADS, ...FOREIGN_HEADS]);

/** Further words that titles consist of. */
export const EN_TITLE_WORDS = wordSet(
  `lord vice deputy executive general assistant senior junior honorary acting former managing operating financial technical technology marketing sales commercial regional national international global section unit
   department division office party project product program programme human resources information legal public relations policy press cultural economic commercial political trade investment military science
   scientific research development associate adjunct visiting emeritus chief lead principal first second third permanent standing executive non-executive independent founding corporate business account key board
   committee council prime foreign state private personal special plenipotentiary extraordinary charge d'affaires of the and to for in-charge joint co- export import purchasing production quality supply chain
   operations strategy finance investment communications media brand customer service services staff working secretary level group area country district branch store plant export city municipal provincial county
   affairs legislative parliamentary administrative academic clinical medical nursing ex-officio interim co team technical digital data software hardware it hr r&d pr qa marketing planning design protocol liaison company business-development works training facilities maintenance safety security engagement partnerships sustainability innovation learning events logistics warehouse workshop site fleet membership admissions compliance treasury merchandise procurement`,
);

export const EN_HONORIFICS = wordSet(
  "assoc. asst. amb amb. gen gen. col col. capt capt. sen sen. mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady madam madame mme mme. m. mlle mlle. dña. dña d. doña herr frau h.e. h.e he hon hon. rev rev. eng. ir. sr sr. sra sra. srta srta. dott dott. khun pak bapak ibu dato' dato datin datuk sheikh sheikha shaikh shaykh engr engr. ing. lic. mag. ustaz tan sri cllr cllr. messrs eur.ing dr.-ing. dr.-ing dipl.-ing. dipl.-ing prof.dr. mt mw drs drs. ds. adv. arch. arq. avv. ing dott.ssa prof.ssa exmo. sig. sig.ra hr. fru arb. dra. dra pe puan encik tuan haji hajah nai nang thiru smt. shri smt bapak/ibu",
);
