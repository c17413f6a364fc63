import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const body = (article: string): string => article.slice(article.indexOf("\n"));
const hospital = (name: string, short?: string): object => ({
  name: zh(name),
  kind: "hospital",
  ...(short ? { short: zh(short) } : {}),
});

describe("the first mention of an office of a city or province", () => {
  const signed = (own: object, more: object): string =>
    body(
      faultlessText(
        heldEvent({
          kind: "signing",
          title: zh("松山市中医院与云溪县中医院签署帮扶协议"),
          home: own,
          agreements: [
            {
              key: "g",
              title: zh("帮扶协议"),
              type: "other",
              status: "signed",
              parties: [{ organization: own }, { organization: hospital("云溪县中医院") }],
            },
          ],
          ...more,
        }) as DraftRecord,
        "zh",
      ),
    );

  it("names the city or province, whatever the headline has named", () => {
    const own = hospital("松山市中医院");
    const meeting = { key: "m", activity: "signing", title: zh("工作会议"), agreements: ["g"] };
    const at = { name: zh("松山市中医院"), organization: own };
    expect(signed(own, { venue: at, agenda: [meeting] })).not.toMatch(/^[^山]*(?<!松山)市中医院/);
    const declared = hospital("松山省人民医院", "省人民医院");
    const day = { name: zh("松山省人民医院百年院庆活动"), how: "at" };
    const text = signed(declared, { partOf: day, title: zh("省人民医院与云溪县中医院签署帮扶协议") });
    expect(text).not.toMatch(/^[^山]*(?<!松山)省人民医院/);
  });
});

describe("somebody listed after a colleague who is called by the bare name", () => {
  it("keeps the organization where posts at another one follow", () => {
    const text = body(
      faultlessText(
        heldEvent({
          kind: "other",
          title: zh("湖滨社团大会举行"),
          officialName: zh("湖滨社团大会"),
          when: { start: "2024-03-05", end: "2024-03-06" },
          participants: [
            personOf("lin", "林谷", "全国侨友会", "副主席"),
            {
              key: "bai",
              person: { name: zh("白样") },
              posts: [
                { organization: { name: zh("全国侨友会") }, title: zh("副主席") },
                { organization: { name: zh("湖滨省侨友会") }, title: zh("主席") },
              ],
            },
          ],
          agenda: [
            { key: "s", activity: "speeches", remarks: [remark("r", "lin", "congratulate", "大会召开")] },
          ],
          agreements: [
            {
              key: "g",
              title: zh("合作协议"),
              type: "other",
              status: "signed",
              parties: ["湖滨商会", "云雀商会"].map((name) => ({ organization: { name: zh(name) } })),
              witnesses: ["lin", "bai"],
            },
          ],
        }) as DraftRecord,
        "zh",
      ),
    );
    expect(text).toMatch(/全国侨友会副主席、湖滨省侨友会主席白样/);
  });
});

describe("the groups of a conference", () => {
  it("are those of the conference, not of what was discussed before", () => {
    const text = body(
      faultlessText(
        heldEvent({
          kind: "seminar",
          title: zh("湖滨航运论坛举行"),
          officialName: zh("湖滨航运论坛"),
          participants: [personOf("lin", "林谷", "湖滨港口商会", "会长")],
          agenda: [
            {
              key: "o",
              activity: "speeches",
              title: zh("开幕式"),
              remarks: [remark("r", "lin", "say", "航运前景广阔")],
            },
            { key: "d", activity: "discussion", sections: [zh("港口组"), zh("物流组")] },
          ],
        }) as DraftRecord,
        "zh",
      ),
    );
    expect(text).toContain("论坛分设港口组、物流组");
    expect(text).not.toContain("讨论分设");
  });
});
