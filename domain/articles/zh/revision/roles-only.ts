import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const TIERS = { 主办: "host", 承办: "organizer", 协办: "co_organizer", 支持: "supporter" } as const;
const ON_BEHALF =
  /代表(主办|承办|协办|支持)(?:单位|方)([^，。；]{4,60}?)(?=对|向|感谢|祝贺|表示|致辞|欢迎|，)/u;

/** 代表承办单位对来宾表示欢迎: those whom a sentence has named as all organizers of a tier, after their role. */
export const withRolesOnly = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const organizers = facts.record.organizers ?? [];
  const namesOf = (tier: string): (readonly string[])[] =>
    organizers.flatMap((one) =>
      one.tier === tier && one.organization
        ? [
            [one.organization.name, one.organization.short].flatMap(
              (name) => facts.said(name, "")?.text ?? [],
            ),
          ]
        : [],
    );
  let before = "";
  const withRole = (line: Line): Line => {
    const text = textOf(line.words);
    const [whole, role, list] = (line.own ? undefined : ON_BEHALF.exec(text)) ?? [];
    const earlier = before;
    before += text;
    const names = role ? namesOf(TIERS[role as keyof typeof TIERS]) : [];
    if (!whole || !list || names.length === 0) return line;
    const known = names.every((called) =>
      called.some((name) => list.includes(name) && earlier.includes(name)),
    );
    const rest = names
      .flat()
      .sort((a, b) => b.length - a.length)
      .reduce((left, name) => left.replaceAll(name, ""), list);
    if (!known || !/^[和与及、]*$/.test(rest)) return line;
    const to = text.indexOf(whole) + whole.length;
    return { ...line, words: spliced(line.words, to - list.length, to, "") };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(withRole) } : block,
  );
};
