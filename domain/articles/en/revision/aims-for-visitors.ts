import type { DraftRecord } from "../../../events/shape";
import { type Composed, isParagraph, type Line, line, type Paragraph } from "../../compose";
import { loose, OPEN, partOf, say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "give the council members more experience": an aim that gives something to people. */
const GIVES =
  /^(?:give|provide|offer|grant|show|teach|allow|enable|help|equip|acquaint|familiari[sz]e|expose) (?:the |our |its |their )?(?:[\p{L}’'-]+ ){0,4}?(\p{Ll}{4,}s|delegation|group)\b/u;
const OF_ANY_VISIT = /^(?:members|visitors|delegates|participants|guests|delegation|group)$/;

/** Whether the aim of a visit is to give something to the visitors: they do not visit a place "to give themselves" it. */
const isForVisitors = ({ delegations, participants, title }: DraftRecord, aim: string): boolean => {
  const [, noun] = GIVES.exec(aim) ?? [];
  if (noun === undefined) return false;
  const guests = (participants ?? []).filter(({ side }) => side === "guest");
  const called = [
    title?.en,
    ...(delegations ?? []).filter(({ side }) => side === "guest").map(({ name }) => name?.en),
    ...guests.map(({ group }) => group?.en),
  ];
  return OF_ANY_VISIT.test(noun) || called.some((one) => one?.toLowerCase().includes(noun));
};

/** The comma that closed the aim, before what needs none behind the place. */
const PART_OF = new RegExp(`^[,${OPEN}]+(?= as part of )`, "u");
const HOSTED = /^the visit was (?=(?:hosted|organi[sz]ed) by [^,;]+$)/iu;

/** The lines with the aim as a sentence of its own, "hosted by A, the visit was to …". */
const divided = (lines: readonly Line[], aim: string): Line[] | undefined => {
  const [first, next, ...more] = lines;
  const text = first ? textOf(first.words) : "";
  const at = text.indexOf(` to ${aim}`);
  if (first?.id !== "lead" || at < 0 || !/\b(?:visited|toured|travelled|came|went)\b/.test(text))
    return undefined;
  const end = at + ` to ${aim}`.length;
  const goal = loose(partOf(first.words, at, end));
  const comma = PART_OF.exec(text.slice(end))?.[0].length ?? 0;
  const visited = { ...first, words: spliced(first.words, at, end + comma, "") };
  const host = next?.id === "organizers" ? HOSTED.exec(textOf(next.words))?.[0] : undefined;
  return next && host
    ? [
        visited,
        { ...next, words: say`${withoutStart(next.words, host.length)}, the visit was${goal}` },
        ...more,
      ]
    : [visited, line("purpose", say`the visit was${goal}`), ...lines.slice(1)];
};

/** The blocks of a text in which the aim of a visit that is meant for the visitors is a sentence of its own. */
export const withAimsForVisitors = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const aim = facts.record.purpose?.en ?? "";
  const at = blocks.findIndex(isParagraph);
  const news = blocks[at];
  if (!isParagraph(news) || !isForVisitors(facts.record, aim)) return [...blocks];
  const lines = divided(news.lines, aim);
  const paragraph: Paragraph | undefined = lines && { ...news, lines };
  return blocks.map((one, index) => (index === at && paragraph ? paragraph : one));
};
