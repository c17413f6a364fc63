import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Sentences of context that end invented texts and share words with a sentence of them.

const participants = [
  personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
  personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
];

const said = [
  remark("a", "an", "introduce", "商会近年来服务会员企业、推动港口建设的情况"),
  remark("b", "bo", "say", "将组织会员企业到湖滨考察，参加明年春天举行的航运展览会，并在湖滨设立办事处"),
];

const textOf = (background: readonly string[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      participants,
      agenda: [{ key: "t", activity: "talks", topics: [zh("港口航运合作")], remarks: said }],
      background: background.map(zh),
      ...more,
    }),
    "zh",
  );

const firstParagraph = (article: string): string => article.split("\n\n")[1] ?? "";

describe("a last sentence of context in Chinese", () => {
  it("follows the sentence with most words about the organization that it names", () => {
    const people = [{ key: "an", as: "chair" }, { key: "bo" }];
    const agenda = [{ key: "t", activity: "talks", topics: [zh("港口航运合作")], people, remarks: said }];
    const guests = [
      personOf("an", "安例", "湖滨港口商会", "会长", { side: "host" }),
      personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
    ];
    const text = "帆影集团为湖滨港口商会会长单位。";
    const article = textOf([text], { agenda, participants: guests });
    expect(article).toMatch(/湖滨港口商会会长安例[^。]*。帆影集团为湖滨港口商会会长单位。/);
  });

  it("on those who were visited follows the news", () => {
    const text = "走访的企业既有会员单位，也有非会员单位。";
    const article = textOf([text], { kind: "inspection", title: zh("云雀市航运协会走访湖滨企业") });
    expect(firstParagraph(article)).toContain(text);
  });

  it("on the beginning of what has its anniversary follows the news", () => {
    const text = "1994年5月6日，云雀市与湖滨市缔结为友好城市。";
    const article = textOf([text], { title: zh("云雀市与湖滨市举行缔结友城30周年座谈会") });
    expect(firstParagraph(article)).toContain(text);
  });

  it("on the noun of the title follows the news", () => {
    const text = "船员研修班是商会的经典培训项目。";
    const article = textOf([text], { title: zh("云雀市航运协会参加船员教育与培训研修班") });
    expect(firstParagraph(article)).toContain(text);
  });

  it("follows the act in which its first words occur, with the next sentence about the same thing", () => {
    const agenda = [
      { key: "t", activity: "talks", topics: [zh("港口航运合作")], remarks: said },
      { key: "p", activity: "ceremony", outcomes: ["o"], title: zh("发布仪式") },
      { key: "w", activity: "tour", saw: [zh("北岸码头")] },
    ];
    const outcomes = [{ key: "o", type: "launch", points: [zh("《湖滨航运发展蓝皮书》")] }];
    const context = ["蓝皮书梳理了湖滨航运的历程。", "三位船长为蓝皮书撰写文章。"];
    const article = textOf(context, { agenda, outcomes });
    expect(article).toMatch(
      /湖滨航运发展蓝皮书》[^。]*。蓝皮书梳理了湖滨航运的历程。三位船长为蓝皮书撰写文章。/,
    );
  });

  it("on the aim of the visit follows the news, also where it is to advance something further", () => {
    const text = "此次交流活动旨在进一步深化两地交流合作。";
    expect(firstParagraph(textOf([text]))).toContain(text);
  });

  it("on a city or with a plan ends the text", () => {
    for (const text of ["湖滨现有24家商会。", "云雀市将建设新的深水码头。"])
      expect(textOf([text]).trim()).toMatch(new RegExp(`${text}$`));
  });
});
