import { isPublication, publishedIn } from "../../content/published";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { isElection } from "../../structure/elections";
import { enumeration } from "../words/grammar";

const LEAST = 3;
const MOST = 3;

/** Whether a cut would part the figures of a number or a word: 202|3年, 年|度报告. */
const isInWord = (text: string, at: number): boolean =>
  /\d\d|年[度鉴报]|会[议员展]/.test(text.slice(at - 1, at + 1));

/** 蓝皮书 for 《2016湖滨产业发展蓝皮书》 at 2016湖滨产业发展论坛: a publication without what the event's name says already. */
const briefly = (thing: string, event: string): string => {
  const bare = thing.replace(/^《|》$/g, "");
  let shared = bare.length - LEAST;
  while (shared > 1 && (!event.includes(bare.slice(0, shared)) || isInWord(bare, shared))) shared -= 1;
  // The year of its edition belongs to the whole title.
  const rest = bare.slice(shared).replace(/（[^）]*）/g, "");
  return shared > 1 && rest.length >= LEAST ? rest : thing;
};

/** Characters of a headline, figures and Latin letters counted as halves. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u0020-\u007e]/.test(one) ? 0.5 : 1), 0);

/** Characters of a headline that has room for who was elected, and of that. */
const ROOM = 28;
const ELECTED = /^(\p{Script=Han}{2,4}?)(?:获得[^，]*，)?当选(?:为)?([^，；。]{2,30})$/u;

const OFFICE = /(?:新(?:任)?)?(?:会长|理事长|主席|主任|院长)$/;
/** Being elected as a deputy or the like is not a headline. */
const DEPUTY = /(?:副|名誉|荣誉|轮值)(?:会长|理事长|主席|主任|院长)$/;

/** 某协会召开会员代表大会 甲当选新会长: who was elected to lead at the assembly that the headline names. */
const withElected = ({ facts, content }: Discourse, headline: Phrase): Phrase => {
  const leaders = content.messages
    .flatMap((one) => (isElection(one) ? facts.list(one.outcome.points, `${one.path}.points`) : []))
    .flatMap((said) =>
      // 大会选举产生第二届理事会，甲当选会长，乙等五人当选副会长.
      said.text.split("，").map((text) => ({ ...said, text })),
    )
    .flatMap((said) => {
      const [, name, post = ""] = ELECTED.exec(said.text) ?? [];
      const known = facts.people.some((who) => who.name?.text === name);
      const office = DEPUTY.test(post) ? undefined : OFFICE.exec(post)?.[0];
      return name && known && office ? [plain(`${name}当选${office}`, [said.path])] : [];
    });
  const [only, ...more] = leaders;
  if (!only || more.length > 0 || widthOf(textOf(headline)) > ROOM) return headline;
  return say`${headline} ${only}`;
};

/**
 * 某某论坛举行 发布蓝皮书和百强榜单: the headline of an event of many with what was published there, where it has room.
 */
export const withPublished = (discourse: Discourse, headline: Phrase): Phrase => {
  const { facts, content, plan } = discourse;
  if (!/(?:举行|召开|举办|开幕|大会|换届|选举)$/.test(textOf(headline))) return headline;
  if (plan.news.type !== "hold")
    return plan.event?.type === "hold" ? withElected(discourse, headline) : headline;
  if (content.candidates[0] !== plan.news) return headline;
  const event = textOf(headline).replace(/（[^）]*）/g, "");
  const things = content.messages.filter(isPublication).flatMap(({ outcome, path }): Said[] =>
    facts.list(outcome.points, `${path}.points`).map((said) => ({
      ...said,
      text: briefly(publishedIn(outcome, said.text) ?? said.text, event),
    })),
  );
  if (things.length === 0) return withElected(discourse, headline);
  if (things.length > MOST) return headline;
  const whole = say`${headline} 发布${enumeration(things.map(({ text, path }) => plain(text, [path])))}`;
  return widthOf(textOf(whole)) <= facts.style.headline ? whole : headline;
};
