import type { DraftRecord } from "../../events/shape";

/** Whether a list is only of somebody who received the others or stood in for somebody: they belong to the news. */
export const isOnlyHost = ({ participants }: DraftRecord, [key, ...more]: readonly string[]): boolean => {
  const who = participants?.find((one) => one.key === key);
  const acted = who?.onBehalfOf !== undefined || who?.roles?.includes("receiver") === true;
  return more.length === 0 && who?.person !== undefined && acted;
};
