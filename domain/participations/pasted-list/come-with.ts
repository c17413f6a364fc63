import { costly } from "./costly";
import { ofOwner, type Reader } from "./items";
import { readLine } from "./line";
import { EN_NUMBER_PATTERN } from "./numbers";
import { type Piece, people, unread } from "./piece";

const MAX_LENGTH = 400;
const PERSON = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}";
// "Ann Example, Head of Trade at the Model Chamber, will come with Bob Sample, our export adviser"
const WILL = "(?:will|shall|would|is|plans to|hopes to|intends to) (?:also )?(?:be )?";
const COME =
  "(?:com(?:e|ing)|attend(?:ing)?|join(?:ing)?(?: us| you)?|travel(?:l?ing)?|visit(?:ing)?|arriv(?:e|ing)|joined|accompanied)";
// "will attend the dinner given with Bob Sample", "will come for talks with Bob Sample": he need not come along.
const NOT_ALONG = "\\b(?:hosted|organi[sz]ed|given|held|chaired|talks|meetings?|discussions?)\\b";
const COMES_WITH = costly(
  new RegExp(
    `,? (?:(?:${WILL}${COME}|comes|attends|travels)(?: (?:(?!${NOT_ALONG})[^,;:]){2,30}?)?,? (?:together |along )?with|${WILL}(?:joined|accompanied) by) (?=(?:(?:our|her|his|their) (?:[\\p{L}-]+ ){1,5}?)?,? ?${PERSON})`,
    "u",
  ),
);
// … and is unread, with what is said of him: ", our export adviser" is not the post of her who comes.
const MEETS = costly(
  new RegExp(
    `,? (?:${WILL}${COME}|comes|attends|travels) (?:[^,;:]{1,60}? )??${NOT_ALONG}(?: [^,;:]{1,40}?)?? (?:with|by) (?:[^,;:]{1,60}? )??(?=${PERSON})[^;]*`,
    "u",
  ),
);
// "and two of our members: Carl Example of Model Marine and …"
const SOME_OF_OURS = costly(
  new RegExp(
    `(?:,? (?:and|plus|as well as)|[,;]) (?:${EN_NUMBER_PATTERN}|some|several|a few) of (?:our|their|its) \\p{Ll}[\\p{Ll} -]{2,30}: ?(?=\\p{Lu})`,
    "u",
  ),
);

// Who comes with a mayor need not be of the city.
const OF_PLACE = /\b(?:mayor|minister|governor|councill?or|ambassador|consul|prefect)\b/iu;

// "The delegation led by Ann Example will attend talks with …": a sentence of another kind.
const OTHER_SUBJECT = /^(?:The|An?|Our|Their|His|Her|On|In|At|This|Next)\b/u;
const meets = (reader: Reader, { text, source }: Piece): boolean => {
  const found = text.length > MAX_LENGTH || OTHER_SUBJECT.test(text) ? null : MEETS.exec(text);
  if (!found) return false;
  const first = text.slice(0, found.index);
  const [reading] = readLine(first);
  if (!reading?.people.some(({ names }) => names.length > 0) || reading.rest.length > 0) return false;
  people(reader, first, first, reader.context);
  const clause = found[0].replace(/^,? /u, "");
  const behind = text.slice(found.index + found[0].length).replace(/^; ?/u, "");
  // The source has the words that were left out, such as "our".
  const from = behind === "" ? source.indexOf(clause.split(",")[0] ?? clause) : -1;
  unread(reader, from < 0 ? clause : source.slice(from));
  return behind === "" || people(reader, behind, source, reader.context);
};

/** Reads a sentence in which somebody comes with others: those of no other organization share that of the first. */
export const comesWith = (reader: Reader, piece: Piece): boolean => {
  const { text, source } = piece;
  const found = text.length > MAX_LENGTH ? null : COMES_WITH.exec(text);
  if (!found || found.index < 5) return meets(reader, piece);
  const first = text.slice(0, found.index);
  const [person, ...more] = readLine(first)[0]?.people ?? [];
  const organizations = person?.posts.flatMap(({ organization }) => organization ?? []) ?? [];
  const [organization] = organizations;
  if (person?.posts.some(({ title }) => OF_PLACE.test(title?.text ?? ""))) return false;
  if (!person?.names.length || more.length > 0 || !organization || organization.place) return false;
  const [companions = "", ...members] = text.slice(found.index + found[0].length).split(SOME_OF_OURS);
  people(reader, first, first, reader.context);
  const context = reader.context.heading ? reader.context : ofOwner(reader.context, organization);
  people(reader, companions.replace(/\.$/u, ""), members.length > 0 ? companions : source, context);
  for (const listed of members) people(reader, listed.replace(/\.$/u, ""), listed, reader.context);
  return true;
};
