import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented events: a keynote, a point about a city behind a clause about its guests, and an arrival that is reported late.

const GUEST = personOf("bai", "白样", "松山商会", "会长", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const HOST = personOf("an", "安例", "云雀市", "市长", { side: "host", roles: ["receiver"] });
const visit = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会考察团访问云雀市"),
      home: { name: zh("云雀市"), kind: "government" },
      delegations: [{ key: "d", name: zh("松山商会考察团"), side: "guest", head: "bai" }],
      ...more,
    }),
    "zh",
  );

describe("a keynote of which the topic is known", () => {
  it("is not given at itself", () => {
    const text = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("云雀论坛举行"),
        officialName: zh("云雀论坛"),
        participants: [GUEST, HOST],
        agenda: [
          {
            key: "o",
            activity: "speeches",
            title: zh("开幕式"),
            people: [{ key: "an", as: "speaker" }],
            remarks: [remark("r0", "an", "say", "云雀欢迎各方参与港口建设")],
          },
          {
            key: "k",
            activity: "presentation",
            title: zh("主旨演讲"),
            people: [{ key: "bai", as: "speaker" }],
            remarks: [remark("r", "bai", "speak", "航运发展的机遇")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("白样就航运发展的机遇作主旨演讲");
    expect(text).not.toMatch(/主旨演讲中/);
  });
});

describe("a relation of the city", () => {
  it("keeps its subject behind a clause about others", () => {
    const text = visit({
      participants: [GUEST, HOST],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [
            { key: "an", as: "receiver" },
            { key: "bai", as: "head" },
          ],
          remarks: [
            remark(
              "r",
              "an",
              "say",
              "云雀将承接医疗产业，考察团提出的定位与云雀的方向不谋而合",
              "云雀与松山隔湖相望，合作前景广阔",
            ),
          ],
        },
      ],
    });
    expect(text).toContain("不谋而合；云雀与松山隔湖相望");
    expect(text).not.toContain("不谋而合，与松山");
  });
});

describe("an act that the programme has before the talks", () => {
  it("is not said to have followed them", () => {
    const text = visit({
      when: { start: "2024-03-05", end: "2024-03-07" },
      participants: [GUEST, HOST, personOf("lin", "林谷", "松山商会", "云雀代表", { side: "host" })],
      agenda: [
        {
          key: "air",
          activity: "other",
          did: zh("到机场迎接考察团"),
          told: "after",
          when: { start: "2024-03-05" },
          people: [{ key: "lin" }],
        },
        {
          key: "t",
          activity: "talks",
          when: { start: "2024-03-05" },
          people: [
            { key: "an", as: "receiver" },
            { key: "bai", as: "head" },
          ],
          topics: [zh("航运合作")],
          remarks: [remark("r", "an", "introduce", "云雀的港口建设情况")],
        },
        {
          key: "u",
          activity: "talks",
          when: { start: "2024-03-06" },
          people: [
            { key: "an", as: "receiver" },
            { key: "bai", as: "head" },
          ],
          topics: [zh("人才培养")],
        },
      ],
    });
    expect(text).toContain("到机场迎接考察团");
    expect(text).not.toMatch(/随后，[^。]*到机场迎接/);
  });
});
