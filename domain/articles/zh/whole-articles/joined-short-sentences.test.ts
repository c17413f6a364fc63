import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { officerOf as person, zh } from "./lake-town.test-data";

// A meeting of invented people, of whose talks only the title is known.

const text = (agenda: readonly object[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh("白样会见云溪考察团"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", name: zh("云溪考察团"), side: "guest", head: "an" }],
      participants: [
        person("bai", "白样", "湖滨市工商联", "主席", { side: "host", roles: ["receiver"] }),
        person("mo", "莫常", "湖滨市工商联", "党组书记", { side: "host", roles: ["chair"] }),
        person("an", "安例", "云溪县工商联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda,
    } as unknown as DraftRecord,
    "zh",
  );

const TALKS = {
  key: "talks",
  activity: "talks",
  title: zh("座谈会"),
  remarks: [{ key: "r", by: ["an"], act: "introduce", points: [zh("云溪县工商联的情况")] }],
};

describe("talks of which only the title is known", () => {
  it("are in the sentence of the meeting, and somebody chaired them", () => {
    const article = text([TALKS]);
    expect(article).toContain("云溪考察团，并举行座谈会。");
    expect(article).not.toMatch(/。举行座谈会/);
    expect(article).toContain("莫常主持座谈会。");
  });

  it("are not 该会 of an organization whose name ends differently", () => {
    expect(text([TALKS])).not.toContain("该会的情况");
  });
});

describe("those who received the visitors", () => {
  const visit = (destination: string): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: zh("安例一行拜访湖滨侨胞总会"),
        when: { start: "2024-03-05" },
        venue: { name: zh(destination), organization: { name: zh(destination), kind: "association" } },
        delegations: [{ key: "d", side: "guest", head: "an", size: 5 }],
        participants: [
          person("an", "安例", "云溪县侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
          person("bai", "白样", "湖滨侨胞总会", "理事长", { side: "host", roles: ["receiver"] }),
          person("mo", "莫常", "湖滨侨胞总会", "理事", { side: "host", roles: ["receiver"] }),
          person("lu", "陆样", "湖滨侨胞总会", "秘书长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [],
        background: [zh("安例此行来学习电商技术。"), zh("莫常从事茶业，此行来洽谈外销。")],
      } as unknown as DraftRecord,
      "zh",
    );

  it("belong to 该会 after its name, in the sentence that would else repeat the headline", () => {
    expect(visit("湖滨侨胞总会")).toMatch(/湖滨侨胞总会，该会理事长白样[^。]*接待了来宾。/);
    expect(visit("双湖会馆")).toContain("赴双湖会馆拜访湖滨侨胞总会，该会理事长白样");
  });

  it("came for what the context says without 此行 in each sentence", () => {
    expect(visit("湖滨侨胞总会").match(/此行/g)).toHaveLength(1);
  });
});
