import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { nouns } from "../words/lists-of-things";

/** What somebody is congratulated on as a verb phrase: 祝贺安例就任会长, not 就就任会长向安例表示祝贺. */
const DID = /^(?:就任|当选|荣任|履新|升任|连任|荣?获|成立|顺利|圆满|成功)/;
const isDone = (what: string, whom: string): boolean => DID.test(what) && !whom.includes(what.slice(0, 2));

/** What happens to an organization itself: 对学校建校六十周年表示祝贺. */
const OF_ORGANIZATION = /^(?:建[校院馆厂会所台社]|创[办建立刊]|组建|成立|落户|入驻|乔迁|换届)/;

/** 对湖滨港发展成果表示祝贺: what somebody has achieved, where no verb says that they did. */
const isAchievement = (what: string): boolean =>
  /(?:成果|成就|成绩|业绩|佳绩|进步)$/.test(what) &&
  !/[取获赢夺]得|获|实现|创造|创下|结出|收获|达成|迎来|展现/.test(what);

/** 所取得的优异成绩, with what it is that they have; 办学取得的突出成就. */
const GAINED = /^所?(?:取|获)得的([^，；的]+)$/u;
const isGained = (what: string): boolean =>
  /(?:取|获)得的[^，；的]*(?:成果|成就|成绩|业绩|佳绩|进步)$/u.test(what);

const LINKED = /^(?:的|对|为|在)/;

/** What the record's words name already: 祝贺云雀县获评示范县, where the point begins with whom it was meant for. */
const namesThem = (what: string, whom: string): boolean => what.startsWith(whom);

/** Whether a name of an organization is all that a text has. */
const isOrganization = ({ facts }: Discourse, text: string): boolean =>
  facts.allOrgs().some(({ name, short }) => name.text === text || short?.text === text);

/**
 * 祝贺甲就任会长, 就协议签署向双方表示祝贺: congratulations. Only what somebody did follows the name directly, and what happened to an
 * organization; anything else could be read as the wrong person's.
 */
export const congratulated = (
  discourse: Discourse,
  whom: Said | undefined,
  named: Phrase | undefined,
  points: readonly Said[],
): Phrase => {
  const [first, ...more] = points;
  const things = (): Phrase => nouns(discourse, points);
  if (!whom) {
    if (!first) return plain("致贺");
    const thing = more.length === 0 && (/的[^，的]{2,4}$/.test(first.text) || isAchievement(first.text));
    return thing ? say`对${things()}表示祝贺` : say`祝贺${things()}`;
  }
  const to = named ?? phrase(whom);
  if (!first) return say`向${to}表示祝贺`;
  if (more.length === 0 && isDone(first.text, whom.text)) return say`祝贺${to}${things()}`;
  if (points.every(({ text }) => namesThem(text, whom.text)))
    return more.length === 0 && isAchievement(first.text) ? say`对${things()}表示祝贺` : say`祝贺${things()}`;
  const [, gained] = GAINED.exec(first.text) ?? [];
  if (more.length === 0 && gained) return say`祝贺${to}取得${plain(gained, [first.path])}`;
  const owned = isGained(first.text);
  const own = isOrganization(discourse, whom.text) && OF_ORGANIZATION.test(first.text);
  if (own || owned || LINKED.test(first.text)) return say`对${to}${things()}表示祝贺`;
  return say`就${things()}向${to}表示祝贺`;
};
