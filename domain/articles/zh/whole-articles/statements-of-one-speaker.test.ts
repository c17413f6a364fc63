import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What one of two invented people said who talked with each other.

const EMBASSY = { name: zh("松国驻湖国使馆"), short: zh("使馆"), kind: "government" };
const text = (remarks: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("白样到访云雀博物馆"),
      home: { name: zh("云雀博物馆"), kind: "institute" },
      participants: [
        personOf("bai", "白样", "松山文物研究所", "副所长", { side: "guest", roles: ["head"] }),
        personOf("an", "安例", "云雀博物馆", "馆长", { side: "host" }),
      ],
      agenda: [
        { key: "show", activity: "other", did: zh("参加文物图片展开展活动"), people: [{ key: "bai" }] },
        {
          key: "t",
          activity: "talks",
          topics: [zh("文物保护"), zh("展览筹划")],
          people: [{ key: "bai" }, { key: "an" }],
          remarks,
        },
      ],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("talks of two", () => {
  it("are a sentence without what one of them said", () => {
    const article = text([remark("r", "bai", "praise", "云雀博物馆的工作")]);
    expect(article).not.toMatch(/与[^。]*安例[^。]*，(?:并)?(?:称赞|肯定|表示)/);
    expect(article).toMatch(/。白样肯定了/);
  });

  it("are one without a statement of one of them", () => {
    const article = text([remark("r", "bai", "say", "两馆合作前景广阔")]);
    expect(article).not.toMatch(/，并表示/);
    expect(article).toMatch(/白样(?:表示|说)，两馆合作前景广阔/);
  });
});

describe("a promise of an organization", () => {
  const promised = (by: object, point = "继续保护侨民权益"): string =>
    text([remark("w", "an", "introduce", "馆藏情况"), remark("r", "an", "promise", point)], {
      participants: [
        personOf("bai", "白样", "松山文物研究所", "副所长", { side: "guest", roles: ["head"] }),
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: EMBASSY, title: zh("大使") }],
          side: "host",
        },
      ],
      followUps: [{ key: "f", force: "commitment", text: zh(point), by, from: { remark: "r", point: 0 } }],
    });

  it("has the organization that owes it as its subject", () => {
    expect(promised({ organizations: [EMBASSY] })).toContain("使馆将继续保护侨民权益");
  });

  it("continues from the speaker who owes it", () => {
    const article = promised({ participants: ["an"] });
    expect(article).toMatch(/表示，?将继续保护侨民权益/);
    expect(article).not.toContain("使馆将");
  });

  it("names an organization once that it is about", () => {
    expect(promised({ organizations: [EMBASSY] }, "继续以使馆为平台保护侨民")).not.toContain("使馆将");
  });
});
