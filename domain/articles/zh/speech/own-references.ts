import type { Remark } from "../../../events/shape";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";

/** 甲和本人离任审计情况: the speaker among others who are reported on. */
export const speakerAsSelf = (said: Said, [only, ...more]: readonly Who[]): Said => {
  const name = only?.name?.text;
  if (!name || name.length < 2 || more.length > 0 || !said.text.includes(`、${name}`)) return said;
  return { ...said, text: said.text.replace(`、${name}`, "和本人") };
};

/** 他非常荣幸……, 自己对……感到高兴: a speaker's own feelings, which need no pronoun after the reporting verb. */
const OWN_FEELING =
  /^(?:[他她]|自己)(?=(?:非常|十分|很|深感|感到|倍感|深受|高度|荣幸|高兴|对[^，；]{2,20}(?:表示|印象深刻|充满|深感)))/;

/** 表示，非常荣幸……: the first point of a statement without a pronoun for its speaker. */
export const withoutOwnPronoun = (said: Said): Said =>
  OWN_FEELING.test(said.text) ? { ...said, text: said.text.replace(OWN_FEELING, "") } : said;

/** What somebody says of themselves. */
const OF_SELF: ReadonlySet<string> = new Set(["say", "point_out", "stress"]);
const FEELS =
  /^们?(?:都|均|也)?(?:感[受到谢]|深感|深受|认为|相信|表示(?!出|过)|愿|将|十分|非常|高度(?:重视|评价))/u;
/** What the reporting verb says already. */
const REPORTED = /^们?(?:(?:都|均|也)?(?:认为|表示(?!感谢|衷心|欢迎))，?)?/u;

/**
 * 侨领代表表示，愿……, for 侨领代表表示，侨领愿……: a group that is the subject of what it feels or intends. Not 企业是创新主体, which is said of all
 * of its kind, nor what follows a point about something else.
 */
export const withoutSpeakerAgain = (
  points: readonly Said[],
  act: string,
  [only, ...more]: readonly Who[],
): readonly Said[] => {
  const group = only?.name || more.length > 0 || !OF_SELF.has(act) ? undefined : only?.group?.text;
  const called = group ? [group, group.replace(/(?:代表|负责人)$/, "")] : [];
  const again = ({ text }: Said): string | undefined =>
    called.find((one) => one.length > 1 && text.startsWith(one) && FEELS.test(text.slice(one.length)));
  const other = points.findIndex((one) => again(one) === undefined);
  const own = other < 0 ? points.length : other;
  return points.map((one, at) =>
    at < own ? { ...one, text: one.text.slice(again(one)?.length ?? 0).replace(REPORTED, "") } : one,
  );
};

/** Characters of the name of the speaker's own organization that its noun replaces. */
const LONG_NAME = 9;

/** 商会愿…… for 某国某国贸易和投资商会愿……: plans of a speaker's own association. */
export const organizationAsNoun = (
  { memory }: Discourse,
  said: Said,
  [only, ...more]: readonly Who[],
): Said => {
  const org = only?.posts.find((fact) => fact.org)?.org?.org;
  const name = org?.name.text ?? "";
  if (!org || more.length > 0 || org.short || name.length < LONG_NAME || !memory.orgs.has(org)) return said;
  const noun = /(?:商会|协会|学会|总会|联合会|促进会|基金会)$/.exec(name)?.[0];
  const rest = said.text.startsWith(name) ? said.text.slice(name.length) : "";
  return noun && /^(?:愿|将|会|希望|一直|始终|非常|高度|十分|重视)/.test(rest)
    ? { ...said, text: `${noun}${rest}` }
    : said;
};

/** 该院的基本情况: the speaker's own organization in a presentation. */
const OWN_ORGANIZATION =
  /^该([院校会馆局所厅区]|公司|学院|商会|协会|学会|集团)(?=的|基本|在|近年|概况|情况|总体|发展|历史)/;

/** 商会打造……: the speaker's own organization by its noun alone. */
const OWN_NOUN =
  /^(商会|协会|学会|联合会|学校|学院|大学|医院|公司|集团)(?![会企员领、和与及]|成员|代表|师生)/u;

/** Whether a speaker has addressed another organization of that noun at the item, so that the noun alone would mean that one. */
const hasAddressed = ({ record }: Discourse["facts"], remark: Remark, noun: string, own: string): boolean =>
  (record.agenda ?? []).some(
    ({ remarks = [] }) =>
      remarks.includes(remark) &&
      remarks
        .slice(0, remarks.indexOf(remark))
        .some(
          ({ by, whom }) =>
            JSON.stringify(by) === JSON.stringify(remark.by) &&
            whom?.zh?.endsWith(noun) === true &&
            !own.endsWith(whom.zh),
        ),
  );

/** 甲医院的基本情况 for 该院的基本情况, as 该院 would be the other organization of the two that met. */
export const ownOrganizationByName = (
  { facts }: Discourse,
  said: Said,
  [only, ...more]: readonly Who[],
  remark: Remark,
): Said => {
  const org = only?.posts.find((fact) => fact.org)?.org?.org;
  const bare = OWN_NOUN.exec(said.text)?.[1];
  const own = org?.name.text ?? "";
  if (bare && more.length === 0 && own.endsWith(bare) && hasAddressed(facts, remark, bare, own))
    return { ...said, text: `${own}${said.text.slice(bare.length)}` };
  const noun = OWN_ORGANIZATION.exec(said.text)?.[1];
  if (!org || !noun || more.length > 0 || !org.name.text.endsWith(noun)) return said;
  const other = facts.allOrgs().some((one) => one !== org && one.name.text.endsWith(noun));
  return other ? { ...said, text: `${org.name.text}${said.text.slice(noun.length + 1)}` } : said;
};

/** 自己利用…… as the first words of a wish: the speaker, whom a verb follows, rather than what is theirs. */
const SELF =
  /^自己(?=(?:可以|能够?|有机会|今后|未来|早日|尽快|继续|再次|进一步|更好地|不断|努力|利用|通过|借助|凭借|运用|发挥|成为|推动|促进|参与|加强|支持|帮助|协助|访问|到访|前往)(?!的)\p{Script=Han})/u;

/** 希望利用……, not 希望自己利用……: what a single speaker wishes to do needs no subject. */
export const withoutSelf = (points: readonly Said[], by: readonly Who[]): readonly Said[] => {
  const [first, ...rest] = points;
  if (!first || by.length !== 1 || !SELF.test(first.text)) return points;
  const alike = rest.every(({ text }) => SELF.test(text));
  const bare = (one: Said): Said => ({ ...one, text: one.text.replace(SELF, "") });
  return rest.length === 0 || alike ? points.map(bare) : points;
};
