import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What was given, to whom, in which order, on invented visits and at invented ceremonies.

const PEOPLE = [
  personOf("an", "安例", "松山校友会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
  personOf("bai", "白样", "云雀大学", "副校长", { side: "host", roles: ["receiver"] }),
];
const visit = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山校友会到访云雀大学"),
      home: { name: zh("云雀大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: PEOPLE,
      agenda,
      ...more,
    }) as DraftRecord,
    "zh",
  );
const talks = (topic: string) => ({ key: "t", activity: "talks", topics: [zh(topic)] });

describe("a certificate for donors", () => {
  it("follows what they gave, behind the talks", () => {
    const text = visit(
      [
        { ...talks("校友工作"), remarks: [remark("r", "an", "promise", "支持母校")] },
        { key: "c", activity: "ceremony", title: zh("捐赠仪式"), outcomes: ["gift", "paper"] },
      ],
      {
        outcomes: [
          {
            key: "gift",
            type: "gift",
            points: [zh("100万元")],
            by: ["an"],
            to: { organizations: [{ name: zh("云雀大学教育基金会") }] },
          },
          {
            key: "paper",
            type: "award",
            points: [zh("捐赠证书")],
            by: ["bai"],
            to: { participants: ["an"] },
          },
        ],
      },
    );
    expect(text).toMatch(/捐赠100万元[\s\S]*颁发捐赠证书/);
    expect(text.indexOf("捐赠证书")).toBeGreaterThan(text.indexOf("支持母校"));
  });
});

describe("two topics", () => {
  it("are joined by a word where a character only looks like one", () => {
    const text = visit([talks("科普普及"), talks("智库建设")].map((one, at) => ({ ...one, key: `t${at}` })));
    expect(text).not.toContain("，以及");
    const both = visit([{ ...talks("科普普及"), topics: [zh("科普普及"), zh("智库建设")] }]);
    expect(both).toContain("科普普及和智库建设");
  });
});

describe("talks behind a ceremony", () => {
  it("are not what those present came for", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("云雀大学实习基地揭牌"),
        participants: PEOPLE,
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("实习基地授牌仪式"),
            remarks: [remark("r", "bai", "say", "合作前景广阔")],
            outcomes: ["base"],
          },
          talks("联合培养"),
        ],
        outcomes: [{ key: "base", type: "launch", points: [zh("云雀大学实习基地")], by: ["an", "bai"] }],
      }) as DraftRecord,
      "zh",
    );
    expect(text.indexOf("联合培养")).toBeGreaterThan(text.indexOf("揭牌。"));
    expect(text.indexOf("联合培养")).toBeGreaterThan(text.indexOf("前景广阔"));
  });
});
