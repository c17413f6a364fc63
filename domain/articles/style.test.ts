import { describe, expect, it } from "vitest";
import type { Lang } from "../events/values";
import { goldenRecords, sampleRecords } from "./golden.test-data";
import { toText } from "./render";
import type { HouseStyle } from "./style";
import { writeArticle } from "./write";

const records = new Map([...sampleRecords(), ...goldenRecords()]);

const text = (name: string, lang: Lang, style: Partial<HouseStyle> = {}): string => {
  const record = records.get(name);
  if (!record) throw new Error(`no record ${name}`);
  return toText(writeArticle(record, lang, style));
};

/** A choice of the house style, what it prints, and what is printed without it. */
const CHOICES: readonly [
  record: string,
  lang: Lang,
  style: Partial<HouseStyle>,
  chosen: string,
  usual: string,
][] = [
  ["medicines-chamber-reception", "en", { date: "dmy" }, "on 26 August 2023", "on August 26, 2023"],
  ["medicines-chamber-reception", "zh", { year: false }, "8月26日，中国医药", "2023年8月26日，中国医药"],
  [
    "on-the-sidelines",
    "en",
    { leadSide: "guest" },
    "Edda Saltmarsh, president of the Saltmere Board of Trade, met Gu",
    "Gu Changfeng, chairman of the Xinghe Chamber of Commerce, met",
  ],
  [
    "thirty-participants",
    "en",
    { maxNamed: 2 },
    "Qin Guanhai, project manager of the company; and others",
    "Nora Feldhaven",
  ],
  ["foreign-names", "en", { honorifics: true }, "presence of H.E. Dr Amina", "presence of Dr Amina"],
  ["no-date", "zh", { later: "title" }, "白局长", "白如初欢迎"],
  ["seminar-tiers", "en", { spelling: "british" }, ", organised by the", ", organized by the"],
  ["zhengzhou-inspection", "en", { credits: false }, "Zhengzhou", "Editor: Cao Lisha"],
  ["three-delegations", "zh", { photoCredits: false }, "托拜厄斯·雷恩", "（图：星河日报）"],
];

describe("the house style", () => {
  it.each(CHOICES)("of %s in %s: %o", (name, lang, style, chosen, usual) => {
    expect(text(name, lang)).toContain(usual);
    expect(text(name, lang, style)).toContain(chosen);
    expect(text(name, lang, style)).not.toContain(usual);
  });

  it("refers to the office as “our”, whether the record or the settings name it", () => {
    const home = {
      name: { en: "Chengdu High-tech Medical Association", zh: "成都高新医学会" },
      kind: "association" as const,
    };
    const ours = { our: true, home };
    expect(text("medical-city-inspection", "en", ours)).toContain("our association");
    expect(text("medical-city-inspection", "zh", ours)).toContain("我会");
    expect(text("medical-city-inspection", "zh", { home })).not.toContain("我会");
  });
});
