import type { Line } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { calledThis, headOf, showsHead } from "../words/nouns-of-names";

/** Names of fewer characters are short enough to repeat. */
const MIN_NAME_CHARACTERS = 6;
/** What follows a name that is complete: 某大学的专业, but not 某大学附属医院. */
const BEHIND =
  /^(?:的|[，。、；与和及]|近年|目前|现有|在|将|愿|进修|学习|学生|师生|教师|发展|概况|基本|总体|有关|建校|办学|历史)/;

/** The organization that the speaker of a sentence belongs to, where the text has just named it. */
const ownOf = ({ facts }: Discourse, line: Line, isNear: (org: OrgFact) => boolean): OrgFact | undefined => {
  const key = line.words.pieces.find(({ mention }) => mention !== undefined)?.mention;
  const org = facts.who(key)?.posts[0]?.org?.org;
  const fit =
    org && !org.short && org.name.text.length >= MIN_NAME_CHARACTERS && showsHead(org) && isNear(org);
  return fit && !headOf(org).endsWith("党") ? org : undefined;
};

/** Whether people of another organization with the same noun attended. */
const isBesideItsKind = ({ facts }: Discourse, org: OrgFact): boolean =>
  facts.people.some(({ posts }) =>
    posts.some(({ org: ref }) => ref !== undefined && ref.org !== org && headOf(ref.org) === headOf(org)),
  );

/** 校长安例介绍了该校的专业: the speaker's own organization in their words, if there is no other of its kind. */
export const ownOrganization = (
  discourse: Discourse,
  line: Line,
  isNear: (org: OrgFact) => boolean,
  before = "",
): Phrase => {
  const { words } = line;
  if (line.own || !line.id.includes(".remarks[")) return words;
  const org = ownOf(discourse, line, isNear);
  if (!org) return words;
  const text = textOf(words);
  const name = org.name.text;
  const head = headOf(org);
  const at = text.lastIndexOf(name);
  // Before the speaker's post it introduces them.
  const posts = text.startsWith(name) ? name.length : 0;
  if (at < posts || at === 0 || !BEHIND.test(text.slice(at + name.length))) return words;
  const others = discourse.facts.allOrgs().some(
    (one) =>
      one !== org &&
      !one.name.text.includes(name) &&
      // 该协会 after 企经会 would seem to be it.
      (headOf(one) === head || (/会$/.test(head) && one.name.text.endsWith("会"))) &&
      [one.name.text, one.short?.text].some(
        (called) => called !== undefined && text.slice(0, at).includes(called),
      ),
  );
  // 甲会会长白样接待。安例介绍了该会……: 该会 would refer to the one named last.
  const shown = head.replace(/^总会$/, "会");
  const last = discourse.facts.allOrgs().some(
    (one) =>
      one !== org &&
      headOf(one).replace(/^总会$/, "会") === shown &&
      !org.name.text.includes(one.name.text) &&
      ([one.name.text, one.short?.text].some((called) => called !== undefined && before.includes(called)) ||
        // Of two associations that the text has named, 该商会 would be ambiguous.
        (shown.endsWith("会") && !one.name.text.includes(name) && discourse.memory.orgs.has(one))),
  );
  const longer = discourse.facts
    .allOrgs()
    .some((one) => one !== org && one.name.text.includes(name) && text.includes(one.name.text));
  // Of two of a kind that met, 该会 is clear only after the name in the sentence itself.
  const apart = !text.slice(0, at).includes(name);
  // 该处 of a university, and 该局, need their name in the sentence.
  if (apart && (org.parent || head.length === 1) && !/[校院会]$/.test(head)) return words;
  // At the beginning of a paragraph 该会 has nothing to refer to.
  if (apart && before !== "" && !before.includes(name)) return words;
  const two = posts === 0 && apart && isBesideItsKind(discourse, org);
  // A clause of a statement that begins with the name keeps it, and 该校 comes once in a sentence.
  if (
    others ||
    last ||
    two ||
    longer ||
    text.includes(`该${head}`) ||
    /[、与和及，；：]$/.test(text.slice(0, at))
  )
    return words;
  return spliced(words, at, at + name.length, calledThis(head));
};
