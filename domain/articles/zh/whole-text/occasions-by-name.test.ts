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

it("takes no other meeting for it", () => {
  const agenda = [
    { key: "t", activity: "talks" },
    { key: "m", activity: "other" },
  ];
  const partOf = { name: { zh: "东海渔业座谈会" } };
  const written = (...texts: readonly (readonly [id: string, text: string])[]): string | undefined =>
    textsOf(
      withOccasionsByName(
        texts.map(([id, text]) => paragraph("agenda", said(id, text))),
        { facts: { record: { agenda, partOf } } } as unknown as Discourse,
      ),
    ).at(-1);
  expect(
    written(
      ["lead", "双方举行样本交流会"],
      ["agenda[m]", "安例出席了湖滨座谈会"],
      ["agenda[n]", "座谈后，安例参观了样本港"],
    ),
  ).toBe("交流会后，安例参观了样本港");
  expect(written(["lead", "东海渔业座谈会期间，安例到访"], ["agenda[n]", "会见前，安例参观了样本港"])).toBe(
    "会见前，安例参观了样本港",
  );
});
