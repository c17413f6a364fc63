import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import { OPEN, type Phrase, partOf, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, PostFact, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { organizationName } from "../organizations/organizations";
import { capitals } from "../words/grammar";
import { introductionOf, isBefore, putWithin, spotOf, takeIntroduction } from "./introductions";
import { person } from "./person";
import { fullName } from "./person-names";
import { titleText } from "./posts";

/** The holder of the only post with its organization in the record. */
interface Holder {
  readonly who: Who;
  readonly post: PostFact;
  /** "the new director", "the hospital's director". */
  readonly pattern: RegExp;
}

const NEW = "(?:(?:new|newly \\p{L}+ed|incoming) )?";
/** After a title: what it is a post of, or another title. */
const GOES_ON = "(?![\\p{L}\\d-]|['’]| (?:of|at|general|and (?:the|his|her|their) )|,? \\p{Lu})";

const holdersOf = oncePer(({ people, record }: Facts): Holder[] => {
  const aim = record.purpose?.en ?? "";
  return people.flatMap((who): Holder[] => {
    const [post, ...more] = who.posts;
    if (!who.name || !post?.title || !post.org || more.length > 0 || post.post.former) return [];
    const title = titleText(post);
    // "to introduce Ann Lee as the new director" names the holder already.
    if (!aim.toLowerCase().includes(title.toLowerCase()) || aim.includes(who.name.text)) return [];
    const ends = new RegExp(`(?:^|[ -])${literal(title)}$`, "i");
    const alone = people.every(
      (other) => other === who || !other.posts.some((fact) => ends.test(titleText(fact))),
    );
    const pattern = new RegExp(
      `(?<![\\p{L}-])([Tt]he|its|their|\\p{L}+['’]s) (${NEW})(?:${[...new Set([title, title.toLowerCase(), capitals(title)])].map(literal).join("|")})${GOES_ON}`,
      "u",
    );
    return alone && pattern.test(aim) ? [{ who, post, pattern }] : [];
  });
});

/** "Ann Lee, the new director of A": the introduction with the record's own words about the post. */
const asNew = (discourse: Discourse, own: Phrase, { post }: Holder, fresh: string): Phrase | undefined => {
  const [text, title] = [textOf(own), titleText(post)];
  // "the college's new president, Ann Lee".
  const front = new RegExp(`^(?:its|.*['’]s) (?=${literal(title)}, )`, "i").exec(text)?.[0];
  if (front) return say`${partOf(own, 0, front.length)}${fresh}${partOf(own, front.length, text.length)}`;
  // "the new LC president, Ann Lee": a post in front of the name.
  const ahead = new RegExp(`^(?:\\S+ )?${literal(title)} (?=\\p{Lu})`, "iu").exec(text)?.[0];
  if (ahead && fresh !== "")
    return say`the ${fresh}${partOf(own, 0, ahead.length - 1)}, ${partOf(own, ahead.length, text.length)}${OPEN}`;
  const at = text.toLowerCase().indexOf(`, ${title.toLowerCase()}`);
  if (at < 0) return undefined;
  const [from, to] = [at + ", ".length, at + ", ".length + title.length];
  const of =
    /^(?: of | for | at )/.test(text.slice(to)) || !post.org
      ? ""
      : say` of ${organizationName(discourse, post.org)}`;
  const the = fresh === "" ? "" : `the ${fresh}`;
  return say`${partOf(own, 0, from)}${the}${partOf(own, from, to)}${of}${partOf(own, to, text.length)}`;
};

/** Introduces one holder of a post where the aim of the visit mentions the post. */
const introduce = (discourse: Discourse, lines: Phrase[], holder: Holder): void => {
  const { who, pattern } = holder;
  const at = spotOf(lines, ({ s, mention }) => !mention && pattern.test(s));
  const piece = at && lines[at.line]?.pieces[at.piece];
  const found = piece && pattern.exec(piece.s);
  if (!at || !piece || !found) return;
  const ahead = knows(discourse.memory, who) ? introductionOf(lines, who) : undefined;
  if (knows(discourse.memory, who) && (!ahead || isBefore(ahead, at))) return;
  const own = ahead ? takeIntroduction(discourse, lines, ahead, who) : person(discourse, who);
  if (!own) return;
  const [all, owner = "", fresh = ""] = found;
  const words =
    owner.toLowerCase() === "the"
      ? (asNew(discourse, own, holder, fresh) ?? own)
      : say`${all}, ${fullName(discourse, who)}${OPEN}`;
  putWithin(lines, at, found.index, found.index + all.length, words);
};

/** "to congratulate Ann Lee, the new director of A": a person whom the aim of a visit calls by the post, before anybody names them. */
export const introduceByPost = (discourse: Discourse, known: ReadonlySet<Who>, lines: Phrase[]): void => {
  for (const holder of holdersOf(discourse.facts))
    if (!known.has(holder.who)) introduce(discourse, lines, holder);
};
