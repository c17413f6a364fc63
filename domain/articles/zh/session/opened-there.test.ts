import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const host = (name: string, tier = "host"): object => ({ organization: { name: zh(name) }, tier });
const text = (title: string, organizers: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山市代表团到访湖滨县"),
      venue: { name: zh("湖滨县") },
      participants: [
        personOf("su", "苏例", "松山市", "市长", { side: "guest", roles: ["head"] }),
        personOf("an", "安例", "湖滨县", "县长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [zh("茶业合作")] },
        { key: "o", activity: "ceremony", title: zh(title), organizers, ...more },
      ],
    }),
    "zh",
  );

describe("the ceremony at the beginning or end of something", () => {
  it("is not what the organizers held", () => {
    const article = text("湖滨茶业博览会开幕式", [host("湖滨县"), host("湖滨茶业协会", "organizer")]);
    expect(article).toContain("由湖滨县主办、湖滨茶业协会承办的湖滨茶业博览会开幕。");
    expect(article).not.toContain("开幕式由");
  });

  it("is reported with who chaired and who spoke", () => {
    const article = text("湖滨茶艺研修班结业典礼", [host("湖滨茶业协会")], {
      people: [
        { key: "an", as: "chair" },
        { key: "su", as: "speaker" },
      ],
      remarks: [remark("r", "su", "hope", "学员学以致用")],
    });
    expect(article).toContain("由湖滨茶业协会主办的湖滨茶艺研修班结业，结业典礼由安例主持");
  });

  it("leaves a long list of organizers to a sentence of their own", () => {
    const many = ["湖滨县", "松山市", "云崖商会", "青石协会"].map((name) => host(name));
    const article = text("湖滨茶业博览会开幕式", many);
    expect(article).toContain("湖滨茶业博览会开幕，");
    expect(article).toMatch(/，博览会由[^。]+青石协会主办。/);
  });

  it("keeps what was done at the ceremony", () => {
    const article = text("湖滨茶业博览会开幕式", [host("湖滨县")], {
      did: zh("为十家茶企授牌"),
      people: [{ key: "an" }],
    });
    expect(article).toContain("为十家茶企授牌");
    expect(article).toMatch(/湖滨县主办/);
  });

  it("keeps a ceremony without the name of what it opened", () => {
    expect(text("开幕式", [host("湖滨县")])).toContain("开幕式由");
  });
});
