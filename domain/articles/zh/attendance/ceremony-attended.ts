import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** Characters of the name of a ceremony behind a list of those who attended it. */
const NAME = 16;

/** Items with a formal name: 捐赠仪式, 成立大会. */
const FORMAL: ReadonlySet<string> = new Set(["ceremony", "speeches"]);

/** 救灾物资捐赠仪式, 成立大会: the only ceremony that all of a list attended, at an event whose own titles name none. */
export const ceremonyAttended = ({ content, facts }: Discourse, whos: readonly Who[]): string | undefined => {
  const { title, officialName } = facts.record;
  if ([title, officialName].some((text) => /式|典礼/.test(facts.said(text, "")?.text ?? "")))
    return undefined;
  const called = content.scenes
    .filter(({ item }) => FORMAL.has(item.activity ?? ""))
    .filter(({ item }) => whos.every((who) => item.people?.some(({ key }) => key === who.key)))
    .flatMap(({ item }) => facts.said(item.title, "")?.text ?? [])
    .filter((name) => /(?:仪式|大会)$/.test(name) && name.length <= NAME);
  return whos.length > 0 && called.length === 1 ? called[0] : undefined;
};
