import { Paragraph } from "docx";
import { heading, marked, run, styled, wordFile } from "@/server/word-frame";
import type { BriefingText, Line, Section } from "./briefing-line";

const SPACE = { en: " ", zh: "" } as const;
const AFTER = { en: "; ", zh: "；" } as const;
const BRACKETS = { en: [" (", ")"], zh: ["（", "）"] } as const;

const runsOf = (line: Line, lang: BriefingText["lang"]) => {
  const [open, close] = BRACKETS[lang];
  const last = line.segments.length - 1;
  return [
    ...(line.number ? [run(`${line.number} `)] : []),
    ...(line.lead ? [marked("Lead", line.lead)] : []),
    ...(line.beside ? [marked("Reference", ` ${line.beside}`)] : []),
    ...(line.mark ? [marked("Lead", `${open}${line.mark.words}${close}`)] : []),
    ...(line.lead ? [run(lang === "zh" ? "\u3000" : "  ")] : []),
    ...line.segments.flatMap(({ text, refs }, at) => [
      run(text),
      ...refs.map((ref) => marked("Reference", ` ${ref.label}`)),
      ...(at < last ? [run(AFTER[lang])] : []),
    ]),
  ];
};

const paragraphsOf = (line: Line, lang: BriefingText["lang"], instance: number): Paragraph[] => [
  new Paragraph({ style: "BodyText", children: runsOf(line, lang) }),
  ...line.below.map(
    (each) =>
      new Paragraph({
        style: "ListParagraph",
        numbering: { reference: each.number ? "numbers" : "bullets", level: 0, instance },
        children: runsOf({ ...each, number: undefined }, lang),
      }),
  ),
];

const sectionOf = ({ heading: name, lines, empty }: Section, lang: BriefingText["lang"], at: number) => [
  heading(2, name),
  ...(lines.length === 0 ? [styled("BodyText", empty)] : []),
  ...lines.flatMap((line, n) => paragraphsOf(line, lang, at * 10_000 + n)),
];

/** A briefing as the bytes of a .docx file. */
export const briefingDocument = (text: BriefingText): Promise<Uint8Array> =>
  wordFile(text.lang, text.title, [
    heading(1, text.title),
    ...(text.beside ? [styled("Source", text.beside)] : []),
    styled("BodyText", `${text.occasion.text}${SPACE[text.lang]}`.trim()),
    ...text.sections.flatMap((section, at) => sectionOf(section, text.lang, at)),
    styled("Source", text.foot),
  ]);
