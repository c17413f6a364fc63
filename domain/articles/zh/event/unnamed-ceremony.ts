import type { Discourse } from "../../reference/discourse";

/** Key for a ceremony that the text has not mentioned, as the act at it is the news. */
export const CEREMONY_UNNAMED = "ceremony unnamed";

/** 捐赠仪式: the one ceremony of an event whose first sentence states only what was done there. */
export const unnamedCeremony = ({ content, facts, memory }: Discourse): string | undefined => {
  if (!memory.marks.has(CEREMONY_UNNAMED)) return undefined;
  const titles = content.scenes.flatMap(({ item }) => facts.said(item.title, "")?.text ?? []);
  const [only, ...more] = new Set(
    titles.filter((title) => /^[^，。；]{2,10}(?:仪式|典礼|活动)$/u.test(title)),
  );
  return more.length === 0 ? only : undefined;
};
