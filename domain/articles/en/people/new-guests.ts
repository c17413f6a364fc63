import { literal } from "../../literal";
import { oncePer } from "../../once-per";
import { OPEN, type Phrase, plain, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Said, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { GUEST } from "./guest-of-honour";
import { introductionOf, isBefore, putWithin, spotOf, takeIntroduction } from "./introductions";
import { person } from "./person";

/** Functions of guests of which an event has one, and by which a remark addresses them. */
const addressedGuests = oncePer(({ people, items }: Facts): { who: Who; called: Said }[] => {
  const addressed = items.flatMap(({ item }) => (item.remarks ?? []).flatMap(({ whom }) => whom?.en ?? []));
  return people.flatMap((who) => {
    const [called, ...more] = who.functions;
    if (!who.name || !called || more.length > 0 || !GUEST.test(called.text)) return [];
    const shared = people.some(
      (other) => other !== who && other.functions.some(({ text }) => text === called.text),
    );
    const spoken = addressed.some((text) => text.includes(`the ${called.text}`));
    return shared || !spoken ? [] : [{ who, called }];
  });
});

/** "Ann Lee, director of A" of "chief guest Ann Lee, director of A". */
const withoutRole = (own: Phrase, role: string): Phrase =>
  textOf(own).toLowerCase().startsWith(`${role.toLowerCase()} `) ? withoutStart(own, role.length + 1) : own;

/** "welcomed the chief guest, Ann Lee, director of A": a guest whom somebody addresses before anything names them. */
export const introduceGuests = (discourse: Discourse, known: ReadonlySet<Who>, lines: Phrase[]): void => {
  for (const { who, called } of addressedGuests(discourse.facts)) {
    if (known.has(who)) continue;
    const pattern = new RegExp(`\\bthe ${literal(called.text)}(?![\\p{L}\\d-]|['’])`, "u");
    const at = spotOf(lines, ({ s, mention }) => !mention && pattern.test(s));
    const found = at && pattern.exec(lines[at.line]?.pieces[at.piece]?.s ?? "");
    if (!at || !found) continue;
    const ahead = knows(discourse.memory, who) ? introductionOf(lines, who) : undefined;
    if (knows(discourse.memory, who) && (!ahead || isBefore(ahead, at))) continue;
    discourse.memory.marks.add(`shown ${called.path}`);
    const own = ahead ? takeIntroduction(discourse, lines, ahead, who) : person(discourse, who);
    if (!own) continue;
    const words = say`${plain(found[0], [called.path])}, ${withoutRole(own, called.text)}${OPEN}`;
    putWithin(lines, at, found.index, found.index + found[0].length, words);
  }
};
