import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const CHAMBER = { name: zh("云溪商会"), kind: "association" };
const givers = personOf("g", "安例", "云溪商会", "副会长", { side: "guest" });
const given = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云溪商会向湖滨中学和松山中学捐赠口罩"),
      officialName: zh("云溪商会防疫物资捐赠仪式"),
      home: CHAMBER,
      city: zh("云溪"),
      participants: [
        givers,
        personOf("a", "博例", "湖滨中学", "副校长", { side: "host" }),
        personOf("b", "丙例", "松山中学", "副校长", { side: "host" }),
        personOf("c", "丁例", "云溪教育局", "局长", { side: "third" }),
      ],
      agenda: [
        {
          key: "m",
          activity: "handover",
          title: zh("口罩"),
          people: [
            { key: "g", as: "head" },
            { key: "a", as: "receiver" },
            { key: "b", as: "receiver" },
          ],
          ...more,
        },
      ],
    }),
    "zh",
  );

it("gives to the organizations whose people took over the gift", () => {
  const text = given({});
  expect(text).toMatch(/向(?:两校|湖滨中学[、和]松山中学)捐赠口罩，[^。]*博例[^。]*丙例接受捐赠/);
  expect(text).not.toMatch(/向[^，。]*副校长/);
});

it("states who chaired the ceremony in a sentence of its own", () => {
  const text = given({
    people: [
      { key: "c", as: "chair" },
      { key: "g", as: "head" },
      { key: "a", as: "receiver" },
    ],
  });
  expect(text).toContain("仪式由云溪教育局局长丁例主持。");
  expect(text).not.toContain("主持下，");
});
