import type { Discourse } from "../../reference/discourse";

/** 由甲院和乙公司共同成立的“联合实验室”: who founded what is called so, in front of its name. */
const FOUNDED_BY = /^由[^“《]{4,40}的(?=[“《])/u;

/** What is printed unchanged: the formal name of the event, titles of agreements, and the names of what was launched or awarded. */
export const keptTitles = ({ facts: { record } }: Discourse): string[] =>
  [
    record.officialName?.zh,
    ...(record.agreements ?? []).map(({ title }) => title?.zh),
    ...(record.outcomes ?? [])
      .filter(({ type }) => type === "launch" || type === "award")
      .flatMap(({ points }) => (points ?? []).map(({ zh }) => zh?.replace(FOUNDED_BY, ""))),
  ].filter((title): title is string => title !== undefined && title !== "");

/** Whether a place of a text is inside one of these titles. */
export const isInTitle = (titles: readonly string[], text: string, at: number): boolean =>
  titles.some((title) => {
    const from = text.indexOf(title);
    return from >= 0 && at >= from && at < from + title.length;
  });
