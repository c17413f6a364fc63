import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const visit = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      home: { name: zh("云雀市青年会"), kind: "association" },
      areas: [zh("湖滨县"), zh("松山县"), zh("海角县")],
      ...more,
    }),
    "zh",
  );
const LED = {
  delegations: [{ key: "d", name: zh("云雀市青年会调研团"), side: "guest", head: "an" }],
  participants: [
    personOf("an", "安例", "云雀市青年会", "会长", { side: "guest", delegation: "d" }),
    personOf("bo", "白样", "湖滨中学", "校长", { side: "host", roles: ["escort", "guide"] }),
    { key: "g", group: zh("代表"), of: [{ name: zh("湖滨商会"), kind: "association" }], side: "host" },
  ],
};

it("has no members lead the delegation that they are", () => {
  const words = visit({
    delegations: [{ key: "d", name: zh("云雀市青年会调研团"), side: "guest", head: "m" }],
    participants: [{ key: "m", group: zh("调研团成员"), side: "guest", delegation: "d" }],
  });
  expect(words).toContain("云雀市青年会调研团赴");
  expect(words).not.toMatch(/成员率|成员组成/);
});

it("names an escort only where they went along", () => {
  const tour = {
    key: "t",
    activity: "tour",
    saw: [zh("校园")],
    people: [
      { key: "an", as: "head" },
      { key: "bo", as: "escort" },
    ],
  };
  const words = visit({ ...LED, agenda: [tour] });
  expect(words).toContain("白样陪同");
  expect(words).not.toContain("负责讲解");
});

it("names those who gave a meal without their representatives", () => {
  const host = { organization: { name: zh("湖滨商会"), kind: "association" }, tier: "host" };
  const meal = {
    key: "m",
    activity: "meal",
    title: zh("欢迎晚宴"),
    organizers: [host],
    people: [{ key: "an" }, { key: "g" }],
  };
  const words = visit({ ...LED, agenda: [meal] });
  expect(words).toContain("湖滨商会为调研团举行欢迎晚宴");
  expect(words).not.toContain("代表参加");
});

it("does not repeat some of the places of a journey behind its verb", () => {
  expect(visit({ ...LED, title: zh("云雀市青年会调研团考察湖滨县松山县") })).toMatch(
    /赴湖滨县、松山县[和、]海角县考察(?!湖滨)/,
  );
});

it("shows a site that is named after the only thing to see there once", () => {
  const tour = {
    key: "t",
    activity: "tour",
    venue: { name: zh("云溪港项目现场") },
    saw: [zh("云溪港")],
    people: [{ key: "an", as: "head" }],
  };
  const words = visit({ ...LED, agenda: [tour] });
  expect(words).toContain("参观了云溪港项目现场");
  expect(words).not.toContain("参观了云溪港。");
});

it("leaves the days of a larger event to the context that has them", () => {
  const partOf = {
    name: zh("青年会湖区访问行程"),
    how: "at",
    when: { start: "2024-03-04", end: "2024-03-07" },
  };
  const more = { ...LED, kind: "outbound_visit", partOf };
  expect(visit(more)).toContain("3月4日至7日举行");
  const background = [zh("调研团于3月4日起访问湖区。")];
  expect(visit({ ...more, background })).not.toContain("3月4日至7日举行");
});
