import { type Phrase, plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase, type Said } from "../reference/facts";
import { shortOrganization } from "./organizations";

/** A title that says only what was held: 校友捐赠仪式举行. */
const ONLY_HELD = /^(\p{Script=Han}{4,16}(?:会|仪式|典礼|班|论坛|讲座|活动))(举行|举办|召开|开班)$/u;

/** 湖滨大学举行校友捐赠仪式: whose event it was, before a title that names nobody and no place. */
export const withHome = ({ facts }: Discourse, title: Said): Phrase => {
  const home = facts.org(facts.record.home, "home");
  const [, what, verb] = ONLY_HELD.exec(title.text) ?? [];
  const names = [
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, ...(short ? [short.text] : [])]),
    ...facts.people.flatMap(({ name }) => (name ? [name.text] : [])),
    ...[facts.record.city, facts.record.venue?.city].flatMap((one) => facts.said(one, "")?.text ?? []),
  ];
  const stem = (name: string): string => name.replace(/[省市县区]$/, "").slice(0, 4);
  const placed = names.some((name) => name.length > 1 && title.text.includes(stem(name)));
  if (!home || !what || !verb || placed) return phrase(title);
  return say`${shortOrganization(home)}${plain(`${verb === "开班" ? "举办" : verb}${what}`, [title.path])}`;
};
