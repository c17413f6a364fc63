import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withOccasionsByName } from "./occasions-by-name";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

/** The last paragraph behind a first one, of an event with some meetings. */
const second = (lead: string, text: string, meetings = 1): string | undefined =>
  textsOf(
    withOccasionsByName(
      [paragraph("lead", said("lead", lead)), paragraph("agenda", said("agenda[l]", text))],
      {
        facts: { record: { agenda: Array.from({ length: meetings }, () => ({ activity: "talks" })) } },
      } as unknown as Discourse,
    ),
  ).at(-1);

it("calls a meeting by the noun that the text has for it", () => {
  expect(second("安例与王小样举行会谈", "会见前，李例作讲座")).toBe("会谈前，李例作讲座");
  expect(second("双方举行座谈会", "会谈结束后，安例参观了样本港")).toBe("座谈会结束后，安例参观了样本港");
});

it("leaves a meeting that is known, one of several, and talks by another word", () => {
  for (const [lead, text, meetings] of [
    ["王小样会见安例", "会见前，李例作讲座", 1],
    ["安例与王小样举行会谈", "会见前，李例作讲座", 2],
    ["王小样会见安例，双方举行座谈", "会谈后，安例参观了样本港", 1],
    ["王小样接待了安例一行", "会见前，李例作讲座", 1],
    ["安例率考察团到样本市考察", "座谈后，考察团参观了样本港", 1],
  ] as const)
    expect(second(lead, text, meetings)).toBe(text);
});
