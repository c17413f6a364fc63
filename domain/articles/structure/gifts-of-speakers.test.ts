import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const SCHOOL = { name: zh("云雀中学") };
const GIFT = {
  key: "o1",
  type: "gift",
  by: ["ch"],
  to: { organizations: [SCHOOL] },
  points: [zh("图书共3000册")],
};
const award = (key: string, by: string, what: string): object => ({
  key,
  type: "award",
  by: [by],
  to: { organizations: [{ name: zh("湖滨港口商会") }] },
  points: [zh(what)],
});
const text = (outcomes: readonly object[], title = "湖滨港口商会向云雀中学捐赠图书"): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh("湖滨港口商会向云雀中学图书捐赠仪式"),
      venue: { name: zh("云雀中学礼堂") },
      participants: [
        { key: "ch", group: zh("湖滨港口商会"), presence: "unstated" },
        personOf("lu", "陆样", "云雀市教育局", "副局长", { roles: ["speaker"] }),
        personOf("bai", "白样", "云雀中学", "校长", { roles: ["speaker"] }),
        personOf("chen", "陈例", "湖滨港口商会", "会长", { roles: ["speaker"] }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("捐赠仪式"),
          outcomes: outcomes.map((one) => (one as { key: string }).key),
          remarks: [
            remark("r1", "lu", "introduce", "全市学校图书馆的建设情况"),
            remark("r2", "chen", "say", "商会愿为学校尽绵薄之力，支持家乡教育发展"),
            remark("r3", "bai", "speak", "学会读书、学会感恩"),
          ],
        },
      ],
      outcomes,
    }),
    "zh",
  );

describe("what speakers gave at an event of which a gift is the news", () => {
  it("is stated with their words", () => {
    const article = text([GIFT, award("o2", "lu", "锦旗"), award("o3", "bai", "捐赠证书")]);
    expect(article).toMatch(/陆样介绍了全市学校图书馆的建设情况，并向[^。]*颁发锦旗。/);
    expect(article).toMatch(/白样就学会读书、学会感恩发言，并向[^。]*颁发捐赠证书。/);
  });

  it("follows the news in the sentence of the ceremony", () => {
    expect(text([GIFT])).toContain(
      "湖滨港口商会向云雀中学图书捐赠仪式在云雀中学礼堂举行，商会向该校捐赠图书共3000册。",
    );
  });

  it("stays in front of the speeches where it is the news itself", () => {
    const article = text([award("o2", "lu", "锦旗")], "云雀市教育局向湖滨港口商会颁发锦旗");
    expect(article.indexOf("颁发锦旗")).toBeLessThan(article.indexOf("介绍了"));
  });

  it("follows the speeches where the title says nothing of it", () => {
    const article = text([award("o2", "lu", "锦旗")], "湖滨港口商会到云雀中学开展活动");
    expect(article.indexOf("颁发锦旗")).toBeGreaterThan(article.indexOf("就学会读书"));
  });
});
