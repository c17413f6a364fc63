import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A meeting that an organization held, and who took part in it. All names are invented.

const ORGANIZATION = { name: zh("湖滨国驻松山国商务处"), short: zh("商务处"), kind: "government" };

const meeting = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("驻松山国商务处召开侨企新春座谈会"),
      home: ORGANIZATION,
      venue: { name: zh("官邸"), organization: ORGANIZATION },
      officialName: zh("侨企新春座谈会"),
      participants: [
        personOf("an", "安例", "湖滨国驻松山国商务处", "主任", { side: "host", roles: ["speaker"] }),
        { key: "staff", group: zh("主要官员"), of: [ORGANIZATION], side: "host" },
        { key: "firms", group: zh("近30家侨企代表"), side: "guest" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("投资环境"), zh("用工政策")],
          remarks: [
            remark("r1", "an", "hope", "侨企守法经营"),
            remark("r2", "firms", "report", "各自经营情况"),
          ],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a meeting that an organization held for its guests", () => {
  it("is reported with the organization that the title has as its subject", () => {
    expect(meeting()).toContain("2024年3月5日，湖滨国驻松山国商务处在官邸召开侨企新春座谈会。");
  });

  it("lists those who spoke on either side with those who did not", () => {
    const text = meeting();
    expect(text).toMatch(/主任安例、[^。]*主要官员和近30家侨企代表参加座谈会。/);
    expect(text.indexOf("参加座谈会")).toBeLessThan(text.indexOf("投资环境"));
    expect(text).not.toMatch(/。[^。、]*主要官员参加座谈会/);
  });
});
