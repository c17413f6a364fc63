import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// An invented signing, with talks and a tour that came before it.

const text = (guest?: object): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨开发区与青石开发区签订合作协议"),
      home: { name: zh("湖滨开发区"), kind: "zone" },
      news: "ag",
      delegations: [{ key: "d", name: zh("青石开发区考察团"), side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨开发区", "主任", { side: "host", roles: ["escort", "signatory"] }),
        personOf("an", "安例", "青石开发区", "主任", {
          side: "guest",
          delegation: "d",
          roles: ["head", "signatory"],
        }),
      ],
      agenda: [
        {
          key: "tour",
          activity: "tour",
          told: "before",
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "escort" },
          ],
          saw: [zh("湖滨港码头"), zh("云雀产业园")],
        },
        {
          key: "talks",
          activity: guest ? "discussion" : "talks",
          title: zh("座谈会"),
          ...(guest ? { people: [{ key: "bai" }, guest] } : {}),
          topics: ["园区运行", "制度建设", "招商引资", "招才引智", "企业发展"].map(zh),
        },
        { key: "sign", activity: "signing", people: [{ key: "an" }, { key: "bai" }], agreements: ["ag"] },
      ],
      agreements: [
        {
          key: "ag",
          title: zh("湖滨开发区与青石开发区合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨开发区"), kind: "zone" }, signatories: ["bai"] },
            { organization: { name: zh("青石开发区"), kind: "zone" }, signatories: ["an"] },
          ],
        },
      ],
    }),
    "zh",
  );

it("has talks with their people, before the sights seen earlier", () => {
  expect(text({ key: "an" })).toMatch(/座谈会上，双方围绕园区运行、[^。]*进行了交流。此前，[^。]*参观/);
});

it("has both sides at talks of which no people are recorded", () => {
  const written = text();
  expect(written).toMatch(/双方[^。]*园区运行、[^。]*进行了?(?:交流|座谈|会谈)/);
  expect(written).not.toMatch(/座谈会围绕/);
});
