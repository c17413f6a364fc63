import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, zh } from "../zh/whole-articles/lake-town.test-data";

const mill = { name: en("Reed Mill"), the: false, kind: "company" };
const visit = (narrative: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Minister visits Reed Mill"),
    participants: [
      person("a", "Ann Lee", "minister of trade", undefined as never, { side: "guest", roles: ["head"] }),
      person("b", "Bo Ray", "manager", mill, { side: "host", roles: ["receiver"] }),
      { key: "m", group: en("millers"), of: [mill], side: "host" },
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the new stones")], narrative: [en(narrative)] }],
  });

it("does not state that people took part who occur only in the office's own sentence", () => {
  const text = visit("The minister also talked with some of the millers.");
  expect(text).toContain("some of the millers");
  expect(text).not.toMatch(/[Mm]illers of Reed Mill|[Mm]illers (?:also )?(?:took part|attended)/);
  expect(visit("The stones are from the lake.")).toMatch(/[Mm]illers/);
});

it("states that the representatives of certain organizations took part though a sentence mentions representatives in general", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运论坛举行"),
      officialName: zh("湖滨航运论坛"),
      participants: [
        { key: "r", group: zh("代表"), of: [{ name: zh("云溪航运学会") }, { name: zh("松山船员协会") }] },
        { key: "g", group: zh("学生"), of: [{ name: zh("松山学院") }] },
      ],
      agenda: [
        {
          key: "p",
          activity: "other",
          did: zh("交流论文"),
          narrative: [zh("论文40余篇编印成册，供与会代表参阅。")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/云溪航运学会[、和]松山船员协会代表/);
});

it("states the organizations of those whose number it has stated", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨航运论坛举行"),
      officialName: zh("湖滨航运论坛"),
      attendance: { count: 200, bound: "nearly", of: zh("代表") },
      participants: [
        { key: "r", group: zh("代表"), of: [{ name: zh("云溪航运学会") }, { name: zh("松山船员协会") }] },
      ],
      agenda: [{ key: "p", activity: "discussion", topics: [zh("航运安全")] }],
    }),
    "zh",
  );
  expect(text).toMatch(/来自云溪航运学会[、和]松山船员协会的近200名代表/);
  expect(text).not.toMatch(/协会代表参加/);
});
