import { expect, it } from "vitest";
import type { Lang } from "@/domain/events/values";
import { REMINDER_KINDS, type ReminderKind } from "@/domain/reminders/reminder";
import { type ReminderContent, sentenceValues } from "@/domain/reminders/reminder-content";
import { translatorIn } from "./translator";

const words = { en: translatorIn("en"), zh: translatorIn("zh") };
const said = (
  lang: Lang,
  kind: ReminderKind,
  details: Record<string, string> = {},
  more: Partial<ReminderContent> = {},
) => {
  const content = { what: lang === "zh" ? "回访" : "a return visit", details, ...more };
  const sentence = words[lang](`reminders.sentence.${kind}`, sentenceValues(content, lang));
  // A message that is missing or cannot be formatted is its key.
  expect(sentence).not.toMatch(/^reminders\./);
  return sentence;
};

it.each([
  ["assigned", { by: "王某" }, "王某 assigned “a return visit” to you", "王某将“回访”指派给您"],
  ["due", { day: "2025-06-05" }, "“a return visit” is due on 5 June 2025", "“回访”将于2025年6月5日到期"],
  [
    "due",
    { day: "2025-06-05", about: "review" },
    "“a return visit” is due for review on 5 June 2025",
    "“回访”应于2025年6月5日跟进",
  ],
  [
    "late",
    { day: "2025-06-05", about: "until" },
    "The suspension of “a return visit” ended on 5 June 2025",
    "“回访”暂缓至2025年6月5日，现已期满",
  ],
  [
    "request",
    { by: "王某", action: "askExtension", day: "2025-07-01" },
    "王某 requested an extension of “a return visit” until 1 July 2025",
    "王某申请“回访”延期至2025年7月1日",
  ],
  [
    "request",
    { by: "王某", action: "askDrop" },
    "王某 requested cancellation of “a return visit”",
    "王某申请终止“回访”",
  ],
  [
    "decided",
    { by: "李某", action: "refuseExtension" },
    "李某 declined the extension of “a return visit”",
    "李某未同意“回访”延期",
  ],
  [
    "request",
    { by: "王某", action: "proposeDay", day: "2025-07-01" },
    "王某 proposed 1 July 2025 as the due date of “a return visit”",
    "王某建议“回访”的期限定为2025年7月1日",
  ],
  [
    "decided",
    { by: "李某", action: "refuseDay" },
    "李某 declined the due date proposed for “a return visit”",
    "李某未同意“回访”的建议期限",
  ],
  [
    "decided",
    { by: "李某", action: "withoutRequest", day: "2025-07-01" },
    "李某 changed the due date of “a return visit” to 1 July 2025",
    "李某将“回访”的期限改为2025年7月1日",
  ],
  ["decided", { by: "李某", action: "drop" }, "李某 cancelled “a return visit”", "李某已终止“回访”"],
] as const)("the reminder %s %o has its sentence in both languages", (kind, details, english, chinese) => {
  expect([said("en", kind, details), said("zh", kind, details)]).toEqual([english, chinese]);
});

it("a change of the due date without a request is not reported as a leader's decision", () => {
  const values = sentenceValues({ what: "", details: { by: "李某", action: "withoutRequest" } }, "en");
  expect(words.en("reminders.because.decided", values)).toBe("You are the assignee.");
  expect(words.zh("reminders.because.decided", values)).toBe("该事项由您负责。");
});

it.each([
  [
    { parties: [{ en: "Jilin Zone", zh: "吉林高新区" }], reference: "2024-7" },
    "The agreement “a return visit” with Jilin Zone (2024-7) expires on 5 June 2025",
    "协议“回访”（吉林高新区，2024-7）将于2025年6月5日到期",
  ],
  [
    { parties: ["A", "B", "C", "D"].map((en) => ({ en })) },
    "The agreement “a return visit” with A, B, C and others expires on 5 June 2025",
    "协议“回访”（A、B、C等）将于2025年6月5日到期",
  ],
  [
    { parties: null, reference: null },
    "The agreement “a return visit” expires on 5 June 2025",
    "协议“回访”将于2025年6月5日到期",
  ],
])("an expiring agreement is identified by its parties and reference: %o", (more, english, chinese) => {
  expect([
    said("en", "expiring", { day: "2025-06-05" }, more),
    said("zh", "expiring", { day: "2025-06-05" }, more),
  ]).toEqual([english, chinese]);
});

it.each([
  ["late", "due", {}, "the due date has passed", "期限已过"],
  ["late", "review", {}, "the review date has passed", "跟进日期已过"],
  ["late", "until", {}, "the suspension has ended", "暂缓期已满"],
  [
    "expiring",
    "due",
    { logged: true },
    "You created the event at which it was signed.",
    "该签约活动由您录入。",
  ],
  ["expiring", "due", { logged: false }, "You are a leader.", "您是领导用户，协议到期时均会收到提醒。"],
] as const)(
  "the reason for the reminder %s, about %s %o, is correct",
  (kind, about, more, english, chinese) => {
    for (const [lang, why] of [
      ["en", english],
      ["zh", chinese],
    ] as const) {
      const values = sentenceValues({ what: "", details: { about }, ...more }, lang);
      expect(words[lang](`reminders.because.${kind}`, values)).toContain(why);
    }
  },
);

it.each(REMINDER_KINDS)("the reminder %s is complete without further details", (kind) => {
  for (const lang of ["en", "zh"] as const) expect(said(lang, kind)).not.toMatch(/undefined|\{|\}/);
});
