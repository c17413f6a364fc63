import type { DraftRecord } from "../../events/shape";

/** A company's office has no diplomats: 某集团湖滨代表处. */
const MISSION = /(?:大使馆|领事馆|使团|(?<!公司|集团|商会|协会)驻[^驻]*代表处)$/u;
/** Envoys of a campaign are no diplomats: 旅游形象大使. */
const POST = /(?:(?<!形象|推广|爱心|品牌|文化|旅游|宣传|公益|城市|友好|和平|健康)大使|领事|参赞|公使)$/u;
/** Offices by which a city receives guests from abroad, and its committees. */
const OFFICE =
  /外[事办]|政府|友协|友好协会|侨办|台办|港澳|商务局|(?:[省市县区州旗]委(?:员会)?|人大常委会|政协)$/u;

/** Whether an organization is one of those whose people receive a city's guests from abroad, who do not visit it. */
export const isReceivingOffice = (name: string | undefined): boolean => OFFICE.test(name ?? "");

/** Whether the first of the guests with a name is of a diplomatic mission. */
export const areDiplomats = ({ participants = [], city }: DraftRecord): boolean => {
  const first = participants.find(({ side, person }) => side === "guest" && person !== undefined);
  // 驻湖滨总领事: who lives in the city does not visit it.
  const here = `驻${city?.zh?.replace(/[市县区]$/u, "") ?? "-"}`;
  const posts = first?.posts ?? [];
  if (posts.some(({ organization, title }) => `${organization?.name?.zh}${title?.zh}`.includes(here)))
    return false;
  return posts.some(
    ({ organization, title }) => MISSION.test(organization?.name?.zh ?? "") || POST.test(title?.zh ?? ""),
  );
};
