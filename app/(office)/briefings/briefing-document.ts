import {
  heading,
  listItem,
  marked,
  paragraph,
  run,
  styled,
  wordContent,
} from "@/server/exports/word-content";
import { wordFile } from "@/server/exports/word-file";
import type { BriefingText, Line, Section, Segment } from "./briefing-line";

const SPACE = { en: " ", zh: "" } as const;
const BRACKETS = { en: [" (", ")"], zh: ["（", "）"] } as const;

const runsOfWords = (segments: readonly Segment[], lang: BriefingText["lang"]) =>
  segments.flatMap(({ text, refs }, at) => [
    run(at === 0 ? text : `${SPACE[lang]}${text}`),
    ...refs.map((ref) => marked("Note", ref.label)),
  ]);

const runsOf = (line: Line, lang: BriefingText["lang"]) => {
  const [open, close] = BRACKETS[lang];
  return [
    ...(line.number ? [run(`${line.number} `)] : []),
    ...(line.lead ? [marked("Lead", line.lead)] : []),
    ...(line.beside ? [marked("Reference", ` ${line.beside}`)] : []),
    ...(line.mark ? [marked("Lead", `${open}${line.mark.words}${close}`)] : []),
    ...(line.lead ? [run(lang === "zh" ? "\u3000" : "  ")] : []),
    ...runsOfWords(line.segments, lang),
  ];
};

const paragraphsOf = (line: Line, lang: BriefingText["lang"], instance: number) => [
  paragraph("BodyText", runsOf(line, lang)),
  ...line.below.map((each) =>
    listItem(Boolean(each.number), instance, runsOf({ ...each, number: undefined }, lang)),
  ),
];

const sectionOf = ({ heading: name, lines, empty }: Section, lang: BriefingText["lang"], at: number) => [
  heading(2, name),
  ...(lines.length === 0 ? [paragraph("BodyText", runsOfWords([empty], lang))] : []),
  ...lines.flatMap((line, n) => paragraphsOf(line, lang, at * 10_000 + n)),
];

/** A briefing as the bytes of a .docx file; aborting `signal` rejects with its reason. */
export const briefingDocument = (text: BriefingText, signal?: AbortSignal): Promise<Uint8Array> =>
  wordFile(
    wordContent(text.lang, text.title, [
      heading(1, text.title),
      ...(text.beside ? [styled("Source", text.beside)] : []),
      styled("BodyText", text.occasion.text),
      ...text.sections.flatMap((section, at) => sectionOf(section, text.lang, at)),
      styled("Source", text.foot),
    ]),
    signal,
  );
