import { expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withCrowdsAtLists } from "./crowd-with-list";

const written = (...sentences: string[]): string => {
  const lines = sentences.map((one, at) => line(at === 0 ? "lead" : `people.${at}`, plain(one)));
  const block = withCrowdsAtLists({ type: "paragraph", part: "lead", lines, keys: [] });
  return isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("。") : "";
};

const list = "松山市副市长安例、湖滨大学校长白样和学生代表";

it("counts those at an event where it names them", () => {
  const held = "松山市图书馆开馆仪式在湖滨广场举行";
  expect(written(`${held}，近200人参加`, `${list}出席仪式`)).toBe(`${held}，${list}等近200人参加`);
  expect(written("安例为图书馆揭牌", `${list}等出席仪式`, "50余名来宾参加仪式")).toBe(
    `安例为图书馆揭牌。${list}等50余名来宾出席仪式`,
  );
  expect(written(`${list}出席，300余人参加活动`)).toBe(`${list}等300余人出席`);
  const groups = "松山市科协、湖滨大学等单位负责人和人才代表";
  expect(written("安例为图书馆揭牌", "70余名有关方面代表参加活动", `${groups}参加活动`)).toBe(
    `安例为图书馆揭牌。${groups}等70余人参加活动`,
  );
});

it("keeps the count where the sentence of the event would be too short", () => {
  const known = "松山市图书馆开馆仪式举行，近200人参加。安例和白样出席仪式";
  expect(written(...known.split("。"))).toBe(known);
});

it("says who came to an event in its sentence", () => {
  const held = "松山市侨联在湖滨举行海外侨胞座谈会";
  const came = "来自8个国家的38名海外侨胞参加";
  expect(written(held, `${came}座谈会`)).toBe(`${held}，${came}`);
});

it("names in one sentence those of both sides who attended", () => {
  expect(written("安例一行11人参加签约仪式", "湖滨大学相关负责人出席签约仪式")).toBe(
    "安例一行11人，以及湖滨大学相关负责人出席签约仪式",
  );
});
