import type { DraftRecord } from "../../events/shape";

const MISSION = /(?:大使馆|领事馆|使团|代表处)$/u;
const POST = /(?:大使|领事|参赞|公使)$/u;
/** Offices by which a city receives guests from abroad, and its committees. */
const OFFICE =
  /外[事办]|政府|友协|友好协会|侨办|台办|港澳|商务局|(?:[省市县区州旗]委(?:员会)?|人大常委会|政协)$/u;

/** Whether an organization is one of those whose people receive a city's guests from abroad, who do not visit it. */
export const isReceivingOffice = (name: string | undefined): boolean => OFFICE.test(name ?? "");

/** Whether the first of the guests with a name is of a diplomatic mission. */
export const areDiplomats = ({ participants = [] }: DraftRecord): boolean => {
  const first = participants.find(({ side, person }) => side === "guest" && person !== undefined);
  return (first?.posts ?? []).some(
    ({ organization, title }) => MISSION.test(organization?.name?.zh ?? "") || POST.test(title?.zh ?? ""),
  );
};
