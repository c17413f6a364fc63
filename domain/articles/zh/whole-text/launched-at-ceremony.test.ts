import { expect, it } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withCeremonyOnce, withLaunchAtCeremony } from "./launched-at-ceremony";

const said = (...lines: (readonly [string, string])[]): string[] => {
  const block = { type: "paragraph", lines: lines.map(([id, text]) => line(id, plain(text))) } as Paragraph;
  const content = { scenes: [{ path: "agenda[c]", item: { outcomes: ["o"] } }], relations: { visit: false } };
  const discourse = { content } as unknown as Discourse;
  return withCeremonyOnce(withLaunchAtCeremony([block], discourse), discourse).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};
const LAUNCH = ["outcomes[o]", "云溪港工程启动"] as const;
const LIST = ["agenda[c].people", "安例、白样出席奠基仪式"] as const;

it("puts a ceremony and who was there before what came of it", () => {
  expect(said(LAUNCH, LIST)).toEqual(["安例、白样出席奠基仪式，云溪港工程启动"]);
});

it("keeps an outcome of another item or with more words by itself", () => {
  const other = ["agenda[d].people", LIST[1]] as const;
  expect(said(LAUNCH, other)).toEqual([LAUNCH[1], LIST[1]]);
  const longer = ["outcomes[o]", "在开工仪式上，云溪港工程启动"] as const;
  expect(said(longer, LIST)).toEqual([longer[1], LIST[1]]);
});

it("leaves out what the name of the ceremony has said", () => {
  const held = ["event", "云溪港工程启动仪式在湖滨举行"] as const;
  expect(said(held, LAUNCH)).toEqual([held[1]]);
  const listed = ["event", "云溪医院挂牌仪式在湖滨举行"] as const;
  expect(said(listed, ["outcomes[o]", "云溪医院揭牌"])).toEqual([listed[1]]);
  const begun = ["event", "云溪港工程开工仪式在湖滨举行"] as const;
  expect(said(begun, LAUNCH)).toEqual([begun[1]]);
  expect(said(["lead", `3月5日，${begun[1]}`], ["people.an", "安例等出席仪式"], LAUNCH)).toEqual([
    `3月5日，${begun[1]}`,
    "安例等出席仪式",
  ]);
  const elsewhere = ["event", "松山港工程开工仪式在湖滨举行"] as const;
  expect(said(elsewhere, LAUNCH)).toEqual([elsewhere[1], LAUNCH[1]]);
  const other = ["event", "松山港工程启动仪式在湖滨举行"] as const;
  expect(said(other, LAUNCH)).toEqual([other[1], LAUNCH[1]]);
});

it("leaves out a clause that repeats the name of the ceremony", () => {
  const held = (launched: string): readonly [string, string] => [
    "lead",
    `3月5日，云溪航线开航仪式在湖滨举行，${launched}`,
  ];
  expect(said(held("云溪航线启动"))).toEqual(["3月5日，云溪航线开航仪式在湖滨举行"]);
  expect(said(held("松山航线启动"))).toEqual(["3月5日，云溪航线开航仪式在湖滨举行，松山航线启动"]);
});

it("says what a ceremony was named after once, also before what was signed at it", () => {
  const held = ["agreements[a]", "签约仪式暨云溪分院揭牌仪式在云溪医院举行，甲、乙签署协议"] as const;
  expect(said(held, ["agenda[c]", "安例致辞"], ["outcomes[o]", "云溪分院揭牌"])).toEqual([
    held[1],
    "安例致辞",
  ]);
});
