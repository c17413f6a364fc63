import { joined, loose, OPEN, type Phrase, plain, say, textOf } from "../../phrase";
import { andList, looseList } from "./grammar";

/** Whether a member of a list of people is only a name or noun: no post after it, and not an indefinite one. */
const isBare = (member: Phrase): boolean =>
  !/[,;]| and /.test(textOf(member)) && !textOf(member).includes(OPEN);

/** "Ann Lee": a name alone. */
const isName = (member: Phrase): boolean =>
  isBare(member) && /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*){0,3}$/u.test(textOf(member));

/** "Ann Lee, mayor of X": a name with one post of no more than a few words. */
const ONE_POST = new RegExp(`^\\p{Lu}[^,;“${OPEN}]*, [^,;“${OPEN}]*${OPEN}?$`, "u");
const POST_WORDS = 14;

const hasOnePost = (member: Phrase): boolean =>
  ONE_POST.test(textOf(member)) && textOf(member).split(" ").length <= POST_WORDS;

/** "Bo Ray, State Secretary": a post that after commas alone would look like another name. */
const POST_LIKE_NAME = /^[^,]*,(?: \p{Lu}[^\s,]*)+$/u;

/** "Ann Lee, mayor of X, Bo Ray, registrar, and others": two people before a short end, which commas keep apart. */
const twoAndOthers = (members: readonly Phrase[], more: string | undefined): Phrase | undefined => {
  const [one, two, last, ...rest] = more === undefined ? members : [...members, plain(more)];
  if (!one || !two || !last || rest.length > 0 || !/^(?:other|officials|staff)\S*$/u.test(textOf(last)))
    return undefined;
  if (!hasOnePost(one) || !(hasOnePost(two) || isName(two))) return undefined;
  if ([one, two].some((each) => POST_LIKE_NAME.test(textOf(each).replace(OPEN, "")))) return undefined;
  return say`${one}, ${two}, and ${last}`;
};

const hasComma = (member: Phrase): boolean => /[,;]/.test(textOf(member)) || textOf(member).includes(OPEN);

/** Names alone that are neighbours between members with posts, as one member: "Ann and Bo; Cy Dee, mayor of X; and …". */
const withNamesTogether = (members: readonly Phrase[]): readonly Phrase[] => {
  if (members.filter((one) => !isName(one)).length < 2 || !members.some(hasComma)) return members;
  const runs: Phrase[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    const [before] = run ?? [];
    if (run && before && isName(before) && isName(member)) run.push(member);
    else runs.push([member]);
  }
  return runs.map((run) => andList(run));
};

/** "officials, teachers and pupils": a group that is itself a list of plain nouns. */
const NOUN = "\\p{Ll}[\\p{Ll}-]*(?: \\p{Ll}[\\p{Ll}-]*){0,2}s";
const NOUNS = new RegExp(
  `^(?!the |its |their |all |some |several |many |both |local |senior |other |young )${NOUN}(?:, ${NOUN})*,? and ${NOUN}$`,
  "u",
);
const LINKED = / (?:of|for|from|in|at|with|to|including) /;

/** The members with each noun of such a group as one of them, where nobody's posts are in the list. */
const flat = (members: readonly Phrase[]): readonly Phrase[] => {
  const nouns = members.map((one) => {
    const text = textOf(one);
    return text.includes(" and ") && NOUNS.test(text) && !LINKED.test(text) && one.pieces.length === 1;
  });
  const plainly = members.every((one, at) => nouns[at] || isBare(one));
  if (members.length < 2 || !nouns.some((one) => one) || !plainly) return members;
  return members.flatMap((one, at) =>
    nouns[at]
      ? textOf(one)
          .split(/, (?:and )?| and /)
          .map((s) => ({ ...one, pieces: one.pieces.map((piece) => ({ ...piece, s })) }))
      : [one],
  );
};

/** "officials of the port and the mill, freight agents and pilots": groups in a series, as a text of the record. */
const GROUP =
  "(?!(?:the|its|their|other) )(?:(?!(?:of|from|at|for|in|and|to|with) )\\p{Ll}[\\p{L}-]* ){0,4}\\p{Ll}[\\p{Ll}-]*s";
const OWNED = new RegExp(`^${GROUP}(?: (?:of|from|at) [^,;]+)?$`, "u");
const LAST_TWO = new RegExp(`^(${GROUP}(?: (?:of|from|at) (?:the )?\\p{Lu}[^,;]*)?) and (${GROUP})$`, "u");

/** "officials of schools" before ", clinics and hospitals": an owner that may go on. "of the port and the mill", "of the Lake Guild" have ended. */
const GOES_ON = / (?:of|from|at) (?!.* and |(?:the )?\p{Lu})/u;

/** The groups of such a series, where each is clear by itself. */
const groupsOf = (text: string): readonly string[] | undefined => {
  const parts = text.split(/, (?:and )?/);
  const [, one, two] = LAST_TWO.exec(parts.at(-1) ?? "") ?? [];
  const before = parts.slice(0, -1);
  const clear = before.every((part) => OWNED.test(part) && !GOES_ON.test(part));
  return before.length > 0 && one && two && clear ? [...before, one, two] : undefined;
};

/** The members of a list that semicolons separate, with each group of such a series as one of them: one level of separators. */
const groupsApart = (members: readonly Phrase[]): readonly Phrase[] => {
  // Most lists hold no such series, and are read without a call for each member.
  let holdsSeries = false;
  for (const { pieces } of members)
    holdsSeries ||= pieces.length === 1 && pieces[0]?.s.includes(", ") === true;
  if (!holdsSeries) return members;
  const several = members.map((one) => (one.pieces.length === 1 ? groupsOf(textOf(one)) : undefined));
  if (!several.some((one) => one) || !members.some((one, at) => !several[at] && hasComma(one)))
    return members;
  return members.flatMap((one, at) =>
    several[at]
      ? several[at].map((s) => ({ ...one, pieces: one.pieces.map((piece) => ({ ...piece, s })) }))
      : [one],
  );
};

/** "students of A and of B": a group of two owners. */
const OF_EACH = /^[^,;]+ of [^,;]+ and of [^,;]+$/;

/** "students of A and of B, together with performers of C": a group of another noun behind one of two owners. */
const besideOfEach = (members: readonly Phrase[], more: string | undefined): Phrase | undefined => {
  const [one, two, ...rest] = members;
  if (!one || !two || rest.length > 0 || more !== undefined || !OF_EACH.test(textOf(one))) return undefined;
  return say`${one}${OPEN}, together with ${two}${OPEN}`;
};

/** A list of people: "the governor, Minister Lee and Ann Ray, mayor of X,", without semicolons where the last alone has a post. */
export const namesList = (given: readonly Phrase[], more?: string): Phrase => {
  const members = groupsApart(flat(given));
  const few = twoAndOthers(members, more) ?? besideOfEach(members, more);
  if (few) return loose(few);
  const [last, ...before] = [...members].reverse();
  const plainly = more === undefined && before.length > 1 && before.every(isBare);
  if (!last || !plainly || /;/.test(textOf(last)) || isBare(last))
    return looseList(withNamesTogether(members), more);
  const ands = / and /.test(textOf(last));
  return loose(say`${joined(before.reverse(), ", ")}${ands ? ", and " : " and "}${last}`);
};
