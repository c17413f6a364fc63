import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withOrganizerOfCeremony } from "./organizer-of-ceremony";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const NAME = "云雀国渔业培训班结业仪式";
const discourse = {
  facts: { record: { officialName: { zh: NAME } }, said: () => ({ text: NAME, path: "officialName.zh" }) },
} as unknown as Discourse;

const lead = (...texts: string[]): string[] =>
  textsOf(
    withOrganizerOfCeremony([paragraph("lead", ...texts.map((one, at) => said(`s${at}`, one)))], discourse),
  );

it("puts the only organizer in front of an event", () => {
  expect(lead(`3月5日，${NAME}在云雀举行，大使安例出席`, "培训班由湖滨水产大学承办", "约80人参加")).toEqual([
    `3月5日，由湖滨水产大学承办的${NAME}在云雀举行，大使安例出席。约80人参加`,
  ]);
});

it("leaves several organizers, and a place in front", () => {
  for (const texts of [
    [`3月5日，${NAME}在云雀举行`, "培训班由湖滨水产大学、松山学院承办"],
    [`3月5日，${NAME}在云雀举行`, "培训班由湖滨水产大学承办，松山学院协办"],
    [`在云雀馆，${NAME}举行`, "培训班由湖滨水产大学承办"],
  ])
    expect(lead(...texts)).toEqual([texts.join("。")]);
});
