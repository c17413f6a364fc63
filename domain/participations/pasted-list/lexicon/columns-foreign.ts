import { wordSet } from "./words";

// Headings of columns and labels of forms in German, French, Spanish, Portuguese, Italian, Dutch and Polish, with "_" for a space.
const WORDS = [
  [
    "name",
    "vor-_und_nachname vor-_und_zuname nachname,_vorname name,_vorname teilnehmer teilnehmerin teilnehmende teilnehmer/in teilnehmer/innen nom nom_complet nom_et_prénom prénom_et_nom nom_prénom participant_e participants_e nombre nombre_completo nombre_y_apellidos nombre_y_apellido participante participantes nome nome_completo nome_e_cognome cognome_e_nome partecipante partecipanti naam volledige_naam deelnemer imię_i_nazwisko",
  ],
  ["firstName", "vorname vornamen rufname prénom prénoms voornaam imię"],
  [
    "lastName",
    "nachname familienname zuname nom_de_famille apellido apellidos apelido sobrenome cognome achternaam familienaam nazwisko",
  ],
  ["honorific", "anrede civilité tratamiento tratamento titolo aanhef akad._titel akademischer_titel"],
  [
    "title",
    "funktion position/funktion funktion/position berufsbezeichnung stellung dienststellung amtsbezeichnung amt fonction fonctions poste qualité cargo cargo/función puesto función cargo/função função carica qualifica ruolo funzione incarico functie functietitel stanowisko",
  ],
  [
    "organization",
    "firma firmenname unternehmen einrichtung institution/firma firma/institution organisation/firma dienststelle behörde arbeitgeber hochschule universität verband société entreprise établissement organisme structure employeur université empresa entidad institución organización organismo universidad entidade instituição organização universidade azienda società ente istituzione organizzazione bedrijf organisatie instelling instytucja firma_/_institution",
  ],
  [
    "department",
    "abteilung referat fachbereich service departamento área dipartimento ufficio afdeling dział",
  ],
  ["sex", "geschlecht sexe sexo sesso geslacht"],
  [
    "note",
    "bemerkung bemerkungen anmerkung anmerkungen hinweis hinweise remarque remarques observations observaciones observações note_/_bemerkung opmerking opmerkingen uwagi",
  ],
  [
    "ignored",
    "lfd._nr. lfd.nr. lfd._nr lfd nummer telefon telefonnummer handy mobilnummer mobil e-mail-adresse emailadresse mailadresse zimmer land staatsangehörigkeit nationalität geburtsdatum n° nº núm. téléphone portable courriel adresse_e-mail nationalité pays chambre teléfono móvil correo correo_electrónico nacionalidad país habitación telefone telemóvel celular correio_eletrónico nacionalidade quarto telefono cellulare nazionalità camera passaporto telefoon e-mailadres nationaliteit kamer telefon_/_handy",
  ],
] as const;
type ForeignKind = (typeof WORDS)[number][0];

const KINDS: ReadonlyMap<string, ForeignKind> = new Map(
  WORDS.flatMap(([kind, words]) =>
    [...wordSet(words)].map((word) => [word.replaceAll("_", " "), kind] as const),
  ),
);

/** The kind of a heading of a column in another European language than English. */
export const kindOfForeignHeader = (words: string): ForeignKind | undefined => KINDS.get(words.toLowerCase());
