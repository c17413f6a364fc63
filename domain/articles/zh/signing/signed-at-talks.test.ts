import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const talks = (more: object): object => ({
  key: "t",
  activity: "talks",
  title: zh("会谈"),
  people: [{ key: "an" }, { key: "bai" }],
  agreements: ["a"],
  ...more,
});
const text = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      ...more,
      kind: "signing",
      title: zh("湖滨港口商会与云雀市航运协会签署合作备忘录"),
      news: "a",
      city: zh("云雀市"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest" }),
        personOf("bai", "白样", "云雀市航运协会", "会长", { side: "host" }),
      ],
      agenda,
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          purpose: zh("扩大两地航运合作"),
          parties: [{ organization: PORT }, { organization: CITY }],
        },
      ],
    }),
    "zh",
  );

describe("a document signed at talks, as the beginning of a text", () => {
  it("refers to no talks that the reader does not know of", () => {
    const article = text([talks({ topics: [zh("航线对接"), zh("码头管理")], topicsOpen: true })]);
    expect(article).toMatch(/2024年3月5日，湖滨港口商会与云雀市航运协会在云雀市签署合作备忘录/);
    expect(article).toContain("双方就航线对接、码头管理等进行了交流。");
  });

  it("says that both sides held talks where no other sentence does", () => {
    expect(text([talks({})])).toContain("湖滨港口商会与云雀市航运协会在云雀市举行会谈，并签署合作备忘录");
  });

  it("comes back to the talks behind another item of the programme", () => {
    const opening = {
      key: "o",
      activity: "ceremony",
      title: zh("航运展览会开幕式"),
      remarks: [remark("r1", "bai", "say", "展览会为企业搭建了平台")],
    };
    const words = { topics: [zh("航线对接")], remarks: [remark("r2", "an", "say", "商会愿推动航线对接")] };
    expect(text([opening, talks(words)])).toMatch(/\n会谈中，湖滨港口商会会长安例表示，/);
    expect(text([talks(words)])).not.toContain("会谈中");
    const context = { background: [zh("航运展览会展出面积1600平方米。")] };
    expect(text([opening, talks(words)], context)).toMatch(
      /1600平方米。\n\n会谈中，湖滨港口商会会长安例表示，/,
    );
  });

  it("was signed at no 座谈 if those who met only talked", () => {
    const agreement = (key: string, title: string, company: string): object => ({
      key,
      title: zh(title),
      type: "framework",
      status: "signed",
      parties: [
        { organization: { name: zh("湖滨县"), kind: "government" } },
        { organization: { name: zh(company), kind: "company" } },
      ],
    });
    const article = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨县领导赴云雀市招商考察"),
        city: zh("云雀市"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "湖滨县", "县长", { side: "guest", delegation: "d", roles: ["head"] }),
          { key: "f", group: zh("企业负责人"), side: "host" },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("与企业负责人交谈"),
            people: [{ key: "an", as: "head" }, { key: "f" }],
            topics: [zh("航线对接")],
            agreements: ["a", "b"],
            remarks: [remark("r", "f", "say", "湖滨县区位条件优越")],
          },
        ],
        agreements: [
          agreement("a", "生产线合作框架协议", "松山电子有限公司"),
          agreement("b", "特色小镇合作框架协议", "青石科技有限公司"),
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/交谈中，[^。]*签署/);
    expect(article).not.toContain("座谈中");
  });
});
