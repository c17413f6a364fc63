import { expect, it } from "vitest";
import { parseRecord } from "@/domain/events/parse";
import { problemText } from "@/domain/events/problem-text";
import type { Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { translatorIn } from "@/messages/translator";
import { importProblem } from "./import-problem";

const RECORD = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { zh: "会谈", en: "Talks" },
  when: { start: "2025-05-20" },
  participants: [
    { key: "p6", side: "host", person: { name: { zh: "王五", en: "Wang Wu" } } },
    { key: "p7", side: "guest", person: { name: { zh: "赵六" } } },
  ],
  agenda: [],
};

/** What the screen says of a file, as the server answers it. */
const said = (record: unknown, lang: Lang): string => {
  const parsed = parseRecord(record);
  const [problem] = parsed.ok ? [] : parsed.problems;
  if (!problem) throw new Error("the record is valid");
  const { path } = problem;
  const text = problemText(problem, lang);
  const sentence = path ? labelled(path, text, lang) : text;
  return importProblem({ field: path, problem: sentence }, record, lang, translatorIn(lang));
};

it.each([
  [{ ...RECORD, when: { start: 5 } }, "en", /^Date and time › Start date: is a number/],
  [
    { ...RECORD, participants: [{ ...RECORD.participants[0], side: "inside" }] },
    "en",
    /^Participants › Wang Wu › Side: "inside"/,
  ],
  [
    { ...RECORD, participants: [{ ...RECORD.participants[0], side: "inside" }] },
    "zh",
    /^参加人员 › 王五 › 所属方：“inside”/,
  ],
  [{ ...RECORD, followUps: [{ key: "f1", text: { zh: "寄送材料" }, by: 3 }] }, "zh", /寄送材料/],
  [{ ...RECORD, weather: "fine" }, "en", /weather/],
  [[], "en", /list/],
  ["text", "zh", /文字/],
  [null, "en", /null/],
  [{ ...RECORD, participants: [null, 4, { key: {} }] }, "en", /^Participants › 1/],
] as const)("names the field of a spoiled file by its label, without keys: %j", (record, lang, expected) => {
  expect(said(record, lang)).toMatch(expected);
  expect(said(record, lang)).not.toMatch(/p6|\[|followUps|participants/);
});
