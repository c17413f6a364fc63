import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const UNIVERSITY = (name: string): object => ({ name: zh(name), kind: "university" });
const article = faultlessText(
  heldEvent({
    kind: "seminar",
    title: zh("2024湖滨大学校长论坛举行"),
    officialName: zh("2024湖滨大学校长论坛"),
    city: zh("云雀"),
    attendance: {
      count: 120,
      bound: "over",
      of: zh("同仁"),
      including: [zh("34所高校的代表"), zh("50多位校长")],
    },
    participants: [
      personOf("bai", "白样", "湖滨大学", "党委书记", { roles: ["speaker"] }),
      personOf("qi", "齐例", "松山省教育厅", "总督学", { roles: ["speaker"] }),
      personOf("jin", "金样", "云雀市政协", "副主席", { roles: ["speaker"] }),
      personOf("li", "李例", "湖滨大学", "校长", { roles: ["chair", "speaker"] }),
      personOf("wu", "吴样", "青石大学", "校长", { roles: ["speaker"] }),
      {
        key: "heads",
        group: zh("21位校长"),
        of: [UNIVERSITY("松山大学"), UNIVERSITY("云溪大学"), UNIVERSITY("白水大学")],
        ofOpen: true,
        roles: ["speaker"],
      },
      { key: "sch", group: zh("11位学者"), roles: ["speaker"] },
    ],
    agenda: [
      {
        key: "open",
        activity: "speeches",
        title: zh("开幕式"),
        people: [
          { key: "li", as: "chair" },
          { key: "bai", as: "speaker" },
          { key: "qi", as: "speaker" },
          { key: "jin", as: "speaker" },
        ],
        remarks: [
          { key: "r1", by: ["bai"], act: "welcome" },
          { key: "r2", by: ["qi", "jin"], act: "speak" },
        ],
      },
      {
        key: "forum",
        activity: "presentation",
        title: zh("校长论坛"),
        people: [
          { key: "li", as: "speaker" },
          { key: "wu", as: "speaker" },
          { key: "heads", as: "speaker" },
        ],
        topics: [zh("高等教育改革"), zh("大学治理")],
        topicsOpen: true,
        narrative: [zh("李例、吴样作主旨报告，21位校长作专题报告。")],
      },
      {
        key: "sci",
        activity: "presentation",
        title: zh("科学技术研讨会"),
        people: [{ key: "sch", as: "speaker" }],
        sections: [zh("自然科学研讨会"), zh("人文科学研讨会")],
        topics: [zh("材料工程"), zh("生命科学")],
        topicsOpen: true,
      },
    ],
  }),
  "zh",
);

describe("the programme of a forum", () => {
  it("counts groups with their numbers in front of all who came", () => {
    expect(article).toContain("34所高校的代表、50多位校长等120余名同仁");
  });

  it("names who gave a paper, by the office's own sentence, there alone", () => {
    expect(article).toContain("李例、青石大学校长吴样作主旨报告");
    expect(article.match(/吴样/g)).toHaveLength(1);
  });

  it("says of what kind the organizations of a group are", () => {
    expect(article).toContain("等高校的21位校长围绕");
  });

  it("gives the topics of a seminar in groups to those who spoke there", () => {
    expect(article).toContain(
      "科学技术研讨会分设自然科学研讨会、人文科学研讨会，11位学者围绕材料工程、生命科学等发言。",
    );
  });
});
